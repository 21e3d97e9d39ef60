import { stemmer } from 'stemmer';
import { same, stopWords, topicWords } from './cues/facts.ts';
import type { ReplyContext } from './model.ts';
import type { Reading, ReadSentence } from './reading/reading.ts';
import { wordsOf } from './reading/tokens.ts';

/** What the customer told and the screen shows, as words that a reply may give back. */
export interface CaseWords {
  /** Words of the customer, the facts and what was given, as stems, with what each is worth. */
  readonly worth: ReadonlyMap<string, number>;
  /** Wordings of facts, each as the set of its stems. */
  readonly facts: readonly { readonly name: string; readonly stems: readonly string[] }[];
  /** What was given, as stems. */
  readonly given: readonly { readonly text: string; readonly stems: readonly string[] }[];
  /** The customer's words in order, to see what was copied. */
  readonly customer: readonly string[];
  /** Every word of the customer and the facts. */
  readonly told: ReadonlySet<string>;
  /** Stems of what the customer said last. */
  readonly said: ReadonlySet<string>;
  /** Stems of what was given under a heading: `screen: 14 at Wakefield`. */
  readonly onScreen: ReadonlySet<string>;
}

/** Words of the case in one sentence of the reply. */
export interface HeardIn {
  readonly sentence: ReadSentence;
  /** Places of the tokens that give something back. */
  readonly places: readonly number[];
  /** Sum of what they are worth: 1 is one plain fact. */
  readonly worth: number;
  /** Names of the facts that are said whole. */
  readonly facts: readonly string[];
  /** The sentence is the customer's own, word by word, or with “you” for “I”. */
  readonly copied: boolean;
}
export type Heard = readonly HeardIn[];

const stopped = new Set(stopWords.split(/\s+/));
const topics = new Set(topicWords.split(/\s+/).map((word) => stemmer(word)));
const canonical = new Map<string, string>();
for (const line of same.trim().split('\n')) {
  const [first = '', ...others] = line
    .trim()
    .split(/\s+/)
    .map((word) => stemmer(word));
  for (const other of [first, ...others]) canonical.set(other, first);
}

const stemmed = new Map<string, string>();

/** A word as what it stands for: its stem, the first of its synonyms, a number as digits; empty for words that say nothing. */
export function stemOf(word: string): string {
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  const stem = findStem(word);
  if (stemmed.size < 5000) stemmed.set(word, stem); // the words of a case come again with every reply
  return stem;
}

function findStem(word: string): string {
  if (/\d/.test(word))
    return word
      .replace(/[£$€,]/g, '')
      .replace(/[.:]00$/, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  if (stopped.has(word)) return '';
  const stem = stemmer(word);
  return canonical.get(stem) ?? stem;
}

function stems(words: readonly string[]): string[] {
  return [...new Set(words.map(stemOf).filter((stem) => stem !== ''))];
}

/** Numbers, days and names say most; words of the trade (“order”, “call”) say nothing. */
function worthOf(stem: string): number {
  if (topics.has(stem)) return 0.15;
  if (/\d/.test(stem)) return stem.replace(/\D/g, '').length > 1 ? 0.9 : 0.5;
  return 0.5;
}

/** A few words and a colon. */
const headed = /^[^:;,.]{2,40}: /;

export function caseWords({ customer, facts, given }: ReplyContext): CaseWords {
  const said = wordsOf(customer);
  const wordings = facts.flatMap(({ name, wordings }) =>
    [name, ...wordings].map((wording) => ({ name, words: wordsOf(wording) })),
  );
  const told = [...said, ...wordings.flatMap(({ words }) => words)];
  const givenWords = given.map((text) => ({ text, words: wordsOf(text) }));
  return {
    worth: new Map([
      ...givenWords.flatMap(({ words }) => stems(words)).map((stem): [string, number] => [stem, worthOf(stem) * 0.4]),
      ...stems(told).map((stem): [string, number] => [stem, worthOf(stem)]),
    ]),
    facts: wordings.map(({ name, words }) => ({ name, stems: stems(words) })),
    given: [...givenWords, ...facts.map(({ name }) => ({ text: name, words: wordsOf(name) }))].map(
      ({ text, words }) => ({
        text,
        stems: stems(words),
      }),
    ),
    customer: said,
    told: new Set(told),
    said: new Set(stems(said)),
    onScreen: new Set(givenWords.flatMap(({ text, words }) => (headed.test(text) ? stems(words) : []))),
  };
}

/** Which words of the case each sentence of the reply gives back. */
export function hear(reading: Reading, words: CaseWords): Heard {
  const customer = words.customer.map(whosever);
  return reading.sentences.map((sentence) => {
    const said = sentence.tokens.map(({ word }) => stemOf(word));
    const met = new Set(said);
    const counted = new Set<string>();
    const places: number[] = [];
    let worth = 0;
    said.forEach((stem, place) => {
      const value = words.worth.get(stem) ?? 0;
      if (stem === '' || value === 0) return;
      if (value >= 0.2) places.push(place);
      if (!counted.has(stem)) worth += value;
      counted.add(stem);
    });
    const facts = words.facts
      .filter(
        ({ stems }) =>
          stems.length > 0 && stems.every((stem) => met.has(stem)) && stems.some((stem) => worthOf(stem) >= 0.5),
      )
      .map(({ name }) => name);
    const own = sentence.tokens.map(({ word }) => whosever(word));
    const copied = own.length >= 4 && isCopied(own, customer);
    return { sentence, places, worth, facts: [...new Set(facts)], copied };
  });
}

const persons: readonly (readonly [RegExp, string])[] = [
  [/^(?:i|we|me|us|you|u|ye)$/, 'you'],
  [/^(?:my|our|your|ur)$/, 'your'],
  [/^(?:mine|ours|yours)$/, 'yours'],
  [/^(?:am|are|is)$/, 'are'],
  [/^(?:was|were)$/, 'were'],
];

/** “I” and “you”, “my” and “your” as one: a parrot turns them round. */
function whosever(word: string): string {
  return persons.find(([pattern]) => pattern.test(word))?.[1] ?? word;
}

/** So many words in a row, at least, are copied; of a long sentence all but a few must be. */
const rowAtLeast = 4;
const copiedShare = 0.85;

/** Nothing but the customer's own words in their order: the whole of a short sentence, nearly all of a long one. */
function isCopied(own: readonly string[], customer: readonly string[]): boolean {
  const all = ` ${customer.join(' ')} `;
  const isThere = (from: number, to: number): boolean => all.includes(` ${own.slice(from, to).join(' ')} `);
  if (isThere(0, own.length)) return true;
  if (own.length < 2 * rowAtLeast) return false;
  let copied = 0;
  for (let from = 0; from < own.length;) {
    let to = from;
    while (to < own.length && isThere(from, to + 1)) to++;
    if (to - from >= rowAtLeast) copied += to - from;
    from = Math.max(to, from + 1);
  }
  return copied / own.length >= copiedShare;
}
