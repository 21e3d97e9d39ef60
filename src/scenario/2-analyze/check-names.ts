import { suggest } from '../../diagnostics/suggest.ts';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { LineMap } from '../../diagnostics/line-map.ts';
import type { Outline, Section } from '../1-parse/sections.ts';
import { findBehaviour, type Rubric } from '../../rubric/rubric.ts';
import type { Condition, Scenario } from '../model.ts';
import type { Context } from './context.ts';
import { isNoteMark } from '../handed-over.ts';
import { suggestList } from './names.ts';

/** A second heading of an anchor; only the first can be linked to. */
export function checkHeadings({ report, text }: Context, headings: readonly Section[]): void {
  const seen = new Map<string, SourceRange>();
  const lines = new LineMap(text);
  for (const { anchor, title, range } of headings) {
    if (anchor === '')
      report.add('value_invalid', range, { value: title, what: 'heading: it needs at least one letter or digit' });
    const first = seen.get(anchor);
    if (anchor !== '' && first) {
      const hint = `The first stands in line ${lines.position(first.start).line}. Give one of the two another name.`;
      report.add('heading_duplicate', range, { anchor }, hint);
    } else seen.set(anchor, range);
  }
}

/** Lines that look like a heading and are none, because the space behind the hashes is missing. */
export function checkHashes({ report, text }: Context, { blocks, headings }: Outline): void {
  for (const { token, range } of [blocks, ...headings.map((section) => section.blocks)].flat()) {
    if (token.type !== 'paragraph' && token.type !== 'list') continue;
    for (const { index, 0: line } of text.slice(range.start, range.end).matchAll(/^#{2,6}[^\s#].*$/gm)) {
      const place = { start: range.start + index, end: range.start + index + line.length };
      const hint = `A heading has a space after its hashes: “${line.replace(/^#+/, '$& ')}”.`;
      report.add('text_misplaced', place, { what: 'A line that begins with hashes' }, hint);
    }
  }
}

/** Two replies of one scene that nobody could tell apart later, or two that claim one identity. */
export function checkResponses({ report }: Context, scenario: Scenario): void {
  const written = new Set<string>();
  for (const { responses } of scenario.scenes) {
    const made = new Set<string>();
    for (const { id, words, range } of responses) {
      // An identity made of scene and words holds a slash, one that the author wrote never does.
      const known = id.includes('/') ? made : written;
      if (words === '') report.add('text_misplaced', range, { what: 'A reply without words' });
      else if (known.has(id)) report.add('response_duplicate', range, { words });
      known.add(id);
    }
  }
}

/** Links and routes to nowhere. */
export function checkLinks({ report }: Context, scenario: Scenario): void {
  const places = new Set([...scenario.scenes, ...scenario.endings].map(({ id }) => id));
  const targets = [
    ...scenario.scenes
      .flatMap(({ responses, moves }) => [...responses, ...moves])
      .flatMap(({ target }) => target ?? []),
    ...scenario.moves.map(({ target }) => target),
    ...Object.values(scenario.escalation?.routes ?? {}),
  ];
  for (const { id, range } of targets) {
    if (places.has(id)) continue;
    const advice = suggest(id, places);
    // The link's own words may be the misspelt name too; only the anchor is mended.
    const mend = advice?.mend && { from: `#${advice.mend.from}`, to: `#${advice.mend.to}` };
    report.add('link_unknown', range, { target: id }, advice && { hint: advice.hint, ...(mend ? { mend } : {}) });
  }
}

/** How a mark comes to be remembered, and which ones are. */
function rememberHint(mark: string, remembered: ReadonlySet<string>): string {
  const known = [...remembered].slice(0, 8).map((name) => `“${name}”`);
  const add = `To remember it, add “- Remember: ${mark.slice(0, 60)}” under the reply that earns it.`;
  return known.length === 0 ? add : `This call remembers ${known.join(', ')}. ${add}`;
}

/** What was meant for `note says …`, and is a mark as it stands. */
function noteHint(mark: string): string | undefined {
  const fact = /^notes? (?:say|said|sais|tells?|told|has|holds?|mentions?) (.+)$/.exec(mark)?.[1];
  return fact === undefined ? undefined : `To ask what the note holds, write “note says ${fact.slice(0, 60)}”.`;
}

/** Marks asked for that nothing remembers, and marks remembered that nothing asks for. */
export function checkMarks(
  { report, rubric, text }: Context,
  scenario: Scenario,
  variantMarks: readonly { readonly mark: string; readonly range: SourceRange }[],
): void {
  const responses = scenario.scenes.flatMap((scene) => scene.responses);
  const remembered = new Set([
    ...responses.flatMap(({ remember }) => remember),
    ...variantMarks.map(({ mark }) => mark),
  ]);
  const asked = new Set<string>();
  const names = [...remembered, ...rubric.behaviours.map(({ name }) => name)];
  for (const condition of allConditions(scenario)) {
    if (condition.kind !== 'mark' || isNoteMark(condition.mark)) continue;
    asked.add(condition.mark);
    if (!remembered.has(condition.mark)) {
      const advice = suggestList(condition.mark, names) ?? suggest(condition.mark, names);
      const hint = typeof advice === 'string' ? advice : advice?.hint;
      const isNear = hint?.startsWith('Known here') === false;
      report.add(
        'mark_unknown',
        condition.range,
        { name: condition.mark },
        isNear ? advice : (noteHint(condition.mark) ?? rememberHint(condition.mark, remembered)),
      );
    }
  }
  const unused = new Set<string>();
  const complain = (mark: string, range: SourceRange): void => {
    if (asked.has(mark) || unused.has(mark)) return;
    unused.add(mark);
    report.add('mark_unused', range, { name: mark }, markHint(mark, rubric));
  };
  for (const { remember, range } of responses) {
    if (remember.every((mark) => asked.has(mark))) continue;
    const places = placesOfMarks(text, remember, range);
    remember.forEach((mark, index) => complain(mark, places[index] ?? range));
  }
  for (const { mark, range } of variantMarks) complain(mark, range);
}

/** Why a mark may seem unused though a condition has its name. */
function markHint(mark: string, rubric: Rubric): string | undefined {
  if (mark.startsWith('not '))
    return 'A condition that begins with “not” asks for the opposite: take the “not” out of the name.';
  if (!findBehaviour(rubric, mark) && !/^(?:heat|trust)\b/.test(mark)) return undefined;
  return `In a condition “${mark}” means the scorecard’s behaviour or a mood: give the mark another name.`;
}

/** Where a reply remembers its marks: their words in the notes below it, one after the other. */
function placesOfMarks(text: string, marks: readonly string[], { end }: SourceRange): SourceRange[] {
  const line = /^[ \t]*[-*+][ \t]+remember:[ \t]*(.*)$/gim;
  line.lastIndex = end;
  const found = line.exec(text);
  const words = (found?.[1] ?? '').toLowerCase();
  const start = found ? found.index + found[0].length - words.length : end;
  let from = 0;
  return marks.map((mark) => {
    const at = words.indexOf(mark, from);
    if (at === -1) return { start, end: start + Math.max(1, words.length) };
    from = at + mark.length;
    return { start: start + at, end: start + from };
  });
}

export function* allConditions(scenario: Scenario): Generator<Condition> {
  for (const { responses, moves } of scenario.scenes) {
    for (const { onlyIf } of responses) yield* onlyIf;
    for (const { when } of moves) yield* when;
  }
  for (const { when } of scenario.moves) yield* when;
  if (scenario.escalation) {
    yield* scenario.escalation.after;
    if (typeof scenario.escalation.needed !== 'string') yield* scenario.escalation.needed;
  }
}

const placeholder = /(?<![\\$])\{([A-Za-z][\w-]*)\}/g;

/** Braces that no variant has words for. */
export function checkPlaceholders({ report, text }: Context, scenario: Scenario, from: number): void {
  // A word that only some variants lack is told there.
  const names = [...new Set(scenario.variants.flatMap(({ words }) => Object.keys(words)))];
  placeholder.lastIndex = from;
  for (let found = placeholder.exec(text); found; found = placeholder.exec(text)) {
    const [braces, name = ''] = found;
    if (names.includes(name)) continue;
    const range = { start: found.index, end: found.index + braces.length };
    report.add('placeholder_unknown', range, { name }, suggest(name, names));
  }
}
