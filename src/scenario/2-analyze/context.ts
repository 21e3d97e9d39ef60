import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { locate } from '../1-parse/items.ts';
import type { Handbook } from '../handbook-model.ts';

/** What every part of the analysis needs at hand. */
export interface Context {
  readonly text: string;
  readonly report: Report;
  readonly rubric: Rubric;
  /** The firm's handbook, where there is one. */
  readonly handbook: Handbook | undefined;
}

/** Where words stand within a range of the text. */
export function placeOf(context: Context, words: string, within: SourceRange): SourceRange {
  return locate(context.text, words, within);
}

/** The words of a range as the author wrote them, on one line. */
export function writtenIn({ text }: Context, { start, end }: SourceRange): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
