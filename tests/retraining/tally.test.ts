import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, countedReviews, defaultSchedule } from '../../src/retraining/cards.ts';
import { dueNow } from '../../src/retraining/due.ts';
import type { WholeCall } from '../../src/retraining/log-entry.ts';
import { reviewsIn } from '../../src/retraining/log-entry.ts';
import type { Review } from '../../src/retraining/ratings.ts';
import { addToTally, keptReviews, type Tally } from '../../src/retraining/tally.ts';
import { anyLog, at, day, fakeCircumstances, fakeEntry, fakeReview, skills } from './fakes.ts';

const fakeCall = (more: Partial<WholeCall> = {}): WholeCall => ({
  ...{ kind: 'whole', attempt: 'a1', person: 'p1', scenario: 'kettle', variant: 0, level: 'practice' },
  ...{ cause: 'no-resolution', startedAt: at(0), at: at(0), day: day(0), passed: true, score: 80 },
  ...{ scores: { listening: 90, empathy: 70 }, critical: [], occasions: [], reviews: [] },
  ...more,
});

function tallied(calls: readonly WholeCall[]): Tally | undefined {
  let tally: Tally | undefined;
  for (const call of calls) tally = addToTally(tally, call);
  return tally;
}

describe('a day', () => {
  test('is the sum of its calls', () => {
    const tally = tallied([
      fakeCall({ occasions: [{ behaviour: 'gives a time', seen: true }] }),
      fakeCall({
        ...{ attempt: 'a2', passed: false, score: 40, scores: { listening: 30 } },
        occasions: [
          { behaviour: 'gives a time', seen: false },
          { behaviour: 'blames', seen: true },
        ],
      }),
      fakeCall({ attempt: 'a3', cause: null, scores: {} }),
    ]);
    expect(tally).toMatchObject({
      calls: 3,
      passed: 2,
      competencies: { listening: { calls: 2, sum: 120 }, empathy: { calls: 1, sum: 70 } },
      causes: { 'no-resolution': { calls: 2, sum: 120, passed: 1 } },
      behaviours: { 'gives a time': { occasions: 2, seen: 1 }, blames: { occasions: 1, seen: 1 } },
    });
  });

  test('is the same in whatever order its calls came', () => {
    const calls = anyLog.map((log) =>
      log.map((review, index) =>
        fakeCall({
          ...{ attempt: `a${index}`, at: review.at, day: day(0), score: index, scores: { listening: index } },
          ...{ scenario: index % 3 === 0 ? 'kettle' : 'toaster', reviews: [review] },
        }),
      ),
    );
    fc.assert(
      fc.property(calls, (list) => {
        expect(tallied(list.toReversed())).toEqual(tallied(list));
      }),
    );
  });

  test('keeps few reviews, however many calls it had', () => {
    const calls = Array.from({ length: 100 }, (_, index) =>
      fakeCall({
        ...{ attempt: `a${index}`, at: at(0) + index },
        reviews: skills.map(({ id }) => ({ skill: id, rating: index === 50 ? 'again' : 'good', because: 'solid' })),
      }),
    );
    const reviews = tallied(calls)?.reviews ?? [];
    expect(reviews.length).toBeLessThanOrEqual(skills.length * 2 + 1);
    expect(reviews.filter(({ attempt }) => attempt === 'a50')).toHaveLength(skills.length);
    expect(reviews.filter(({ attempt }) => attempt === 'a99')).toHaveLength(skills.length);
  });
});

test('what a day keeps leads to the same cards and the same that is due as all there was', () => {
  const catalogue = [fakeEntry('kettle', { policies: ['refunds'] }), fakeEntry('toaster', { policies: ['refunds'] })];
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 730 }), (entries, today, on) => {
      const log = entries.map((review, index): Review => (index % 2 ? { ...review, scenario: 'toaster' } : review));
      const days = [...new Set(log.map((review) => review.day))];
      const kept = days.flatMap((one) => keptReviews(log.filter((review) => review.day === one)));
      expect(cardsOf(kept, skills)).toEqual(cardsOf(log, skills));
      expect([...countedReviews(kept).keys()].toSorted()).toEqual([...countedReviews(log).keys()].toSorted());
      const circumstances = fakeCircumstances(today, {
        flags: skills.map(({ id }) => ({ skill: id, at: at(on), day: day(on), by: 'Tom', note: '' })),
        policyChanges: [{ page: 'refunds', title: 'Refunds', at: at(on), day: day(on) }],
      });
      const dueOf = (from: readonly Review[]) =>
        dueNow(circumstances, cardsOf(from, skills), from, catalogue, skills, defaultSchedule);
      expect(dueOf(kept)).toEqual(dueOf(log));
    }),
  );
});

test('an entry says of which call its reviews are', () => {
  const call = fakeCall({ reviews: [{ skill: 'competency:empathy', rating: 'hard', because: 'nearly' }] });
  expect(reviewsIn(call)).toEqual([
    fakeReview(0, 'competency:empathy', { attempt: 'a1', rating: 'hard', because: 'nearly' }),
  ]);
});
