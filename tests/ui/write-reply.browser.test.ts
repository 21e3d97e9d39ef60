import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { CallView, DraftReading, SettingsView, WriteResult } from '../../src/session/views.ts';
// Fetched when it is needed: known already, it is there at once.
import '../../src/ui/components/WriteReply.svelte';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import { handbook, now, settings, words, writtenCall } from './fixtures.ts';

beforeEach(() => page.viewport(1280, 860));

const unsure: WriteResult = {
  state: 'unsure',
  about: [
    { behaviour: 'validates', quote: 'I see' },
    { behaviour: 'gives a time', quote: 'soon' },
  ],
};

async function open(view: CallView = writtenCall(), change: Partial<SettingsView> = {}) {
  const nothing = () => undefined;
  const calls = {
    onReply: vi.fn(),
    onWrite: vi.fn((_text: string, _meant?: readonly string[]): Promise<WriteResult> =>
      Promise.resolve({ state: 'sent' }),
    ),
    onReadDraft: vi.fn((_text: string): Promise<DraftReading> => Promise.resolve({ shows: [], breaks: [] })),
    onDraft: vi.fn(),
  };
  const screen = render(CallPage, {
    view,
    handbook: handbook(),
    settings: settings(change),
    rubric: defaultRubric,
    now: () => now,
    ...calls,
    onLookUp: nothing,
    onScratch: nothing,
    onAskManager: nothing,
    onOpenDesk: nothing,
    onEndCall: nothing,
    onNextStage: nothing,
    onRetry: nothing,
    onPlayAgain: nothing,
    onOpenSettings: nothing,
  });
  await screen.findByRole('group', { name: 'Your reply' });
  const box = () => screen.getByRole('textbox', { name: 'What do you say?' }) as HTMLTextAreaElement;
  return { ...calls, ...screen, box };
}

/** The view after a second reply, with the customer's answer. */
const answered = (change: Partial<CallView> = {}): CallView =>
  writtenCall({
    lines: [
      ...writtenCall().lines,
      { key: '2-0', turn: 2, kind: 'speech', speaker: 'Dana', isCustomer: true, text: words('Friday? To hers.') },
    ],
    ...change,
  });

/** As long as it takes to write an event down: the key that sent it has been let go. */
const written = () => new Promise((resolve) => setTimeout(resolve, 50));
const send = () => userEvent.keyboard('{Control>}{Enter}{/Control}');

describe('sending', () => {
  test('Enter begins a new line, Ctrl+Enter sends, and the box is empty again with the focus in it', async () => {
    const { box, onWrite, queryByRole } = await open();
    expect(queryByRole('radio')).toBeNull();
    await userEvent.type(box(), 'I am sorry.{Enter}I will call.');
    expect(onWrite).not.toHaveBeenCalled();
    await send();
    expect(onWrite).toHaveBeenCalledExactlyOnceWith('I am sorry.\nI will call.', undefined);
    await expect.element(box()).toHaveValue('');
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  });

  test('so does Cmd+Enter, and the Reply button of the bar', async () => {
    const { box, onWrite, getByRole } = await open();
    await userEvent.type(box(), 'One.');
    await userEvent.keyboard('{Meta>}{Enter}{/Meta}');
    await expect.element(box()).toHaveValue('');
    await userEvent.type(box(), 'Two.');
    await userEvent.click(getByRole('button', { name: 'Reply' }));
    expect(onWrite.mock.calls.map(([text]) => text)).toEqual(['One.', 'Two.']);
  });

  test('a second press while the first is being written down is no second reply', async () => {
    const { box, onWrite, getByRole } = await open();
    let settle: (result: WriteResult) => void = () => undefined;
    onWrite.mockImplementation(() => new Promise((resolve) => (settle = resolve)));
    await userEvent.type(box(), 'One.');
    await send();
    await expect.element(box()).toBeDisabled();
    await userEvent.click(getByRole('button', { name: 'Reply' }));
    expect(onWrite).toHaveBeenCalledOnce();
    settle({ state: 'sent' });
    await expect.element(box()).toBeEnabled();
  });

  test('while the customer’s answer is awaited nothing can be written; with it the focus comes back', async () => {
    const { box, onWrite, rerender, getByRole, getByText } = await open(writtenCall(), { typingPause: true });
    onWrite.mockImplementation(async () => {
      await written();
      await rerender({ view: answered() });
      return { state: 'sent' };
    });
    await userEvent.type(box(), 'One.');
    await send();
    await expect.element(box()).toBeDisabled();
    expect(document.activeElement).toBe(getByRole('group', { name: 'Your reply' }));
    await expect.element(getByRole('button', { name: 'Open the stock list.' })).toBeDisabled();
    await vi.waitFor(() => getByText('Dana is about to speak'));
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => getByText('Friday? To hers.'), 300);
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  });

  test('who has gone elsewhere meanwhile is left there', async () => {
    const { box, onWrite, rerender, getByRole, getByText } = await open(writtenCall(), { typingPause: true });
    onWrite.mockImplementation(async () => {
      await written();
      await rerender({ view: answered() });
      return { state: 'sent' };
    });
    await userEvent.type(box(), 'One.');
    await send();
    const elsewhere = getByRole('searchbox', { name: 'Search the handbook' }) as HTMLElement;
    elsewhere.focus();
    await vi.waitFor(() => getByText('Dana is about to speak'));
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => getByText('Friday? To hers.'), 300);
    await expect.element(box()).toBeEnabled();
    expect(document.activeElement).toBe(elsewhere);
  });

  test('what cannot be assessed is told beside the box, and the words are kept', async () => {
    const { box, onWrite, onDraft } = await open();
    onWrite.mockResolvedValue({ state: 'unassessable', message: 'Only English can be assessed.' });
    await userEvent.type(box(), 'Es tut mir leid.');
    await send();
    await expect.element(box()).toHaveAccessibleDescription('Only English can be assessed.');
    await expect.element(box()).toBeInvalid();
    await expect.element(box()).toHaveValue('Es tut mir leid.');
    expect(onDraft).toHaveBeenLastCalledWith('Es tut mir leid.');
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
    await userEvent.type(box(), '!');
    await expect.element(box()).toBeValid();
  });

  test('without a connection to fetch the rules the words are kept, and it says so', async () => {
    const { box, onWrite } = await open();
    onWrite.mockRejectedValue(new TypeError('Failed to fetch dynamically imported module: writing.js'));
    await userEvent.type(box(), 'One.');
    await send();
    await expect.element(box()).toHaveAccessibleDescription(/could not be fetched, so nothing was sent/);
    await expect.element(box()).toHaveValue('One.');
    await expect.element(box()).toBeEnabled();
    onWrite.mockRejectedValue(new Error('boom'));
    await send();
    await expect.element(box()).toHaveAccessibleDescription('This could not be sent. Your words are kept: try again.');
  });

  test('the box takes as much as is kept, and says from where on it is not read', async () => {
    const { box, container } = await open();
    expect(box().maxLength).toBe(50_000);
    await userEvent.fill(box(), 'word '.repeat(900));
    await expect.element(box()).toHaveAccessibleDescription('Only the first 4,000 characters are read for the score.');
    expect(box().clientHeight).toBeLessThan(window.innerHeight / 2);
    expect(container.querySelector('textarea[maxlength]')).not.toBeNull();
  });
});

