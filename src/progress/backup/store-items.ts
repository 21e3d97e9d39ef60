import { Dexie } from 'dexie';
import type { RoleplayEvent } from '../../roleplay/events.ts';
import type { Database } from '../database.ts';
import { attemptSchema, eventRowSchema, readable, type EventRow } from '../schema.ts';
import { tableRules, type TableName } from '../tables.ts';
import type { CheckedAttempt, CheckedRow } from './check-item.ts';
import { copyId, mergeLogs } from './merge.ts';
import { keyOf } from './write.ts';

/** A checked item, and the line it stands on. */
export interface Placed {
  readonly line: number;
  readonly item: CheckedAttempt | CheckedRow;
}

/** What became of a batch of items. */
export interface Stored {
  readonly added: readonly (readonly [table: TableName, rows: number])[];
  readonly grown: number;
  readonly known: number;
  /** Attempts that went another way here: both are kept, and the lines say so. */
  readonly copies: readonly Placed[];
}

/**
 * Stores checked items, all or none of them. Each is told apart by its key, so storing it twice is storing it once; no
 * key may come twice in one call. What is here is never overwritten by something that says otherwise.
 */
export function storeItems(database: Database, items: readonly Placed[]): Promise<Stored> {
  return database.transaction('rw', database.tables, async () => {
    const byTable = new Map<TableName, object[]>();
    const attempts: (Placed & { item: CheckedAttempt })[] = [];
    for (const { line, item } of items) {
      if (item.kind === 'attempt') attempts.push({ line, item });
      else byTable.set(item.table, [...(byTable.get(item.table) ?? []), item.row]);
    }
    const added: [TableName, number][] = [];
    let known = 0;
    for (const [table, rows] of byTable) {
      const fresh = await storeRows(database, table, rows);
      added.push([table, fresh]);
      known += rows.length - fresh;
    }
    const here = await database.attempts.bulkGet(attempts.map(({ item }) => item.attempt.id));
    const fresh = attempts.filter((_, at) => here[at] === undefined);
    await addAttempts(
      database,
      fresh.map(({ item }) => item),
    );
    const merged = { known: 0, grown: 0, copied: 0 };
    const copies: Placed[] = [];
    for (const placed of attempts.filter((_, at) => here[at] !== undefined)) {
      const became = await mergeAttempt(database, placed.item);
      merged[became]++;
      if (became === 'copied') copies.push(placed);
    }
    added.push(['attempts', fresh.length + copies.length]);
    // They come without their entries in the review log.
    const changed = attempts.length - merged.known;
    if (changed > 0) await database.logged.bulkDelete([...new Set(attempts.map(({ item }) => item.attempt.person))]);
    return { added, known: known + merged.known, grown: merged.grown, copies };
  });
}

/** @returns how many were not here, or took the place of what was */
async function storeRows(database: Database, name: TableName, rows: readonly object[]): Promise<number> {
  const table = database.table<object>(name);
  const { prefers, schema } = tableRules[name];
  const here = await table.bulkGet(rows.map((row) => keyOf(table, row)));
  const fresh = rows.filter((row, at) => {
    // What cannot be read here is as good as not here.
    const [mine] = readable(schema, [here[at]]);
    return mine === undefined || (prefers?.(row, mine) ?? false);
  });
  await table.bulkPut(fresh);
  return fresh.length;
}

/** Adds attempts of which none is here. Events without an attempt, as a damaged database may hold, give way. */
async function addAttempts(database: Database, items: readonly CheckedAttempt[]): Promise<void> {
  const { attempts, events } = database;
  const ids = items.map(({ attempt }) => attempt.id).toSorted();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return;
  // One question for all of them: nearly always there is nothing to clear away.
  if ((await events.where('attempt').between(first, last, true, true).count()) > 0)
    for (const id of ids) await logOf(database, id).delete();
  await attempts.bulkAdd(items.map(({ attempt }) => attempt));
  await events.bulkAdd(items.flatMap(({ attempt, events: log }) => toRows(attempt.id, log, 0)));
  const parts = new Map<TableName, object[]>();
  for (const item of items)
    for (const [name, rows] of item.parts) parts.set(name, [...(parts.get(name) ?? []), ...rows]);
  for (const [name, rows] of parts) await storeRows(database, name, rows);
}

/** Brings an attempt that is here together with the same one of a backup. */
async function mergeAttempt(database: Database, item: CheckedAttempt): Promise<'known' | 'grown' | 'copied'> {
  const { attempts, events } = database;
  const { id } = item.attempt;
  const mine = await readLog(database, id);
  const merge = mergeLogs(mine, item.events);
  if (merge.kind === 'contradicts') {
    const copy = asCopy(item);
    if (await attempts.get(copy.attempt.id)) return mergeAttempt(database, copy);
    await addAttempts(database, [copy]);
    return 'copied';
  }
  for (const [name, rows] of item.parts) await storeRows(database, name, rows);
  const isReadable = readable(attemptSchema, [await attempts.get(id)]).length > 0;
  if (merge.kind === 'known') {
    if (!isReadable) await attempts.put(item.attempt);
    return isReadable ? 'known' : 'grown';
  }
  // Rows that cannot be read may stand where the log goes on.
  await events.bulkPut(toRows(id, item.events.slice(merge.from), merge.from));
  await attempts.put(item.attempt);
  return 'grown';
}

/** The same attempt under another id, with all that is of it. */
function asCopy({ attempt, events, parts, kind }: CheckedAttempt): CheckedAttempt {
  const id = copyId(attempt.id, events);
  return {
    kind,
    attempt: { ...attempt, id },
    events,
    parts: new Map([...parts].map(([name, rows]) => [name, rows.map((row) => ({ ...row, attempt: id }))])),
  };
}

const logOf = ({ events }: Database, attempt: string) =>
  events.where('[attempt+seq]').between([attempt, Dexie.minKey], [attempt, Dexie.maxKey]);

/** The log that is here, as far as it can be read. */
async function readLog(database: Database, attempt: string): Promise<RoleplayEvent[]> {
  const log: RoleplayEvent[] = [];
  for (const row of readable(eventRowSchema, await logOf(database, attempt).toArray())) {
    if (row.seq !== log.length) break;
    log.push(row.event);
  }
  return log;
}

function toRows(attempt: string, log: readonly RoleplayEvent[], from: number): EventRow[] {
  return log.map((event, at) => ({ attempt, seq: from + at, event: event as EventRow['event'] }));
}
