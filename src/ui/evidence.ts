import type { Finding } from '../assessment/assessment.ts';

/** A stretch of what was said; `proof` says whether it proves something shown or something broken. */
export interface Stretch {
  readonly text: string;
  readonly proof: 'shown' | 'broken' | null;
}

/**
 * Cuts what was said at the words that prove a finding. A quote that covers nearly all of it proves nothing in
 * particular and is left out; where quotes overlap, the first one stands.
 */
export function markEvidence(said: string, findings: readonly Finding[]): readonly Stretch[] {
  const spans = findings
    .filter((finding) => finding.quote.length > 0 && finding.quote.length < said.length * 0.9)
    .map((finding) => ({ start: said.indexOf(finding.quote), length: finding.quote.length, shows: finding.shows }))
    .filter((span) => span.start >= 0)
    .sort((a, b) => a.start - b.start || Number(a.shows) - Number(b.shows));
  const stretches: Stretch[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    if (span.start > end) stretches.push({ text: said.slice(end, span.start), proof: null });
    end = span.start + span.length;
    stretches.push({ text: said.slice(span.start, end), proof: span.shows ? 'shown' : 'broken' });
  }
  if (end < said.length) stretches.push({ text: said.slice(end), proof: null });
  return stretches;
}
