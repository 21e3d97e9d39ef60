import type { Token, Tokens } from 'marked';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';

/** One item of a list, with what is nested in it. */
export interface Item {
  /** The formatted words of the item itself. */
  readonly inlines: readonly Token[];
  /** The item's own words in the text, without the bullet. */
  readonly range: SourceRange;
  /** Items of the lists nested in it. */
  readonly items: readonly Item[];
  /** Quotes and paragraphs nested in it. */
  readonly blocks: readonly Token[];
}

/**
 * A place in the text that moves forward. marked takes the indentation out of what is nested in an item, so nested
 * pieces are found again by their first line, in order.
 */
class Cursor {
  #at: number;
  readonly #text: string;
  readonly #end: number;

  constructor(text: string, { start, end }: SourceRange) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  /** Finds words from here on and moves behind them; an empty range here where they cannot be found. */
  find(words: string): SourceRange {
    const lines = words.trim().split('\n');
    const start = this.#indexOf((lines[0] ?? '').trim());
    if (start === -1) return { start: this.#at, end: this.#at };
    this.#at = start + (lines[0] ?? '').trim().length;
    for (const line of lines.slice(1)) {
      const next = this.#indexOf(line.trim());
      if (next === -1) break;
      this.#at = next + line.trim().length;
    }
    return { start, end: this.#at };
  }

  #indexOf(words: string): number {
    return indexWithin(this.#text, words, { start: this.#at, end: this.#end });
  }
}

/** The items of a list with their places. `range` is where the list stands in the text. */
export function readItems(list: Tokens.List, text: string, range: SourceRange): Item[] {
  const items: Item[] = [];
  let start = range.start;
  for (const item of list.items) {
    const end = start + item.raw.length;
    items.push(readItem(item, new Cursor(text, { start, end })));
    start = end;
  }
  return items;
}

function readItem(item: Tokens.ListItem, cursor: Cursor): Item {
  let own: { inlines: readonly Token[]; range: SourceRange } | undefined;
  const items: Item[] = [];
  const blocks: Token[] = [];
  for (const token of item.tokens) {
    if (token.type === 'list') for (const nested of (token as Tokens.List).items) items.push(readItem(nested, cursor));
    else if (!own && (token.type === 'text' || token.type === 'paragraph')) {
      own = { inlines: (token as Tokens.Text).tokens ?? [token], range: cursor.find(token.raw) };
    } else if (token.type !== 'space') {
      cursor.find(token.raw);
      blocks.push(token);
    }
  }
  return { inlines: own?.inlines ?? [], range: own?.range ?? cursor.find(item.raw.slice(0, 1)), items, blocks };
}

/** Where words stand within a range of the text; the whole range where they are not found. */
export function locate(text: string, words: string, { start, end }: SourceRange): SourceRange {
  const first = words.trim().split('\n')[0] ?? '';
  const at = first === '' ? -1 : indexWithin(text, first, { start, end });
  return at === -1 ? { start, end } : { start: at, end: at + first.length };
}

/** Where words begin within a range; -1 for nowhere. Looks no further than the range, however long the text. */
function indexWithin(text: string, words: string, { start, end }: SourceRange): number {
  const at = text.slice(start, end).indexOf(words);
  return at === -1 ? -1 : start + at;
}
