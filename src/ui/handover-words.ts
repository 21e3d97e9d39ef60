import type { Decision } from '../assessment/decision.ts';
import type { HandoverReview } from '../assessment/handover.ts';
import type { Support, TellPart } from '../roleplay/events.ts';
import type { Desk, Expert } from '../scenario/handbook-model.ts';
import type { NotePart, SlipKind, Verdict } from '../scenario/model.ts';
import { count, lowerFirst } from './words.ts';

/** The words of handing a case over, of looking back on it, and of asking for help. Fetched when they are needed. */

/** What was decided, as a headline. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  right: 'Rightly escalated',
  'rightly kept': 'Rightly kept: you settled it yourself',
  'kept unsettled': 'Rightly kept, but not settled',
  unneeded: 'Escalated, but there was no need to',
  'too early': 'Escalated too early',
  late: 'Escalated, but late',
  'wrong desk': 'Escalated to the wrong desk',
  'wrong how': 'Escalated to the right desk, in the wrong way',
  missed: 'The escalation this case needed was never made',
  'missed danger': 'Nobody who could act on the danger was told',
};

/** An escalation in one sentence. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  right: 'The right desk, at the right moment.',
  unneeded: 'This was yours to settle: no escalation was needed.',
  'too early': 'Too early: something had to come first.',
  late: 'The right step, but late.',
  'wrong desk': 'To a desk that could not settle it.',
  'wrong how': 'The right desk, handed over the wrong way.',
};

/** The moment alone. */
export const timingWords: Readonly<Record<Verdict, string>> = {
  right: 'right',
  'wrong desk': 'right',
  'wrong how': 'right',
  unneeded: 'there was no need at that moment',
  'too early': 'too early: something had to come first',
  late: 'late',
};

export const notePartWords: Readonly<Record<NotePart, string>> = {
  issue: 'Issue',
  impact: 'Impact',
  timeline: 'Timeline',
  tried: 'Tried so far',
  asked: 'Asked for',
};

/** What each part of the note is for. */
export const notePartHints: Readonly<Record<NotePart, string>> = {
  issue: 'what is wrong',
  impact: 'what it does to the customer',
  timeline: 'what happened when',
  tried: 'what has been done already',
  asked: 'what the customer wants',
};

export const slipWords: Readonly<Record<SlipKind, string>> = {
  opinion: 'is an opinion about the customer: the next desk would meet the opinion before the person',
  false: 'contradicts the record',
  'card number': 'is a card number, which must never stand in a note',
};

/** What a note came to: `5 of 7 facts, 1 slip`. */
export function shareWords({ facts, slips }: Pick<HandoverReview['note'], 'facts' | 'slips'>): string {
  const held = facts.filter(({ status }) => status !== 'missing').length;
  const slipped = slips.length === 0 ? '' : `, ${count(slips.length, 'slip', 'slips')}`;
  return `${held} of ${count(facts.length, 'fact', 'facts')}${slipped}`;
}

export const tellWords: Readonly<Record<TellPart, string>> = {
  who: 'Who takes over',
  what: 'What happens next',
  when: 'When they will hear',
};

/**
 * The sentence said to the customer for each thing told. Without a desk chosen the sentence stays general; without
 * anybody known there it names the desk.
 */
export function tellSentence(part: TellPart, desk: Desk | undefined, person?: Expert): string {
  switch (part) {
    case 'who':
      if (!desk) return 'I am passing this to a colleague.';
      return `I am passing this to ${person ? `${personAt(person, desk)}.` : `our ${deskNoun(desk)}.`}`;
    case 'what':
      return 'They will have my full note, so you will not have to tell it all again.';
    case 'when':
      return desk ? `You can count on this: ${lowerFirst(desk.clock)}.` : 'You will hear by a set time.';
  }
}

/** `Farida Aziz, our supervisor`; `the duty officer of our product safety desk`. */
function personAt({ name }: Expert, desk: Desk): string {
  const who = /^\p{Ll}/u.test(name) ? `the ${name}` : name;
  const title = lowerFirst(desk.name);
  return /(supervisor|manager|leader|expert|officer|specialist)$/.test(title)
    ? `${who}, our ${title}`
    : `${who} of our ${deskNoun(desk)}`;
}

/** What to call a desk after “our”: `billing desk`, but `incident desk` and `technical experts`. */
function deskNoun({ name }: Desk): string {
  const noun = lowerFirst(name);
  return /(desk|team|line|experts|services|office|department)$/i.test(noun) ? noun : `${noun} desk`;
}

/** The six ways a manager helps, each with what one gets. */
export const supportWords: Readonly<Record<Support, { readonly name: string; readonly gives: string }>> = {
  guidance: { name: 'Guidance', gives: 'What counts now, and why.' },
  resources: { name: 'Resources', gives: 'The page of the handbook that helps here.' },
  mediation: { name: 'Mediation', gives: 'What your manager would do first if they came on the line.' },
  time: { name: 'Time', gives: 'Cover for your queue, and what to do with the time.' },
  presence: { name: 'Presence', gives: 'A listener beside you, who says what to leave unsaid.' },
  'follow-up': { name: 'Follow-up', gives: 'What is still to be done before this call ends.' },
};
