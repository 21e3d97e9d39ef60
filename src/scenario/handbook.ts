import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import { toBlocks } from './1-parse/blocks.ts';
import { readOutline, type Section } from './1-parse/sections.ts';
import { normalise } from './1-parse/source.ts';
import { checkDirectory, checkLadder, checkPages } from './check-handbook.ts';
import { readDirectory } from './directory.ts';
import type { Handbook, HandbookPage } from './handbook-model.ts';
import { readLadder } from './ladder.ts';
import type { Block } from './model.ts';
import { wordsOfBlock } from './words.ts';

/** A file of the handbook: its name without folder and `.md`, and its text. */
export interface HandbookFile {
  readonly id: string;
  readonly text: string;
}

/** The pages that Stepladder itself reads: the desks with their ways, reasons and limits; who picks up where. */
const ladderPage = 'ladder';
const directoryPage = 'directory';

/** What is wrong with one page of a handbook. */
export interface PageCheck {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** The text that ranges and lines refer to. */
  readonly text: string;
}

/** Reads a firm's handbook. Pages are ordered by title, the ladder last. */
export function readHandbook(files: readonly HandbookFile[]): Handbook {
  return read(files).handbook;
}

/** Everything that is wrong with a firm's handbook: its ladder, its directory, and links from page to page. */
export function checkHandbook(files: readonly HandbookFile[]): PageCheck[] {
  const { handbook, sources } = read(files);
  checkPages(handbook, sources);
  const ladder = sources.find(({ id }) => id === ladderPage);
  const directory = sources.find(({ id }) => id === directoryPage);
  if (ladder) checkLadder(handbook.ladder, ladder);
  if (directory) checkDirectory(handbook, directory);
  return sources.map(({ id, text, report }) => ({ id, text, diagnostics: report.sorted() }));
}

/** A page's text with its headings, and what is found to be wrong with it. */
export interface PageSource {
  readonly id: string;
  readonly text: string;
  readonly report: Report;
  readonly sections: readonly Section[];
  readonly headings: readonly Section[];
}

function read(files: readonly HandbookFile[]): { handbook: Handbook; sources: readonly PageSource[] } {
  const sources = files.map(({ id, text: written }): PageSource => {
    const text = normalise(written);
    const report = new Report(text);
    const outline = readOutline(text, 0, report);
    return { id, text, report, sections: outline?.sections ?? [], headings: outline?.headings ?? [] };
  });
  const byTitle = (a: HandbookPage, b: HandbookPage): number =>
    Number(a.id === ladderPage) - Number(b.id === ladderPage) || a.title.localeCompare(b.title, 'en');
  const of = (page: string): PageSource | undefined => sources.find(({ id }) => id === page);
  return {
    sources,
    handbook: {
      pages: sources.map(toPage).toSorted(byTitle),
      ladder: readLadder(of(ladderPage)),
      directory: readDirectory(of(directoryPage)),
    },
  };
}

function toPage({ id, sections }: PageSource): HandbookPage {
  const blocks: Block[] = [];
  const add = (all: readonly Section[]): void => {
    for (const section of all) {
      if (section.level > 1)
        blocks.push({ kind: 'heading', level: section.level, text: [{ kind: 'text', text: section.title }] });
      blocks.push(...toBlocks(section.blocks.map(({ token }) => token)));
      add(section.sections);
    }
  };
  add(sections);
  return { id, title: sections[0]?.title ?? id, blocks, words: blocks.map(wordsOfBlock).join('\n') };
}
