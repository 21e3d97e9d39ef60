import { reviewTurns } from '../assessment/review.ts';
import { assess, nothing } from '../assessment/score.ts';
import type { Attempt } from '../progress/schema.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { decisionOf } from '../assessment/decision.ts';
import { handoverOf } from '../assessment/handover.ts';
import { procedureOf } from '../assessment/procedure.ts';
import { fillBeat, fillInlines } from '../roleplay/placeholders.ts';
import { asPlayed, nextStageOf } from './stages.ts';
import { replay, type Replay } from '../roleplay/replay.ts';
import { transcript, wordsOf } from '../roleplay/transcript.ts';
import { NoSuchCall } from './call.svelte.ts';
import type { Environment } from './environment.ts';
import type { DebriefView, FirstStage, TurningPoint } from './views.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { competencies } from '../rubric/rubric.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { Finding, TurnReview } from '../assessment/assessment.ts';

/** A call to be looked back on: from the store, or from the session that still has turns to save. */
export interface Played {
  readonly attempt: Attempt;
  readonly events: readonly RoleplayEvent[];
}

/**
 * The call of that id as it is stored.
 * @throws {NoSuchCall} where it is not there
 */
export async function storedCall({ progress }: Environment, id: string): Promise<Played> {
  const attempt = await progress.attempt(id);
  if (!attempt) throw new NoSuchCall('This call is not in this browser.');
  return { attempt, events: await progress.events(id) };
}

/** The debrief of a call, made anew from its events and the text it was played on; null where the call is not over. */
export async function debriefOf(environment: Environment, { attempt, events }: Played): Promise<DebriefView | null> {
  const { progress, scripts } = environment;
  const [script, siblings, handbook] = await Promise.all([
    scripts.load(attempt.hash),
    progress.attemptsAt(attempt.person, attempt.scenario),
    scripts.handbook(),
  ]);
  const { variant } = attempt;
  const checked = asPlayed(script.checked, attempt);
  const played = replay(checked, variant, events);
  if (!played.end.over) return null;
  const assessment = assess(checked, variant, played, checked.attainable[variant] ?? nothing);
  const words = wordsOf(checked, variant);
  const ending = checked.scenario.endings.find(({ id }) => id === played.end.at);
  return {
    attempt: attempt.id,
    scenario: attempt.scenario,
    title: attempt.title,
    channel: checked.scenario.channel,
    customer: attempt.customer,
    number: siblings.findIndex((sibling) => sibling.id === attempt.id) + 1 || siblings.length + 1,
    startedAt: attempt.startedAt,
    endedAt: played.steps.at(-1)?.event.at ?? attempt.lastAt,
    assessment,
    ending: assessment.ending === null ? [] : (ending?.beats ?? []).map((beat) => fillBeat(beat, words)),
    lines: transcript(checked, variant, played),
    turns: await reviewed(checked, variant, played, assessment.findings),
    turningPoint: await turningPointOf(checked, variant, played),
    level: attempt.level,
    answers: attempt.answers,
    rulings: await progress.rulings(attempt.id),
    cost: assessment.ending === null ? [] : fillInlines(ending?.cost ?? [], words),
    decision: decisionOf(checked, played),
    handover: handoverOf(checked, variant, played),
    asked: played.steps.flatMap(({ event, before }) =>
      event.type === 'askedManager' ? [{ turn: before.memory.turn + 1, support: event.support }] : [],
    ),
    procedure: checked.scenario.role === 'supervisor' ? procedureOf(assessment.findings) : [],
    firstStage: await firstStageOf(environment, attempt),
    nextStage: nextStageOf(environment, checked, variant, played),
    saved: { state: 'saved' },
    policies: handbook.pages
      .filter((page) => checked.scenario.policies.includes(page.id))
      .map((page) => ({ id: page.id, title: page.title })),
  };
}

/** Every turn beside the reply that the best call would have gone on with. */
async function reviewed(
  checked: CheckedScenario,
  variant: number,
  played: Replay,
  findings: readonly Finding[],
): Promise<TurnReview[]> {
  const { bestReplies, toSearchable } = await import('../playtest/regret.ts');
  const best = bestReplies(toSearchable(checked), variant, played);
  return reviewTurns(checked, variant, played, findings, defaultRubric, ({ after }) => best.get(after.memory.turn));
}

/** The call that a second stage took over from; null where this is none, or where that call is gone. */
async function firstStageOf({ progress, scripts }: Environment, { stage }: Attempt): Promise<FirstStage | null> {
  const first = stage ? await progress.attempt(stage.of) : undefined;
  if (!first) return null;
  const [script, events] = await Promise.all([scripts.load(first.hash), progress.events(first.id)]);
  const checked = asPlayed(script.checked, first);
  const played = replay(checked, first.variant, events);
  const assessment = assess(checked, first.variant, played, checked.attainable[first.variant] ?? nothing);
  return {
    attempt: first.id,
    title: first.title,
    assessment,
    handover: handoverOf(checked, first.variant, played),
    lines: transcript(checked, first.variant, played),
    turns: await reviewed(checked, first.variant, played, assessment.findings),
  };
}

/** The turn that cost most, found by searching on from every turn; the search is loaded when it is needed. */
async function turningPointOf(checked: CheckedScenario, variant: number, played: Replay): Promise<TurningPoint | null> {
  const { regretsOf, toSearchable } = await import('../playtest/regret.ts');
  const { turns, turningPoint } = regretsOf(toSearchable(checked), variant, played);
  const worst = turns.find(({ turn }) => turn === turningPoint);
  if (!worst) return null;
  const whole = (points: number): number => Math.floor(points + 1e-6);
  let competency: TurningPoint['competency'] = null;
  for (const name of competencies) {
    const cost = worst.competencies[name];
    if (!cost || cost.regret <= (competency ? competency.before - competency.after : 0)) continue;
    competency = { name, before: whole(cost.bestAfter + cost.regret), after: whole(cost.bestAfter) };
  }
  return { turn: worst.turn, before: whole(worst.bestAfter + worst.regret), after: whole(worst.bestAfter), competency };
}
