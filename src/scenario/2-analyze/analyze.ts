import { suggest } from '../../diagnostics/suggest.ts';
import { toBlocks } from '../1-parse/blocks.ts';
import type { ParsedSource } from '../1-parse/parse.ts';
import type { Section } from '../1-parse/sections.ts';
import type { Ending, Move, Scenario, Scene } from '../model.ts';
import { checkHtml } from './check-html.ts';
import { checkInstead } from './check-instead.ts';
import {
  checkHashes,
  checkHeadings,
  checkLinks,
  checkMarks,
  checkPlaceholders,
  checkResponses,
} from './check-names.ts';
import { checkWays } from './check-ways.ts';
import type { Context } from './context.ts';
import { readEscalation } from './escalation.ts';
import { readFacts } from './facts.ts';
import { readHeader } from './header.ts';
import { normalName } from './names.ts';
import { readRehearsal } from './rehearsals.ts';
import { checkNotes, withNotes } from './received-notes.ts';
import { kindOf, readEnding, readMoves, readScene } from './scenes.ts';

const sectionNames = ['Brief', 'Record', 'Facts', 'Limits', 'Call', 'Escalation', 'Endings', 'Rehearsals'] as const;
type SectionName = (typeof sectionNames)[number];

/** Second phase: what the author means. Every name is resolved here; whatever is wrong is reported, and reading goes on. */
export function analyze(context: Context, { text, frontMatter, outline }: ParsedSource): Scenario {
  const title = outline.sections.find(({ level }) => level === 1);
  const header = readHeader(context, frontMatter);
  const sections = readSections(context, [
    ...outline.sections,
    ...outline.sections.flatMap((section) => section.sections),
  ]);
  const call = readCall(context, sections.get('Call'));
  const endings = readEndings(context, sections.get('Endings'));
  const facts = readFacts(context, sections.get('Facts'));
  const anchors = new Map(
    call.scenes.flatMap(({ id, title: name }) => [
      [normalName(name), id],
      [id, id],
    ]),
  );
  const escalation = readEscalation(context, sections.get('Escalation'), facts, anchors);
  const { variantMarks, variantNotes, passRange, isRead, ...fields } = header;
  const start = { start: frontMatter.end, end: Math.min(frontMatter.end + 1, text.length) };
  if (!title) context.report.add('section_missing', start, { section: 'title (a heading with one #)' });
  if (call.scenes.length === 0)
    context.report.add('section_missing', sections.get('Call')?.range ?? start, {
      section: 'scene (### under ## Call)',
    });
  if (endings.length === 0)
    context.report.add('section_missing', sections.get('Endings')?.range ?? start, {
      section: 'ending (### under ## Endings)',
    });
  const titles = outline.sections.filter(({ level }) => level === 1);
  for (const { range } of titles.slice(1)) context.report.add('text_misplaced', range, { what: 'A second title' });
  for (const { token, range } of [
    ...(frontMatter.end > 0 ? outline.blocks : []),
    ...titles.flatMap(({ blocks }) => blocks),
  ]) {
    if (token.type !== 'html')
      context.report.add(
        'text_misplaced',
        range,
        { what: kindOf(token.type) },
        'What the rep reads first goes under “## Brief”.',
      );
  }
  const scenario: Scenario = {
    ...fields,
    title: title?.title ?? header.id,
    brief: toBlocks(sections.get('Brief')?.blocks.map(({ token }) => token)),
    record: toBlocks(sections.get('Record')?.blocks.map(({ token }) => token)),
    facts,
    limits: readFacts(context, sections.get('Limits')),
    ...call,
    ...(escalation ? { escalation } : {}),
    endings,
    places: { pass: passRange, call: sections.get('Call')?.range ?? start },
    rehearsals: (sections.get('Rehearsals')?.sections ?? []).map((section) =>
      readRehearsal(context, section, endings, facts, isRead ? fields.variants.length : Infinity),
    ),
  };
  // Where the front matter cannot be read, nothing is known of a note.
  if (isRead) checkNotes(context, scenario, variantNotes);
  checkHtml(context, outline);
  checkHeadings(context, outline.headings);
  checkHashes(context, outline);
  checkResponses(context, scenario);
  checkInstead(context, scenario);
  checkLinks(context, scenario);
  // Marks and placeholders of variants are not known where the front matter is not: everything would seem misspelt.
  if (isRead) {
    checkMarks(context, scenario, variantMarks);
    checkPlaceholders(context, scenario, frontMatter.end);
  }
  if (call.scenes.length > 0) checkWays(context, scenario);
  return withNotes(scenario);
}

function readSections(context: Context, all: readonly Section[]): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  const misspelt: [SectionName, Section][] = [];
  const belowSections = new Set(all.filter(({ level }) => level > 1).flatMap((section) => section.sections));
  for (const section of all) {
    if (section.level === 1 || belowSections.has(section)) continue;
    const named = (title: string): SectionName | undefined =>
      sectionNames.find((known) => normalName(known) === normalName(title));
    const name = named(section.title);
    if (name !== undefined && section.level === 2) {
      if (!sections.has(name)) sections.set(name, section);
      continue;
    }
    const advice = suggest(section.title, sectionNames);
    context.report.add('section_unknown', section.range, { section: section.title }, advice);
    // What is nearly a section is read as one, or every link into it would seem wrong too.
    const meant = section.level === 2 ? named(advice?.mend?.to ?? '') : undefined;
    if (meant !== undefined) misspelt.push([meant, section]);
  }
  for (const [name, section] of misspelt) if (!sections.has(name)) sections.set(name, section);
  for (const name of sectionNames) checkLoose(context, name, sections.get(name));
  return sections;
}

/** Text and headings where a section has no use for them. */
function checkLoose(context: Context, name: SectionName, section: Section | undefined): void {
  const takesHeadings = name === 'Call' || name === 'Endings' || name === 'Rehearsals';
  for (const { range } of takesHeadings
    ? (section?.sections ?? []).filter(({ level }) => level > 3)
    : (section?.sections ?? [])) {
    const hint = takesHeadings
      ? `Below “## ${name}” a heading has three hashes: ###.`
      : `“## ${name}” has no headings below it: write the text without one, or give it a section of its own.`;
    context.report.add('text_misplaced', range, { what: 'This heading' }, hint);
  }
  if (!takesHeadings) return;
  for (const { token, range } of section?.blocks ?? []) {
    if (token.type !== 'html')
      context.report.add('text_misplaced', range, { what: kindOf(token.type) }, 'Put it under a heading with ###.');
  }
}

function readCall(context: Context, section: Section | undefined): { scenes: Scene[]; moves: Move[] } {
  const scenes: Scene[] = [];
  const moves: Move[] = [];
  for (const below of section?.sections ?? []) {
    if (below.level !== 3) continue;
    if (normalName(below.title) === 'at any time') moves.push(...readMoves(context, below));
    else scenes.push(readScene(context, below));
  }
  return { scenes, moves };
}

function readEndings(context: Context, section: Section | undefined): Ending[] {
  return (section?.sections ?? []).filter(({ level }) => level === 3).map((below) => readEnding(context, below));
}
