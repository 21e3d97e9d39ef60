import { cardsOf, type Card, type Schedule } from './cards.ts';
import { addDays, type Day } from './days.ts';
import type { Review } from './ratings.ts';
import type { Skill } from './skills.ts';
import { addTallies, type Tally } from './tally.ts';
import { startOf } from './trend.ts';

/**
 * What lies so far back that its single days no longer matter, put together, so that years of practice are read as
 * quickly as months. Made from the days, never in their place.
 */
export interface Past {
  readonly person: string;
  /** The first day, and the last one that is in it. */
  readonly since: Day;
  readonly until: Day;
  /** A tally a month, on its first day, without reviews. */
  readonly months: readonly Tally[];
  readonly cards: readonly Card[];
  /** The last review of each skill and of each scenario: they answer requests and changed pages. */
  readonly last: readonly Review[];
  /** The schedule the cards were made with, in short: with another one the past is made anew. */
  readonly madeBy: string;
}

/** Days of practice that are read one by one before the older ones are put together, and those that then stay. */
const most = 400;
const kept = 200;
/** Days back that stay in any case: what the screens show of single days. */
const near = 190;

/** A schedule as a short text: another one has another text. */
export function madeBy(skills: readonly Skill[], { retention, weights }: Schedule): string {
  return JSON.stringify([retention, weights, skills.map(({ id, maximumInterval }) => [id, maximumInterval])]);
}

/**
 * The past put together, where the single days have become many; else null.
 * @param past what was put together before
 * @param days those after it, the first one first
 */
export function putTogether(
  past: Past | undefined,
  days: readonly Tally[],
  today: Day,
  skills: readonly Skill[],
  schedule: Schedule,
): Past | null {
  const old = days.slice(0, Math.max(0, days.length - kept)).filter(({ day }) => day < addDays(today, -near));
  const [first, last] = [old[0], old.at(-1)];
  if (days.length <= most || !first || !last) return null;
  const months = new Map((past?.months ?? []).map((month) => [month.day, month] as const));
  for (const tally of old) {
    const day = startOf('month', tally.day);
    months.set(day, addTallies(months.get(day), { ...tally, day, reviews: [] }));
  }
  const reviews = old.flatMap((tally) => tally.reviews);
  return {
    person: first.person,
    since: past?.since ?? first.day,
    until: last.day,
    months: [...months.values()].toSorted((a, b) => a.day - b.day),
    cards: cardsOf(reviews, skills, schedule, past?.cards),
    last: lastOf([...(past?.last ?? []), ...reviews]),
    madeBy: madeBy(skills, schedule),
  };
}

function lastOf(reviews: readonly Review[]): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    for (const key of [review.skill, `scenario ${review.scenario}`]) {
      const known = last.get(key);
      if (!known || inOrder(known, review) < 0) last.set(key, review);
    }
  }
  return [...new Set(last.values())].toSorted(inOrder);
}

function inOrder(a: Review, b: Review): number {
  return a.at - b.at || (a.skill < b.skill ? -1 : a.skill > b.skill ? 1 : 0);
}
