import { default_w, fsrs, Rating as Grade, type FSRS, type Grade as FsrsGrade } from 'ts-fsrs';
import { addDays, daysBetween, type Day } from './days.ts';
import { isWorse, type Rating, type Review } from './ratings.ts';
import type { Skill, SkillId } from './skills.ts';

/** What is known of one person's memory of one skill. Derived from the review log; never the truth itself. */
export interface Card {
  readonly skill: SkillId;
  /** The day on which the predicted recall comes down to the retention asked for, or the skill's limit is reached. */
  readonly due: Day;
  /** Days after a practice until recall is 90 %. */
  readonly stability: number;
  /** 1 easy to 10 hard. */
  readonly difficulty: number;
  /** Days on which it was practised. */
  readonly reps: number;
  /** Those of them, after the first, that were rated *again*. */
  readonly lapses: number;
  readonly lastReview: Day;
  readonly lastRating: Rating;
}

/** How the schedule reckons. */
export interface Schedule {
  /** The least predicted recall before a skill is practised again, above 0 and below 1. */
  readonly retention: number;
  /** FSRS's 21 weights: those it ships with, until a log large enough has been refitted. */
  readonly weights: readonly number[];
}

export const defaultSchedule: Schedule = { retention: 0.9, weights: default_w };

const grades: Readonly<Record<Rating, FsrsGrade>> = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good };

/** A skill's reviews of one day, as one: a day proves no more than its worst call. */
export type CountedReview = Review;

/**
 * The reviews that the schedule counts: one a skill and day, the worst; so the order of the log, an entry that is there
 * twice, and a call repeated until it went well change nothing. Of equal ones the earliest stands.
 */
export function countedReviews(log: readonly Review[]): ReadonlyMap<SkillId, readonly CountedReview[]> {
  const days = new Map<SkillId, Map<Day, Review>>();
  for (const review of log) {
    let own = days.get(review.skill);
    if (!own) days.set(review.skill, (own = new Map()));
    const known = own.get(review.day);
    if (!known || isWorse(review, known)) own.set(review.day, review);
  }
  return new Map(
    [...days].map(([skill, own]) => [skill, [...own.values()].toSorted((a, b) => a.day - b.day)] as const),
  );
}

/**
 * The cards of a review log: a fold over it, and nothing else. Reviews of skills that the rubric no longer knows are
 * left out; skills without a review have no card.
 * @param from the cards of an earlier part of the log, all of earlier days, where that was folded already
 */
export function cardsOf(
  log: readonly Review[],
  skills: readonly Skill[],
  schedule = defaultSchedule,
  from: readonly Card[] = [],
): readonly Card[] {
  const reviews = countedReviews(log);
  return skills.flatMap((skill) => {
    let card = from.find((each) => each.skill === skill.id);
    for (const review of reviews.get(skill.id) ?? []) card = nextCard(card, review, skill, schedule);
    return card ? [card] : [];
  });
}

/**
 * The card after a day's practice.
 * @param card undefined where it is the first
 * @throws {Error} where the review is not of a later day
 */
export function nextCard(
  card: Card | undefined,
  review: Pick<Review, 'day' | 'rating'>,
  skill: Skill,
  schedule: Schedule,
): Card {
  if (card && review.day <= card.lastReview) throw new Error(`A review of ${skill.id} is out of order.`);
  const model = modelOf(schedule, skill.maximumInterval);
  const elapsed = card ? daysBetween(card.lastReview, review.day) : 0;
  const { stability, difficulty } = model.next_state(card ?? null, elapsed, grades[review.rating]);
  return {
    skill: skill.id,
    due: addDays(review.day, model.next_interval(stability, elapsed)),
    stability,
    difficulty,
    reps: (card?.reps ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (card && review.rating === 'again' ? 1 : 0),
    lastReview: review.day,
    lastRating: review.rating,
  };
}

/** The predicted chance, 0 to 1, that the skill is still there: FSRS's forgetting curve. */
export function recallOf(card: Card, today: Day, schedule = defaultSchedule): number {
  const elapsed = Math.max(0, daysBetween(card.lastReview, today));
  return modelOf(schedule, 1).forgetting_curve(elapsed, card.stability);
}

const models = new WeakMap<Schedule, Map<number, FSRS>>();

/**
 * FSRS's formulas. Its `next_state` and `next_interval` are asked rather than its scheduler, which for the sake of
 * different intervals for *hard* and *good* goes a day beyond the maximum. No fuzz: a due day can be explained.
 */
function modelOf(schedule: Schedule, maximumInterval: number): FSRS {
  let own = models.get(schedule);
  if (!own) models.set(schedule, (own = new Map()));
  let model = own.get(maximumInterval);
  if (!model) {
    model = fsrs({
      request_retention: schedule.retention,
      maximum_interval: maximumInterval,
      w: schedule.weights,
      enable_short_term: false,
      enable_fuzz: false,
    });
    own.set(maximumInterval, model);
  }
  return model;
}
