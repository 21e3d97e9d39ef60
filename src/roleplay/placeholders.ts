import type { Beat, Block, Inline } from '../scenario/model.ts';

/** Words for the `{placeholders}` of one run. */
export type Words = Readonly<Record<string, string>>;

/** A text with its placeholders filled in; one without words stays as written. */
export function fill(text: string, words: Words): string {
  return text.replace(/\{([A-Za-z][\w-]*)\}/g, (braces, name: string) =>
    Object.hasOwn(words, name) ? (words[name] ?? braces) : braces,
  );
}

/** Formatted words with their placeholders filled in. */
export function fillInlines(inlines: readonly Inline[], words: Words): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') return { ...inline, text: fill(inline.text, words) };
    return inline.kind === 'break' ? inline : { ...inline, children: fillInlines(inline.children, words) };
  });
}

export function fillBeat(beat: Beat, words: Words): Beat {
  const filled = { ...beat, text: fillInlines(beat.text, words) };
  return filled.kind === 'speech' && filled.speaker !== undefined
    ? { ...filled, speaker: fill(filled.speaker, words) }
    : filled;
}

export function fillBlocks(blocks: readonly Block[], words: Words): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return { ...block, text: fillInlines(block.text, words) };
      case 'list':
        return { ...block, items: block.items.map((item) => fillBlocks(item, words)) };
      case 'table':
        return {
          ...block,
          header: block.header.map((cell) => fillInlines(cell, words)),
          rows: block.rows.map((row) => row.map((cell) => fillInlines(cell, words))),
        };
      case 'quote':
        return { ...block, blocks: fillBlocks(block.blocks, words) };
    }
  });
}
