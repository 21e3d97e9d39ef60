import { plainWords, wordsOfBlock } from './words.ts';
import type { Tokens } from 'marked';
import { Report } from '../diagnostics/report.ts';
import { toBlocks } from './1-parse/blocks.ts';
import { toInlines } from './1-parse/inlines.ts';
import { readItems, type Item } from './1-parse/items.ts';
import { readOutline, type Section } from './1-parse/sections.ts';
import { normalise } from './1-parse/source.ts';
import { normalName, splitNames } from './2-analyze/names.ts';
import type { Desk, Handbook, HandbookPage, Ladder, Term } from './handbook-model.ts';
import type { Block } from './model.ts';

/** A file of the handbook: its name without folder and `.md`, and its text. */
export interface HandbookFile {
  readonly id: string;
  readonly text: string;
}

/** The page that holds the desks, the ways of handing over and the reasons. */
const ladderPage = 'ladder';

/** Reads a firm's handbook. Pages are ordered by title, the ladder last. */
export function readHandbook(files: readonly HandbookFile[]): Handbook {
  const pages = files.map(({ id, text }) => readPage(id, normalise(text)));
  const byTitle = (a: HandbookPage, b: HandbookPage): number =>
    Number(a.id === ladderPage) - Number(b.id === ladderPage) || a.title.localeCompare(b.title, 'en');
  const ladder = files.find(({ id }) => id === ladderPage);
  return {
    pages: pages.toSorted(byTitle),
    ladder: ladder ? readLadder(normalise(ladder.text)) : { desks: [], hows: [], reasons: [] },
  };
}

function readPage(id: string, text: string): HandbookPage {
  const outline = readOutline(text, 0, new Report(text));
  const blocks: Block[] = [];
  const add = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (section.level > 1)
        blocks.push({ kind: 'heading', level: section.level, text: [{ kind: 'text', text: section.title }] });
      blocks.push(...toBlocks(section.blocks.map(({ token }) => token)));
      add(section.sections);
    }
  };
  add(outline?.sections ?? []);
  return {
    id,
    title: outline?.sections[0]?.title ?? id,
    blocks,
    words: blocks.map(wordsOfBlock).join('\n'),
  };
}

function readLadder(text: string): Ladder {
  const outline = readOutline(text, 0, new Report(text));
  const sections = outline?.headings ?? [];
  const find = (title: string): Section | undefined => sections.find((section) => normalName(section.title) === title);
  return {
    desks: (find('desks')?.sections ?? []).map((section) => readDesk(text, section)),
    hows: readTerms(text, find('ways to hand over')),
    reasons: readTerms(text, find('reasons')),
  };
}

function readDesk(text: string, section: Section): Desk {
  const notes = new Map(
    itemsOf(text, section)
      .map((item) => parts(item))
      .map(({ name, meaning }) => [normalName(name), meaning]),
  );
  const limit = notes.get('limit');
  const about = toBlocks(section.blocks.map(({ token }) => token)).filter(({ kind }) => kind === 'paragraph');
  return {
    name: section.title,
    about: about.map(wordsOfBlock).join(' '),
    for: notes.get('for') ?? '',
    notFor: notes.get('not for') ?? '',
    clock: notes.get('clock') ?? '',
    hows: splitNames(notes.get('how') ?? ''),
    ...(limit === undefined ? {} : { limit }),
  };
}

function readTerms(text: string, section: Section | undefined): Term[] {
  return section ? itemsOf(text, section).map(parts) : [];
}

function parts(item: Item): Term {
  const words = plainWords(toInlines(item.inlines));
  const colon = /:(\s|$)/.exec(words);
  return colon
    ? { name: words.slice(0, colon.index).trim(), meaning: words.slice(colon.index + 1).trim() }
    : { name: words, meaning: '' };
}

function itemsOf(text: string, section: Section): Item[] {
  return section.blocks
    .filter(({ token }) => token.type === 'list')
    .flatMap(({ token, range }) => readItems(token as Tokens.List, text, range));
}
