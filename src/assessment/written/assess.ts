import type { Candidate } from './detect/detector.ts';
import { findByRules, look } from './look.ts';
import { seenFrom, unsureFrom, type ReplyContext, type WrittenAssessment, type WrittenFinding } from './model.ts';
import { quoteOf } from './quote.ts';
import { mostCharacters, unreadable } from './readable.ts';
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

function toFinding(behaviour: string, candidate: Candidate, text: string): WrittenFinding {
  const { sentence, rule, isProbable } = candidate;
  const sure = Math.round(candidate.sure * 100) / 100;
  const { from, to } = quoteOf(behaviour, candidate);
  const start = candidate.start ?? sentence.tokens[from]?.start ?? 0;
  const end = candidate.end ?? sentence.tokens[Math.max(from, to - 1)]?.end ?? start;
  const probably = isProbable && sure >= seenFrom ? { probable: true as const } : {};
  return { behaviour, quote: text.slice(start, end), start, end, rule, sure, ...probably };
}
