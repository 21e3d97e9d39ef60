import { render } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { supports } from '../../src/roleplay/events.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import type { CallView } from '../../src/session/views.ts';
import { call, handbook, now, received, settings, words } from './fixtures.ts';

beforeEach(() => page.viewport(1280, 860));

function open(view: CallView = call(), typingPause = false) {
  const calls = {
    onReply: vi.fn(),
    onWrite: vi.fn(),
    onReadDraft: vi.fn(),
    onDraft: vi.fn(),
    onLookUp: vi.fn(),
    onScratch: vi.fn(),
    onAskManager: vi.fn(),
    onOpenDesk: vi.fn(),
    onEndCall: vi.fn(),
    onNextStage: vi.fn(),
    onRetry: vi.fn(),
    onPlayAgain: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const screen = render(CallPage, {
    view,
    handbook: handbook(),
    settings: settings({ typingPause }),
    rubric: defaultRubric,
    now: () => now,
    ...calls,
  });
  return { ...calls, ...screen };
}

/** The view after the second reply, with the customer's answer. */
const answered = (): CallView =>
  call({
    heat: { value: 5, word: 'warm', trend: 'falling' },
    lines: [
      ...call().lines,
      { key: '2-0', turn: 2, kind: 'narration', text: words('You hear her breathe out.') },
      {
        key: '2-1',
        turn: 2,
        kind: 'speech',
        speaker: 'Dana',
        isCustomer: true,
        text: words('Friday? To hers, please.'),
      },
    ],
    replies: [
      {
        id: 'close/1',
        isAction: false,
        text: words('Friday before noon, to your sister’s. I will send you the number today.'),
      },
    ],
  });

test('the Reply button sends what is chosen', async () => {
  const { onReply, getByRole } = open();
  await userEvent.keyboard('2');
  await userEvent.click(getByRole('button', { name: 'Reply' }));
  expect(onReply).toHaveBeenCalledExactlyOnceWith('order/2');
});

test('the answer, the moods and the next replies come together after a pause; any key skips it', async () => {
  const { rerender, queryByText, getByText, getByRole } = open(call(), true);
  await rerender({ view: answered() });
  expect(queryByText('Friday? To hers, please.')).toBeNull();
  expect(getByRole('status').textContent).toContain('Heat: high, rising');
  getByText('Dana is about to speak');
  await userEvent.keyboard('{Shift}');
  await vi.waitFor(() => getByText('Friday? To hers, please.'), 300);
  expect(getByRole('status').textContent).toContain('Heat: warm, falling');
  expect(queryByText('Dana is about to speak')).toBeNull();
});

test('a key that skips the pause chooses nothing among replies not yet read', async () => {
  const { rerender, getByText, getByRole } = open(call(), true);
  await rerender({ view: answered() });
  await userEvent.keyboard('1');
  await vi.waitFor(() => getByText('Friday? To hers, please.'), 300);
  await expect.element(getByRole('radio', { name: /Friday before noon/ })).not.toBeChecked();
});

test('a second Enter while the reply is being written down is no second reply, and no mistake', async () => {
  const { onReply, queryByText } = open();
  let written: () => void = () => undefined;
  onReply.mockImplementation(() => new Promise<void>((resolve) => (written = resolve)));
  await userEvent.keyboard('2{Enter}{Enter}');
  expect(onReply).toHaveBeenCalledOnce();
  expect(queryByText('Choose a reply first.')).toBeNull();
  written();
  await vi.waitFor(async () => {
    await userEvent.keyboard('1{Enter}');
    expect(onReply).toHaveBeenCalledTimes(2);
  });
});

test('the Tab key leads from the replies to what one can do, not through the handbook', async () => {
  const { getByRole } = open();
  await userEvent.keyboard('1{Tab}');
  expect(document.activeElement).toBe(getByRole('button', { name: 'Reply' }));
});

test('the pause ends by itself', async () => {
  const { rerender, getByText } = open(call(), true);
  await rerender({ view: answered() });
  await vi.waitFor(() => getByText('Friday? To hers, please.'), 2500);
});

test('escalating is always possible and never cued among the replies', async () => {
  const { onOpenDesk, getByRole } = open();
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  expect(onOpenDesk).toHaveBeenCalledOnce();
});

test('ending the call asks first', async () => {
  const { onEndCall, getByRole, findByRole } = open();
  await userEvent.click(getByRole('button', { name: 'End call' }));
  await userEvent.click(await findByRole('button', { name: 'Stay on the call' }));
  expect(onEndCall).not.toHaveBeenCalled();
  await userEvent.click(getByRole('button', { name: 'End call' }));
  await userEvent.click(await findByRole('button', { name: 'End the call' }));
  await vi.waitFor(() => expect(onEndCall).toHaveBeenCalledOnce());
});

test('when the call is over the focus is on the way to the debrief', async () => {
  const { rerender, getByRole } = open();
  await rerender({ view: call({ over: true }) });
  expect(document.activeElement).toBe(getByRole('heading', { name: 'The call has ended' }));
  expect(getByRole('link', { name: 'Go to the debrief' }).getAttribute('href')).toBe('#/debrief/a1');
});

test('looking up opens a page and tells so once', async () => {
  const { onLookUp, getByRole, findByRole } = open();
  await userEvent.click(await findByRole('button', { name: /^Goodwill and its limit/ }));
  expect(onLookUp).toHaveBeenCalledExactlyOnceWith('goodwill-limit');
  await userEvent.click(getByRole('button', { name: 'All pages' }));
  expect(onLookUp).toHaveBeenCalledOnce();
});

test('on a phone the handbook and the notes come as a sheet, and the focus goes back', async () => {
  await page.viewport(360, 780);
  const { getByRole, findByRole, onScratch } = open();
  await userEvent.click(getByRole('button', { name: 'Note' }));
  await userEvent.type(await findByRole('textbox', { name: 'Your notes on this call' }), '!');
  expect(onScratch).toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Note' })));
});

test('on a phone a failing save stays in view however far the page is scrolled', async () => {
  await page.viewport(360, 640);
  const { getByText } = open(call({ saved: { state: 'failing', unsaved: 2, reason: 'The disk is full.' } }));
  scrollTo(0, document.documentElement.scrollHeight / 2);
  await vi.waitFor(() => {
    const { top, bottom } = getByText('2 turns not saved yet. The disk is full.').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(640);
  });
});

test('a failing save is said on the page and in the status line', () => {
  const { getByRole, getByText } = open(call({ saved: { state: 'failing', unsaved: 2, reason: 'The disk is full.' } }));
  getByText('2 turns not saved yet. The disk is full.');
  expect(getByRole('status').textContent).toContain('The disk is full.');
});

describe('the directory', () => {
  test('is the third of the tools, reached with the arrow keys, and searched', async () => {
    const { getByRole, findByRole, queryByText, getByText } = open();
    ((await findByRole('tab', { name: 'Handbook' })) as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(getByRole('tab', { name: 'Directory', selected: true }));
    const field = await findByRole('searchbox', { name: 'Search the directory' });
    getByText('Farida Aziz');
    getByText('Clock: word in 2 working days');
    await userEvent.fill(field, 'duplicates');
    getByText('Tess Marchetti');
    expect(queryByText('Farida Aziz')).toBeNull();
    await userEvent.fill(field, 'gardening');
    getByText('Nobody here goes by “gardening”, or knows about it. Try a desk, or fewer words.');
    ((await findByRole('tab', { name: 'Directory' })) as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(getByRole('tab', { name: 'Handbook', selected: true }));
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(getByRole('tab', { name: 'Notes', selected: true }));
  });
});

describe('a note received', () => {
  test('says what each part says, and in words what is missing', async () => {
    const { findByRole } = open(call({ role: 'supervisor', received: received() }));
    const note = await findByRole('region', { name: 'The note you were handed' });
    const rows = [...note.querySelectorAll('dl > div')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      'Issue The jug of the blender is cracked, order A-1042.',
      'Impact Needed for a birthday. does not say everything: 1 thing missing',
      'Timeline nothing 2 things missing',
      'Tried so far nothing',
      'Asked for Wants a refund.',
      'The customer was told “I am passing this to Farida Aziz, our supervisor.”',
    ]);
  });

  test('a colleague’s is called one, and on a phone it is in the brief', async () => {
    await page.viewport(360, 780);
    const { getByRole, findAllByRole } = open(call({ received: received({ isOwn: false, tell: '' }) }));
    await userEvent.click(getByRole('button', { name: 'Brief, note' }));
    const notes = await findAllByRole('region', { name: 'The note a colleague left you' });
    const inBrief = notes.find((note) => getByRole('dialog').contains(note));
    expect(inBrief?.textContent).toContain('nothing of what comes next');
  });
});

describe('the manager', () => {
  const hint = {
    support: 'resources',
    manager: 'Farida Aziz',
    text: words('Read this first.'),
    page: 'goodwill-limit',
  } as const;

  test('cannot be asked where the level gives none', () => {
    const { queryByRole } = open();
    expect(queryByRole('button', { name: /manager/ })).toBeNull();
  });

  test('is asked for one of six kinds of help; the focus goes to the answer', async () => {
    const { getByRole, findByRole, onAskManager, rerender } = open(call({ supports }));
    onAskManager.mockImplementation(() => rerender({ view: call({ supports, hints: [hint] }) }));
    await userEvent.click(getByRole('button', { name: 'Ask your manager' }));
    const dialog = await findByRole('dialog', { name: 'Ask your manager' });
    expect(dialog.textContent).toContain('It costs nothing. The debrief shows that you asked.');
    expect(dialog.querySelectorAll('li button')).toHaveLength(6);
    await userEvent.click(getByRole('button', { name: /^Resources/ }));
    expect(onAskManager).toHaveBeenCalledExactlyOnceWith('resources');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Read this first.'));
    expect(document.activeElement?.textContent).toContain('Farida Aziz');
  });

  test('leads to a page of the handbook', async () => {
    const { getByRole, findByRole, onLookUp, queryByRole } = open(call({ supports, hints: [hint] }));
    await userEvent.click(getByRole('button', { name: 'Ask your manager' }));
    await userEvent.click(await findByRole('button', { name: 'Open “Goodwill and its limit”' }));
    expect(queryByRole('dialog')).toBeNull();
    expect(onLookUp).toHaveBeenCalledExactlyOnceWith('goodwill-limit');
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(getByRole('heading', { level: 3, name: 'Goodwill and its limit' })),
    );
  });

  test('on a phone the page comes as a sheet in the place of the dialog', async () => {
    await page.viewport(360, 780);
    const { getByRole, findByRole } = open(call({ supports, hints: [hint] }));
    await userEvent.click(getByRole('button', { name: 'Ask your manager' }));
    await userEvent.click(await findByRole('button', { name: 'Open “Goodwill and its limit”' }));
    await findByRole('dialog', { name: 'Look up and note' });
    await findByRole('heading', { level: 3, name: 'Goodwill and its limit' });
  });

  test('asking is a line of the conversation', () => {
    const { getByText } = open(
      call({ lines: [...call().lines, { key: '1-9', turn: 1, kind: 'askedManager', support: 'time' }] }),
    );
    getByText('You asked your manager for help: time.');
  });
});

describe('levels', () => {
  test('the reason comes with the answer, is no live region and takes no focus', async () => {
    const { rerender, queryByText, getByText, container } = open(call({ level: 'guided' }), true);
    const before = document.activeElement;
    await rerender({ view: { ...answered(), level: 'guided', lastWhy: words('It names her loss first.') } });
    expect(queryByText('It names her loss first.')).toBeNull();
    await userEvent.keyboard('{Shift}');
    await vi.waitFor(() => getByText('It names her loss first.'), 300);
    expect(document.activeElement).toBe(before);
    expect(container.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]')).toHaveLength(2);
  });

  test('hidden moods are neither shown nor spoken', () => {
    const { getByRole, getByText, container } = open(call({ level: 'assess', showsMoods: false }));
    getByText('Moods are hidden at this level.');
    expect(getByRole('status').textContent).toBe('');
    expect(container.textContent).not.toMatch(/Heat|Trust/);
  });
});

test('a case that was handed over can be taken on from the other side', async () => {
  const nextStage = { scenario: 'put-through', title: 'Dana, put through', role: 'supervisor' } as const;
  const { onNextStage, getByRole } = open(call({ over: true, nextStage }));
  await userEvent.click(getByRole('button', { name: 'Take it from here as the supervisor, with your note' }));
  expect(onNextStage).toHaveBeenCalledOnce();
  getByRole('link', { name: 'Go to the debrief' });
});

test('at 320 px everything one can do is in the window, the manager too', async () => {
  await page.viewport(320, 640);
  const { getByRole, container } = open(call({ supports }));
  const right = (name: string) => getByRole('button', { name }).getBoundingClientRect().right;
  for (const name of ['Reply', 'Look up', 'Note', 'Ask your manager', 'Escalate', 'End call'])
    expect(right(name), name).toBeLessThanOrEqual(320);
  for (const button of container.querySelectorAll('.actions .button'))
    expect(button.scrollWidth, button.textContent ?? '').toBeLessThanOrEqual(button.clientWidth);
});