describe('the draft', () => {
  test('is there again, and grows the box', async () => {
    const empty = await open();
    const small = empty.box().clientHeight;
    empty.unmount();
    const { box } = await open(writtenCall({ draft: 'I am sorry\n\n\n\n\n\nabout the jug' }));
    await expect.element(box()).toHaveValue('I am sorry\n\n\n\n\n\nabout the jug');
    expect(box().clientHeight).toBeGreaterThan(small);
  });

  test('is kept with the first key, a moment after the last, and when the box is left', async () => {
    const { box, onDraft, getByRole } = await open();
    await userEvent.fill(box(), 'ab');
    expect(onDraft).toHaveBeenCalledExactlyOnceWith('ab');
    await userEvent.keyboard('c');
    await vi.waitFor(() => expect(onDraft).toHaveBeenLastCalledWith('abc'), 900);
    const times = onDraft.mock.calls.length;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(onDraft).toHaveBeenCalledTimes(times);
    await userEvent.keyboard('d');
    (getByRole('button', { name: 'Escalate' }) as HTMLElement).focus();
    expect(onDraft).toHaveBeenLastCalledWith('abcd');
  });

  test('is kept when the call is left at once, and not after it was sent', async () => {
    const { box, onDraft, unmount } = await open();
    await userEvent.type(box(), 'One.');
    await send();
    await expect.element(box()).toHaveValue('');
    onDraft.mockClear();
    await userEvent.keyboard('T');
    unmount();
    expect(onDraft).toHaveBeenCalledExactlyOnceWith('T');
  });
});

