import { plainWords } from '../words.ts';
import type { Tokens } from 'marked';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { competencies, type Competency } from '../../rubric/rubric.ts';
import { toInlines } from '../1-parse/inlines.ts';
import { readItems, type Item } from '../1-parse/items.ts';
import type { Section } from '../1-parse/sections.ts';
import type { Ending, Fact, Rehearsal, RehearsalStep } from '../model.ts';
import { placeOf, type Context } from './context.ts';
import { normalName, splitNames } from './names.ts';
import { readNotes, refuseNested, type Note } from './notes.ts';
import { kindOf } from './scenes.ts';

const expectations = ['Ends', 'Variant', 'Listening', 'Empathy', 'Ownership', 'Escalation'] as const;

/** Reads a `###` of the rehearsals: numbered steps, then what they must reach. */
export function readRehearsal(
  context: Context,
  section: Section,
  endings: readonly Ending[],
  facts: readonly Fact[],
  variants: number,
): Rehearsal {
  const steps: RehearsalStep[] = [];
  const items: Item[] = [];
  for (const { token, range } of section.blocks) {
    if (token.type !== 'list') {
      if (token.type !== 'paragraph') context.report.add('text_misplaced', range, { what: kindOf(token.type) });
      continue;
    }
    const list = token as Tokens.List;
    const read = readItems(list, context.text, range);
    if (list.ordered) steps.push(...read.map((item) => readStep(context, item, facts)));
    else items.push(...read);
  }
  for (const nested of section.sections)
    context.report.add('text_misplaced', nested.range, { what: 'A heading below a rehearsal' });
  const notes = readNotes(context, items, expectations);
  const ends = notes.get('Ends');
  const ending = endings.find(({ title }) => normalName(title) === normalName(ends?.value ?? ''));
  if (ends && !ending) {
    context.report.add(
      'value_invalid',
      ends.range,
      { value: ends.value, what: 'ending' },
      suggest(
        ends.value,
        endings.map(({ title }) => title),
      ),
    );
  }
  const variantNote = notes.get('Variant');
  const variant = Number(variantNote?.value ?? 1);
  const isVariant = Number.isInteger(variant) && variant >= 1 && variant <= variants;
  if (variantNote && !isVariant && Number.isFinite(variants)) {
    context.report.add('value_invalid', variantNote.range, {
      value: variantNote.value,
      what: `variant of this scenario: give a number from 1 to ${variants}`,
    });
  }
  return {
    title: section.title,
    variant: isVariant ? variant - 1 : 0,
    steps,
    ...(ends && ending ? { ends: { ending: ending.id, range: ends.range } } : {}),
    bands: competencies.flatMap((competency) => readBand(context, notes, competency)),
    range: section.range,
  };
}

function readBand(
  context: Context,
  notes: ReturnType<typeof readNotes<(typeof expectations)[number]>>,
  competency: Competency,
): Rehearsal['bands'][number][] {
  const word = `${competency.charAt(0).toUpperCase()}${competency.slice(1)}` as (typeof expectations)[number];
  const note = notes.get(word);
  if (!note) return [];
  const orBetter = /\s+or better$/i.test(note.value);
  const written = normalName(note.value.replace(/\s+or better$/i, ''));
  const bands = [...context.rubric.bands.map(({ name }) => name as string), 'not rated'];
  if (!bands.includes(written)) {
    context.report.add('value_invalid', note.range, { value: note.value, what: 'band' }, suggest(written, bands));
    return [];
  }
  return [{ competency, band: written, orBetter, range: note.range }];
}

function readStep(context: Context, item: Item, facts: readonly Fact[]): RehearsalStep {
  const words = plainWords(toInlines(item.inlines))
    .replace(/\s+/g, ' ')
    .replace(/(?:…|\.{3})$/, '')
    .trim();
  const found = /^escalate to\s+(.+?)\.?$/i.exec(words);
  const escalation = found?.[1];
  if (escalation === undefined) {
    refuseNested(context, item);
    return { kind: 'say', words, range: item.range };
  }
  const [head = '', reasons] = escalation.split(/,?\s+because\s+/i);
  const [to = '', how] = splitNames(head);
  const notes = readNotes(context, item.items, ['Note', 'Tell']);
  const note = notes.get('Note');
  const tell = notes.get('Tell');
  return {
    kind: 'escalate',
    to,
    ...(how === undefined ? {} : { how }),
    because: splitNames(reasons ?? ''),
    ...(note ? { note: readNoteOf(context, note, facts) } : {}),
    tell: normalName(tell?.value ?? '') !== 'nothing',
    range: rangeOf(context, item),
  };
}

/** The facts a rehearsal's note holds, by name; `nothing` for none. */
function readNoteOf(context: Context, { value, range }: Note, facts: readonly Fact[]): string[] {
  if (normalName(value) === 'nothing') return [];
  return splitNames(value).flatMap((written) => {
    const fact = facts.find(({ name }) => normalName(name) === normalName(written));
    if (fact) return [fact.name];
    const names = facts.map(({ name }) => name);
    context.report.add(
      'note_fact_unknown',
      placeOf(context, written, range),
      { name: written },
      suggest(written, names),
    );
    return [];
  });
}

function rangeOf(context: Context, item: Item): SourceRange {
  return placeOf(context, context.text.slice(item.range.start, item.range.end), item.range);
}
