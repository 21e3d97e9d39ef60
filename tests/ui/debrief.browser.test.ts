import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { DebriefView } from '../../src/session/views.ts';
import DebriefPage from '../../src/ui/pages/DebriefPage.svelte';
import { assessment, debrief, lines, turns } from './fixtures.ts';

const open = (change: Partial<DebriefView> = {}) =>
  render(DebriefPage, { view: debrief(change), rubric: defaultRubric, onPlayAgain: () => undefined });

test('a critical error comes first, with what to say instead, and leads to its turn', async () => {
  const { getByRole, queryByRole } = open();
  const box = getByRole('region', { name: 'Critical error' });
  expect(box.textContent).toContain('Promises beyond policy');
  expect(box.textContent).toContain('I can have a new one with you on Friday before noon.');
  expect(queryByRole('heading', { name: /^(What to change first|The turning point)/ })).toBeNull();
  await userEvent.click(getByRole('button', { name: 'turn 2' }));
  expect(document.activeElement).toBe(getByRole('article', { name: 'Turn 2' }));
});

test('without one the sentence to change first is at the top', () => {
  const { getByRole } = open({ assessment: assessment({ critical: [] }), turningPoint: null });
  const box = getByRole('region', { name: 'What to change first: turn 2' });
  expect(box.textContent).toContain('fingers crossed it makes it');
  expect(box.textContent).toContain('Say instead:');
});

test('the turning point says what it cost, in all and where most', () => {
  const { getByRole } = open({ assessment: assessment({ critical: [] }) });
  const box = getByRole('region', { name: 'The turning point: turn 2' });
  expect(box.textContent).toContain('fingers crossed it makes it');
  expect(box.textContent).toMatch(/Before it 92 of 100 points were still possible, after it\s+71/);
  expect(box.textContent).toContain('It cost most in ownership: 83 → 42 still possible.');
});

test('a call to keep as it is asks for no change', () => {
  const { queryByRole } = open({
    assessment: assessment({ critical: [], passed: true, outcome: 'resolved' }),
    turns: turns().filter(({ mark }) => mark === 'keep'),
    turningPoint: null,
  });
  expect(queryByRole('heading', { name: /^(What to change first|The turning point)/ })).toBeNull();
});

test('a call the rep ended says so, at the top and where it happened', () => {
  const { getByRole, getByText } = open({
    assessment: assessment({ ending: null, outcome: 'lost', critical: [] }),
    ending: [],
    turns: turns().slice(0, 1),
    lines: [...lines(), { key: '1-9', turn: 1, kind: 'hungUp' }],
  });
  getByRole('heading', { level: 1, name: 'You ended the call' });
  getByText('Dana Whitlock was still waiting for an answer, so the call counts as lost.');
  getByText('You ended the call.');
});

test('turns that are not saved are told at the top', () => {
  const { getAllByText } = open({ saved: { state: 'failing', unsaved: 3, reason: 'The disk is full.' } });
  const [first] = getAllByText('3 turns not saved yet. The disk is full.');
  expect(first?.closest('header')).not.toBeNull();
});
