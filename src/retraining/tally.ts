import { competencies as allCompetencies, type Competency } from '../rubric/rubric.ts';
import type { Day } from './days.ts';
import { reviewsIn, type WholeCall } from './log-entry.ts';
import { isWorse, type Review } from './ratings.ts';

/**
 * What one person's day of practice came to. The screens read these instead of the calls: however many calls are stored,
 * there is one a day. A fold over the review log, and nothing else.
 */
export interface Tally {
  readonly person: string;
  readonly day: Day;
  readonly calls: number;
  readonly passed: number;
  /** Per rated competency: calls, and the sum of their scores. */
  readonly competencies: Readonly<Partial<Record<Competency, Sum | undefined>>>;
  /** Per cause of the trouble. */
  readonly causes: Readonly<Record<string, Sum & { readonly passed: number }>>;
  /** Per behaviour: calls that gave an occasion for it, and those in which it was seen. */
  readonly behaviours: Readonly<Record<string, { readonly occasions: number; readonly seen: number }>>;
  /** Of the day's reviews those that the schedule can ask for: see `keptReviews`. */
  readonly reviews: readonly Review[];
}

export interface Sum {
  readonly calls: number;
  /** Of scores, 0–100 each. */
  readonly sum: number;
}

/** The tally with one more call of that day. Adding calls in another order gives the same. */
export function addToTally(tally: Tally | undefined, call: WholeCall): Tally {
  return addTallies(tally, tallyOf(call));
}

function tallyOf(call: WholeCall): Tally {
  const { person, day, score, passed } = call;
  const competencies: Partial<Record<Competency, Sum | undefined>> = {};
  for (const name of allCompetencies) {
    const own = call.scores[name];
    if (own !== undefined) competencies[name] = { calls: 1, sum: own };
  }
  const one = passed ? 1 : 0;
  return {
    ...{ person, day, competencies },
    calls: 1,
    passed: one,
    causes: call.cause === null ? {} : { [call.cause]: { calls: 1, sum: score, passed: one } },
    behaviours: Object.fromEntries(
      call.occasions.map(({ behaviour, seen }) => [behaviour, { occasions: 1, seen: seen ? 1 : 0 }]),
    ),
    reviews: keptReviews(reviewsIn(call)),
  };
}

/** Two tallies of one day, or of one month, as one. */
export function addTallies(a: Tally | undefined, b: Tally): Tally {
  if (!a) return b;
  const competencies: Partial<Record<Competency, Sum | undefined>> = { ...a.competencies };
  for (const name of allCompetencies) {
    const [one, other] = [competencies[name], b.competencies[name]];
    if (other) competencies[name] = { calls: (one?.calls ?? 0) + other.calls, sum: (one?.sum ?? 0) + other.sum };
  }
  const causes = { ...a.causes };
  for (const [name, { calls, sum, passed }] of Object.entries(b.causes)) {
    const one = causes[name] ?? { calls: 0, sum: 0, passed: 0 };
    causes[name] = { calls: one.calls + calls, sum: one.sum + sum, passed: one.passed + passed };
  }
  const behaviours = { ...a.behaviours };
  for (const [name, { occasions, seen }] of Object.entries(b.behaviours)) {
    const one = behaviours[name] ?? { occasions: 0, seen: 0 };
    behaviours[name] = { occasions: one.occasions + occasions, seen: one.seen + seen };
  }
  return {
    ...{ person: a.person, day: a.day, competencies, causes, behaviours },
    calls: a.calls + b.calls,
    passed: a.passed + b.passed,
    reviews: keptReviews([...a.reviews, ...b.reviews]),
  };
}

/**
 * Of one day's reviews those that decide anything: of each skill the worst, which alone the cards count, and the last,
 * which answers a flag; of each scenario the last, which answers a changed page. So a day with a hundred calls is read
 * as quickly as one with two.
 */
export function keptReviews(reviews: readonly Review[]): readonly Review[] {
  const [worst, last, lastOf] = [new Map<string, Review>(), new Map<string, Review>(), new Map<string, Review>()];
  for (const review of reviews) {
    const [known, late, own] = [worst.get(review.skill), last.get(review.skill), lastOf.get(review.scenario)];
    if (!known || isWorse(review, known)) worst.set(review.skill, review);
    if (!late || isLater(review, late)) last.set(review.skill, review);
    if (!own || isLater(review, own)) lastOf.set(review.scenario, review);
  }
  const kept = new Set([...worst.values(), ...last.values(), ...lastOf.values()]);
  return reviews.filter((review) => kept.has(review)).toSorted((a, b) => (isLater(a, b) ? 1 : -1));
}

function isLater(a: Review, b: Review): boolean {
  return a.at !== b.at ? a.at > b.at : keyOf(a) > keyOf(b);
}

function keyOf({ at, attempt, skill }: Review): string {
  return `${String(at).padStart(16, '0')} ${attempt} ${skill}`;
}
