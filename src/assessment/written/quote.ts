import type { Candidate } from './detect/detector.ts';
import { clauseAt } from './reading/scope.ts';
import type { ReadSentence } from './reading/reading.ts';
import type { Span } from './reading/token.ts';

/** A sentence of so many words is quoted whole: what proves it often lies in another clause than what gave it away. */
const quotedWhole = 20;
/** Of what is told in more than one clause, longer ones are. */
const quotedWholeOf: Readonly<Record<string, number>> = {
  'confirms next steps': 30,
  'restates the facts': 28,
  'offers a remedy': 28,
  'commits to act': 24,
  'gives a time': 24,
  'tells the customer what happens next': 24,
  'promises beyond policy': 28,
  'skips verification': 28,
  'over-apologises': 0, // from the first apology to the last
};
/** A quote of whole clauses has so many words at most. */
const longest = 16;
/** Fewer words prove little by themselves: “then”, “Farida Aziz”. */
const shortest = 4;
/** So many words at least are quoted from the proof on where its clause is too long to quote. */
const shortestOfMany = 6;

/** What joins a clause to the one before it proves nothing. */
const joining = /^(?:and|but|so|then|or|because|which)$/;
/** What a phrase goes on by, where no comma stands before it. */
const goesOn = /^(?:and|or|as|once|until|when|where|which|who|since)$/;
/** Before such a word a phrase may end. */
const mayEndBefore = /^(?:and|or|but|so|that|which|who|when|where|until|by|for|from|in|on|to|with|at|after|before)$/;

/** The words that prove it as a reader would underline them: none torn from their clause, and enough of them. */
export function quoteOf(behaviour: string, candidate: Candidate): Span {
  const { sentence } = candidate;
  if (sentence.to - sentence.from <= (quotedWholeOf[behaviour] ?? quotedWhole)) return sentence;
  const { from, to } = inWholeClauses(candidate);
  // A proof that begins in an earlier sentence has words enough.
  const isShort = to - from < shortest && candidate.start === undefined;
  return isShort ? withNeighbours(sentence, { from, to }) : { from, to };
}

function inWholeClauses({ sentence, from, to }: Candidate): Span {
  const first = clauseAt(sentence, from);
  const last = clauseAt(sentence, Math.max(from, to - 1));
  const opens = first.from < from && joining.test(sentence.tokens[first.from]?.word ?? '');
  const start = opens ? first.from + 1 : first.from;
  if (last.to - first.from > longest) return partOf(sentence, to - start > longest ? from : start, to, last.to);
  // “She's there day and night”, “I'll pop £20 in as well”: a phrase goes on behind such a word.
  let { to: end } = last;
  for (const clause of sentence.clauses)
    if (
      clause.from === end &&
      goesOn.test(clause.opener) &&
      sentence.tokens[end]?.gap === '' &&
      clause.to - start <= longest
    )
      end = clause.to;
  return { from: start, to: end };
}

/** From `from` to behind `to`, on to where a phrase ends; `end` is where all of it does. */
function partOf({ tokens }: ReadSentence, from: number, to: number, end: number): Span {
  const least = Math.max(to, from + shortestOfMany);
  for (let at = Math.min(end, from + longest); at > least; at--) {
    const next = tokens[at];
    if (at === end || !next || next.gap !== '' || mayEndBefore.test(next.word)) return { from, to: at };
  }
  return { from, to: Math.min(end, least) };
}

/** A clause of a word or two, with those beside it: the whole sentence, where that is short. */
function withNeighbours(sentence: ReadSentence, { from, to }: Span): Span {
  if (sentence.to - sentence.from <= longest) return sentence;
  const behind = clauseAt(sentence, to);
  if (to < sentence.to && behind.to - from <= longest) return { from, to: behind.to };
  const before = clauseAt(sentence, Math.max(sentence.from, from - 1));
  return to - before.from <= longest ? { from: before.from, to } : { from, to };
}
