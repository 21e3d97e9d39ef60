import { plainWords } from '../words.ts';
import type { Tokens } from 'marked';
import { suggest } from '../../diagnostics/suggest.ts';
import { outcomes, type Outcome } from '../../rubric/rubric.ts';
import { isComment, toInlines } from '../1-parse/inlines.ts';
import { readItems, type Item } from '../1-parse/items.ts';
import type { Section } from '../1-parse/sections.ts';
import type { Beat, Ending, Move, Response, Scene } from '../model.ts';
import { readArrow } from './arrows.ts';
import { holdsOnlySpeech, toBeats } from './beats.ts';
import { readConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { normalName } from './names.ts';
import { readNotes, refuseNested } from './notes.ts';
import { readResponse } from './responses.ts';

/** Reads a `###` of the call. */
export function readScene(context: Context, section: Section): Scene {
  const beats: Beat[] = [];
  const responses: Response[] = [];
  const moves: Move[] = [];
  for (const { item } of eachPart(context, section, beats)) {
    const move = readMove(context, item, false);
    if (move) moves.push(move);
    else responses.push(readResponse(context, item, readArrow(context, item), section.anchor));
  }
  return { id: section.anchor, title: section.title, beats, responses, moves, range: section.range };
}

/** Reads *At any time*: nothing but guarded moves. */
export function readMoves(context: Context, section: Section): Move[] {
  const moves: Move[] = [];
  for (const { item } of eachPart(context, section, null)) {
    const move = readMove(context, item, true);
    if (move) moves.push(move);
    else context.report.add('text_misplaced', item.range, { what: 'This item' }, 'Write “When … → [Scene](#scene)”.');
  }
  return moves;
}

/** Reads a `###` of the endings. */
export function readEnding(context: Context, section: Section): Ending {
  const beats: Beat[] = [];
  const items = [...eachPart(context, section, beats)].map(({ item }) => item);
  const notes = readNotes(context, items, ['Outcome', 'Cost']);
  const note = notes.get('Outcome');
  const cost = notes.get('Cost');
  const written = normalName(note?.value ?? '');
  const outcome = outcomes.find((known) => known === written);
  if (!note) {
    context.report.add(
      'key_missing',
      section.range,
      { where: `The ending “${section.title}”`, key: 'Outcome' },
      `Add “- Outcome: ${outcomes.join('”, “')}”.`,
    );
  } else if (!outcome) {
    context.report.add('value_invalid', note.range, { value: note.value, what: 'outcome' }, suggest(written, outcomes));
  }
  return {
    id: section.anchor,
    title: section.title,
    beats,
    outcome: outcome ?? ('lost' satisfies Outcome),
    ...(cost ? { cost: cost.inlines } : {}),
    range: section.range,
  };
}

/** The items of a scene's lists; its quotes and paragraphs go to `beats` (null where none may stand), anything else is reported. */
function* eachPart(context: Context, section: Section, beats: Beat[] | null): Generator<{ item: Item }> {
  for (const { token, range } of section.blocks) {
    if (token.type === 'list') {
      for (const item of readItems(token as Tokens.List, context.text, range)) yield { item };
    } else if (isComment(token)) {
      continue;
    } else {
      const read = beats && toBeats(token);
      if (read && holdsOnlySpeech(token)) beats.push(...read);
      else context.report.add('text_misplaced', range, { what: kindOf(token.type) });
    }
  }
  for (const nested of section.sections) {
    context.report.add('text_misplaced', nested.range, { what: 'A heading below a scene' });
  }
}

/** Markdown's own word for a token, for a message. */
export function kindOf(type: string): string {
  const words: Record<string, string> = {
    table: 'A table',
    code: 'Code',
    html: 'HTML',
    hr: 'A line',
    list: 'A list',
    blockquote: 'A quote',
  };
  return words[type] ?? 'This text';
}

/** What a move begins with, whatever its formatting: a quick look, as most items are replies. */
const looksLikeMove = /^[*_\s]*(?:when\b|→|->|=>)/i;

/**
 * Reads `When … → [Scene](#scene)` or `→ [Scene](#scene)`.
 * In a scene an item with notes, or a question, is something the rep says, even if it begins with “When”.
 */
function readMove(context: Context, item: Item, always: boolean): Move | undefined {
  const start = item.inlines.slice(0, 2).map(({ raw }) => raw);
  if (!looksLikeMove.test(start.join(''))) return undefined;
  const text = plainWords(toInlines(item.inlines));
  const guarded = /^when\s/i.test(text);
  if (always && !guarded) return undefined;
  const bare = /^(?:→|->|=>)/.test(text);
  if (!guarded && !bare) return undefined;
  if (!always && (item.items.length > 0 || /\?\s*(?:→|->|=>)/.test(text))) return undefined;
  const { tokens, target } = readArrow(context, item);
  if (!target) return undefined;
  refuseNested(context, item);
  const conditions = plainWords(toInlines(tokens)).replace(/^when\s*/i, '');
  if (guarded && conditions === '') context.report.add('condition_unreadable', item.range, { text: '' });
  return { when: guarded ? readConditions(context, conditions, item.range) : [], target, range: item.range };
}
