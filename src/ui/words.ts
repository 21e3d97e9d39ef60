import type { TurnMark } from '../assessment/assessment.ts';
import type { Outcome } from '../rubric/rubric.ts';
import type { Inline } from '../scenario/model.ts';
import type { MoodView, PersonView, SaveState } from '../session/views.ts';

/**
 * The words the screens use for what the engine names. One place, so that they never disagree; those of handing over and
 * of asking for help stand in `handover-words.ts`, since a call can be begun without them.
 */

export type Channel = 'phone' | 'chat' | 'email';
export type Role = 'rep' | 'expert' | 'supervisor';

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

/** Whose part one plays, as in “Take it from here as the supervisor”. */
export const roleWords: Readonly<Record<Role, string>> = {
  rep: 'the first line',
  expert: 'the expert',
  supervisor: 'the supervisor',
};

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

/** `a, b and c` */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
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
