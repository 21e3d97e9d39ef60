import { stemmer } from 'stemmer';
import { fill, type Words } from '../roleplay/placeholders.ts';
import type { Fact } from '../scenario/model.ts';
import { plainText } from './facts.ts';

/**
 * Which facts a note in somebody's own words holds. A wording counts where all its words that carry meaning stand close
 * together in one sentence, in any order and with any endings (Porter stems): “jug arrived cracked” holds *cracked jug*.
 * Numbers, clock times, weekdays and months may be written in several ways. Where the sentence denies what the wording
 * says, or the other way round, it does not count. English only.
 * @returns the facts' names as the script has them, in its order
 */
export function factsNoted(text: string, facts: readonly Fact[], words: Words): string[] {
  const sentences = sentencesOf(text).map(tokensOf);
  return facts
    .filter((fact) =>
      wordingsOf(fact, words).some((wanted) => sentences.some((sentence) => found(sentence, wanted) === 'said')),
    )
    .map(({ name }) => name);
}

/**
 * Sentences of a note that say the opposite of a fact: *not swollen* of a swollen one.
 * @param facts those the note does not hold
 */
export function factsDenied(text: string, facts: readonly Fact[], words: Words): string[] {
  const sentences = sentencesOf(text).map((said) => ({ said: said.trim(), tokens: tokensOf(said) }));
  return facts.flatMap((fact) => {
    const denied = wordingsOf(fact, words).flatMap((wanted) => {
      if (wanted.some(({ kind }) => kind === 'denial')) return [];
      return sentences.find(({ tokens }) => found(tokens, wanted) === 'denied')?.said ?? [];
    });
    return denied.slice(0, 1);
  });
}

function sentencesOf(text: string): string[] {
  return withHours(text)
    .replace(/\bno\.\s?(?=\d)/gi, 'number ')
    .split(/[.;!?]+(?=\s|$)|\n+/);
}

function wordingsOf({ name, wordings }: Fact, words: Words): Token[][] {
  return [name, ...wordings].map((wording) => tokensOf(fill(wording, words)));
}

interface Token {
  readonly stem: string;
  readonly kind: 'word' | 'denial' | 'filler';
}

/** Words that carry no meaning of their own. */
const fillers = new Set(
  `a an the is are was were be been am has have had do does did of for to on in at by with and as it its this that
   he she they his her their him them i we us our my me you your from up out so who which there will would`.split(
    /\s+/,
  ),
);
const denials = new Set(
  'not no never none nothing without isnt wasnt arent werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt nobody unable'.split(
    ' ',
  ),
);

const spelt: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, at) => [word, String(at)]),
  ),
  ...{
    fifteen: '15',
    twenty: '20',
    thirty: '30',
    forty: '40',
    fortieth: '40',
    sixty: '60',
    noon: '12',
    midday: '12',
  },
  ...{ first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6' },
  ...{ once: '1', twice: '2' },
  ...abbreviated('monday tuesday wednesday thursday friday saturday sunday'),
  ...{ tues: 'tuesday', thur: 'thursday', thurs: 'thursday', sept: 'september' },
  ...abbreviated('january february march april june july august september october november december'),
};

function abbreviated(names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name.slice(0, 3), name]));
}

/** `2 p.m.` as one word, before its full stops are taken for the ends of sentences. */
function withHours(text: string): string {
  return text.replace(/\b([ap])\.\s?m\b\.?/gi, '$1m').replace(/(\d)\s*([ap]m)\b/gi, '$1$2');
}

/** Several words that mean one thing in a note, written as one. Both notes and authors' wordings are read so. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/ (?:money|payment) back /g, ' refund '],
  [/ (?:new|another|fresh) ones? /g, ' replacement '],
  [/ (?:(?:all )?(?:by|on) )?(?:him|her)self | (?:by themselves|on (?:his|her|their) own) /g, ' alone '],
  [/ (?:wont|will not|wouldnt|would not|doesnt|does not|didnt|did not|not) (?:accept|take|settle for) /g, ' refused '],
  [
    / (?:not|never|nobody|no one|hasnt been|has not been|wasnt|was not|isnt) (?:ever )?(?:opened|read|looked at) /g,
    ' unopened ',
  ],
  [/ (?:pick|picked|picking|fetch|fetched) (?:it |them )?up /g, ' collect '],
  [/ no longer wants? /g, ' doesnt want '],
  [/ (\d{1,2}(?::\d\d)?(?:[ap]m)?) ?(?:to|until|til|till|and) (\d{1,2}(?::\d\d)?(?:[ap]m)?) /g, ' $1 till $2 '],
  [/ (\d{1,2})(?:st|nd|rd|th) of ([a-z]+) /g, ' $1 $2 '],
];

/** Words that say the same in a note. */
const same: Readonly<Record<string, string>> = {
  ...alike('delivered', 'deliver del deliv arrived arrive arrives came dropped'),
  ...alike('refund', 'refunded refunding reimbursed reimbursement repaid'),
  ...alike('replacement', 'replace replaced replacing'),
  ...alike('refused', 'refuses refuse declined declines rejected rejects'),
  ...alike('wants', 'want wanted wanting asks ask asked asking requests requested request'),
  ...alike('unopened', 'unread'),
  ...alike('call', 'calls called calling phone phoned phones rang ring rings rung ringing'),
  ...alike('collect', 'collected collection collecting collects'),
  ...alike('signal', 'reception coverage'),
  ...alike('bought', 'buy purchased purchase'),
  ...alike('hot', 'overheated overheating overheats heated'),
  ...alike('pair', 'couple'),
  ...alike('till', 'until til'),
  ...alike('down', 'off out'),
};

