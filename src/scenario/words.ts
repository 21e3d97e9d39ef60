import type { Block, Inline } from './model.ts';

/** The words of formatted text, without the formatting. */
export function plainWords(inlines: readonly Inline[]): string {
  let words = '';
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'code') words += inline.text;
    else if (inline.kind === 'break') words += ' ';
    else words += plainWords(inline.children);
  }
  return words.trim();
}

/** The words of a block of prose, a line each paragraph, item and row. */
export function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainWords(block.text);
    case 'list':
      return block.items.map((item) => item.map(wordsOfBlock).join(' ')).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainWords).join(' · ')).join('\n');
    case 'quote':
      return block.blocks.map(wordsOfBlock).join('\n');
  }
}
