import { plainWords } from '../words.ts';
import { slug } from 'github-slugger';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { findBehaviour } from '../../rubric/rubric.ts';
import { isComment, toInlines, trimInlines } from '../1-parse/inlines.ts';
import type { Item } from '../1-parse/items.ts';
import type { Beat, BehaviourUse, Inline, Response } from '../model.ts';
import type { ArrowItem } from './arrows.ts';
import { holdsOnlySpeech, toBeats } from './beats.ts';
import { readConditions } from './conditions.ts';
import { placeOf, type Context } from './context.ts';
import { authorBehaviours, normalName, splitNames, splitTopic, suggestList } from './names.ts';
import { readNotes, type Note } from './notes.ts';

const words = ['Shows', 'Breaks', 'Why', 'Instead', 'Mood', 'Remember', 'Only if', 'Once'] as const;

/** The steps a mood can move at most: the whole scale. */
const widestStep = 10;

/** Reads a reply or an action with its notes. */
export function readResponse(context: Context, item: Item, arrow: ArrowItem, scene: string): Response {
  const text = trimInlines(toInlines(arrow.tokens));
  const [only] = text;
  const isAction = text.length === 1 && only?.kind === 'emphasis';
  const notes = readNotes(context, item.items, words);
  const get = (word: (typeof words)[number]): Note | undefined => notes.get(word);
  const [why, instead] = [get('Why'), get('Instead')];
  const said = plainWords(text);
  if (!why || why.value === '') {
    context.report.add('why_missing', why?.range ?? item.range, {}, whyHint(said));
  }
  return {
    id: arrow.id ?? `${scene}/${slug(said)}`,
    kind: isAction ? 'action' : 'speech',
    text: isAction ? trimInlines((only as { children: readonly Inline[] }).children) : text,
    words: said,
    ...(arrow.target ? { target: arrow.target } : {}),
    reaction: readReaction(context, item),
    shows: readBehaviours(context, get('Shows'), 'shows'),
    breaks: readBehaviours(context, get('Breaks'), 'breaks'),
    ...(why ? { why: why.inlines } : {}),
    ...(instead ? { instead: instead.inlines } : {}),
    mood: readMood(context, get('Mood')),
    remember: splitNames(get('Remember')?.value ?? '').map(normalName),
    onlyIf: conditionsOf(context, get('Only if')),
    once: readOnce(context, get('Once')),
    range: item.range,
  };
}

/** What may be wrong with a reply without a reason: it may be no reply at all. */
function whyHint(said: string): string {
  const note = words.find((word) => new RegExp(`^${word}(?::|$)`, 'i').test(said));
  if (note !== undefined) return `If this is the “${note}” of the reply above, put two spaces before its hyphen.`;
  const ofEnding = /^(Cost|Outcome)(?::|$)/i.exec(said)?.[1];
  if (ofEnding !== undefined) return `“${ofEnding}” belongs to an ending: move this line below a heading of Endings.`;
  if (/^if\s/i.test(said))
    return 'If this is a move, begin it with “When”. If it is a reply, say what it does to the customer.';
  return 'Say in one sentence what this reply does to the customer.';
}

/** `Once` stands alone; whoever writes “no” behind it means the opposite. */
function readOnce(context: Context, note: Note | undefined): boolean {
  if (note && note.value !== '' && normalName(note.value) !== 'yes') {
    const what = 'value for “Once”, which stands alone';
    context.report.add(
      'value_invalid',
      note.range,
      { value: note.value, what },
      'Leave the line out where it is not once.',
    );
  }
  return note !== undefined;
}

/** What is nested in a reply besides its notes. */
function readReaction({ report }: Context, { blocks, range }: Item): Beat[] {
  return blocks.flatMap((block) => {
    if (isComment(block)) return [];
    const beats = toBeats(block);
    if (beats && holdsOnlySpeech(block)) return beats;
    report.add(
      'text_misplaced',
      range,
      { what: 'What is nested here' },
      'Below a reply stand its notes and what the customer answers (>).',
    );
    return [];
  });
}

function conditionsOf(context: Context, note: Note | undefined) {
  return note ? readConditions(context, note.value, behindKey(note)) : [];
}

function behindKey({ keyRange, range }: Note): SourceRange {
  return { start: keyRange.end, end: Math.max(range.end, keyRange.end) };
}

function readBehaviours(context: Context, note: Note | undefined, kind: 'shows' | 'breaks'): BehaviourUse[] {
  if (!note) return [];
  const uses: BehaviourUse[] = [];
  let within = behindKey(note);
  for (const part of splitNames(note.value)) {
    const range = placeOf(context, part, within);
    within = { start: range.end, end: within.end };
    const { name, topic } = splitTopic(part);
    const behaviour = findBehaviour(context.rubric, name);
    const known = authorBehaviours(context.rubric, kind);
    if (!behaviour) {
      context.report.add('behaviour_unknown', range, { name }, suggestList(part, known) ?? suggest(name, known));
    } else if (!known.includes(name)) {
      const hint = behaviour.byEngine
        ? 'Stepladder decides this by itself when the rep escalates; take it out.'
        : `It belongs under “${behaviour.kind === 'shows' ? 'Shows' : 'Breaks'}”.`;
      context.report.add('behaviour_unknown', range, { name }, hint);
    } else {
      uses.push({ behaviour: name, ...(topic === undefined ? {} : { topic }), range });
    }
  }
  return uses;
}

function readMood(context: Context, note: Note | undefined): { heat?: number; trust?: number } {
  const moods: { heat?: number; trust?: number } = {};
  for (const part of splitNames(note?.value ?? '')) {
    const found = /^(heat|trust) ([+\-\u2212\u2013]?\d{1,2})$/.exec(normalName(part));
    const step = Number(found?.[2]?.replace(/[\u2212\u2013]/, '-'));
    if (found && Math.abs(step) <= widestStep) moods[found[1] as 'heat' | 'trust'] = step;
    else if (note) {
      const place = placeOf(context, part, behindKey(note));
      context.report.add(
        'value_invalid',
        place,
        { value: part, what: 'step of a mood' },
        'Write “heat -2” or “trust +1”.',
      );
    }
  }
  return moods;
}
