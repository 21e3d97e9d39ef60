import type { Hit } from './cue.ts';
import type { ReadSentence } from './reading.ts';
import type { Clause, Token } from './token.ts';

const negators = new Set([
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'unable',
  'hardly',
  'refuse',
  'avoid',
  'cannot',
]);
/** Behind these a negator denies nothing: “no problem”, “no later than”, “not only”, “no wonder”. */
const denyNothing = new Set([
  'problem',
  'problems',
  'later',
  'wonder',
  'doubt',
  'matter',
  'worries',
  'longer',
  'question',
  'trouble',
]);
const subjects = /^(?:i|we|you|he|she|it|they|that|this|there)$/;
const conditions = new Set(['if', 'unless', 'whether', 'until', 'provided', 'assuming']);

/** The clause that a token stands in. */
export function clauseAt(sentence: ReadSentence, at: number): Clause {
  return sentence.clauses[sentence.clauseOf[at] ?? 0] ?? { from: sentence.from, to: sentence.to, opener: '' };
}

/** The words of that clause, a space between each. */
export function clauseText(sentence: ReadSentence, at: number): string {
  const { from, to } = clauseAt(sentence, at);
  return sentence.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/** Tokens of the clause from its beginning up to `at`. */
export function before(sentence: ReadSentence, at: number): readonly Token[] {
  return sentence.tokens.slice(clauseAt(sentence, at).from, at);
}

/** “No one's going to hold three for you by five”: who does it is nobody, however far it stands. */
function isNobodys({ tokens }: ReadSentence, { from }: Clause, at: number): boolean {
  const word = (place: number): string => tokens[place]?.word ?? '';
  const first = /^(?:and|but|so|because)$/.test(word(from)) ? from + 1 : from;
  const length = /^(?:nobody|noone)$/.test(word(first)) ? 1 : word(first) === 'no' && word(first + 1) === 'one' ? 2 : 0;
  return length > 0 && at > first + length && /^(?:is|are|will|shall)$/.test(word(first + length));
}

/** Something in the clause before `at` denies what stands there: “I'm not going to tell you to calm down”. */
export function isNegated(sentence: ReadSentence, at: number): boolean {
  const clause = clauseAt(sentence, at);
  const hasSubject = sentence.tokens.slice(clause.from, at + 1).some(({ word }) => subjects.test(word));
  const before = sentence.clauses[(sentence.clauseOf[at] ?? 0) - 1];
  // “You can't have a new one and your money back”: what is joined without a subject shares the denial.
  const from =
    before && /^(?:and|or|nor)$/.test(clause.opener) && !hasSubject && sentence.tokens[clause.from]?.gap === ''
      ? before.from
      : clause.from;
  if (isNobodys(sentence, clause, at)) return true;
  for (let place = at - 1; place >= Math.max(from, at - 9); place--) {
    const token = sentence.tokens[place];
    if (!token) continue;
    const next = sentence.tokens[place + 1]?.word ?? '';
    if (negators.has(token.word) && !denyNothing.has(next)) return true;
    if (token.word === 'than' && sentence.tokens[place - 1]?.word === 'rather') return true;
    if (token.word === 'of' && sentence.tokens[place - 1]?.word === 'instead') return true;
  }
  return false;
}

/** Stands in a condition: “if we said we'd refund you”. */
export function isConditional(sentence: ReadSentence, at: number): boolean {
  const clause = clauseAt(sentence, at);
  return conditions.has(clause.opener) || sentence.tokens[clause.from]?.word === 'had';
}

/** Between quotation marks: somebody else's words. */
export function isQuoted({ sentence, from }: Pick<Hit, 'sentence' | 'from'>): boolean {
  return sentence.tokens[from]?.quoted === true;
}

/** What others said or promised, told again: “they told you we'd ring by five”. */
export function isReported(sentence: ReadSentence, at: number): boolean {
  const told = sentence.hitsOf.get('reported') ?? [];
  return told.some(({ from, to }) => {
    if (at < from) return false;
    if (at < to) return true;
    const own = sentence.clauseOf[at] ?? 0;
    const first = sentence.clauseOf[to - 1] ?? 0;
    if (own === first) return true;
    // The next clause goes on with what was told, unless it opens with a word of its own.
    const opener = sentence.clauses[own]?.opener ?? '';
    return (
      own === first + 1 &&
      !['but', 'so', 'and'].includes(opener) &&
      sentence.tokens[sentence.clauses[own]?.from ?? 0]?.gap !== ';'
    );
  });
}

/** A cue of the group overlaps these tokens, or with `inClause` stands anywhere in their clause. */
export function hasCue(sentence: ReadSentence, group: string, from: number, to: number): boolean {
  return sentence.hitsOf.get(group)?.some((hit) => hit.from < to && hit.to > from) ?? false;
}
