import { familiesIn } from './families.ts';
import { findCues, type Families, type Hit } from './cue.ts';
import type { Clause, Sentence, Token } from './token.ts';
import { tag } from './tagger.ts';
import { tokenize, type RawToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A reply as the detectors read it. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
}

export interface ReadSentence extends Sentence {
  readonly index: number;
  readonly families: Families;
  readonly hits: readonly Hit[];
  /** The same by the list they come from. */
  readonly hitsOf: ReadonlyMap<string, readonly Hit[]>;
  /** The sentence after it; what it says may belong to this one. */
  readonly next: ReadSentence | undefined;
}

/** Written with a capital, and nobody's name. */
const notNames =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|ok|tv|uk|christmas|easter|english|will|am|have|would|has|is)$/;

/** Words that open a clause. */
const openers = new Set([
  ...['but', 'and', 'or', 'so', 'because', 'since', 'if', 'unless', 'whether', 'when', 'while', 'although', 'though'],
  ...['which', 'who', 'until', 'then', 'once', 'where', 'whereas', 'as'],
]);
/** Before these, a word that could open a clause belongs to its neighbours: “and so”, “even if”, “as soon as”. */
const neverOpens =
  /^(?:as soon|as well|as quick|as fast|so sorry|so very|so much|so far|so long|so upset|so frustrat|so annoy|so that)/;

/** Words, sentences, clauses and cues of a text. */
export function read(text: string, vocabulary: Vocabulary): Reading {
  const raw = tokenize(text);
  const tags = tag(text, raw);
  const tokens = raw.map((each, at) => toToken(each, tags[at] ?? new Set(), vocabulary));
  const sentences: Omit<ReadSentence, 'next'>[] = [];
  for (let from = 0; from < raw.length;) {
    let to = from + 1;
    while (to < raw.length && raw[to]?.opens !== true) to++;
    sentences.push(toSentence(tokens.slice(from, to), isAsked(text, raw, to), sentences.length, vocabulary));
    from = to;
  }
  const linked: ReadSentence[] = [];
  for (const sentence of sentences.toReversed()) linked.unshift({ ...sentence, next: linked[0] });
  return { text, sentences: linked };
}

function isAsked(text: string, raw: readonly RawToken[], to: number): boolean {
  const after = raw[to];
  return after ? after.asked : text.slice(raw.at(-1)?.end ?? 0).includes('?');
}

function toToken(
  { start, end, word, gap, quoted, capital, opens }: RawToken,
  tags: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Token {
  const isName =
    capital && word !== 'i' && !notNames.test(word) && (!opens || tags.has('Person') || tags.has('FirstName'));
  const words = word.split('|').map((each) => (isName ? each : vocabulary.spelling.correct(each))); // a name is no slip
  const keys = words.flatMap((each) => [each, ...(vocabulary.forms.get(each) ?? [])]);
  if (isName) keys.push('{name}');
  else if (capital && opens && word !== 'i') keys.push('{capital}');
  if (/^(?:[£$€].*|quid|pounds|euros|dollars)$/.test(word)) keys.push('£');
  return { start, end, word: words[0] ?? word, keys, tags, gap, quoted };
}

function toSentence(
  tokens: readonly Token[],
  asked: boolean,
  index: number,
  { families: familyIndex, cues }: Vocabulary,
): Omit<ReadSentence, 'next'> {
  const { clauses, clauseOf } = toClauses(tokens);
  const families = familiesIn(tokens, familyIndex);
  const sentence = { tokens, asked, from: 0, to: tokens.length, clauses, clauseOf };
  const hits = findCues(sentence, families, cues);
  const hitsOf = new Map<string, Hit[]>();
  for (const hit of hits) {
    const own = hitsOf.get(hit.cue.group);
    if (own) own.push(hit);
    else hitsOf.set(hit.cue.group, [hit]);
  }
  return { tokens, asked, from: 0, to: tokens.length, clauses, clauseOf, index, families, hits, hitsOf };
}

function toClauses(tokens: readonly Token[]): { clauses: Clause[]; clauseOf: number[] } {
  const clauses: Clause[] = [];
  const clauseOf: number[] = [];
  let from = 0;
  const opensAt = (at: number): boolean => {
    const token = tokens[at];
    if (!token || !openers.has(token.word)) return false;
    return !neverOpens.test(`${token.word} ${tokens[at + 1]?.word ?? ''}`);
  };
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const isNew =
      at > from &&
      (tokens[at]?.gap !== '' || (opensAt(at) && !(before && at - 1 === from && openers.has(before.word))));
    if (isNew) {
      clauses.push({ from, to: at, opener: opensAt(from) ? (tokens[from]?.word ?? '') : '' });
      from = at;
    }
    clauseOf.push(clauses.length);
  }
  if (tokens.length > 0)
    clauses.push({ from, to: tokens.length, opener: opensAt(from) ? (tokens[from]?.word ?? '') : '' });
  return { clauses, clauseOf };
}
