import type { Words } from '../roleplay/placeholders.ts';
import type { Line } from '../roleplay/transcript.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Scenario, SlipKind } from '../scenario/model.ts';
import { factsTold } from './facts.ts';

/** A statement that can be put into a note. */
export interface Statement {
  readonly id: string;
  /** As the author wrote it, placeholders and all. */
  readonly name: string;
  /** Why a good note keeps it out; null for a fact. */
  readonly keepOut: SlipKind | null;
}

/** Every statement a note of this script could be put together from. */
export function statementsOf({ facts, escalation }: Scenario): Statement[] {
  return [
    ...facts.map(({ name }) => ({ id: `fact:${name}`, name, keepOut: null })),
    ...(escalation?.keepOut ?? []).map(({ name, kind }) => ({ id: `keep out:${name}`, name, keepOut: kind })),
  ];
}

/**
 * Those a rep can choose from now: the facts that the brief, the record and the call have told so far, and what should
 * be kept out. A second stage also knows what its note says.
 * @param received names of the facts that the note of a first stage holds
 */
export function statementsNow(
  compiled: CompiledScenario,
  words: Words,
  lines: readonly Line[],
  received: readonly string[],
): Statement[] {
  const told = new Set([...factsTold(compiled, words, lines), ...received]);
  return statementsOf(compiled.scenario).filter(({ name, keepOut }) => keepOut !== null || told.has(name));
}
