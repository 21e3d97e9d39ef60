import { plainWords } from '../words.ts';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { toInlines } from '../1-parse/inlines.ts';
import type { Item } from '../1-parse/items.ts';
import type { Section } from '../1-parse/sections.ts';
import {
  noteParts,
  slipKinds,
  verdicts,
  type Escalation,
  type Fact,
  type KeepOut,
  type NoteFact,
  type NotePart,
  type Target,
  type Verdict,
} from '../model.ts';
import { readArrow } from './arrows.ts';
import { readConditions } from './conditions.ts';
import { checkDesk, checkReason } from './check-desk.ts';
import { placeOf, writtenIn, type Context } from './context.ts';
import { listItems, toFact } from './facts.ts';
import { normalName, splitNames } from './names.ts';
import { readNote, readNotes, refuseNested, valueRange, type Note } from './notes.ts';

const words = ['Needed', 'To', 'How', 'Because', 'After', 'At once', 'Within', 'Note', 'Keep out', 'Then'] as const;
type Word = (typeof words)[number];

/**
 * Reads *Escalation*: what the right one is, and where each kind of it leads.
 * @param scenes anchors by normalised title, for `After`
 */
export function readEscalation(
  context: Context,
  section: Section | undefined,
  facts: readonly Fact[],
  scenes: ReadonlyMap<string, string>,
): Escalation | undefined {
  if (!section) return undefined;
  const plain: Item[] = [];
  const routes: Partial<Record<Verdict, Target>> = {};
  for (const item of listItems(context, section)) {
    if (!readRoute(context, item, routes)) plain.push(item);
  }
  const notes = readNotes<Word>(context, plain, words);
  const needed = readNeeded(context, notes.get('Needed'), section);
  const to = readName(
    context,
    notes.get('To'),
    'desk',
    context.handbook?.ladder.desks.map(({ name }) => name),
  );
  const how = readName(
    context,
    notes.get('How'),
    'way of handing over',
    context.handbook?.ladder.hows.map(({ name }) => name),
  );
  const because = readNames(
    context,
    notes.get('Because'),
    'reason',
    context.handbook?.ladder.reasons.map(({ name }) => name),
  );
  if (needed !== 'no') {
    for (const [key, given] of [
      ['To', to],
      ['Right', routes.right],
    ] as const) {
      if (given === undefined && !(key === 'To' && notes.has('To'))) {
        context.report.add('key_missing', section.range, { where: 'An escalation that is needed', key });
      }
    }
  }
  if (needed !== 'no' && !notes.has('Because')) checkReason(context, to, section);
  checkDesk(context, to, notes.get('How'), how, notes.get('Because'), because);
  const within = readWithin(context, notes.get('Within'));
  const then = notes.get('Then');
  const after = notes.get('After');
  return {
    needed,
    ...(to === undefined ? {} : { to }),
    ...(how === undefined ? {} : { how }),
    because,
    after: after ? readConditions(context, after.value, valueRange(after), scenes) : [],
    atOnce: readYesNo(context, notes.get('At once')) ?? false,
    ...(within === undefined ? {} : { within }),
    note: readNoteFacts(context, notes.get('Note'), facts),
    keepOut: readKeepOut(context, notes.get('Keep out'), facts),
    routes,
    ...(then ? { then: { file: then.value, range: placeOf(context, then.value, valueRange(then)) } } : {}),
    range: section.range,
  };
}

/** `Right → [Handed over](#handed-over)`; anything else is left to be read as a note. */
function readRoute(context: Context, item: Item, routes: Partial<Record<Verdict, Target>>): boolean {
  const text = plainWords(toInlines(item.inlines));
  if (!/(?:→|->|=>)/.test(text)) return false;
  refuseNested(context, item);
  const { tokens, target } = readArrow(context, item);
  const written = normalName(plainWords(toInlines(tokens)).replace(/:$/, ''));
  const verdict = verdicts.find((known) => known === written);
  if (!verdict) {
    context.report.add(
      'key_unknown',
      placeOf(context, plainWords(toInlines(tokens)), item.range),
      { key: plainWords(toInlines(tokens)).replace(/:$/, '') },
      suggest(written, verdicts),
    );
  } else if (routes[verdict]) {
    context.report.add('key_duplicate', item.range, { key: verdict });
  } else if (target) {
    routes[verdict] = target;
  }
  return true;
}

function readNeeded(context: Context, note: Note | undefined, section: Section): Escalation['needed'] {
  if (!note) {
    context.report.add(
      'key_missing',
      section.range,
      { where: 'The escalation', key: 'Needed' },
      'Write “- Needed: yes” or “- Needed: no”.',
    );
    return 'no';
  }
  const written = normalName(note.value);
  if (written === 'yes' || written === 'no') return written;
  if (written.startsWith('when ')) {
    return readConditions(context, note.value.trim().slice(5), valueRange(note));
  }
  context.report.add('value_invalid', valuePlace(context, note), {
    value: note.value,
    what: 'answer: write yes, no or “when …”',
  });
  return 'no';
}

