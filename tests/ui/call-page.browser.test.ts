import { render } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import type { CallView } from '../../src/session/views.ts';
import { call, handbook, now, settings, words } from './fixtures.ts';

beforeEach(() => page.viewport(1280, 860));

function open(view: CallView = call(), typingPause = false) {
  const calls = {
    onReply: vi.fn(),
    onLookUp: vi.fn(),
    onScratch: vi.fn(),
    onOpenDesk: vi.fn(),
    onEndCall: vi.fn(),
    onOpenSettings: vi.fn(),
  };
  const screen = render(CallPage, {
    view,
    handbook: handbook(),
    settings: settings({ typingPause }),
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
  const { onEndCall, getByRole } = open();
  await userEvent.click(getByRole('button', { name: 'End call' }));
  await userEvent.click(getByRole('button', { name: 'Stay on the call' }));
  expect(onEndCall).not.toHaveBeenCalled();
  await userEvent.click(getByRole('button', { name: 'End call' }));
  await userEvent.click(getByRole('button', { name: 'End the call' }));
  await vi.waitFor(() => expect(onEndCall).toHaveBeenCalledOnce());
});

test('when the call is over the focus is on the way to the debrief', async () => {
  const { rerender, getByRole } = open();
  await rerender({ view: call({ over: true }) });
  expect(document.activeElement).toBe(getByRole('heading', { name: 'The call has ended' }));
  expect(getByRole('link', { name: 'Go to the debrief' }).getAttribute('href')).toBe('#/debrief/a1');
});

test('looking up opens a page and tells so once', async () => {
  const { onLookUp, getByRole } = open();
  await userEvent.click(getByRole('button', { name: /^Goodwill and its limit/ }));
  expect(onLookUp).toHaveBeenCalledExactlyOnceWith('goodwill-limit');
  await userEvent.click(getByRole('button', { name: 'All pages' }));
  expect(onLookUp).toHaveBeenCalledOnce();
});

test('on a phone the handbook and the notes come as a sheet, and the focus goes back', async () => {
  await page.viewport(360, 780);
  const { getByRole, onScratch } = open();
  await userEvent.click(getByRole('button', { name: 'Note' }));
  await userEvent.type(getByRole('textbox', { name: 'Your notes on this call' }), '!');
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
