import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import type { Inline } from '../model.ts';

/** Links into the handbook, from a scenario or from another page of it. */
const policyLink = /^(?:\.\/)?(?:handbook\/)?([a-z0-9-]+)\.md(?:#.*)?$/;

/** The page of the handbook a link leads to, or undefined for a link to anywhere else. */
export function policyPage(href: string): string | undefined {
  return policyLink.exec(href)?.[1];
}

/**
 * Formatted words as data. HTML and images become plain words, links to anywhere but the handbook keep only their words:
 * nothing here can run or fetch anything.
 */
export function toInlines(tokens: readonly Token[] | undefined): Inline[] {
  const inlines: Inline[] = [];
  const say = (text: string): void => {
    if (text === '') return;
    const last = inlines.at(-1);
    if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
    else inlines.push({ kind: 'text', text });
  };
  for (const token of tokens ?? []) {
    switch (token.type) {
      case 'strong':
        inlines.push({ kind: 'strong', children: toInlines((token as Tokens.Strong).tokens) });
        break;
      case 'em':
        inlines.push({ kind: 'emphasis', children: toInlines((token as Tokens.Em).tokens) });
        break;
      case 'codespan':
        inlines.push({ kind: 'code', text: (token as Tokens.Codespan).text });
        break;
      case 'br':
        inlines.push({ kind: 'break' });
        break;
      case 'link': {
        const { href, tokens: children } = token as Tokens.Link;
        const page = policyPage(href);
        if (page === undefined)
          for (const child of toInlines(children)) child.kind === 'text' ? say(child.text) : inlines.push(child);
        else inlines.push({ kind: 'policy', page, children: toInlines(children) });
        break;
      }
      case 'html':
        if (!isComment(token)) say(token.raw);
        break;
      case 'text': {
        const { tokens: children, text } = token as Tokens.Text;
        if (children)
          for (const child of toInlines(children)) child.kind === 'text' ? say(child.text) : inlines.push(child);
        else say(decode(text));
        break;
      }
      default: {
        const { tokens: children, text } = token as Tokens.Generic;
        if (children)
          for (const child of toInlines(children)) child.kind === 'text' ? say(child.text) : inlines.push(child);
        else say(decode(typeof text === 'string' ? text : token.raw));
      }
    }
  }
  return inlines;
}

/** A comment is the author's own business: it is never shown. */
export function isComment({ type, raw }: Token): boolean {
  return type === 'html' && raw.startsWith('<!--');
}

/** Entities decoded, soft line breaks as spaces. */
function decode(text: string): string {
  const flat = text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text;
  return flat.includes('&') ? decodeHTML(flat) : flat;
}

/** The same formatted words without white space at either end. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  const first = trimmed[0];
  if (first?.kind === 'text') trimmed[0] = { kind: 'text', text: first.text.trimStart() };
  const last = trimmed.at(-1);
  if (last?.kind === 'text') trimmed[trimmed.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return trimmed.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}
