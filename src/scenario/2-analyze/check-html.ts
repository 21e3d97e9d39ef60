import type { Token } from 'marked';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { isComment } from '../1-parse/inlines.ts';
import { locate } from '../1-parse/items.ts';
import type { Outline } from '../1-parse/sections.ts';
import type { Context } from './context.ts';

/** Says where HTML stands in the text: it is shown as written. Comments are the author's own business. */
export function checkHtml({ report, text }: Context, outline: Outline): void {
  const blocks = [...outline.blocks, ...outline.headings.flatMap((section) => section.blocks)];
  for (const { token, range } of blocks) {
    if (!token.raw.includes('<')) continue;
    let from = range.start;
    walk(token, (html) => {
      if (isComment(html)) return;
      const place: SourceRange = locate(text, html.raw, { start: from, end: range.end });
      from = place.start + 1;
      report.add('html_ignored', place, {});
    });
  }
}

function walk(token: Token, visit: (html: Token) => void): void {
  if (token.type === 'html') visit(token);
  for (const list of nestedIn(token)) for (const nested of list) walk(nested, visit);
}

function nestedIn(token: Token): readonly Token[][] {
  const { tokens, items, header, rows } = token as {
    tokens?: Token[];
    items?: Token[];
    header?: { tokens: Token[] }[];
    rows?: { tokens: Token[] }[][];
  };
  return [
    tokens ?? [],
    items ?? [],
    ...(header ?? []).map((cell) => cell.tokens),
    ...(rows ?? []).flat().map((cell) => cell.tokens),
  ];
}
