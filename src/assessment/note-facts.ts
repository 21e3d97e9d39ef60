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
  const sentences = withHours(text)
    .split(/[.;!?\n]+(?=\s|$)/)
    .map(tokensOf);
  return facts
    .filter(({ name, wordings }) =>
      [name, ...wordings].some((wording) => {
        const wanted = tokensOf(fill(wording, words));
        return sentences.some((sentence) => holds(sentence, wanted));
      }),
    )
    .map(({ name }) => name);
}

interface Token {
  readonly stem: string;
  readonly kind: 'word' | 'denial' | 'filler';
}

/** Words that carry no meaning of their own. */
const fillers = new Set(
  `a an the is are was were be been am has have had do does did of for to on in at by with and or as it its this that
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
    fortieth: '40th',
    sixty: '60',
    noon: '12',
    midday: '12',
  },
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

function tokensOf(text: string): Token[] {
  const plain = plainText(withHours(text))
    .replace(/(?<=\p{L})(?=\d)/gu, ' ')
    .replace(/ oclock /g, ' ');
  return plain
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Token => {
      const known = clock(Object.hasOwn(spelt, word) ? (spelt[word] ?? word) : word);
      const kind = denials.has(known) ? 'denial' : fillers.has(known) ? 'filler' : 'word';
      return { stem: stemmer(known), kind };
    });
}

/** `14:00`, `2pm` and `2.00` as the hour one says; sums of money without their noughts. Anything else as it is. */
function clock(word: string): string {
  const [, hour, half] = /^(\d{1,2})(?:[:.]00)?([ap]m)$/.exec(word) ?? /^(\d{1,2}):00$/.exec(word) ?? [];
  if (hour === undefined) return word.replace(/\.00$/, '').replace(/^0(?=\d:)/, '');
  const number = Number(hour);
  return String(half === undefined && number > 12 ? number - 12 : number);
}

/** Words of the sentence that may stand between those of a wording. */
const slack = 5;

function holds(sentence: readonly Token[], wanted: readonly Token[]): boolean {
  const needed = [...new Set(wanted.filter(({ kind }) => kind === 'word').map(({ stem }) => stem))];
  if (needed.length === 0) return false;
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
      if (near.some(({ kind }) => kind === 'denial') === denies) return true;
      break;
    }
  }
  return false;
}