function valuePlace(context: Context, note: Note): SourceRange {
  return note.value === '' ? note.range : placeOf(context, note.value, valueRange(note));
}

function readYesNo(context: Context, note: Note | undefined): boolean | undefined {
  if (!note) return undefined;
  const written = normalName(note.value);
  if (written === 'yes' || written === 'no') return written === 'yes';
  context.report.add('value_invalid', valuePlace(context, note), {
    value: note.value,
    what: 'answer: write yes or no',
  });
  return undefined;
}

function readWithin(context: Context, note: Note | undefined): number | undefined {
  if (!note) return undefined;
  const turns = Number(/^(\d{1,3})(?: turns?)?$/.exec(normalName(note.value))?.[1]);
  if (turns >= 1) return turns;
  context.report.add('value_invalid', valuePlace(context, note), {
    value: note.value,
    what: 'number of turns: a whole number from 1',
  });
  return undefined;
}

/** A name out of the handbook's list, or any name where there is no handbook. */
function readName(
  context: Context,
  note: Note | undefined,
  what: string,
  known: readonly string[] | undefined,
): string | undefined {
  return readNames(context, note, what, known, [note?.value ?? ''])[0];
}

function readNames(
  context: Context,
  note: Note | undefined,
  what: string,
  known: readonly string[] | undefined,
  parts = splitNames(note?.value ?? ''),
): string[] {
  if (!note) return [];
  const names: string[] = [];
  for (const part of parts) {
    const match = known ? known.find((name) => normalName(name) === normalName(part)) : part;
    if (match !== undefined) names.push(match);
    else {
      context.report.add(
        'value_invalid',
        placeOf(context, part, valueRange(note)),
        { value: part, what: `${what} of the handbook` },
        suggest(part, known ?? []),
      );
    }
  }
  return names;
}

/** A list of `Opinion: …`, `False: …` and `Card number: …`, each a statement with other ways to say it. */
function readKeepOut(context: Context, note: Note | undefined, facts: readonly Fact[]): KeepOut[] {
  const known = new Map(
    facts.flatMap((fact) => [fact.name, ...fact.wordings].map((words) => [normalName(words), fact.name])),
  );
  if (!note) return [];
  if (note.item.items.length === 0)
    context.report.add(
      'value_invalid',
      valuePlace(context, note),
      { value: note.value, what: 'list of what a note keeps out' },
      'Put “- Opinion: …”, “- False: …” or “- Card number: …” beneath it, two spaces in.',
    );
  return note.item.items.flatMap((item): KeepOut[] => {
    const nested = readNote(context, item);
    refuseNested(context, item);
    const kind = slipKinds.find((known) => known === nested.key);
    if (!kind) {
      context.report.add(
        'key_unknown',
        nested.keyRange,
        { key: writtenIn(context, nested.keyRange) },
        suggest(nested.key, slipKinds),
      );
      return [];
    }
    const fact = toFact(nested.value, item.range);
    if (fact.name === '') context.report.add('value_invalid', item.range, { value: nested.value, what: 'statement' });
    for (const words of [fact.name, ...fact.wordings]) {
      const same = known.get(normalName(words));
      if (same !== undefined)
        context.report.add('keep_out_fact', placeOf(context, words, item.range), { words, name: same });
    }
    return [{ kind, ...fact }];
  });
}

/** `Note: a, b`, or a list of `Issue: a, b` beneath it. */
function readNoteFacts(context: Context, note: Note | undefined, facts: readonly Fact[]): NoteFact[] {
  if (!note) return [];
  const found: NoteFact[] = [];
  const read = (list: string, within: SourceRange, part?: NotePart): void => {
    let from = within;
    for (const written of splitNames(list)) {
      const range = placeOf(context, written, from);
      from = { start: range.end, end: within.end };
      const fact = facts.find(({ name }) => normalName(name) === normalName(written));
      if (fact) found.push({ fact: fact.name, ...(part === undefined ? {} : { part }), range });
      else {
        const names = facts.map(({ name }) => name);
        context.report.add('note_fact_unknown', range, { name: written }, suggest(written, names));
      }
    }
  };
  read(note.value, valueRange(note));
  for (const item of note.item.items) {
    const nested = readNote(context, item);
    const part = noteParts.find((known) => known === nested.key);
    if (part) read(nested.value, valueRange(nested), part);
    else
      context.report.add(
        'key_unknown',
        nested.keyRange,
        { key: writtenIn(context, nested.keyRange) },
        suggest(nested.key, noteParts),
      );
  }
  return found;
}
