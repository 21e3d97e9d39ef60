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
  const { person, day, score, passed } = call;
  const before = tally ?? {
    person,
    day,
    calls: 0,
    passed: 0,
    competencies: {},
    causes: {},
    behaviours: {},
    reviews: [],
  };
  const competencies: Partial<Record<Competency, Sum | undefined>> = { ...before.competencies };
  for (const name of allCompetencies) {
    const own = call.scores[name];
    if (own !== undefined) competencies[name] = plus(competencies[name], own);
  }
  const causes = { ...before.causes };
  if (call.cause !== null) {
    const known = causes[call.cause];
    causes[call.cause] = { ...plus(known, score), passed: (known?.passed ?? 0) + (passed ? 1 : 0) };
  }
  const behaviours = { ...before.behaviours };
  for (const { behaviour, seen } of call.occasions) {
    const known = behaviours[behaviour];
    behaviours[behaviour] = { occasions: (known?.occasions ?? 0) + 1, seen: (known?.seen ?? 0) + (seen ? 1 : 0) };
  }
  return {
    ...{ person, day, competencies, causes, behaviours },
    calls: before.calls + 1,
    passed: before.passed + (passed ? 1 : 0),
    reviews: keptReviews([...before.reviews, ...reviewsIn(call)]),
  };
}

function plus(known: Sum | undefined, score: number): Sum {
  return { calls: (known?.calls ?? 0) + 1, sum: (known?.sum ?? 0) + score };
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
