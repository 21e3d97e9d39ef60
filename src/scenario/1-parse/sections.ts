import { plainWords } from '../words.ts';
import { slug } from 'github-slugger';
import { lexer, type Token, type Tokens } from 'marked';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import { toInlines } from './inlines.ts';

/** A top-level piece of Markdown with its place in the text. */
export interface Located {
  readonly token: Token;
  readonly range: SourceRange;
}

/** A heading with all that stands under it, up to the next heading of its level or above. */
export interface Section {
  /** 1 for `#`. */
  readonly level: number;
  /** The heading's words. */
  readonly title: string;
  /** As GitHub makes it. */
  readonly anchor: string;
  /** The heading's words in the text. */
  readonly range: SourceRange;
  /** What stands under the heading itself. */
  readonly blocks: Located[];
  readonly sections: Section[];
}

/** A Markdown text as a tree of headings. */
export interface Outline {
  /** What stands before the first heading. */
  readonly blocks: Located[];
  readonly sections: Section[];
  /** Every heading, in the order of the text. */
  readonly headings: Section[];
}

/**
 * Reads Markdown into its headings. marked's tokens carry no places, but the raw strings of the top-level ones add up
 * to the text, so a running sum gives exact offsets.
 * @param text normalised source text
 * @param from offset where the Markdown begins, after the front matter
 * @returns undefined where marked itself gives up (nesting of hundreds of levels); reported
 */
export function readOutline(text: string, from: number, report: Report): Outline | undefined {
  let tokens: Token[];
  try {
    tokens = lexer(text.slice(from));
  } catch (error) {
    // Running out of stack is told in other words by every browser.
    const reason = error instanceof RangeError ? 'it is nested too deeply.' : (error as Error).message;
    report.add('source_unreadable', { start: from, end: from + 1 }, { reason });
    return undefined;
  }
  const outline: Outline = { blocks: [], sections: [], headings: [] };
  const open: Section[] = [];
  let offset = from;
  for (const token of tokens) {
    const range = { start: offset, end: offset + token.raw.trimEnd().length };
    offset += token.raw.length;
    if (token.type === 'space' || token.type === 'def') continue;
    if (token.type === 'heading') {
      const section = readHeading(token as Tokens.Heading, range.start);
      while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
      (open.at(-1) ?? outline).sections.push(section);
      open.push(section);
      outline.headings.push(section);
    } else {
      (open.at(-1) ?? outline).blocks.push({ token, range });
    }
  }
  return outline;
}

function readHeading(token: Tokens.Heading, start: number): Section {
  const title = plainWords(toInlines(token.tokens));
  const at = start + Math.max(0, token.raw.indexOf(token.text));
  return {
    level: token.depth,
    title,
    anchor: slug(title),
    range: { start: at, end: at + Math.max(1, token.text.length) },
    blocks: [],
    sections: [],
  };
}
