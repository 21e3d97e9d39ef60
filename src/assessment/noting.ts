import type { EscalationChoice } from '../roleplay/events.ts';
import { fill, type Words } from '../roleplay/placeholders.ts';
import type { Line } from '../roleplay/transcript.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { noteParts, type NotePart, type Scenario } from '../scenario/model.ts';
import { plainWords, wordsOfBlock } from '../scenario/words.ts';
import { factsDenied, factsNoted } from './note-facts.ts';
import { statementsOf } from './statements.ts';
import { slipsIn } from './note-slips.ts';

/** What was found in a handover note: it is found once, when the note is written, and kept with the event. */
export type Noted = Pick<EscalationChoice, 'noted' | 'misplaced' | 'slips'>;

/** Parts that may say the same fact before it counts as astray: naming an order twice does no harm. */
const tooOften = 3;

/**
 * Reads a note written in the rep's own words, part by part: which facts of the scenario it holds and where, and what
 * should not stand in it.
 * @param lines the conversation so far
 */
export function readNote(
  compiled: CompiledScenario,
  words: Words,
  note: Readonly<Record<NotePart, string>>,
  lines: readonly Line[],
): Noted {
  const { facts, escalation } = compiled.scenario;
  const byPart = noteParts.map((part) => ({
    part,
    held: new Set(factsNoted(note[part], facts, words)),
  }));
  const noted = facts.map(({ name }) => name).filter((name) => byPart.some(({ held }) => held.has(name)));
  const isIn = (part: NotePart, name: string): boolean =>
    byPart.some((each) => each.part === part && each.held.has(name));
  const whole = noteParts.map((part) => note[part]).join('\n');
  const needed = new Set(compiled.rule.note.map(normalName));
  const denied = factsDenied(
    whole,
    facts.filter(({ name }) => needed.has(normalName(name)) && !noted.includes(name)),
    words,
  );
  const scattered = noted.filter((name) => byPart.filter(({ held }) => held.has(name)).length >= tooOften);
  return {
    noted,
    misplaced: [...new Set([...astray(compiled.scenario, noted, isIn), ...scattered])],
    slips: [
      ...slipsIn(whole, escalation?.keepOut ?? [], words, onRecord(compiled, words, lines)),
      ...denied.map((said) => ({ kind: 'false' as const, words: said })),
    ],
  };
}

/**
 * Reads a note put together from statements.
 * @param chosen ids of statements, by part
 * @returns what was found, and the note as it reads
 */
export function composeNote(
  { scenario }: CompiledScenario,
  words: Words,
  chosen: Readonly<Record<NotePart, readonly string[]>>,
): Noted & Pick<EscalationChoice, 'note'> {
  const statements = new Map(statementsOf(scenario).map((statement) => [statement.id, statement]));
  const held = (part: NotePart) => chosen[part].flatMap((id) => statements.get(id) ?? []);
  const all = noteParts.flatMap(held);
  const noted = all.flatMap(({ keepOut, name }) => (keepOut === null ? [name] : []));
  const isIn = (part: NotePart, name: string): boolean =>
    held(part).some((each) => each.keepOut === null && each.name === name);
  const text = (part: NotePart): string =>
    held(part)
      .map(({ name }) => fill(name, words))
      .join('; ');
  return {
    noted,
    misplaced: astray(scenario, noted, isIn),
    slips: all.flatMap(({ keepOut, name }) => (keepOut === null ? [] : [{ kind: keepOut, words: fill(name, words) }])),
    note: Object.fromEntries(noteParts.map((part) => [part, text(part)])) as Record<NotePart, string>,
  };
}

/** Facts that stand in the note, but not in the part the author put them in. */
function astray(
  { escalation }: Scenario,
  noted: readonly string[],
  isIn: (part: NotePart, name: string) => boolean,
): string[] {
  return noted.filter((name) => {
    const part = escalation?.note.find(({ fact }) => normalName(fact) === normalName(name))?.part;
    return part !== undefined && !isIn(part, name);
  });
}

/** Everything a rep can know of the case by now, as one text. */
function onRecord({ scenario }: CompiledScenario, words: Words, lines: readonly Line[]): string {
  const read = [...scenario.brief, ...scenario.record].map((block) => fill(wordsOfBlock(block), words));
  const said = lines.flatMap((line) => ('text' in line ? [plainWords(line.text)] : []));
  const named = scenario.facts.flatMap(({ name, wordings }) => [name, ...wordings].map((each) => fill(each, words)));
  return [...read, ...said, ...named].join('\n');
}
