import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import '../../src/app.css';
import type { DueCall, DueView } from '../../src/session/retraining-views.ts';
import DueToday from '../../src/ui/components/DueToday.svelte';

const today = Date.UTC(2026, 2, 2);
const call = (scenario: string, more: Partial<DueCall> = {}): DueCall => ({
  ...{ scenario, variant: 1, title: `The ${scenario}`, customer: 'Dana Whitlock', channel: 'phone', minutes: 6 },
  ...{ why: 'Empathy: not practised since you started on 1 March.', level: 'practice', ...more },
});
const view = (more: Partial<DueView> = {}): DueView => ({
  ...{ today, calls: [], doneToday: 0, waiting: 0, next: null, away: null, ...more },
});
const words = (more: Partial<DueView>): string =>
  (render(DueToday, { view: view(more) }).container.textContent ?? '').replace(/\s+/g, ' ');

test('each call has its reason and leads to the brief of that very variant', () => {
  const { getAllByRole, container } = render(DueToday, {
    view: view({ calls: [call('kettle'), call('toaster')], waiting: 3 }),
  });
  expect(getAllByRole('link', { name: /Read the brief/ }).map((link) => link.getAttribute('href'))).toEqual([
    '#/brief/kettle/1/practice',
    '#/brief/toaster/1/practice',
  ]);
  expect(container.textContent).toMatch(/not practised since you started/);
  expect(container.textContent).toMatch(/3 more things are due and can wait until after these/);
});

test.each<[string, Partial<DueView>, RegExp]>([
  ['nothing', {}, /Nothing is due today\./],
  ['a later day', { next: Date.UTC(2026, 2, 14) }, /Nothing is due today; next on 14 March\./],
  [
    'enough',
    { doneToday: 2, waiting: 1, next: Date.UTC(2026, 2, 3) },
    /played 2 calls today\. That is enough for a day; 1 thing waits until 3 March/,
  ],
  ['all done', { doneToday: 1 }, /played 1 call today\. Nothing more is due today\./],
  ['back', { away: 35, calls: [call('kettle')] }, /away for 35 days/],
])('%s is said in words', (_, more, expected) => {
  expect(words(more)).toMatch(expected);
});

test('axe finds nothing', async () => {
  const { container } = render(DueToday, { view: view({ calls: [call('kettle')], waiting: 1, away: 31 }) });
  expect((await axe.run(container)).violations).toEqual([]);
});
