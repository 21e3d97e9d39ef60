import type { Database } from '../database.ts';
import { explain } from '../explain.ts';
import { tableRules, type TableName } from '../tables.ts';
import { checkItem, nameOf, type CheckedAttempt, type CheckedRow } from './check-item.ts';
import { currentFormat, longestLine, readLine, type Header } from './format.ts';
import { DamagedCompression, linesOf } from './lines.ts';
import { Tally, type RestoreReport } from './report.ts';
import { storeItems, type Placed } from './store-items.ts';
import { isOfThisMachine, keyOf } from './write.ts';

/** Raised where a file is no backup, or a newer one; nothing was changed. The message is for people. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore';
}

export interface RestoreOptions {
  /** Told as the file is read, in bytes. */
  readonly onProgress?: (bytes: number) => void;
  /** Stops between two batches; what was restored by then stays. */
  readonly signal?: AbortSignal;
}

/** Items stored in one go, and characters: what is in memory at a time. */
const batchItems = 250;
const batchCharacters = 4 * 1024 * 1024;

/** Lines without a single whole item after which a file counts as something else. */
const patience = 50;

/**
 * Brings a backup into the database. It is read as a stream, each item is checked, and what cannot be read is passed
 * over with a message. Restoring the same file twice changes nothing the second time.
 * @throws {CannotRestore} where it is no backup, or made by a newer version
 */
export async function restore(
  database: Database,
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  options: RestoreOptions = {},
): Promise<RestoreReport> {
  const run = new Run(database);
  try {
    for await (const line of linesOf(file, longestLine, options.onProgress)) {
      await run.take(line.number, line.text);
      if (options.signal?.aborted) return run.report('You stopped it.');
    }
    return await run.finish();
  } catch (error) {
    if (error instanceof CannotRestore) throw error;
    if (error instanceof DamagedCompression)
      return await run.finish('The file is packed with gzip and damaged: nothing after that place can be read.');
    return run.report(error instanceof DOMException && error.name === 'NotReadableError' ? gone : explain(error));
  }
}

const gone = 'The file can no longer be read. Was it moved, or its drive taken out?';

/** One backup on its way into the database. */
class Run {
  readonly #database: Database;
  readonly #tally = new Tally();
  #header: Header | undefined;
  /** Lines that hold an item, whole or not. */
  #items = 0;
  #wholeItems = 0;
  #end: { readonly items: number; readonly line: number } | undefined;
  #lastLine = 0;
  #batch: Placed[] = [];
  #keys = new Set<string>();
  #characters = 0;
  readonly #persons = new Set<string>();

  constructor(database: Database) {
    this.#database = database;
  }

  async take(number: number, text: string | null): Promise<void> {
    this.#lastLine = number;
    if (text?.trim() === '') return;
    const read = text === null ? tooLong : readLine(text, isKept);
    switch (read.kind) {
      case 'newer':
        throw new CannotRestore(
          `This backup was made by a newer Stepladder (format ${read.format}; this one reads up to ${currentFormat}). Load the newest version, then restore it. Nothing was changed.`,
        );
      case 'header':
        this.#header ??= read.header;
        return;
      case 'end':
        this.#end = { items: read.items, line: number };
        return;
      case 'damaged':
        if (number > 1) this.#items++;
        this.#tally.say({
          line: number,
          what: number === 1 ? 'the header' : 'an item',
          why: `${read.why}; ${leftOut(number)}`,
        });
        if (this.#wholeItems === 0 && !this.#header && number >= patience) throw new CannotRestore(foreign);
        return;
      case 'item': {
        this.#items++;
        this.#wholeItems++;
        const { checked, faults } = checkItem(read.item);
        for (const why of faults) this.#tally.say({ line: number, what: nameOf(read.item), why });
        if (checked) await this.#put({ line: number, item: checked }, text?.length ?? 0);
      }
    }
  }

  /** Stores what is left, and says what is missing at the end. */
  async finish(stopped: string | null = null): Promise<RestoreReport> {
    if (!this.#header && this.#wholeItems === 0) throw new CannotRestore(foreign);
    await this.#flush();
    await this.#nameTheNameless();
    const line = this.#end?.line ?? this.#lastLine;
    if (!this.#end && stopped === null)
      this.#tally.say({ line, what: 'the end', why: 'it is missing: the backup was cut short, or not finished' });
    else if (this.#end && this.#end.items !== this.#items)
      this.#tally.say({
        line,
        what: 'the end',
        why: `it speaks of ${this.#end.items} items, and ${this.#items} are there`,
      });
    return this.report(stopped);
  }

  report(stopped: string | null): RestoreReport {
    return this.#tally.report(stopped);
  }

  async #put(placed: Placed, characters: number): Promise<void> {
    const { item } = placed;
    if (item.kind === 'row' && isOfThisMachine(item.row)) return;
    const key = this.#keyOf(item);
    if (this.#keys.has(key) || this.#batch.length >= batchItems || this.#characters + characters > batchCharacters)
      await this.#flush();
    this.#keys.add(key);
    this.#batch.push(placed);
    this.#characters += characters;
    const person = item.kind === 'attempt' ? item.attempt.person : (item.row as { person?: string }).person;
    if (person !== undefined) this.#persons.add(person);
  }

  #keyOf(item: CheckedAttempt | CheckedRow): string {
    const [table, row]: [TableName, object] =
      item.kind === 'attempt' ? ['attempts', item.attempt] : [item.table, item.row];
    return JSON.stringify([table, keyOf(this.#database.table(table), row)]);
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    this.#keys = new Set();
    this.#characters = 0;
    this.#tally.take(await storeItems(this.#database, batch));
  }

  /** Whoever's own line was damaged gets a name to be found by: their calls would be nobody's. */
  async #nameTheNameless(): Promise<void> {
    const { people } = this.#database;
    const ids = [...this.#persons];
    const here = await people.bulkGet(ids);
    const missing = ids.filter((_, at) => here[at] === undefined);
    if (missing.length === 0) return;
    const createdAt = this.#header?.madeAt ?? 0;
    await people.bulkAdd(missing.map((id) => ({ id, name: 'Name lost', createdAt })));
    this.#tally.say({
      line: this.#lastLine,
      what: missing.length === 1 ? 'a person' : `${missing.length} people`,
      why: 'the name is missing; what was restored is under “Name lost”, and can be renamed',
    });
  }
}

const tooLong = { kind: 'damaged', why: 'it is longer than any item can be' } as const;
const foreign = 'This is not a backup of Stepladder. Nothing was changed.';
const leftOut = (line: number): string =>
  line === 1 ? 'the items after it were read all the same' : 'it was left out';

/** Whether rows of that name come in a backup: what is made anew does not, so none can be smuggled in. */
function isKept(kind: string): boolean {
  return Object.hasOwn(tableRules, kind) && tableRules[kind as TableName].belongs !== 'made anew';
}
