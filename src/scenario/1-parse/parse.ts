import type { Report } from '../../diagnostics/report.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readOutline, type Outline } from './sections.ts';
import { isReadable } from './source.ts';

/** A scenario's text, taken apart but not yet understood. */
export interface ParsedSource {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly outline: Outline;
}

/**
 * First phase: normalised text into front matter and headings.
 * @returns undefined where there is nothing to go on; reported
 */
export function parse(text: string, report: Report): ParsedSource | undefined {
  if (!isReadable(text, report)) return undefined;
  const frontMatter = readFrontMatter(text, report);
  const outline = readOutline(text, frontMatter.end, report);
  return outline && { text, frontMatter, outline };
}
