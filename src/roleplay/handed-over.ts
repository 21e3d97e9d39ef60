import type { CompiledScenario } from '../scenario/compile.ts';
import type { HandedOver } from '../scenario/handed-over.ts';
import type { Verdict } from '../scenario/model.ts';
import type { EscalationChoice } from './events.ts';
import type { Replay } from './replay.ts';
import { matches } from './rules.ts';

/** Verdicts with which a case has come to the right desk, if not always in the right way. */
const arrived: readonly Verdict[] = ['right', 'late', 'wrong how'];

/**
 * What a finished call leaves to the desk that has the case now: the escalation that brought it there, and what carries
 * over into the second stage. Null where the case came to no right desk, or where the call ended otherwise.
 */
export function handedOver(
  { scenario, rule }: CompiledScenario,
  { steps, end }: Replay,
): { readonly choice: EscalationChoice; readonly carried: HandedOver } | null {
  const ending = scenario.endings.find(({ id }) => end.over === 'ending' && id === end.at);
  if (ending?.outcome !== 'escalated well' && ending?.outcome !== 'escalated wrongly') return null;
  const step = steps.findLast(({ event, after }) => {
    if (event.type !== 'escalated' || !matches(rule.to, event.choice.to)) return false;
    const verdict = after.memory.verdicts.at(-1);
    return verdict !== undefined && arrived.includes(verdict);
  });
  if (step?.event.type !== 'escalated') return null;
  const { heat, trust, marks } = end.memory;
  const { choice } = step.event;
  return { choice, carried: { heat, trust, marks, noted: choice.noted } };
}
