import * as fc from 'fast-check';
import { createEmptyCard, fsrs, Rating as Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { cardsOf, countedReviews, defaultSchedule, nextCard, recallOf } from '../../src/retraining/cards.ts';
import { addDays, daysBetween } from '../../src/retraining/days.ts';
import { ratings, type Rating } from '../../src/retraining/ratings.ts';
import { anyLog, day, fakeReview, skills } from './fakes.ts';

const empathy = 'competency:empathy';
const danger = 'critical:ignores a danger';

/** Days until the next practice after each of these, always done when due. */
function intervals(skill: typeof empathy | typeof danger, given: readonly Rating[]): number[] {
  let on = 0;
  const log = [];
  const found = [];
  for (const rating of given) {
    log.push(fakeReview(on, skill, { rating }));
    const [card] = cardsOf(log, skills);
    if (!card) throw new Error('no card');
    const next = daysBetween(day(on), card.due);
    found.push(next);
    on += next;
  }
  return found;
}

describe('intervals', () => {
  test('grow while it goes well, up to the limit of the skill', () => {
    expect(intervals(empathy, ['good', 'good', 'good', 'good', 'good'])).toEqual([2, 11, 46, 90, 90]);
    expect(intervals(danger, ['good', 'good', 'good', 'good'])).toEqual([2, 11, 46, 60]);
  });

  test('stay short after hard, and fall to days after again', () => {
    expect(intervals(empathy, ['hard', 'hard', 'hard'])).toEqual([1, 3, 7]);
    const [first, ...others] = intervals(empathy, ['again', 'good', 'good', 'again']);
    expect(first).toBe(1);
    expect(others.at(-1)).toBeLessThan(others.at(-2) ?? 0);
  });

  test('are those of the library’s own scheduler, but never beyond the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ratings), fc.integer({ min: 1, max: 200 })), { maxLength: 12 }),
        (given) => {
          const skill = skills.find(({ id }) => id === empathy);
          if (!skill) throw new Error('no skill');
          const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 90, enable_short_term: false });
          const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good } as const;
          let theirs = createEmptyCard(day(0));
          let ours;
          let on = day(0);
          for (const [rating, gap] of given) {
            theirs = scheduler.next(theirs, on, grades[rating]).card;
            ours = nextCard(ours, { day: on, rating }, skill, defaultSchedule);
            expect(ours.stability).toBeCloseTo(theirs.stability, 6);
            expect(ours.difficulty).toBeCloseTo(theirs.difficulty, 6);
            const days = daysBetween(on, ours.due);
            // It moves hard and good apart by a day each, even past the maximum.
            expect(theirs.scheduled_days - days).toBeGreaterThanOrEqual(0);
            expect(theirs.scheduled_days - days).toBeLessThanOrEqual(2);
            on = addDays(on, gap);
          }
        },
      ),
    );
  });
});

describe('a card is a fold of the log', () => {
  test('whatever the order, with every entry twice, and through JSON', () => {
    fc.assert(
      fc.property(anyLog, fc.integer(), (log, seed) => {
        const cards = cardsOf(log, skills);
        const mixed = log.toSorted((a, b) => ((a.at ^ seed) % 97) - ((b.at ^ seed) % 97));
        expect(cardsOf([...mixed, ...log], skills)).toEqual(cards);
        expect(JSON.parse(JSON.stringify(cards))).toEqual(cards);
        expect(cardsOf(JSON.parse(JSON.stringify(log)), skills)).toEqual(cards);
      }),
    );
  });

  test('going on from kept cards gives what folding all of the log gives', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 730 }), (log, cut) => {
        const early = log.filter((review) => review.day < day(cut));
        const late = countedReviews(log.filter((review) => review.day >= day(cut)));
        const kept = new Map(cardsOf(early, skills).map((card) => [card.skill, card] as const));
        for (const skill of skills) {
          for (const review of late.get(skill.id) ?? []) {
            kept.set(skill.id, nextCard(kept.get(skill.id), review, skill, defaultSchedule));
          }
        }
        expect(skills.flatMap(({ id }) => kept.get(id) ?? [])).toEqual(cardsOf(log, skills));
      }),
    );
  });

  test('with numbers that mean something', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const card of cardsOf(log, skills)) {
          const most = skills.find(({ id }) => id === card.skill)?.maximumInterval ?? 0;
          const interval = daysBetween(card.lastReview, card.due);
          expect(interval).toBeGreaterThanOrEqual(1);
          expect(interval).toBeLessThanOrEqual(most);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
          expect(card.lapses).toBeLessThan(card.reps);
          expect(recallOf(card, card.lastReview)).toBe(1);
          expect(recallOf(card, addDays(card.due, 1))).toBeLessThan(recallOf(card, card.due));
        }
      }),
    );
  });

  test('a review that is older than the card is a bug', () => {
    const [card] = cardsOf([fakeReview(3, empathy)], skills);
    const skill = skills.find(({ id }) => id === empathy);
    if (!card || !skill) throw new Error('no card');
    expect(() => nextCard(card, fakeReview(3, empathy), skill, defaultSchedule)).toThrow('out of order');
  });
});

describe('a day proves no more than its worst call', () => {
  test('a good call after a bad one does not take it back', () => {
    const bad = fakeReview(0, empathy, { rating: 'again' });
    const better = fakeReview(0, empathy, { rating: 'good', attempt: 'retry', at: bad.at + 1 });
    expect(cardsOf([bad, better], skills)).toEqual(cardsOf([bad], skills));
  });

  test('nor does going over it ten times make it last longer', () => {
    const log = Array.from({ length: 10 }, (_, n) => fakeReview(0, empathy, { attempt: `attempt-${n}` }));
    expect(cardsOf(log, skills)).toEqual(cardsOf(log.slice(0, 1), skills));
  });

  test('skills that the rubric no longer knows are left out', () => {
    expect(cardsOf([fakeReview(0, 'critical:whistles')], skills)).toEqual([]);
  });
});

test('recall is 90 % after as many days as the stability says', () => {
  const [card] = cardsOf([fakeReview(0, empathy), fakeReview(2, empathy)], skills);
  if (!card) throw new Error('no card');
  expect(recallOf(card, card.due)).toBeCloseTo(0.9, 2);
});
