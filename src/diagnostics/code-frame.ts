import type { Diagnostic } from './diagnostic.ts';

/** The longest stretch of a source line that a frame shows, in characters. */
const widest = 110;

/**
 * The source line of a mistake with a caret under its words, for terminals and messages:
 * ```
 *   12 | - I will check. → [The order](#the-ordr)
 *      |                               ^^^^^^^^^
 * ```
 * @param text the normalised source text
 */
export function codeFrame(text: string, { line, column, range }: Diagnostic): string {
  const source = (text.split('\n', line)[line - 1] ?? '').replace(/\t/g, ' ');
  const from = column - 1 > widest - 20 ? column - 1 - 20 : 0;
  const shown = `${from > 0 ? '…' : ''}${source.slice(from, from + widest)}${source.length > from + widest ? '…' : ''}`;
  const before = column - 1 - from + (from > 0 ? 1 : 0);
  const length = Math.max(1, Math.min(range.end - range.start, source.length - (column - 1), widest - before));
  const gutter = String(line).padStart(5);
  return `${gutter} | ${shown}\n${' '.repeat(5)} | ${' '.repeat(before)}${'^'.repeat(length)}`;
}
