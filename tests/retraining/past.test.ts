import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsOf, defaultSchedule } from '../../src/retraining/cards.ts';
import { madeBy, putTogether, type Past } from '../../src/retraining/past.ts';
import { planRetraining } from '../../src/retraining/retraining.ts';
import { addTallies, type Tally } from '../../src/retraining/tally.ts';
import { trendOf } from '../../src/retraining/trend.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { at, day, fakeCircumstances, fakeEntry, fakeRandom, fakeReview, skills } from './fakes.ts';

/** Practice on every second day, as many days as asked for, now and then going wrong. */
function history(count: number, salt: number): Tally[] {
  const random = fakeRandom(salt + 1);
  return Array.from({ length: count }, (_, index): Tally => {
    const [on, score] = [index * 2, Math.floor(random() * 100)];
    return {
      ...{ person: 'p1', day: day(on), calls: 1, passed: score > 60 ? 1 : 0 },
      competencies: { empathy: { calls: 1, sum: score } },
      causes: { 'no-resolution': { calls: 1, sum: score, passed: 1 } },
      behaviours: { blames: { occasions: 1, seen: score % 2 } },
      reviews: skills
        .filter(() => random() < 0.7)
        .map(({ id }) =>
          fakeReview(on, id, { rating: random() < 0.2 ? 'again' : 'good', scenario: score % 2 ? 'a' : 'b' }),
        ),
    };
  });
}

const together = (days: readonly Tally[], today: number, past?: Past) =>
  putTogether(past, days, day(today), skills, defaultSchedule);

test('few days, and those of the last half year, are left as they are', () => {
  expect(together(history(400, 1), 800)).toBeNull();
  const past = together(history(500, 1), 1000);
  expect(past?.until).toBe(day(598)); // 200 of the 500 days stay
  const near = history(900, 1).map((tally, index) => ({ ...tally, day: day(index) }));
  expect(together(near, 900)?.until).toBe(day(699)); // 200 days
  expect(together(near, 700)?.until).toBe(day(509)); // those of the last 190 days
});

test('what was put together leads to the same plan, the same sums and the same trend', () => {
  const catalogue = [fakeEntry('a', { policies: ['refunds'] }), fakeEntry('b')];
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 401, max: 520 }), fc.nat(1200), (salt, count, asked) => {
      const all = history(count, salt);
      const today = count * 2 + (salt % 40);
      const past = together(all, today);
      if (!past) throw new Error('nothing was put together');
      const days = all.filter((tally) => tally.day > past.until);
      const circumstances = fakeCircumstances(today, {
        flags: [{ skill: 'competency:empathy', at: at(asked), day: day(asked), by: 'Tom', note: '' }],
        policyChanges: [{ page: 'refunds', title: 'Refunds', at: at(asked), day: day(asked) }],
      });
      const plan = (log: Tally['reviews'], before?: Past) =>
        planRetraining(circumstances, {
          ...{ log, plays: [], catalogue, rubric: defaultRubric, random: fakeRandom(3), past: before },
        });
      expect(plan([...past.last, ...days.flatMap(({ reviews }) => reviews)], past)).toEqual(
        plan(all.flatMap(({ reviews }) => reviews)),
      );
      const sum = (tallies: readonly Tally[]) => tallies.reduce((a, b) => ({ ...addTallies(a, b), reviews: [] }));
      expect(sum([...past.months, ...days])).toMatchObject({ ...sum(all), day: past.months[0]?.day, reviews: [] });
      expect(trendOf([...past.months, ...days], 'empathy', 'month')).toEqual(trendOf(all, 'empathy', 'month'));
    }),
    { numRuns: 15 },
  );
});

test('put together twice is put together once', () => {
  const all = history(900, 4);
  const first = together(all.slice(0, 450), 900);
  if (!first) throw new Error('nothing was put together');
  const later = all.filter((tally) => tally.day > first.until);
  const second = together(later, 1800, first);
  expect(second).toEqual(together(all, 1800));
  expect(second?.cards).toEqual(
    cardsOf(
      all.filter((tally) => tally.day <= (second?.until ?? 0)).flatMap(({ reviews }) => reviews),
      skills,
    ),
  );
});

test('another schedule has another mark', () => {
  expect(madeBy(skills, defaultSchedule)).not.toBe(madeBy(skills, { ...defaultSchedule, retention: 0.85 }));
});
