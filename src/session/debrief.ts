import { firstChange } from '../assessment/first-change.ts';
import { assess, nothing } from '../assessment/score.ts';
import { begunBefore } from '../progress/attempts-at.ts';
import type { Attempt } from '../progress/schema.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { gapsOf } from '../assessment/self-rating.ts';
import { decisionOf } from '../assessment/decision.ts';
import { handoverOf } from '../assessment/handover.ts';
import { procedureOf } from '../assessment/procedure.ts';
import { fillBeat, fillInlines } from '../roleplay/placeholders.ts';
import { asPlayed, nextStageOf } from './stages.ts';
import { replay } from '../roleplay/replay.ts';
import { transcript, wordsOf } from '../roleplay/transcript.ts';
import { NoSuchCall } from './call.svelte.ts';
import type { Environment } from './environment.ts';
import type { DueView } from './retraining-views.ts';
import type { DebriefView, FirstStage } from './views.ts';
import type { Assessment, TurnReview } from '../assessment/assessment.ts';
import { lookBack, type LookedBack } from './looking-back.ts';
import { draftPlan, planViewOf } from './plans.ts';
import { retryView, treeOf } from './retrying.ts';

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
  const root = (attempt.retry && (await progress.attempt(attempt.retry.root))) ?? attempt;
  const [script, before, handbook] = await Promise.all([
    scripts.load(attempt.hash),
    begunBefore(progress, root.person, root.scenario, root.startedAt),
    scripts.handbook(),
  ]);
  const { variant } = attempt;
  const checked = asPlayed(script.checked, attempt);
  const played = replay(checked, variant, events);
  if (!played.end.over) return null;
  const assessment = assess(checked, variant, played, checked.attainable[variant] ?? nothing);
  const words = wordsOf(checked, variant);
  const ending = checked.scenario.endings.find(({ id }) => id === played.end.at);
  const looked = lookBack(checked, variant, played, assessment.findings);
  const lines = transcript(checked, variant, played);
  const { learning } = progress;
  const selfRating = (await learning.selfRating(attempt.id)) ?? null;
  const plan = draftPlan(turnToChange(assessment, looked), looked.turningPoint, lines);
  return {
    attempt: attempt.id,
    scenario: attempt.scenario,
    title: attempt.title,
    channel: checked.scenario.channel,
    customer: attempt.customer,
    number: before + 1,
    startedAt: attempt.startedAt,
    endedAt: played.steps.at(-1)?.event.at ?? attempt.lastAt,
    assessment,
    ending: assessment.ending === null ? [] : (ending?.beats ?? []).map((beat) => fillBeat(beat, words)),
    lines,
    ...looked,
    selfRating,
    gaps: gapsOf(selfRating?.bands ?? {}, assessment, missedIn(looked)),
    again: await retryView(environment, checked, attempt, played),
    tree: await treeOf(environment, attempt),
    due: await dueAfter(environment, attempt),
    plan: planViewOf(attempt, await learning.plans(attempt.person), assessment, plan),
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

/** What is due once the call is counted; a debrief is shown without it where it cannot be told. */
async function dueAfter(environment: Environment, { person }: Attempt): Promise<DueView | null> {
  try {
    const { dueOf } = await import('./due.ts');
    return await dueOf(environment, person);
  } catch {
    return null;
  }
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
    turns: lookBack(checked, first.variant, played, assessment.findings).turns,
  };
}

/**
 * The turn that most needs changing: that of a critical error, which no other turn makes up for; else the turning point;
 * else the first of the gravest mark. Null where nothing does.
 */
export function turnToChange(
  { critical: [critical] }: Assessment,
  { turns, turningPoint }: Pick<LookedBack, 'turns' | 'turningPoint'>,
): TurnReview | null {
  const at = critical?.turn ?? (turningPoint?.kind === 'turn' ? turningPoint.turn : undefined);
  return turns.find(({ turn }) => turn === at) ?? firstChange(turns);
}

/** What better replies would have shown, with the turns; those of the dearest turns first. */
function missedIn({ turns, costs }: Pick<LookedBack, 'turns' | 'costs'>): { behaviour: string; turn: number }[] {
  const costOf = (turn: number): number => costs.find((cost) => cost.turn === turn)?.points ?? 0;
  return turns
    .toSorted((a, b) => costOf(b.turn) - costOf(a.turn))
    .flatMap(({ turn, missed }) => missed.map((behaviour) => ({ behaviour, turn })));
}
