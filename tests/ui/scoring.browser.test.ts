import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import ScoringPage from '../../src/ui/pages/ScoringPage.svelte';
import { scoringFigures } from './fixtures.ts';

const rowOf = (cell: Element): string[] =>
  [...(cell.closest('tr')?.children ?? [])].map(({ textContent }) => textContent?.trim() ?? '');

test('the scorecard is the one calls are scored with, each behaviour with its points', () => {
  const { getByRole, getAllByRole } = render(ScoringPage, { rubric: defaultRubric, figures: null });
  const names = getAllByRole('rowheader').map(({ textContent }) => textContent?.toLowerCase() ?? '');
  for (const { name, meaning } of defaultRubric.behaviours)
    expect(names.filter((each) => each === `${name}${meaning}`.toLowerCase())).toHaveLength(1);
  expect(rowOf(getByRole('rowheader', { name: /^Restates the facts/ }))[1]).toBe('+4');
  expect(rowOf(getByRole('rowheader', { name: /^Hedges/ }))[1]).toBe('−2');
  expect(rowOf(getByRole('rowheader', { name: /^Insults/ }))[1]).toBe('not passed');
});

test('bands and what a note is docked for are said in words', () => {
  const { container } = render(ScoringPage, { rubric: defaultRubric, figures: null });
  const words = container.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(words).toContain('not yet is below 60, nearly from 60, solid from 75 and strong from 90');
  expect(words).toContain('a quarter of a fact for each that stands in another part than its own');
  expect(words).toContain('a whole fact for each opinion about the customer');
});

test('what was not measured is said not to be', () => {
  const { getByText, queryByRole } = render(ScoringPage, { rubric: defaultRubric, figures: null });
  getByText('Not measured yet.');
  expect(queryByRole('group', { name: /^Agreement/ })).toBeNull();
});

test('what was measured is told with what it was measured on', () => {
  const { getByRole, container } = render(ScoringPage, { rubric: defaultRubric, figures: scoringFigures() });
  const agreement = getByRole('group', { name: 'Agreement per behaviour' });
  expect([...agreement.querySelectorAll('tbody tr')].map((row) => rowOf(row.children[0] as Element))).toEqual([
    ['Restates the facts', '40', '91\u00A0%', '84\u00A0%', '0.87', '0.79'],
    ['Tells the customer what happens next', '6', '100\u00A0%', '50\u00A0%', '0.67', '–'],
  ]);
  expect(rowOf(getByRole('group', { name: 'Agreement with experts' }).querySelector('td') as Element)).toEqual([
    'Names the feeling',
    '0.41',
    '0.33 to 0.49',
    '0.52',
  ]);
  const words = container.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(words).toContain('Measured on 7 May 2026 on 120 labelled replies that the rules had not been tuned on (300');
  expect(words).toContain('The last column is F1 on 340 ordinary replies more');
  expect(words).toContain(
    'Of what is said plainly of the ordinary replies, 92 % is in the labels; of what is said with “probably” (41 % of all), 64 %.',
  );
  expect(words).toContain(
    'Of 60 replies written to trick the rules, 57 do not score above an honest one; of the last 20, before the rules were mended by them, it was 18.',
  );
});
