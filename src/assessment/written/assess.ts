import type { Candidate } from './detect/detector.ts';
import { findByRules, look } from './look.ts';
import { seenFrom, unsureFrom, type ReplyContext, type WrittenAssessment, type WrittenFinding } from './model.ts';
import { mostCharacters, unreadable } from './readable.ts';
import { clauseAt } from './reading/scope.ts';
import type { Span } from './reading/token.ts';
import { weigh } from './weigh/weigh.ts';

export { seenFrom, unsureFrom, verdictOn } from './model.ts';
export type { Named, ReplyContext, WrittenAssessment, WrittenFinding } from './model.ts';

/**
 * What a written reply shows and breaks, with the words that prove it. English only. Only the first `mostCharacters` are
 * read; `read` says how many they were.
 */
export function assess(text: string, context: ReplyContext): WrittenAssessment {
  const part = text.slice(0, mostCharacters);
  const unassessable = unreadable(part);
  if (unassessable) return { findings: [], unassessable, read: part.length };
  const evidence = look(part, context);
  const findings = [...weigh(findByRules(evidence), evidence)].flatMap(([behaviour, candidates]) => {
    const best = surest(candidates);
    return best ? [toFinding(behaviour, best, part)] : [];
  });
  return { findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end), read: part.length };
}

/** The first of several places that is sure enough to count; else the surest, where it may be shown as unsure. */
function surest(candidates: readonly Candidate[]): Candidate | undefined {
  const seen = candidates.find(({ sure }) => sure >= seenFrom);
  if (seen) return seen;
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (candidate.sure >= unsureFrom && candidate.sure > (best?.sure ?? 0)) best = candidate;
  return best;
}

/** A quote of whole clauses has so many words at most; a longer one is quoted as it was found, with a few words behind it. */
const longestQuote = 16;
const shortestQuote = 6;
/** What joins a clause to the one before it proves nothing. */
const joining = /^(?:and|but|so|then|or|because|which)$/;

/** What a phrase goes on by, where no comma stands before it. */
const goesOn = /^(?:and|or|as|once|until|when|where|which|who|since)$/;

/** The proof as a reader would underline it: no words torn from their clause. */
function inWholeClauses({ sentence, from, to }: Candidate): Span {
  const first = clauseAt(sentence, from);
  const last = clauseAt(sentence, Math.max(from, to - 1));
  if (last.to - first.from > longestQuote) return { from, to: Math.min(last.to, Math.max(to, from + shortestQuote)) };
  const start =
    first.from < from && joining.test(sentence.tokens[first.from]?.word ?? '') ? first.from + 1 : first.from;
  // “She's there day and night”, “I'll pop £20 in as well”: a phrase goes on behind such a word.
  let { to: end } = last;
  for (const clause of sentence.clauses)
    if (
      clause.from === end &&
      goesOn.test(clause.opener) &&
      sentence.tokens[end]?.gap === '' &&
      clause.to - start <= longestQuote
    )
      end = clause.to;
  return { from: start, to: end };
}

function toFinding(behaviour: string, candidate: Candidate, text: string): WrittenFinding {
  const { sentence, rule, sure } = candidate;
  const { from, to } = inWholeClauses(candidate);
  const start = candidate.start ?? sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { behaviour, quote: text.slice(start, end), start, end, rule, sure: Math.round(sure * 100) / 100 };
}
