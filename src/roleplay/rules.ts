import type { EscalationRule, PlainCondition } from '../scenario/3-build/machine-config.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { Verdict } from '../scenario/model.ts';
import type { EscalationChoice } from './events.ts';
import type { CallMemory } from './state.ts';

/** Heat and trust live on this scale. */
export const scale = { from: 0, to: 10 } as const;

/** A mood moved by some steps, kept on the scale. */
export function moved(value: number, steps: number): number {
  return Math.max(scale.from, Math.min(scale.to, value + steps));
}

/** A list with what it does not hold yet added at its end. */
export function withAll<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  const added = more.filter((item, index) => !list.includes(item) && more.indexOf(item) === index);
  return added.length === 0 ? list : [...list, ...added];
}

/** Whether every condition holds. */
export function allHold(conditions: readonly PlainCondition[], memory: CallMemory): boolean {
  return conditions.every((condition) => holds(condition, memory) !== condition.not);
}

function holds(condition: PlainCondition, memory: CallMemory): boolean {
  switch (condition.kind) {
    case 'mark':
      return memory.marks.includes(condition.mark);
    case 'behaviour': {
      const { behaviour, topic } = condition;
      const seen = [...memory.shown, ...memory.broken];
      if (topic !== undefined) return seen.includes(`${behaviour} (${topic})`);
      return seen.some((name) => name === behaviour || name.startsWith(`${behaviour} (`));
    }
    case 'mood': {
      const value = memory[condition.mood];
      return condition.is === 'or more' ? value >= condition.value : value <= condition.value;
    }
    case 'scene':
      return memory.path.includes(condition.scene);
  }
}

/** Whether the case needs escalating as it now stands; one that was handed over rightly needs it no more. */
export function isNeeded(rule: EscalationRule, memory: CallMemory): boolean {
  if (memory.verdicts.includes('right')) return false;
  return typeof rule.needed === 'string' ? rule.needed === 'yes' : allHold(rule.needed, memory);
}

/** What becomes of a call that ends, or is left, while its case is with nobody who could settle it. */
export type Missed = 'missed' | 'missed danger';

/** Whether the escalation that the case needs was never made; one made too early or without need is not it. */
export function missedIn(rule: EscalationRule, memory: CallMemory): Missed | null {
  if (!isNeeded(rule, memory)) return null;
  if (memory.verdicts.some((verdict) => verdict !== 'too early' && verdict !== 'unneeded')) return null;
  return isDangerMissed(rule, memory) ? 'missed danger' : 'missed';
}

/** A danger of which no desk was told at all. */
export function isDangerMissed(rule: EscalationRule, memory: CallMemory): boolean {
  return rule.danger && memory.verdicts.length === 0 && isNeeded(rule, memory);
}

/** An escalation compared with the rule, in the order that decides where the call goes. */
export function judge(choice: Pick<EscalationChoice, 'to' | 'how'>, rule: EscalationRule, memory: CallMemory): Verdict {
  if (!isNeeded(rule, memory)) return 'unneeded';
  if (!allHold(rule.after, memory)) return 'too early';
  const [desk, how] = [matches(rule.to, choice.to), matches(rule.how, choice.how)];
  // Without a way of its own a late escalation goes on as the right one does, which it has to be but for the moment.
  if (isLate(rule, memory) && (rule.hasLate || (desk && how))) return 'late';
  if (!desk) return 'wrong desk';
  return how ? 'right' : 'wrong how';
}

/** Too many turns since it could be known; the escalation itself is the turn after those already made. */
export function isLate({ within }: EscalationRule, { dueSince, turn }: CallMemory): boolean {
  return within !== null && dueSince !== null && turn + 1 - dueSince > within;
}

export function matches(right: string | null, chosen: string): boolean {
  return right === null || normalName(right) === normalName(chosen);
}

/** The turn `After` first held, once it has. */
export function dueSince(rule: EscalationRule, memory: CallMemory): number | null {
  return memory.dueSince ?? (allHold(rule.after, memory) ? memory.turn : null);
}
