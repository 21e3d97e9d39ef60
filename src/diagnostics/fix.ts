import type { Diagnostic } from './diagnostic.ts';

/**
 * A text with every safe mend made, the last first so that places stay true.
 * @param text the normalised source text the diagnostics refer to
 * @returns the mended text, and the diagnostics that were mended
 */
export function mend(
  text: string,
  diagnostics: readonly Diagnostic[],
): { text: string; mended: readonly Diagnostic[] } {
  const mended: Diagnostic[] = [];
  let result = text;
  let before = Infinity;
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined);
  for (const diagnostic of fixable.toSorted((a, b) => (b.fix?.range.start ?? 0) - (a.fix?.range.start ?? 0))) {
    const { fix } = diagnostic;
    // Two mends of the same words: only one can be made.
    if (!fix || fix.range.end > before) continue;
    before = fix.range.start;
    result = result.slice(0, fix.range.start) + fix.text + result.slice(fix.range.end);
    mended.push(diagnostic);
  }
  return { text: result, mended: mended.reverse() };
}
