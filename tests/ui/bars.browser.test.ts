import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import CompetencyBars from '../../src/ui/components/CompetencyBars.svelte';
import CompetencyTrends from '../../src/ui/components/CompetencyTrends.svelte';
import MoodBars from '../../src/ui/components/MoodBars.svelte';
import SaveIndicator from '../../src/ui/components/SaveIndicator.svelte';
import { assessment, home } from './fixtures.ts';

test('moods are words before they are bars', () => {
  const { container } = render(MoodBars, {
    heat: { value: 9, word: 'boiling', trend: 'rising' },
    trust: { value: 4, word: 'low', trend: 'steady' },
  });
  const terms = [...container.querySelectorAll('dl > div')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
  expect(terms).toEqual(['Heat boiling, rising (9 of 10)', 'Trust low (4 of 10)']);
});

test('the band is the headline; the points are one click away', async () => {
  const { container, getByText, getAllByText } = render(CompetencyBars, { results: assessment().competencies });
  const rows = [...container.querySelectorAll('dl > div')].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
  expect(rows).toEqual(['Listening solid', 'Empathy strong', 'Ownership not yet', 'Escalation not rated']);
  const table = container.querySelector('table') as HTMLElement;
  await expect.element(table).not.toBeVisible();
  getByText('The points behind the bars').click();
  await expect.element(table).toBeVisible();
  expect(getAllByText('42')).toHaveLength(1);
});

test('the trend is said in words, and what was never rated is not zero', () => {
  const { getByText, getAllByText } = render(CompetencyTrends, { competencies: home().competencies });
  getByText('up from nearly');
  getByText('down from nearly');
  getByText('first call');
  expect(getAllByText('not rated yet')).toHaveLength(1);
});

test('a failing save says how much waits, and why', () => {
  const { container } = render(SaveIndicator, {
    saved: { state: 'failing', unsaved: 1, reason: 'The disk is full.' },
    withReason: true,
  });
  expect(container.textContent).toContain('1 turn not saved yet. The disk is full.');
});
