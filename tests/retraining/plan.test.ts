import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planRetraining } from '../../src/retraining/retraining.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { anyLog, day, fakeCircumstances, fakeEntry, fakeRandom, fakeReview, fakeVariant, skills } from './fakes.ts';

const catalogue = ['a', 'b', 'c'].map((name) =>
  fakeEntry(name, { variants: [fakeVariant({ criticals: ['ignores a danger'] }), fakeVariant()] }),
);
const known = { catalogue, rubric: defaultRubric, random: fakeRandom(), plays: [], log: [] };

test('a new rep’s first day: two calls for all that the library can give', () => {
  const plan = planRetraining(fakeCircumstances(0), known);
  expect(plan.skills.every(({ card, recall }) => card === null && recall === null)).toBe(true);
  expect(plan.due).toHaveLength(5);
  expect(plan.unserved.map(({ name }) => name)).toEqual(['promises beyond policy', 'skips verification', 'insults']);
  expect(plan.served).toHaveLength(1);
  expect(plan.served[0]?.why).toBe(
    'Empathy: not practised since you started on 2 March. It also exercises escalation, listening and ownership, due too. ' +
      'Avoiding a critical error is also due today; the debrief says which. You have not played this call yet.',
  );
  expect(plan.served[0]?.whyInFull).toContain('Avoiding “ignores a danger”: not practised since you started');
});

test('the forecast is the schedule, played ahead', () => {
  const { forecast } = planRetraining(fakeCircumstances(0), known);
  expect(forecast).toHaveLength(30);
  expect(forecast[0]).toMatchObject({ day: day(0), roleplays: 1 });
  expect(forecast.flatMap(({ roleplays }, ahead) => (roleplays > 0 ? [ahead] : []))).toEqual([0, 2, 13]);
});

test('what is left over is served on the days after, never more than two a day', () => {
  const wide = skills
    .filter(({ kind }) => kind === 'critical')
    .map(({ name }) => fakeEntry(name, { variants: [fakeVariant({ criticals: [name] })] }));
  const log = skills.flatMap(({ id }) => [fakeReview(0, id, { rating: 'again' })]);
  const { forecast } = planRetraining(fakeCircumstances(1), { ...known, catalogue: wide, log });
  expect(forecast.slice(0, 3).map(({ roleplays, due }) => [roleplays, due.length])).toEqual([
    [2, 8],
    [2, 2],
    expect.anything(),
  ]);
  expect(Math.max(...forecast.map(({ roleplays }) => roleplays))).toBeLessThanOrEqual(2);
});

test('a plan survives JSON, and the same day and seed give the same', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(800), (log, today) => {
      const plan = planRetraining(fakeCircumstances(today), { ...known, log, random: fakeRandom(9) });
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(planRetraining(fakeCircumstances(today), { ...known, log, random: fakeRandom(9) })).toEqual(plan);
    }),
    { numRuns: 30 },
  );
});
