import type { Token, Tokens } from 'marked';
import type { Block } from '../model.ts';
import { isComment, toInlines } from './inlines.ts';

/** Prose as data: paragraphs, headings, lists, tables and quotes; HTML and code become plain paragraphs. */
export function toBlocks(tokens: readonly Token[] | undefined): Block[] {
  const blocks: Block[] = [];
  for (const token of tokens ?? []) {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
      case 'checkbox':
        break;
      case 'heading':
        blocks.push({
          kind: 'heading',
          level: (token as Tokens.Heading).depth,
          text: toInlines((token as Tokens.Heading).tokens),
        });
        break;
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        blocks.push({ kind: 'list', ordered, items: items.map((item) => toBlocks(item.tokens)) });
        break;
      }
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        blocks.push({
          kind: 'table',
          header: header.map((cell) => toInlines(cell.tokens)),
          rows: rows.map((row) => row.map((cell) => toInlines(cell.tokens))),
        });
        break;
      }
      case 'blockquote':
        blocks.push({ kind: 'quote', blocks: toBlocks((token as Tokens.Blockquote).tokens) });
        break;
      case 'code':
      case 'html':
        if (isComment(token)) break;
        blocks.push({ kind: 'paragraph', text: [{ kind: 'text', text: (token as Tokens.Code).text.trim() }] });
        break;
      default:
        blocks.push({ kind: 'paragraph', text: toInlines([token]) });
    }
  }
  return blocks;
}
