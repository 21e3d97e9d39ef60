import type { Assessment } from '../assessment/assessment.ts';
import { offeredIn, type Replay } from '../roleplay/replay.ts';
import { competencies, findBehaviour, type Band, type Rubric } from '../rubric/rubric.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Day } from './days.ts';
import { competencySkill, criticalSkill, type SkillId } from './skills.ts';

/** How well a skill was still there, in FSRS's words. *Easy* is not used: no call shows that it was. */
export type Rating = 'again' | 'hard' | 'good';

/** Ratings from the worst. */
export const ratings = ['again', 'hard', 'good'] as const satisfies readonly Rating[];

/** One entry of the review log: what one call showed of one skill. Append-only; everything else is derived from it. */
export interface Review {
  readonly skill: SkillId;
  /** When the call ended, milliseconds since 1970. */
  readonly at: number;
  /** The date then, where the rep was. */
  readonly day: Day;
  readonly rating: Rating;
  /** What decided the rating: the band, or what outweighed it. */
  readonly because: Band | 'critical error' | 'hint' | 'refused';
  /** The attempt, and the call that was played. */
  readonly attempt: string;
  readonly scenario: string;
  readonly variant: number;
}

/** A whole call, played to its end by choosing or writing. Watched calls and retried turns are no reviews. */
export interface Practice extends Pick<Review, 'at' | 'day' | 'attempt' | 'scenario' | 'variant'> {
  readonly assessment: Assessment;
  /** Hints and help from the manager that the rep took. */
  readonly hints: number;
  /** Critical errors that the call gave an occasion for: see `temptations`. */
  readonly faced: readonly string[];
}

/** How well a skill was there that was seen in that band. */
export const ratingOf: Readonly<Record<Band, Rating>> = {
  'not yet': 'again',
  nearly: 'hard',
  solid: 'good',
  strong: 'good',
};

/**
 * What a call says of each skill it exercised. A competency is rated by its own band, with a hint *hard* at best. A
 * critical error is *again* for that error and for nothing else: who promised too much may have listened well. One
 * that was on offer and was left alone is *good*. What the call did not exercise has no review.
 */
export function reviewsOf({ assessment, hints, faced, ...call }: Practice): readonly Review[] {
  const { at, day, attempt, scenario, variant } = call;
  const review = (skill: SkillId, rating: Rating, because: Review['because']): Review => {
    const outweighed = hints > 0 && rating === 'good';
    return {
      ...{ skill, at, day, attempt, scenario, variant },
      ...(outweighed ? { rating: 'hard', because: 'hint' } : { rating, because }),
    };
  };
  const made = [...new Set(assessment.critical.map(({ behaviour }) => behaviour))];
  return [
    ...competencies.flatMap((competency) => {
      const result = assessment.competencies[competency];
      return result.rated ? [review(competencySkill(competency), ratingOf[result.band], result.band)] : [];
    }),
    ...made.map((behaviour) => review(criticalSkill(behaviour), 'again', 'critical error')),
    ...[...new Set(faced)]
      .filter((behaviour) => !made.includes(behaviour))
      .map((behaviour) => review(criticalSkill(behaviour), 'good', 'refused')),
  ];
}

/**
 * The critical errors that the rep could have made in a call: some reply on offer, taken or not, would have been one.
 * Who writes sees no replies, but the moment tempts them as well.
 */
export function temptations(compiled: CompiledScenario, { steps }: Replay, rubric: Rubric): readonly string[] {
  const found = new Set<string>();
  for (const { event, before } of steps) {
    if (event.type !== 'replied' && event.type !== 'wrote') continue;
    for (const { breaks } of offeredIn(compiled, before)) {
      for (const { behaviour } of breaks) {
        if (findBehaviour(rubric, behaviour)?.kind === 'critical') found.add(behaviour);
      }
    }
  }
  return [...found];
}

/** Whether a review counts rather than another of the same skill and day: the worse one, of equal ones the earlier. */
export function isWorse(a: Review, b: Review): boolean {
  const steps = ratings.indexOf(a.rating) - ratings.indexOf(b.rating);
  return (steps || a.at - b.at || (a.attempt < b.attempt ? -1 : 1)) < 0;
}
