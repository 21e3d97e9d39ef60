import { plainWords } from '../words.ts';
import type { Tokens } from 'marked';
import { readItems, type Item } from '../1-parse/items.ts';
import type { Section } from '../1-parse/sections.ts';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Fact } from '../model.ts';
import { isComment, toInlines } from '../1-parse/inlines.ts';
import type { Context } from './context.ts';
import { normalName, splitNames } from './names.ts';
import { refuseNested } from './notes.ts';
import { kindOf } from './scenes.ts';

/** Reads *Facts* or *Limits*: a list of `Name: wording, wording`. Anything else is reported. */
export function readFacts(context: Context, section: Section | undefined): Fact[] {
  const facts: Fact[] = [];
  const names = new Set<string>();
  for (const item of listItems(context, section)) {
    refuseNested(context, item);
    const words = plainWords(toInlines(item.inlines));
    const fact = toFact(words, item.range);
    const { name } = fact;
    if (name === '')
      context.report.add('value_invalid', item.range, {
        value: words,
        what: 'fact: its name comes first, then a colon',
      });
    if (names.has(normalName(name))) context.report.add('key_duplicate', item.range, { key: name });
    names.add(normalName(name));
    facts.push(fact);
  }
  return facts;
}

/** `Name: wording, wording`. */
export function toFact(words: string, range: SourceRange): Fact {
  const colon = /:(\s|$)/.exec(words);
  const name = (colon ? words.slice(0, colon.index) : words).trim();
  return { name, wordings: colon ? splitNames(words.slice(colon.index + 1)) : [], range };
}

/** The items of the lists of a section that holds nothing but lists. */
export function* listItems(context: Context, section: Section | undefined): Generator<Item> {
  for (const { token, range } of section?.blocks ?? []) {
    if (token.type === 'list') yield* readItems(token as Tokens.List, context.text, range);
    else if (!isComment(token)) {
      context.report.add('text_misplaced', range, { what: kindOf(token.type) }, 'Write a list here.');
    }
  }
}