function alike(word: string, others: string): Record<string, string> {
  return Object.fromEntries(others.split(' ').map((other) => [other, word]));
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Written out as far as it can be: dates with slashes, ordinals, times with full stops. */
function writtenOut(text: string): string {
  return withHours(text)
    .replace(/(?<![£$€\d.])\b([01]?\d|2[0-4])\.([0-5]\d)(?=\s*(?:[ap]m)?\b)/g, '$1:$2')
    .replace(/\b(\d{1,2})\s*[-\u2013]\s*(\d{1,2})(?=[ap]m\b|\b(?!\/))/g, '$1 till $2')
    .replace(/\b(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/g, (date, day: string, month: string) => {
      const name = months[Number(month) - 1];
      return name && Number(day) <= 31 ? `${day} ${name}` : date;
    });
}

function tokensOf(text: string): Token[] {
  let plain = plainText(writtenOut(text))
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/ oclock /g, ' ');
  for (const [phrase, word] of phrases) plain = plain.replace(phrase, word);
  return plain
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Token => {
      const known = clock(meaningOf(word));
      const kind = denials.has(known) ? 'denial' : fillers.has(known) ? 'filler' : 'word';
      return { stem: stemmer(known), kind };
    });
}

function meaningOf(word: string): string {
  if (Object.hasOwn(spelt, word)) return spelt[word] ?? word;
  if (Object.hasOwn(same, word)) return same[word] ?? word;
  return word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1');
}

/** `14:00`, `2pm` and `2.00` as the hour one says; sums of money without their noughts. Anything else as it is. */
function clock(word: string): string {
  const [, hour, minutes = '00'] = /^(\d{1,2})(?::(\d\d))?(?:[ap]m)?$/.exec(word) ?? [];
  const isTime = /[:m]/.test(word);
  if (hour === undefined || !isTime) return word.replace(/\.00$/, '');
  const number = Number(hour) > 12 ? Number(hour) - 12 : Number(hour);
  return minutes === '00' ? String(number) : `${number}:${minutes}`;
}

/** Words of the sentence that may stand between those of a wording. */
const slack = 5;

/** Whether a sentence says what a wording says, or denies it. */
function found(sentence: readonly Token[], wanted: readonly Token[]): 'said' | 'denied' | null {
  const needed = [...new Set(wanted.filter(({ kind }) => kind === 'word').map(({ stem }) => stem))];
  if (needed.length === 0) return null;
  let wasDenied = false;
  const denies = wanted.some(({ kind }) => kind === 'denial');
  for (const [start, { stem }] of sentence.entries()) {
    if (!needed.includes(stem)) continue;
    const left = new Set(needed);
    for (let at = start; at < sentence.length && at < start + wanted.length + slack; at++) {
      left.delete(sentence[at]?.stem ?? '');
      if (left.size > 0) continue;
      // A denial just before the words, or among them, turns their meaning round.
      const before = sentence.slice(0, start).filter(({ kind }) => kind !== 'filler');
      const near = [...before.slice(-2), ...sentence.slice(start, at + 1)];
      // Of two things with an “or” between them neither is said.
      if (near.some(({ stem: each }) => each === 'or') && !wanted.some(({ stem: each }) => each === 'or')) break;
      const last = sentence.at(-1);
      const isDenied =
        near.some(({ kind }) => kind === 'denial') || (last?.kind === 'denial' && at === sentence.length - 2);
      if (isDenied === denies) return 'said';
      wasDenied = true;
      break;
    }
  }
  return wasDenied ? 'denied' : null;
}
