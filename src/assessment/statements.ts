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
  const { scenario } = compiled;
  const told = new Set([...factsTold(compiled, words, lines), ...received]);
  return statementsOf(scenario).filter((statement) =>
    statement.keepOut === null ? told.has(statement.name) : isDue(statement, scenario, told),
  );
}

/** Facts told by the time any opinion or slip of memory may be offered. */
const enoughTold = 4;

/**
 * What should be kept out is offered no sooner than the fact it could be taken for, so that it gives away nothing the
 * call has not told yet: the fact with most words in common. What is like no fact waits until some have been told.
 */
function isDue({ name }: Statement, { facts }: Scenario, told: ReadonlySet<string>): boolean {
  const own = wordsOf(name);
  const shared = facts.map((fact) => {
    const known = wordsOf([fact.name, ...fact.wordings].join(' '));
    return { fact: fact.name, count: [...own].filter((word) => known.has(word)).length };
  });
  const most = Math.max(0, ...shared.map(({ count }) => count));
  if (most === 0) return told.size >= Math.min(enoughTold, facts.length);
  return shared.some(({ fact, count }) => count === most && told.has(fact));
}

/** Words of four letters and more, placeholders and numbers. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\{\w+\}|[\p{L}]{4,}|\d+/gu));
}
