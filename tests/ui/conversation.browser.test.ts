import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import '../../src/app.css';
import Conversation from '../../src/ui/components/Conversation.svelte';
import { handbook, hostile, lines, words } from './fixtures.ts';

const props = () => ({ lines: lines(), customer: 'Dana Whitlock', pages: handbook().pages });

test('the conversation is a log with a name and the only live region', () => {
  const { getByRole, container } = render(Conversation, { ...props(), waiting: 'Dana is typing' });
  getByRole('log', { name: 'Conversation with Dana Whitlock' });
  expect(container.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"]')).toHaveLength(1);
  expect(getByRole('log').textContent).not.toContain('is typing');
});

test('new lines are added at the end; the ones before stay the very same nodes', async () => {
  const { getByRole, rerender } = render(Conversation, props());
  const before = [...getByRole('log').children];
  await rerender({
    lines: [
      ...lines(),
      { key: '2-0', turn: 2, kind: 'speech', speaker: 'Dana', isCustomer: true, text: words(hostile) },
    ],
  });
  const after = [...getByRole('log').children];
  expect(after.slice(0, before.length)).toEqual(before);
  expect(before.every((node, index) => node === after[index])).toBe(true);
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)?.textContent).toContain(hostile);
});

test('who said what is in words, and a looked-up page has its title', () => {
  const { getByText, getAllByText } = render(Conversation, props());
  expect(getAllByText('Dana')).toHaveLength(2);
  getByText('You');
  getByText('You looked up “Damaged on arrival”.');
});

test('a new line never takes the focus', async () => {
  const { rerender } = render(Conversation, props());
  const before = document.activeElement;
  await rerender({ lines: [...lines(), { key: '2-0', turn: 2, kind: 'hungUp' }] });
  expect(document.activeElement).toBe(before);
});

test('lines given again move nothing: a reply is being written', async () => {
  const { getByRole, rerender } = render(Conversation, props());
  const log = getByRole('log');
  log.style.cssText = 'overflow: auto; block-size: 120px';
  log.scrollTop = 30;
  await rerender({ lines: lines() });
  expect(log.scrollTop).toBe(30);
  await rerender({ lines: [...lines(), { key: '2-0', turn: 2, kind: 'hungUp' }] });
  expect(log.scrollTop).toBeGreaterThan(30);
});

test('the rep’s own lines stay lines', () => {
  const [said] = lines().filter((line) => line.kind === 'said');
  if (!said) throw new Error('nothing is said');
  const { getByText } = render(Conversation, {
    ...props(),
    lines: [{ ...said, text: words('One line.\nAnother.'), isWritten: true }],
  });
  expect(getComputedStyle(getByText(/^One line/)).whiteSpace).toBe('pre-line');
});
