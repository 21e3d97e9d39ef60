import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import Replies from '../../src/ui/components/Replies.svelte';
import { call } from './fixtures.ts';

function show(change: { numberKeys?: boolean; disabled?: boolean } = {}) {
  const onSend = vi.fn<(id: string) => void>();
  const view = render(Replies, { replies: call().replies, numberKeys: true, form: 'replies', onSend, ...change });
  const radios = view.getAllByRole('radio') as HTMLInputElement[];
  const chosen = () => radios.findIndex((radio) => radio.checked) + 1;
  return { ...view, onSend, radios, chosen };
}

test('a number key chooses and never sends', async () => {
  const { onSend, chosen } = show();
  await userEvent.keyboard('2');
  expect(chosen()).toBe(2);
  await userEvent.keyboard('4');
  expect(chosen()).toBe(4);
  expect(onSend).not.toHaveBeenCalled();
});

test('a click and the arrow keys choose and never send', async () => {
  const { onSend, radios, chosen, getByRole } = show();
  await userEvent.click(getByRole('radio', { name: 'Open the stock list.' }));
  expect(chosen()).toBe(4);
  radios[0]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(chosen()).toBe(2);
  expect(onSend).not.toHaveBeenCalled();
});

test('Enter sends what is chosen, once, and keeps the focus in the reply area', async () => {
  const { onSend, getByRole } = show();
  await userEvent.keyboard('3{Enter}');
  expect(onSend).toHaveBeenCalledExactlyOnceWith('order/3');
  expect(document.activeElement).toBe(getByRole('group', { name: 'What should you say?' }));
});

test('Enter with nothing chosen sends nothing and says what is missing', async () => {
  const { onSend, radios, getByRole } = show();
  await userEvent.keyboard('{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(radios[0]);
  await expect.element(getByRole('group')).toHaveAccessibleDescription('Choose a reply first.');
});

test('number keys can be turned off', async () => {
  const { chosen } = show({ numberKeys: false });
  await userEvent.keyboard('1');
  expect(chosen()).toBe(0);
});

test('digits typed into a field choose nothing', async () => {
  const { chosen } = show();
  const field = document.body.appendChild(document.createElement('textarea'));
  field.focus();
  await userEvent.keyboard('1{Enter}');
  expect(chosen()).toBe(0);
  expect(field.value).toBe('1\n');
  field.remove();
});

test('while the answer is awaited nothing can be chosen or sent', async () => {
  const { onSend, chosen } = show({ disabled: true });
  await userEvent.keyboard('1{Enter}');
  expect(chosen()).toBe(0);
  expect(onSend).not.toHaveBeenCalled();
});
