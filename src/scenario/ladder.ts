import type { Tokens } from 'marked';
import { toBlocks } from './1-parse/blocks.ts';
import { toInlines } from './1-parse/inlines.ts';
import { readItems, type Item } from './1-parse/items.ts';
import type { Section } from './1-parse/sections.ts';
import { normalName, splitNames } from './2-analyze/names.ts';
import type { Authority, Desk, Ladder, Term } from './handbook-model.ts';
import type { PageSource } from './handbook.ts';
import { plainWords, wordsOfBlock } from './words.ts';

/** The sections of `ladder.md`. */
export const ladderSections = ['Ways to hand over', 'Reasons', 'Authority', 'Desks'] as const;

/** What is said of a desk; the words that must be there come first. */
export const deskWords = ['For', 'Not for', 'Clock', 'How', 'Limit', 'Takes'] as const;
export const neededDeskWords: readonly string[] = deskWords.slice(0, 4);

/** Reads the desks, the ways of handing over, the reasons, and how far each role may go. */
export function readLadder(page: PageSource | undefined): Ladder {
  if (!page) return { desks: [], hows: [], reasons: [], authority: [] };
  return {
    desks: (sectionOf(page, 'Desks')?.sections ?? []).map((section) => readDesk(page.text, section)),
    hows: readTerms(page.text, sectionOf(page, 'Ways to hand over')),
    reasons: readTerms(page.text, sectionOf(page, 'Reasons')),
    authority: readAuthority(sectionOf(page, 'Authority')),
  };
}

/** The section of that title, at any level. */
export function sectionOf({ headings }: PageSource, title: (typeof ladderSections)[number]): Section | undefined {
  return headings.find((section) => normalName(section.title) === normalName(title));
}

function readDesk(text: string, section: Section): Desk {
  const notes = new Map(
    itemsOf(text, section)
      .map((item) => termOf(item))
      .map(({ name, meaning }) => [normalName(name), meaning]),
  );
  const [limit, takes] = [notes.get('limit'), notes.get('takes')];
  const about = toBlocks(section.blocks.map(({ token }) => token)).filter(({ kind }) => kind === 'paragraph');
  return {
    name: section.title,
    about: about.map(wordsOfBlock).join(' '),
    for: notes.get('for') ?? '',
    notFor: notes.get('not for') ?? '',
    clock: notes.get('clock') ?? '',
    hows: splitNames(notes.get('how') ?? ''),
    ...(limit === undefined ? {} : { limit }),
    ...(takes === undefined ? {} : { takes: splitNames(takes) }),
  };
}

/** A table: first column what is decided, then a column a desk. An empty cell, a dash or *no* means no say. */
function readAuthority(section: Section | undefined): Authority[] {
  const token = section?.blocks.find(({ token: each }) => each.type === 'table')?.token as Tokens.Table | undefined;
  if (!token) return [];
  const words = (cell: Tokens.TableCell): string => plainWords(toInlines(cell.tokens)).trim();
  const desks = token.header.slice(1).map(words);
  return token.rows.map((row) => ({
    decision: row[0] ? words(row[0]) : '',
    limits: desks.flatMap((desk, column) => {
      const cell = row[column + 1];
      const limit = cell ? words(cell) : '';
      return /^(?:[-–—]|no|none)?$/i.test(limit) ? [] : [{ desk, limit }];
    }),
  }));
}

function readTerms(text: string, section: Section | undefined): Term[] {
  return section ? itemsOf(text, section).map(termOf) : [];
}

/** `Name: meaning`. */
export function termOf(item: Item): Term {
  const words = plainWords(toInlines(item.inlines));
  const colon = /:(\s|$)/.exec(words);
  return colon
    ? { name: words.slice(0, colon.index).trim(), meaning: words.slice(colon.index + 1).trim() }
    : { name: words, meaning: '' };
}

/** The items of the lists under a heading. */
export function itemsOf(text: string, section: Section): Item[] {
  return section.blocks
    .filter(({ token }) => token.type === 'list')
    .flatMap(({ token, range }) => readItems(token as Tokens.List, text, range));
}
