import type { Token, Tokens } from 'marked';
import { slug } from 'github-slugger';
import { isComment } from '../1-parse/inlines.ts';
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

/** Ways to write an arrow. */
const arrows = ['→', '->', '=>'];
const looseArrow = /(?<!\S)(?:→|->|=>)/g;
const explicitId = /\{#([\w-]{1,80})\}$/;

/** Takes a list item apart: words, `{#id}`, arrow, link. Reports an arrow that is followed by no link, and what follows the link. */
export function readArrow(context: Context, item: Item): ArrowItem {
  const tokens = item.inlines.filter(
    (token, index, all) => !isComment(token) && !(index === all.length - 1 && token.raw.trim() === ''),
  );
  const at = tokens.findIndex((token, index) => token.type === 'link' && endsInArrow(tokens[index - 1]));
  if (at !== -1) {
    const target = readTarget(context, tokens[at] as Tokens.Link, item);
    const behind = tokens
      .slice(at + 1)
      .map(({ raw }) => raw)
      .join('')
      .trim();
    if (behind !== '') {
      const place = placeOf(context, behind, { start: target.range.end, end: item.range.end });
      context.report.add(
        'text_misplaced',
        place,
        { what: 'What follows the link' },
        'The link is the last thing of a reply.',
      );
    }
    return { ...readId(shortened(tokens.slice(0, at), withoutArrow)), target };
  }
  const last = tokens.at(-1);
  const loose = last?.type === 'text' ? [...last.raw.matchAll(looseArrow)].at(-1) : undefined;
  if (last && loose) {
    const words = last.raw.slice(loose.index + loose[0].length).trim();
    const place = placeOf(context, words === '' ? loose[0] : words, item.range);
    // The name may stand in brackets already: `[The order] (#the-order)`, `[[The order]]`.
    const name = words.replace(/^[[\s]+/, '').replace(/\].*$/, '');
    const hint = name === '' ? 'Write “[Name of the scene](#its-anchor)”.' : `Write “[${name}](#${slug(name)})”.`;
    context.report.add('link_missing', place, {}, hint);
    return readId(shortened(tokens, (text) => text.slice(0, Math.max(0, text.lastIndexOf(loose[0]))).trimEnd()));
  }
  const lone = last?.type === 'link' ? (last as Tokens.Link) : undefined;
  if (lone?.href.startsWith('#')) {
    const range = placeOf(context, lone.raw, item.range);
    context.report.add('arrow_missing', range, {}, `Write “→ ${lone.raw}”.`);
    return { ...readId(tokens.slice(0, -1)), target: readTarget(context, lone, item) };
  }
  return readId(tokens);
}

function endsInArrow(token: Token | undefined): boolean {
  return token?.type === 'text' && arrows.some((arrow) => token.raw.trimEnd().endsWith(arrow));
}

function withoutArrow(text: string): string {
  const words = text.trimEnd();
  const arrow = /(?:→|[-=]+>)$/.exec(words)?.[0] ?? '';
  return words.slice(0, words.length - arrow.length).trimEnd();
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
  const found = last?.type === 'text' ? explicitId.exec(last.raw.trimEnd()) : null;
  if (found?.[1] === undefined) return { tokens };
  return { tokens: shortened(tokens, (text) => text.trimEnd().replace(explicitId, '').trimEnd()), id: found[1] };
}

/** The tokens with the words of the last one, a text, cut. */
function shortened(tokens: readonly Token[], cut: (text: string) => string): Token[] {
  const last = tokens.at(-1) as Tokens.Text;
  const raw = cut(last.raw);
  const kept = tokens.slice(0, -1);
  return raw === '' ? kept : [...kept, { type: 'text', raw, text: cut(last.text), escaped: false }];
}
