import { goodOutcomes } from '../rubric/rubric.ts';
import type { Replay } from '../roleplay/replay.ts';
import type { EscalationRule } from '../scenario/3-build/machine-config.ts';
import { isNeeded, missedIn, type Missed } from '../roleplay/rules.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Verdict } from '../scenario/model.ts';

/** What became of the decision to escalate: how the escalation compared, that it was missed, or that there rightly was none. */
export type Decision = Verdict | Missed | 'rightly kept' | 'kept unsettled';

/** The decision with what it teaches. */
export interface DecisionReview {
  readonly decision: Decision;
  readonly why: string;
  /** What to do another time; empty where there is nothing better. */
  readonly instead: string;
}

/** What the rep decided, over the whole call; null where the script has no *Escalation* and the call none. */
export function decisionOf({ scenario, rule }: CompiledScenario, { end }: Replay): DecisionReview | null {
  const { memory } = end;
  const missed = missedIn(rule, memory);
  const verdict =
    memory.verdicts.findLast((each) => each !== 'unneeded' && each !== 'too early') ?? memory.verdicts.at(-1);
  if (missed) return review(missed, rule);
  if (verdict) return review(verdict, rule);
  if (!scenario.escalation || isNeeded(rule, memory)) return null;
  const ending = scenario.endings.find(({ id }) => end.over === 'ending' && id === end.at);
  return review(ending && goodOutcomes.includes(ending.outcome) ? 'rightly kept' : 'kept unsettled', rule);
}

/** A decision with its lesson; what is right of the way of handing over comes from the script. */
function review(decision: Decision, { how }: EscalationRule): DecisionReview {
  const lesson = lessons[decision];
  if (decision !== 'wrong how' || how === null) return { decision, ...lesson };
  return { decision, why: lesson.why, instead: wayOf(how) };
}

/** What to do another time about the way of handing over. */
export function wayOf(how: string): string {
  return `This case goes over ${how.toLowerCase()}: read in the ladder what that way does for the customer, and when it is meant.`;
}

/** What a second escalation means, of a case that was handed over rightly. */
export const again = {
  why: 'The desk has it already: handing it over once more only makes them begin again.',
  instead: 'Once it is taken over, stay with the customer until you are no longer needed.',
};

/** What each decision means to a rep, and what to do another time. */
export const lessons: Readonly<Record<Decision, { readonly why: string; readonly instead: string }>> = {
  'rightly kept': {
    why: 'Nothing in this case was beyond you, and you kept it: the customer dealt with one person.',
    instead: '',
  },
  'kept unsettled': {
    why: 'No other desk was needed, so it was right to keep it. But it was not settled.',
    instead: 'What is yours to decide, decide on this call: say what you will do, and by when.',
  },
  unneeded: {
    why: 'This case was yours to settle: it was within what you may decide, so handing it on only made the customer wait.',
    instead: 'Look up what you may decide yourself, and decide it.',
  },
  'too early': {
    why: 'It came before you had done what is yours to do first, so it felt like being passed on.',
    instead: 'Hear the customer out and make your own fair try first; then escalate with what you learnt.',
  },
  late: {
    why: 'The need was known turns ago; every turn since then cost time the customer did not have.',
    instead: 'When somebody may come to harm, escalate first and see to the rest afterwards.',
  },
  'wrong desk': {
    why: 'That desk cannot settle this kind of case, so the customer will be sent on again.',
    instead: 'Read what each desk is for, and what it is not for, before you choose.',
  },
  'wrong how': {
    why: 'The desk was right, but this way of handing over does not do for this case what it needs.',
    instead: 'Read in the ladder what each way of handing over is for, and how that desk takes cases.',
  },
  right: { why: 'The case needed another desk, and this was the desk and the moment for it.', instead: '' },
  missed: {
    why: 'What the customer needed was beyond what you may decide, and nobody who could decide it was ever told.',
    instead:
      'Once your own fair try is made and what is asked for is still not yours to give, say who can, and hand it over with a note.',
  },
  'missed danger': {
    why: 'Somebody may be hurt, and the call ended with nobody told who could act on it.',
    instead: 'Danger comes before everything: the moment you hear of it, escalate hot, and stay on the line.',
  },
};