describe('what is not sure', () => {
  async function ask() {
    const screen = await open(writtenCall({ level: 'guided' }));
    screen.onWrite.mockImplementation((_text, meant) => Promise.resolve(meant ? { state: 'sent' } : unsure));
    await userEvent.type(screen.box(), 'I see. Soon.');
    await send();
    const question = await screen.findByRole('group', { name: 'Do you mean …?' });
    return { ...screen, question };
  }

  test('is asked in words, with the focus, and sent with what was meant', async () => {
    const { question, getByRole, box, onWrite, queryByRole } = await ask();
    expect(document.activeElement).toBe(question);
    const box1 = getByRole('checkbox', { name: 'Validates' });
    await expect.element(box1).toHaveAccessibleDescription('Says that anyone would see it so. “I see”');
    await expect.element(box1).not.toBeChecked();
    await userEvent.keyboard('{Tab}{Enter} ');
    await expect.element(box1).toBeChecked();
    expect(onWrite).toHaveBeenCalledOnce();
    await userEvent.click(getByRole('button', { name: 'Send with these' }));
    expect(onWrite).toHaveBeenLastCalledWith('I see. Soon.', ['validates']);
    await expect.element(box()).toHaveValue('');
    expect(queryByRole('group', { name: 'Do you mean …?' })).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  });

  test('Ctrl+Enter answers the question too: with nothing ticked nothing was meant', async () => {
    const { onWrite } = await ask();
    await send();
    expect(onWrite).toHaveBeenLastCalledWith('I see. Soon.', []);
  });

  test('can be changed; nobody is asked the same again', async () => {
    const { getByRole, box, onWrite, queryByRole } = await ask();
    await userEvent.click(getByRole('button', { name: 'Change it' }));
    expect(document.activeElement).toBe(box());
    expect(queryByRole('group', { name: 'Do you mean …?' })).toBeNull();
    await userEvent.keyboard('Well.');
    await send();
    await vi.waitFor(() => expect(onWrite.mock.calls.at(-1)?.[1]).toEqual([]));
    await expect.element(box()).toHaveValue('');
  });

  test('something new that is not sure is asked about, alone', async () => {
    const { getByRole, getAllByRole, findByRole, onWrite } = await ask();
    onWrite.mockImplementation((_text, meant) =>
      Promise.resolve(
        meant
          ? { state: 'sent' }
          : {
              state: 'unsure',
              about: [...(unsure.state === 'unsure' ? unsure.about : []), { behaviour: 'hedges', quote: 'Well' }],
            },
      ),
    );
    await userEvent.click(getByRole('button', { name: 'Change it' }));
    await userEvent.keyboard('Well.');
    await send();
    await findByRole('checkbox', { name: 'Hedges' });
    expect(getAllByRole('checkbox')).toHaveLength(1);
  });

  test('the question falls away when the words are changed', async () => {
    const { box, queryByRole } = await ask();
    await userEvent.type(box(), ' And');
    expect(queryByRole('group', { name: 'Do you mean …?' })).toBeNull();
  });

  test.each(['light', 'dark'])('is accessible, and stands in a window of 320 px (%s)', async (theme) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = 'en';
    document.title = 'Stepladder';
    await page.viewport(320, 640);
    await ask();
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    delete document.documentElement.dataset.theme;
  });
});

describe('what can be done', () => {
  test('is a button each; one press does it, and leaves the draft', async () => {
    const { getByRole, box, onReply, onDraft } = await open();
    await userEvent.type(box(), 'Wait.');
    await userEvent.click(getByRole('button', { name: 'Open the stock list.' }));
    expect(onReply).toHaveBeenCalledExactlyOnceWith('order/4');
    expect(onDraft).toHaveBeenLastCalledWith('Wait.');
    await expect.element(box()).toHaveValue('Wait.');
    await vi.waitFor(() => expect(document.activeElement).toBe(box()));
  });

  test('is all there is where nothing can be said', async () => {
    const { queryByRole, getByRole, getByText } = await open(writtenCall({ canWrite: false }));
    expect(queryByRole('textbox', { name: 'What do you say?' })).toBeNull();
    expect(queryByRole('button', { name: 'Reply' })).toBeNull();
    getByText('What do you do?');
    getByRole('button', { name: 'Open the stock list.' });
  });

  test('may be nothing', async () => {
    const { getByText } = await open(writtenCall({ canWrite: false, replies: [] }));
    getByText('There is nothing to say here. Look something up, escalate, or end the call.');
  });
});

describe('at the guided level', () => {
  test('what the reply already does describes the box, and interrupts nobody', async () => {
    const { box, onReadDraft, container } = await open(writtenCall({ level: 'guided', showsDoing: true }));
    const live = container.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]').length;
    onReadDraft.mockResolvedValue({ shows: ['restates the facts', 'gives a time'], breaks: ['blames'] });
    await userEvent.type(box(), 'abc');
    await expect
      .element(box())
      .toHaveAccessibleDescription('So far it: restates the facts · gives a time. Careful: blames');
    expect(onReadDraft.mock.calls.length).toBeLessThan(3);
    expect(container.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]')).toHaveLength(live);
    await userEvent.clear(box());
    await expect.element(box()).not.toHaveAccessibleDescription();
  });

  test('an answer that comes late is not taken for what stands there now', async () => {
    const { box, onReadDraft } = await open(writtenCall({ showsDoing: true, draft: 'one' }));
    onReadDraft.mockImplementation(async (text) => {
      await new Promise((resolve) => setTimeout(resolve, text === 'one' ? 900 : 0));
      return { shows: [text], breaks: [] };
    });
    await vi.waitFor(() => expect(onReadDraft).toHaveBeenCalledOnce(), 900);
    await userEvent.type(box(), ' two');
    await expect.element(box()).toHaveAccessibleDescription('So far it: one two');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await expect.element(box()).toHaveAccessibleDescription('So far it: one two');
  });

  test('at the others nothing is read before it is sent', async () => {
    const { box, onReadDraft } = await open();
    await userEvent.type(box(), 'abc');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(onReadDraft).not.toHaveBeenCalled();
  });
});
