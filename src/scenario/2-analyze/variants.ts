import { isMap, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Variant } from '../model.ts';
import type { Context } from './context.ts';
import { normalName } from './names.ts';
import { entries, rangeOf, toPlain, writtenWords } from './yaml-entries.ts';

/** The variants of a scenario, and where what they name stands. */
export interface Variants {
  readonly variants: Variant[];
  /** Marks that variants start with, and where they are named. */
  readonly variantMarks: { readonly mark: string; readonly range: SourceRange }[];
  /** Facts that variants of a second stage have in their note, and where they are named. */
  readonly variantNotes: { readonly fact: string; readonly range: SourceRange }[];
}

/**
 * Reads `variants:`: words for placeholders, marks, and in a second stage the note.
 * @param isSecondStage the scenario works from a note
 */
export function readVariants(
  context: Context,
  list: ParsedNode | null,
  offset: number,
  customer: string,
  isSecondStage: boolean,
): Variants {
  const variants: Variant[] = [];
  const variantNotes: { fact: string; range: SourceRange }[] = [];
  const variantMarks: { mark: string; range: SourceRange }[] = [];
  const ranges: SourceRange[] = [];
  for (const node of isSeq(list) ? (list.items as ParsedNode[]) : []) {
    const range = rangeOf(node, offset);
    if (!isMap(node)) {
      context.report.add('value_invalid', range, {
        value: String(toPlain(node)),
        what: 'variant: write { item: blender }',
      });
      continue;
    }
    const words: Record<string, string> = { customer };
    const remember: string[] = [];
    let note: string[] | undefined;
    for (const entry of entries(context, node as YAMLMap.Parsed, offset)) {
      if (entry.key === 'remember') {
        for (const item of isSeq(entry.node) ? (entry.node.items as ParsedNode[]) : [entry.node]) {
          const written = writtenWords(item);
          const place = item ? rangeOf(item, offset) : entry.keyRange;
          if (written === undefined || written.trim() === '') {
            context.report.add('value_invalid', place, { value: String(toPlain(item)), what: 'mark' });
          } else {
            remember.push(normalName(written));
            variantMarks.push({ mark: normalName(written), range: place });
          }
        }
        continue;
      }
      if (entry.key === 'note' && isSeq(entry.node)) {
        note = [];
        for (const item of entry.node.items as ParsedNode[]) {
          const fact = (writtenWords(item) ?? '').trim();
          note.push(fact);
          variantNotes.push({ fact, range: rangeOf(item, offset) });
        }
        continue;
      }
      const written = writtenWords(entry.node);
      // In a second stage it can only mean the note; elsewhere it is a placeholder like any other.
      if (entry.key === 'note' && isSecondStage) {
        context.report.add(
          'value_invalid',
          entry.range,
          { value: written ?? 'note', what: 'list of facts, such as ["Cracked jug"]' },
          'List what the note holds, in square brackets, by the names under Facts.',
        );
        note = [];
        continue;
      }
      if (!/^[A-Za-z][\w-]*$/.test(entry.key) || Object.hasOwn(Object.prototype, entry.key)) {
        context.report.add('value_invalid', entry.keyRange, {
          value: entry.key,
          what: 'placeholder: use letters, digits and hyphens',
        });
      } else if (written === undefined || written === '') {
        context.report.add('value_invalid', entry.range, {
          value: String(written ?? entry.key),
          what: 'words for a placeholder',
        });
      } else {
        words[entry.key] = written;
      }
    }
    variants.push({ words, remember, ...(note ? { note } : {}) });
    ranges.push(range);
  }
  if (variants.length === 0) return { variants: [{ words: { customer }, remember: [] }], variantMarks, variantNotes };
  const all = new Set(variants.flatMap(({ words }) => Object.keys(words)));
  variants.forEach(({ words }, index) => {
    for (const key of all) {
      if (!Object.hasOwn(words, key)) {
        context.report.add('variant_incomplete', ranges[index] ?? { start: 0, end: 1 }, {
          number: index + 1,
          name: key,
        });
      }
    }
  });
  return { variants, variantMarks, variantNotes };
}
