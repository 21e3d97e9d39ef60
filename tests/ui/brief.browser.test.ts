import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import BriefPage from '../../src/ui/pages/BriefPage.svelte';
import type { BriefView } from '../../src/session/views.ts';
import { brief } from './fixtures.ts';

function open(change: Partial<BriefView> = {}) {
  const onStart = vi.fn();
  return { onStart, ...render(BriefPage, { view: brief({ unfinished: null, ...change }), onStart }) };
}

test('the level offered first is the one played last, and it is the one that starts', async () => {
  const { getByRole, onStart } = open({ level: 'guided' });
  await expect.element(getByRole('radio', { name: 'Guided' })).toBeChecked();
  await expect
    .element(getByRole('radio', { name: 'Guided' }))
    .toHaveAccessibleDescription('You see why after every reply, and you can ask your manager.');
  await userEvent.click(getByRole('button', { name: 'Start the call' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('guided', 'choose');
});

test('another level is chosen with the arrow keys', async () => {
  const { getByRole, onStart } = open();
  (getByRole('radio', { name: 'Practice' }) as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(getByRole('radio', { name: 'Assess' })).toBeChecked();
  await userEvent.click(getByRole('button', { name: 'Start the call' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('assess', 'choose');
});

test('who plays somebody other than the first line is told so', () => {
  const { getByText, unmount } = open({ role: 'supervisor' });
  expect(getByText('You are').nextElementSibling?.textContent).toBe('the supervisor');
  unmount();
  expect(open().queryByText('You are')).toBeNull();
});

test('the way of answering is chosen beside the level, and starts with it', async () => {
  const { getByRole, getByText, onStart } = open();
  await expect.element(getByRole('radio', { name: 'Choose replies' })).toBeChecked();
  (getByRole('radio', { name: 'Choose replies' }) as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(getByRole('radio', { name: 'Write your own' })).toBeChecked();
  getByText(/^Write what you should say, in English; Ctrl\+Enter sends\./);
  await userEvent.click(getByRole('button', { name: 'Start the call' }));
  expect(onStart).toHaveBeenCalledExactlyOnceWith('practice', 'write');
});

test('while writing is closed it says what opens it, and a way of before does not start it', async () => {
  const { getByRole, onStart, rerender } = open({ writing: { open: false, passes: 1 }, answers: 'write' });
  const write = getByRole('radio', { name: 'Write your own' });
  await expect.element(write).toBeDisabled();
  await expect
    .element(write)
    .toHaveAccessibleDescription(
      'Opens once you have passed 1 more call by choosing. You can open it now in Settings.',
    );
  await userEvent.click(getByRole('button', { name: 'Start the call' }));
  expect(onStart).toHaveBeenLastCalledWith('practice', 'choose');
  await rerender({ view: brief({ unfinished: null, writing: { open: true, because: 'passed' }, answers: 'write' }) });
  await expect.element(write).toBeEnabled();
});
