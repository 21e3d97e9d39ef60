import type { SourceRange } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { locate, type Item } from './1-parse/items.ts';
import type { Section } from './1-parse/sections.ts';
import { normalName, splitNames } from './2-analyze/names.ts';
import { directoryColumns, directoryTable } from './directory.ts';
import type { Handbook, Ladder, Term } from './handbook-model.ts';
import type { PageSource } from './handbook.ts';
import { deskWords, itemsOf, ladderSections, neededDeskWords, sectionOf, termOf } from './ladder.ts';
import type { Block, Inline } from './model.ts';

/** What a trainer may have got wrong in the ladder: a section or a word that is missing, a name that is on no list. */
export function checkLadder(ladder: Ladder, page: PageSource): void {
  const { report, text } = page;
  const top = page.sections[0]?.range ?? { start: 0, end: 1 };
  for (const title of ladderSections) {
    if (!sectionOf(page, title) && title !== 'Authority')
      report.add('ladder_incomplete', top, { what: `section “${title}”` }, `Add a heading “## ${title}”.`);
  }
  const [first] = page.sections;
  for (const section of first?.sections ?? []) {
    if (ladderSections.some((title) => normalName(title) === normalName(section.title))) continue;
    report.add(
      'value_invalid',
      section.range,
      { value: section.title, what: 'section of the ladder' },
      suggest(section.title, ladderSections),
    );
  }
  for (const title of ['Ways to hand over', 'Reasons'] as const) {
    const section = sectionOf(page, title);
    if (section) checkTerms(page, section);
  }
  const desks = sectionOf(page, 'Desks');
  if (desks && desks.sections.length === 0)
    report.add('ladder_incomplete', desks.range, { what: 'desk' }, 'Put each desk under a heading with ###.');
  const names = new Set<string>();
  for (const section of desks?.sections ?? []) {
    const name = normalName(section.title);
    if (names.has(name)) report.add('key_duplicate', section.range, { key: section.title });
    names.add(name);
    checkDesk(page, section, ladder);
  }
  const authority = sectionOf(page, 'Authority');
  if (authority) {
    const deskNames = ladder.desks.map(({ name }) => name);
    const columns = [...new Set(ladder.authority.flatMap(({ limits }) => limits.map(({ desk }) => desk)))];
    const range = authority.blocks[0]?.range ?? authority.range;
    if (ladder.authority.length === 0)
      report.add('ladder_incomplete', authority.range, { what: 'table of what each desk may decide' });
    for (const column of columns) refuse(page, column, 'desk of the ladder', deskNames, locate(text, column, range));
  }
}

/** Named things, each with a sentence about it. */
function checkTerms({ report, text }: PageSource, section: Section): void {
  const seen = new Set<string>();
  const items = itemsOf(text, section);
  if (items.length === 0) report.add('ladder_incomplete', section.range, { what: `list under “${section.title}”` });
  for (const item of items) {
    const { name, meaning }: Term = termOf(item);
    if (meaning === '')
      report.add('value_invalid', item.range, { value: name, what: 'name with a meaning: write “Warm: you brief …”' });
    if (seen.has(normalName(name))) report.add('key_duplicate', item.range, { key: name });
    seen.add(normalName(name));
  }
}

function checkDesk(page: PageSource, section: Section, ladder: Ladder): void {
  const { report, text } = page;
  const items = new Map<string, Item>();
  for (const item of itemsOf(text, section)) {
    const key = normalName(termOf(item).name);
    if (!deskWords.some((word) => normalName(word) === key)) {
      const range = locate(text, termOf(item).name, item.range);
      report.add('key_unknown', range, { key: termOf(item).name }, suggest(key, deskWords));
    } else if (items.has(key)) report.add('key_duplicate', item.range, { key });
    else items.set(key, item);
  }
  for (const key of neededDeskWords) {
    const item = items.get(normalName(key));
    if (!item || termOf(item).meaning === '')
      report.add('key_missing', section.range, { where: `The desk “${section.title}”`, key });
  }
  for (const [word, what, known] of [
    ['how', 'way of handing over', ladder.hows],
    ['takes', 'reason of the ladder', ladder.reasons],
  ] as const) {
    const item = items.get(word);
    for (const name of item ? splitNames(termOf(item).meaning) : [])
      refuse(
        page,
        name,
        what,
        known.map((each) => each.name),
        locate(text, name, item?.range ?? section.range),
      );
  }
}

/** What a trainer may have got wrong in the directory: a column that is missing, a desk that is on no rung. */
export function checkDirectory({ ladder }: Handbook, page: PageSource): void {
  const { report, text } = page;
  const found = directoryTable(page);
  const top = page.sections[0]?.range ?? { start: 0, end: 1 };
  if (!found) {
    report.add('directory_incomplete', top, { what: 'table with a column “desk”' });
    return;
  }
  const { table, range } = found;
  const heads = table.header.map(({ text: words }) => normalName(words));
  for (const column of directoryColumns)
    if (!heads.includes(column)) report.add('directory_incomplete', range, { what: `column “${column}”` });
  const desks = ladder.desks.map(({ name }) => name);
  let from = range.start;
  for (const row of table.rows) {
    const cell = row[heads.indexOf('desk')];
    if (!cell) continue;
    const place = locate(text, cell.text, { start: from, end: range.end });
    from = place.end;
    if (desks.length > 0) refuse(page, cell.text, 'desk of the ladder', desks, place);
  }
}

/** Links from one page to another that is not there. */
export function checkPages({ pages }: Handbook, sources: readonly PageSource[]): void {
  const ids = pages.map(({ id }) => id);
  for (const source of sources) {
    const page = pages.find(({ id }) => id === source.id);
    for (const id of new Set(page?.blocks.flatMap(linksOf) ?? [])) {
      if (ids.includes(id)) continue;
      const at = source.text.indexOf(`${id}.md`);
      const range = { start: Math.max(0, at), end: Math.max(1, at + id.length) };
      source.report.add('value_invalid', range, { value: id, what: 'page of the handbook' }, suggest(id, ids));
    }
  }
}

function linksOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineLinks(block.text);
    case 'list':
      return block.items.flat().flatMap(linksOf);
    case 'quote':
      return block.blocks.flatMap(linksOf);
    case 'table':
      return [...block.header, ...block.rows.flat()].flatMap(inlineLinks);
  }
}

function inlineLinks(text: readonly Inline[]): string[] {
  return text.flatMap((inline) => {
    if (inline.kind === 'policy') return [inline.page, ...inlineLinks(inline.children)];
    return 'children' in inline ? inlineLinks(inline.children) : [];
  });
}

function refuse(
  { report }: PageSource,
  name: string,
  what: string,
  known: readonly string[],
  range: SourceRange,
): void {
  if (known.some((each) => normalName(each) === normalName(name))) return;
  report.add('value_invalid', range, { value: name, what }, suggest(name, known));
}
