import { assess, nothing } from '../assessment/score.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import type { Attempt } from '../progress/schema.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { replay, type Replay } from '../roleplay/replay.ts';
import { transcript } from '../roleplay/transcript.ts';
import { defaultRubric } from '../rubric/default.ts';
import { bandOf } from '../rubric/rubric.ts';
import type { Environment } from './environment.ts';
import { levels } from './levels.ts';
import { lookBack } from './looking-back.ts';
import type { Script } from './scripts.ts';
import { asPlayed } from './stages.ts';
import { newAttempt } from './starting.ts';
import { eventsBefore } from './turns.ts';
import type { AttemptNode, RetryView, TurnSide } from './views.ts';

/**
 * An attempt that goes back to a turn: what came before that turn is the beginning of its own log, so that it can be
 * played again by itself. The attempt it goes back into is not touched.
 * @param turn from 1
 * @throws {Error} where that attempt has no such turn
 */
export function retryOf(
  environment: Environment,
  script: Script,
  { attempt, events }: { readonly attempt: Attempt; readonly events: readonly RoleplayEvent[] },
  turn: number,
): { readonly attempt: Attempt; readonly kept: readonly RoleplayEvent[] } {
  const { variant, person, answers, stage, retry } = attempt;
  const kept = eventsBefore(replay(asPlayed(script.checked, attempt), variant, events), turn);
  const level = levels[attempt.level].retriesAs;
  return {
    attempt: {
      ...newAttempt(environment, script, person, variant, level, answers, stage),
      length: kept.length,
      turn: turn - 1,
      retry: { of: attempt.id, root: retry?.root ?? attempt.id, turn, kept: kept.length },
    },
    kept,
  };
}

/** How a turn went in a call. */
export function sideOf(
  checked: CheckedScenario,
  attempt: Pick<Attempt, 'id' | 'variant'>,
  played: Replay,
  turn: number,
): TurnSide | null {
  const { variant } = attempt;
  const { findings } = assess(checked, variant, played, checked.attainable[variant] ?? nothing);
  const { turns, costs } = lookBack(checked, variant, played, findings, turn);
  const review = turns.find((each) => each.turn === turn);
  if (!review) return null;
  const { said, isAction, mark, why } = review;
  return {
    ...{ attempt: attempt.id, said, isAction, mark, why },
    cost: costs.find((each) => each.turn === turn) ?? null,
    answer: transcript(checked, variant, played).filter(
      (line) => line.turn === turn && (line.kind === 'speech' || line.kind === 'narration'),
    ),
  };
}

/** The turn that an attempt goes back to, then and now; null for an attempt that does not, or where the first is gone. */
export async function retryView(
  { progress }: Environment,
  checked: CheckedScenario,
  attempt: Attempt,
  played: Replay,
): Promise<RetryView | null> {
  const { retry } = attempt;
  const before = retry ? await progress.attempt(retry.of) : undefined;
  if (!retry || !before) return null;
  const { of, turn } = retry;
  const then = sideOf(checked, before, replay(checked, attempt.variant, await progress.events(of)), turn);
  if (!then) return null;
  const now = sideOf(checked, attempt, played, turn);
  return { turn, of, then, now, isRight: now !== null && (now.cost?.points ?? 0) === 0 && now.mark !== 'avoid' };
}

/** All attempts that grew out of the first one, as a tree; marks and results are those of each. */
export async function treeOf({ progress, scripts }: Environment, attempt: Attempt): Promise<AttemptNode> {
  const root = (attempt.retry ? await progress.attempt(attempt.retry.root) : undefined) ?? attempt;
  const retries = await progress.retriesOf(root.id);
  const marks = new Map<string, AttemptNode['mark']>();
  for (const each of retries) {
    if (!each.retry) continue;
    const { checked } = await scripts.load(each.hash);
    const own = asPlayed(checked, each);
    const side = sideOf(own, each, replay(own, each.variant, await progress.events(each.id)), each.retry.turn);
    marks.set(each.id, side?.mark ?? null);
  }
  const node = (of: Attempt): AttemptNode => ({
    attempt: of.id,
    turn: of.retry?.turn ?? null,
    startedAt: of.startedAt,
    isThis: of.id === attempt.id,
    mark: marks.get(of.id) ?? null,
    result: of.summary && {
      ending: of.summary.ending,
      passed: of.summary.passed,
      band: bandOf(defaultRubric, of.summary.score),
    },
    children: retries.filter(({ retry }) => retry?.of === of.id).map(node),
  });
  return node(root);
}
