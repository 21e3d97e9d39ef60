import type { HandbookPage } from '../scenario/handbook-model.ts';
import { upperFirst } from './words.ts';

/** How pages of the handbook begin: said once a page it helps, said in every row of a list it is noise. */
const leadIn = /^in one line:\s*/i;

/** The pages that hold every word of the query, those with a hit in the title first. An empty query finds all. */
export function searchPages(pages: readonly HandbookPage[], query: string): readonly HandbookPage[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  const found = pages.filter((page) => {
    const text = fold(`${page.title} ${page.words}`);
    return words.every((word) => text.includes(word));
  });
  const inTitle = (page: HandbookPage) => words.some((word) => fold(page.title).includes(word));
  return [...found.filter(inTitle), ...found.filter((page) => !inTitle(page))];
}

/** A stretch of the page around the first word found, or its beginning. */
export function excerpt(page: HandbookPage, query: string, length = 90): string {
  const words = upperFirst(page.words.replace(leadIn, ''));
  const word = fold(query).split(/\s+/).find(Boolean) ?? '';
  const at = word === '' ? 0 : Math.max(0, fold(words).indexOf(word));
  const from = at < length / 2 ? 0 : words.lastIndexOf(' ', at - length / 3) + 1;
  if (from + length >= words.length) return `${from > 0 ? '… ' : ''}${words.slice(from).trimEnd()}`;
  const end = words.lastIndexOf(' ', from + length - 1);
  return `${from > 0 ? '… ' : ''}${words.slice(from, end > from ? end : from + length)} …`;
}

/** Lower case, without accents: how words are compared when somebody looks for them. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
