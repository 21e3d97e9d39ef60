import { fill } from '../roleplay/placeholders.ts';
import { customerOf, wordsOf } from '../roleplay/transcript.ts';
import type { Watched } from '../progress/learning-rows.ts';
import type { Attempt } from '../progress/schema.ts';
import type { Environment } from './environment.ts';
import type { Script } from './scripts.ts';

/** How many attempts at a scenario are looked at: more than it has variants. */
export const recentCalls = 60;

/** That a person met one surface of a scenario, and when. */
export interface Meeting {
  readonly variant: number;
  readonly at: number;
}

/**
 * The variant to play next: one not met yet, else the one met longest ago, and of those the first; so a second call is
 * never the same call.
 * @param variants how many there are
 */
export function nextVariant(variants: number, met: readonly Meeting[]): number {
  const last = new Array<number>(Math.max(1, variants)).fill(-Infinity);
  for (const { variant, at } of met) if (variant < last.length) last[variant] = Math.max(last[variant] ?? at, at);
  return last.indexOf(Math.min(...last));
}

/** When a person met the variants of a scenario: played, or watched. */
export function meetings(
  scenario: string,
  attempts: readonly Pick<Attempt, 'scenario' | 'variant' | 'startedAt'>[],
  watched: readonly Pick<Watched, 'scenario' | 'variant' | 'at'>[],
): Meeting[] {
  return [...attempts.map((attempt) => ({ ...attempt, at: attempt.startedAt })), ...watched].filter(
    (each) => each.scenario === scenario,
  );
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
