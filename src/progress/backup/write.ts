import type { IndexableType, Table } from 'dexie';
import type { Database } from '../database.ts';
import type { EventRow } from '../schema.ts';
import { machineSettings } from '../machine-settings.ts';
import { tableRules, tablesThatBelong, type TableName } from '../tables.ts';
import { currentFormat, writeLine, type Header } from './format.ts';

/** Rows that are read at a time. */
const page = 250;

export interface BackupOptions {
  /** Whose data; null for everybody's and the settings of this browser. */
  readonly person: string | null;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Told after each page: rows written so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * A backup, piece by piece, each of whole lines; only a page of rows is in memory at a time. Each attempt is read with
 * its log in one transaction, so it fits together even while another tab plays on. Rejects as the database does.
 */
export async function* backup(database: Database, options: BackupOptions): AsyncGenerator<string> {
  const { person, madeAt, onProgress } = options;
  const attempts = person === null ? null : await attemptsOf(database, person);
  const counts = await countsOf(database, person, attempts?.length);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const header: Header = { app: 'stepladder', format: currentFormat, madeAt, person, counts };
  yield writeLine(header);
  let items = 0;
  const hashes = new Set<string>();
  for await (const lines of pagesOf(database, person, attempts, hashes)) {
    items += lines.length;
    yield lines.join('');
    onProgress?.(items, total);
  }
  yield writeLine({ kind: 'end', items });
}

/**
 * Some attempts of one person as a file of the same format: with their logs, the texts they were played on, and whose they
 * are. Rejects as the database does.
 */
export async function* attemptBackup(
  database: Database,
  person: string,
  attempts: readonly string[],
  madeAt: number,
): AsyncGenerator<string> {
  const counts = { people: 1, attempts: attempts.length };
  const header: Header = { app: 'stepladder', format: currentFormat, madeAt, person, counts };
  yield writeLine(header);
  const hashes = new Set<string>();
  let items = 0;
  const written = (lines: readonly string[]): string => {
    items += lines.length;
    return lines.join('');
  };
  yield written(linesOf('people', [await database.people.get(person)]));
  for await (const lines of attemptPages(database, attempts, hashes)) yield written(lines);
  for (const hash of hashes) yield written(linesOf('texts', [await database.texts.get(hash)]));
  yield writeLine({ kind: 'end', items });
}

async function* pagesOf(
  database: Database,
  person: string | null,
  attempts: readonly string[] | null,
  hashes: Set<string>,
): AsyncGenerator<string[]> {
  if (person === null) yield* rowsOf(database, 'people');
  else yield linesOf('people', [await database.people.get(person)]);
  yield* attemptPages(database, attempts, hashes);
  for (const name of tablesThatBelong('of a person')) {
    if (person === null) yield* rowsOf(database, name);
    else yield linesOf(name, await ownRows(database.table(name), person));
  }
  if (person === null) {
    yield* rowsOf(database, 'texts');
    for (const name of tablesThatBelong('of the browser')) yield* rowsOf(database, name);
  } else {
    for (const hash of hashes) yield linesOf('texts', [await database.texts.get(hash)]);
  }
}

/** A person's attempts by id. */
export function attemptsOf({ attempts }: Database, person: string): Promise<string[]> {
  return attempts.where('person').equals(person).primaryKeys();
}

/** Rows of a table that have a field `person`, by an index on it where there is one. */
export async function ownRows(table: Table<object>, person: string): Promise<object[]> {
  const { primKey, indexes } = table.schema;
  const isIndexed = [primKey, ...indexes].some(({ keyPath }) => [keyPath].flat()[0] === 'person');
  if (isIndexed) return table.where('person').equals(person).toArray();
  return table.filter((row) => (row as { person?: unknown }).person === person).toArray();
}

/** Every attempt with all that is of it; the texts they were played on are added to `hashes`. */
async function* attemptPages(
  database: Database,
  ids: readonly string[] | null,
  hashes: Set<string>,
): AsyncGenerator<string[]> {
  const { attempts } = database;
  const tables = [attempts, ...tablesThatBelong('of an attempt').map((name) => database.table(name))];
  let last = '';
  for (let at = 0; ids === null || at < ids.length; at += page) {
    const lines = await database.transaction('r', tables, async () => {
      const rows = ids
        ? (await attempts.bulkGet(ids.slice(at, at + page))).filter((row) => row !== undefined)
        : await attempts.where(':id').above(last).limit(page).toArray();
      last = rows.at(-1)?.id ?? last;
      const parts = await partsOf(
        database,
        rows.map(({ id }) => id),
        ids === null,
      );
      return rows.map((row) => {
        hashes.add(row.hash);
        return writeLine({ kind: 'attempts', row, with: parts.get(row.id) ?? {} });
      });
    });
    if (lines.length === 0 && ids === null) return;
    yield lines;
  }
}

/**
 * All that is of some attempts: by attempt, by table, in the order of their keys.
 * @param isRun true where no other attempts lie between the first and the last of them
 */
async function partsOf(
  database: Database,
  attempts: readonly string[],
  isRun: boolean,
): Promise<Map<string, Record<string, unknown[]>>> {
  const parts = new Map<string, Record<string, unknown[]>>(attempts.map((id) => [id, {}]));
  const [from, to] = [attempts[0], attempts.at(-1)];
  if (from === undefined || to === undefined) return parts;
  for (const name of tablesThatBelong('of an attempt')) {
    const where = database.table<{ attempt: string }>(name).where('attempt');
    for (const row of await (isRun ? where.between(from, to, true, true) : where.anyOf(attempts)).toArray()) {
      const own = parts.get(row.attempt);
      if (!own) continue;
      const list = (own[name] ??= []);
      if (name !== 'events') list.push(row);
      // An event is known by its place in the list; what lies behind a gap in a log is not read anywhere.
      else if ((row as Partial<EventRow>).seq === list.length) list.push((row as Partial<EventRow>).event);
    }
  }
  return parts;
}

/** A whole table, page by page. */
async function* rowsOf(database: Database, name: TableName): AsyncGenerator<string[]> {
  const table = database.table<object>(name);
  let last: IndexableType | undefined;
  for (;;) {
    const above = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const rows = await above.limit(page).toArray();
    const final = rows.at(-1);
    if (final === undefined) return;
    yield linesOf(name, rows);
    last = keyOf(table, final);
  }
}

/** The primary key of a row. */
export function keyOf(table: Table<object>, row: object): IndexableType {
  const fields = row as Record<string, IndexableType>;
  const { keyPath } = table.schema.primKey;
  return Array.isArray(keyPath)
    ? (keyPath.map((path) => fields[path] ?? '') as string[])
    : (fields[keyPath ?? ''] ?? '');
}

function linesOf(kind: TableName, rows: readonly (object | undefined)[]): string[] {
  return rows
    .filter((row) => row !== undefined)
    .filter((row) => kind !== 'settings' || !isOfThisMachine(row))
    .map((row) => writeLine({ kind, row }));
}

/** Settings that mean nothing elsewhere: a folder, who practised here last. */
export function isOfThisMachine(row: object): boolean {
  return 'key' in row && (Object.values(machineSettings) as unknown[]).includes(row.key);
}

async function countsOf(database: Database, person: string | null, attempts: number | undefined) {
  const counts: Partial<Record<TableName, number>> = {};
  const whole = (['a person', 'an attempt', 'of a person', 'a text', 'of the browser'] as const).flatMap((way) =>
    tablesThatBelong(way),
  );
  for (const name of whole) {
    const { belongs } = tableRules[name];
    if (person === null) counts[name] = await database.table(name).count();
    else if (belongs === 'a person') counts[name] = 1;
    else if (belongs === 'an attempt') counts[name] = attempts ?? 0;
    else if (belongs === 'of a person') counts[name] = (await ownRows(database.table(name), person)).length;
  }
  return counts;
}
