import { fill } from '../roleplay/placeholders.ts';
import { customerOf, wordsOf } from '../roleplay/transcript.ts';
import type { Watched } from '../progress/learning-rows.ts';
import type { Attempt } from '../progress/schema.ts';
import type { Environment } from './environment.ts';
import type { Script } from './scripts.ts';

/**
 * The variant to play next: the one played least, and of those the first; so a second call is never the same call.
 * @param variants how many there are
 * @param played variants of the attempts made so far
 */
export function nextVariant(variants: number, played: readonly number[]): number {
  const counts = new Array<number>(Math.max(1, variants)).fill(0);
  for (const variant of played) if (variant < counts.length) counts[variant] = (counts[variant] ?? 0) + 1;
  return counts.indexOf(Math.min(...counts));
}

/** Variants of a scenario that a person has met, as often as that was: played, or watched. */
export function metVariants(
  scenario: string,
  attempts: readonly Pick<Attempt, 'scenario' | 'variant'>[],
  watched: readonly Pick<Watched, 'scenario' | 'variant'>[],
): number[] {
  return [...attempts, ...watched].filter((each) => each.scenario === scenario).map(({ variant }) => variant);
}

/**
 * A new attempt, not yet stored.
 * @param stage of a second stage: what came over from the first
 */
export function newAttempt(
  environment: Environment,
  { checked }: Script,
  person: string,
  variant: number,
  level: Attempt['level'],
  answers: Attempt['answers'],
  stage: Attempt['stage'] = null,
): Attempt {
  const now = environment.now();
  return {
    id: environment.newId(),
    person,
    scenario: checked.scenario.id,
    hash: checked.hash,
    variant,
    seed: environment.newSeed(),
    title: fill(checked.scenario.title, wordsOf(checked, variant)),
    customer: customerOf(checked, variant),
    startedAt: now,
    lastAt: now,
    length: 0,
    turn: 0,
    open: 1,
    summary: null,
    level,
    answers,
    stage,
    retry: null,
  };
}
