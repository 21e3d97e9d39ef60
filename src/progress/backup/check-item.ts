import * as v from 'valibot';
import type { RoleplayEvent } from '../../roleplay/events.ts';
import { hashOf } from '../../scenario/hash.ts';
import { eventSchema, type Attempt, type ScenarioText } from '../schema.ts';
import { tableRules, tablesThatBelong, type TableName } from '../tables.ts';
import type { Item } from './format.ts';

/** An attempt of a backup, checked, with all that travels with it. */
export interface CheckedAttempt {
  readonly kind: 'attempt';
  readonly attempt: Attempt;
  readonly events: readonly RoleplayEvent[];
  /** Rows by table, each of this attempt. */
  readonly parts: ReadonlyMap<TableName, readonly object[]>;
}

/** Any other row of a backup, checked. */
export interface CheckedRow {
  readonly kind: 'row';
  readonly table: TableName;
  readonly row: object;
}

export interface Check {
  /** Absent where nothing of it can be taken. */
  readonly checked?: CheckedAttempt | CheckedRow;
  /** What is wrong, clause by clause. */
  readonly faults: readonly string[];
}

/** Checks an item of a backup against the schemas, as deep as it goes: a backup is untrusted. */
export function checkItem({ kind, row, with: parts }: Item): Check {
  const { schema, belongs } = tableRules[kind];
  const parsed = v.safeParse(schema, row);
  if (!parsed.success) return { faults: [`${faultIn(parsed.issues)}; it was left out`] };
  if (belongs === 'an attempt') return checkAttempt(parsed.output as Attempt, parts);
  if (belongs === 'a text') {
    const { hash, text } = parsed.output as ScenarioText;
    if (hashOf(text) !== hash) return { faults: ['its words are not those it was kept for; it was left out'] };
  }
  return { checked: { kind: 'row', table: kind, row: parsed.output }, faults: [] };
}

function checkAttempt(attempt: Attempt, given: Item['with']): Check {
  const faults: string[] = [];
  const [log, lost] = readLog(given['events']);
  if (lost > 0)
    faults.push(`event ${log.length + 1} cannot be read; the call was restored up to there, without ${lost} events`);
  const parts = new Map<TableName, object[]>();
  for (const name of tablesThatBelong('of an attempt')) {
    if (name === 'events') continue;
    const rows = Array.isArray(given[name]) ? (given[name] as unknown[]) : [];
    const whole = rows.flatMap((row) => {
      const parsed = v.safeParse(tableRules[name].schema, row);
      return parsed.success ? [{ ...parsed.output, attempt: attempt.id }] : [];
    });
    if (whole.length < rows.length)
      faults.push(`${rows.length - whole.length} × ${tableRules[name].noun} cannot be read, and were left out`);
    if (whole.length > 0) parts.set(name, whole);
  }
  return { checked: { kind: 'attempt', attempt: { ...attempt, length: log.length }, events: log, parts }, faults };
}

/** The log up to the first event that cannot be read, and how many come from there on. */
function readLog(events: unknown): [RoleplayEvent[], lost: number] {
  const given = Array.isArray(events) ? (events as unknown[]) : [];
  const log: RoleplayEvent[] = [];
  for (const event of given) {
    const parsed = v.safeParse(eventSchema, event);
    if (!parsed.success) break;
    log.push(parsed.output);
  }
  return [log, given.length - log.length];
}

/** What an item is, as far as that can be told, for messages. */
export function nameOf({ kind, row }: Item): string {
  const { title, name, key, when } = row as Record<string, unknown>;
  const label = [title, name, key, when].find((word) => typeof word === 'string' && word !== '') as string | undefined;
  return `the ${tableRules[kind].noun}${label === undefined ? '' : ` “${label.slice(0, 60)}”`}`;
}

function faultIn([issue]: readonly v.BaseIssue<unknown>[]): string {
  const path = issue?.path?.map(({ key }) => String(key)).join('.') ?? '';
  return path === '' ? 'it is not what it should be' : `“${path}” is not what it should be`;
}
