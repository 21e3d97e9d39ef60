import type { Token, Tokens } from 'marked';
import type { Item } from '../1-parse/items.ts';
import type { Target } from '../model.ts';
import { placeOf, type Context } from './context.ts';

/** A list item taken apart at its arrow. */
export interface ArrowItem {
  /** What stands before the arrow, or all of it where there is none. */
  readonly tokens: readonly Token[];
  /** Where the arrow leads. */
  readonly target?: Target;
  /** The identity written as `{#id}` before the arrow. */
  readonly id?: string;
}

const arrowAtEnd = /\s*(?:→|->|=>)\s*$/;
const arrowWithoutLink = /(?:^|\s)(?:→|->|=>)\s*([^→]*)$/;
const explicitId = /\s*\{#([\w-]{1,80})\}\s*$/;

/** Takes a list item apart: words, `{#id}`, arrow, link. Reports an arrow that is followed by no link. */
export function readArrow(context: Context, item: Item): ArrowItem {
  const tokens = item.inlines.filter((token, index) => !(index === item.inlines.length - 1 && token.raw.trim() === ''));
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.type === 'link' && before?.type === 'text' && arrowAtEnd.test(before.raw)) {
    const target = readTarget(context, last as Tokens.Link, item);
    return { ...readId(shorten(tokens.slice(0, -1), arrowAtEnd)), target };
  }
  if (last?.type === 'text') {
    const loose = arrowWithoutLink.exec(last.raw);
    if (loose) {
      const words = loose[1]?.trim() ?? '';
      const place = placeOf(context, words === '' ? loose[0].trim() : words, item.range);
      context.report.add('link_missing', place, {}, words === '' ? undefined : `Write “[${words}](#…)”.`);
      return readId(shorten(tokens, arrowWithoutLink));
    }
  }
  return readId(tokens);
}

function readTarget(context: Context, { href, raw }: Tokens.Link, item: Item): Target {
  const range = placeOf(context, raw, item.range);
  let id = href.startsWith('#') ? href.slice(1) : href;
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not an encoded address: it is looked up as written, and reported as unknown.
  }
  return { id: id.toLowerCase(), range };
}

function readId(tokens: readonly Token[]): ArrowItem {
  const last = tokens.at(-1);
  const found = last?.type === 'text' ? explicitId.exec(last.raw) : null;
  return found?.[1] === undefined ? { tokens } : { tokens: shorten(tokens, explicitId), id: found[1] };
}

/** The tokens without what the pattern finds at the end of the last one. */
function shorten(tokens: readonly Token[], pattern: RegExp): Token[] {
  const last = tokens.at(-1) as Tokens.Text;
  const raw = last.raw.replace(pattern, '');
  const kept = tokens.slice(0, -1);
  return raw === '' ? kept : [...kept, { type: 'text', raw, text: last.text.replace(pattern, ''), escaped: false }];
}
