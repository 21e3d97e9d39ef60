import type { Rubric } from '../rubric/rubric.ts';
import type { EscalationRule } from '../scenario/3-build/machine-config.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { EscalationChoice } from './events.ts';
import { tellParts } from './events.ts';
import { allHold, isLate, isNeeded, matches } from './rules.ts';
import type { CallMemory } from './state.ts';

/** A behaviour the engine saw in an escalation; `share` is the part of it that was reached, above 0 and up to 1. */
export interface EngineFinding {
  readonly behaviour: string;
  readonly share: number;
}

/**
 * What an escalation shows and breaks, each judged on its own: the decision, the desk, the moment, the note by the
 * facts it holds, and who, what and when of what the customer was told. Handing on what was the rep's own to settle
 * (unneeded, or before its time) passes the buck.
 */
export function judgeBehaviours(
  choice: EscalationChoice,
  rule: EscalationRule,
  memory: CallMemory,
  engine: Rubric['engine'],
): { shown: EngineFinding[]; broken: EngineFinding[] } {
  const passed = { behaviour: engine.passesTheBuck, share: 1 };
  if (!isNeeded(rule, memory)) return { shown: [], broken: [passed] };
  const isEarly = !allHold(rule.after, memory);
  const shown: EngineFinding[] = [{ behaviour: engine.decides, share: 1 }];
  if (matches(rule.to, choice.to)) shown.push({ behaviour: engine.desk, share: 1 });
  if (!isEarly && !isLate(rule, memory)) shown.push({ behaviour: engine.moment, share: 1 });
  const noted = new Set(choice.noted.map(normalName));
  const covered = rule.note.filter((fact) => noted.has(normalName(fact))).length;
  if (covered > 0) shown.push({ behaviour: engine.note, share: covered / rule.note.length });
  const told = tellParts.filter((part) => choice.told.includes(part)).length;
  if (told > 0) shown.push({ behaviour: engine.tells, share: told / tellParts.length });
  return { shown, broken: isEarly ? [passed] : [] };
}
