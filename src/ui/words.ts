import type { TurnMark } from '../assessment/assessment.ts';
import type { TellPart } from '../roleplay/events.ts';
import type { Outcome } from '../rubric/rubric.ts';
import type { Desk } from '../scenario/handbook-model.ts';
import type { Inline, NotePart, Verdict } from '../scenario/model.ts';
import type { MoodView, PersonView, SaveState } from '../session/views.ts';

/** The words the screens use for what the engine names. One place, so that they never disagree. */

export type Channel = 'phone' | 'chat' | 'email';

export const channelWords: Readonly<Record<Channel, string>> = { phone: 'Phone', chat: 'Chat', email: 'Email' };

/** What the customer seems to do before an answer arrives. */
export const waitingWords: Readonly<Record<Channel, string>> = {
  phone: 'is about to speak',
  chat: 'is typing',
  email: 'is writing',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  resolved: 'Resolved',
  'escalated well': 'Escalated, and rightly',
  'polite failure': 'Polite, but not resolved',
  'escalated wrongly': 'Escalated, but wrongly',
  lost: 'The customer is lost',
  unsafe: 'Somebody was left unsafe',
};

export const markWords: Readonly<Record<TurnMark, string>> = {
  keep: 'Keep',
  'could be better': 'Could be better',
  missed: 'Missed',
  avoid: 'Avoid',
};

export const verdictWords: Readonly<Record<Verdict, string>> = {
  right: 'The right desk, at the right moment.',
  unneeded: 'This was yours to settle: no escalation was needed.',
  'too early': 'Too early: something had to come first.',
  late: 'The right step, but late.',
  'wrong desk': 'To a desk that could not settle it.',
  'wrong how': 'The right desk, handed over the wrong way.',
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

export const tellWords: Readonly<Record<TellPart, string>> = {
  who: 'Who takes over',
  what: 'What happens next',
  when: 'When they will hear',
};

/** The sentence said to the customer for each thing told. Without a desk chosen the sentence stays general. */
export function tellSentence(part: TellPart, desk: Desk | undefined): string {
  switch (part) {
    case 'who':
      return desk ? `I am passing this to our ${lowerFirst(desk.name)} desk.` : 'I am passing this to a colleague.';
    case 'what':
      return 'They will have my full note, so you will not have to tell it all again.';
    case 'when':
      return desk ? `You can count on this: ${lowerFirst(desk.clock)}.` : 'You will hear by a set time.';
  }
}

/** e.g. `high, rising` */
export function moodWords(mood: MoodView): string {
  return mood.trend === 'steady' ? mood.word : `${mood.word}, ${mood.trend}`;
}

/** The state of saving in a few words. */
export function saveWords(saved: SaveState): string {
  switch (saved.state) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving…';
    case 'failing':
      return `${count(saved.unsaved, 'turn', 'turns')} not saved yet`;
  }
}

/** How far a call has come. */
export function turnWords(turn: number): string {
  return turn === 0 ? 'just begun' : `${count(turn, 'turn', 'turns')} in`;
}

/** Who has given no name yet is simply “You”. */
export function personWords({ name }: PersonView): string {
  return name === '' ? 'You' : name;
}

/** `damaged-product` becomes `Damaged product`. */
export function familyWords(family: string): string {
  return upperFirst(family.replaceAll('-', ' '));
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lowers the first letter, but leaves abbreviations such as “VIP desk” alone. */
export function lowerFirst(words: string): string {
  return /^[A-Z][A-Z]/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The words alone of formatted text. */
export function plainText(text: readonly Inline[]): string {
  return text
    .map((part) => {
      switch (part.kind) {
        case 'text':
        case 'code':
          return part.text;
        case 'break':
          return ' ';
        default:
          return plainText(part.children);
      }
    })
    .join('');
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment as one says it: `today, 14:05`, `yesterday, 09:30`, `3 May`, `3 May 2024`. Both in ms since 1970. */
export function momentWords(at: number, now: number): string {
  const then = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(now);
  yesterday.setDate(today.getDate() - 1);
  if (then.toDateString() === today.toDateString()) return `today, ${time.format(then)}`;
  if (then.toDateString() === yesterday.toDateString()) return `yesterday, ${time.format(then)}`;
  return (then.getFullYear() === today.getFullYear() ? day : dayAndYear).format(then);
}

/** How long something took, in ms: `under a minute`, `6 min`. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 1 ? 'under a minute' : `${minutes} min`;
}
