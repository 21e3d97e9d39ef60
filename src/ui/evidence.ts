import type { Finding } from '../assessment/assessment.ts';

/** A stretch of what was said; `proof` says whether it proves something shown or something broken. */
export interface Stretch {
  readonly text: string;
  readonly proof: 'shown' | 'broken' | null;
}

/**
 * Cuts what was said at the words that prove a finding; where a stretch proves something shown and something broken, it
 * is marked as broken.
 * @param isWritten the rep's own words: every quote was picked out of them. Of a reply of the script a quote that covers
 *   nearly all of it proves nothing in particular, and is left out.
 */
export function markEvidence(
  said: string,
  findings: readonly Pick<Finding, 'quote' | 'shows'>[],
  isWritten = false,
): readonly Stretch[] {
  const spans = findings
    .filter(({ quote }) => quote.length > 0 && (isWritten || quote.length < said.length * 0.9))
    .map(({ quote, shows }) => ({ from: said.indexOf(quote), length: quote.length, shows }))
    .filter(({ from }) => from >= 0)
    .map(({ from, length, shows }) => ({ from, to: from + length, shows }));
  const cuts = [...new Set([0, said.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    const proof = over.length === 0 ? null : over.every(({ shows }) => shows) ? 'shown' : 'broken';
    const last = stretches.at(-1);
    if (last?.proof === proof) stretches[stretches.length - 1] = { text: last.text + said.slice(from, to), proof };
    else stretches.push({ text: said.slice(from, to), proof });
  }
  return stretches;
}
