import type { Attempt } from '../progress/schema.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import type { EscalationChoice } from '../roleplay/events.ts';
import type { Replay } from '../roleplay/replay.ts';
import { takeOver } from '../scenario/handed-over.ts';
import type { Verdict } from '../scenario/model.ts';
import type { Environment } from './environment.ts';
import type { NextStage } from './views.ts';

/** A script as an attempt plays it: a second stage begins with what came over from the first. */
export function asPlayed(checked: CheckedScenario, { variant, stage }: Attempt): CheckedScenario {
  return stage ? takeOver(checked, variant, stage.handedOver) : checked;
}

/** Verdicts with which the case has come to the right desk, if not always in the right way. */
const arrived: readonly Verdict[] = ['right', 'late', 'wrong how'];

/** The escalation that brought the case to its desk; undefined where none did, or where the call ended otherwise. */
export function arrivedChoice({ scenario }: CheckedScenario, { steps, end }: Replay): EscalationChoice | undefined {
  const ending = scenario.endings.find(({ id }) => end.over === 'ending' && id === end.at);
  if (ending?.outcome !== 'escalated well' && ending?.outcome !== 'escalated wrongly') return undefined;
  const step = steps.findLast(({ event }) => event.type === 'escalated');
  const verdict = step?.after.memory.verdicts.at(-1);
  return step?.event.type === 'escalated' && verdict && arrived.includes(verdict) ? step.event.choice : undefined;
}

/** The second stage of a case that came to its desk, as the screens offer it. */
export function nextStageOf(
  { scripts }: Environment,
  checked: CheckedScenario,
  variant: number,
  played: Replay,
): NextStage | null {
  const then = checked.scenario.escalation?.then;
  const entry = then && scripts.stage(then.file);
  if (!entry || !arrivedChoice(checked, played)) return null;
  return { scenario: entry.id, title: entry.titles[variant] ?? entry.title, role: entry.role };
}
