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
  const note = noteShare(choice, rule.note);
  if (note > 0) shown.push({ behaviour: engine.note, share: note });
  const told = tellParts.filter((part) => choice.told.includes(part)).length;
  if (told > 0) shown.push({ behaviour: engine.tells, share: told / tellParts.length });
  return { shown, broken: isEarly ? [passed] : [] };
}

/** What is taken off a note, in facts of it. */
export const noteCosts = {
  /** A fact that stands in another part than its own. */
  misplaced: 0.25,
  /** Each fact the desk has no use for, after the first. */
  padding: 0.25,
  /** An opinion about the customer, or something the record contradicts: as much as leaving a fact out. */
  slip: 1,
} as const;

/**
 * The part of a complete note that a note reaches, 0 to 1: the facts it holds out of those it needs, less what it should
 * not hold. A note with a card number in it is worth nothing: it has to be deleted and written again.
 * @param needed names of the facts the script asks for; where there are none, no note is scored
 */
export function noteShare(
  { noted, misplaced, slips }: Pick<EscalationChoice, 'noted' | 'misplaced' | 'slips'>,
  needed: readonly string[],
): number {
  if (needed.length === 0 || slips.some(({ kind }) => kind === 'card number')) return 0;
  const wanted = new Set(needed.map(normalName));
  const held = new Set(noted.map(normalName));
  const astray = new Set(misplaced.map(normalName));
  const points = [...wanted].filter((fact) => held.has(fact)).length;
  const padding = Math.max(0, [...held].filter((fact) => !wanted.has(fact)).length - 1);
  const lost =
    [...astray].filter((fact) => wanted.has(fact) && held.has(fact)).length * noteCosts.misplaced +
    padding * noteCosts.padding +
    slips.length * noteCosts.slip;
  return Math.max(0, Math.min(1, (points - lost) / wanted.size));
}
