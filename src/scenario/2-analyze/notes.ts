import { plainWords } from '../words.ts';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { toInlines, trimInlines } from '../1-parse/inlines.ts';
import type { Item } from '../1-parse/items.ts';
import type { Inline } from '../model.ts';
import { placeOf, writtenIn, type Context } from './context.ts';
import { normalName } from './names.ts';

/** A list item of the form `Word: value`. */
export interface Note {
  /** The word, normalised. */
  readonly key: string;
  /** The value's plain words; empty for a word alone. */
  readonly value: string;
  /** The value with its formatting. */
  readonly inlines: readonly Inline[];
  readonly keyRange: SourceRange;
  readonly range: SourceRange;
  readonly item: Item;
}

/** Reads an item as `Word: value`, or as a word alone. */
export function readNote(context: Context, item: Item): Note {
  const inlines = toInlines(item.inlines);
  const words = plainWords(inlines);
  const colon = /:(\s|$)/.exec(words);
  const written = colon ? words.slice(0, colon.index) : words;
  return {
    key: normalName(written),
    value: colon ? words.slice(colon.index + 1).trim() : '',
    inlines: colon ? dropBefore(inlines, colon.index + 1) : [],
    keyRange: placeOf(context, written.slice(0, 60), item.range),
    range: item.range,
    item,
  };
}

/** Words that may stand alone, without a value or with a list beneath. */
const mayStandAlone = ['once', 'note', 'keep out', 'why'];

/** Words that take a list beneath them. */
const takesList = ['note', 'keep out'];

/**
 * Reads notes whose words are all known; reports every other word, one that is given twice, one without a value, and
 * what is nested where nothing reads it.
 */
export function readNotes<Key extends string>(
  context: Context,
  items: readonly Item[],
  known: readonly Key[],
): Map<Key, Note> {
  const notes = new Map<Key, Note>();
  for (const item of items) {
    const note = readNote(context, item);
    const key = known.find((name) => name.toLowerCase() === note.key);
    if (key === undefined) {
      const begun = known.find((name) => note.key.startsWith(`${name.toLowerCase()} `));
      const advice =
        begun === undefined
          ? suggest(note.key, known)
          : (begun as string) === 'Once'
            ? '“Once” stands alone.'
            : `Put a colon after “${begun}”.`;
      context.report.add('key_unknown', note.keyRange, { key: writtenIn(context, note.keyRange) }, advice);
    } else if (notes.has(key)) {
      context.report.add('key_duplicate', note.keyRange, { key });
    } else {
      if (note.value === '' && !mayStandAlone.includes(note.key)) {
        context.report.add(
          'value_invalid',
          note.range,
          { value: '', what: `value for “${key}”` },
          'Write something after the colon, or take the line out.',
        );
      }
      if (!takesList.includes(note.key)) refuseNested(context, item);
      notes.set(key, note);
    }
  }
  return notes;
}

/** Reports what is nested in an item that takes nothing. */
export function refuseNested({ report }: Context, { items, blocks, range }: Item): void {
  const nested = items[0]?.range ?? (blocks.length > 0 ? range : undefined);
  if (nested) report.add('text_misplaced', nested, { what: 'What is nested here' });
}

/** Formatted words without their first `length` characters. */
function dropBefore(inlines: readonly Inline[], length: number): Inline[] {
  const rest: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    if (left <= 0) {
      rest.push(inline);
      continue;
    }
    const words = inline.kind === 'text' ? inline.text : plainWords([inline]);
    if (inline.kind === 'text' && words.length > left) rest.push({ kind: 'text', text: words.slice(left) });
    left -= words.length;
  }
  return trimInlines(rest);
}

/** Where the value of a note stands: behind its key. */
export function valueRange({ keyRange, range }: Note): SourceRange {
  return { start: keyRange.end, end: Math.max(range.end, keyRange.end) };
}
