import type { Report } from '../../diagnostics/report.ts';

/** The front matter's YAML and where it stands. */
export interface FrontMatter {
  readonly yaml: string;
  /** Offset of the YAML in the text. */
  readonly offset: number;
  /** Offset of the Markdown behind it. */
  readonly end: number;
}

const frontMatter = /^---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/** Cuts the front matter off; reports where there is none. */
export function readFrontMatter(text: string, report: Report): FrontMatter {
  const found = frontMatter.exec(text);
  if (!found) {
    report.add('front_matter_missing', { start: 0, end: Math.max(1, text.indexOf('\n')) }, {});
    return { yaml: '', offset: 0, end: 0 };
  }
  const [whole, yaml = ''] = found;
  return { yaml, offset: whole.indexOf('\n') + 1, end: whole.length };
}
