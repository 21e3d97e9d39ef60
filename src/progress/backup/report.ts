import type { TableName } from '../tables.ts';
import type { Stored } from './store-items.ts';

/** Something in a backup that could not be taken, or not as it stands. */
export interface Damage {
  /** From 1. */
  readonly line: number;
  /** What it is, as far as that can be told: `the call “Double charge”`. */
  readonly what: string;
  /** What is wrong with it, and what was done: a clause that begins in lower case. */
  readonly why: string;
}

/** What became of a backup. */
export interface RestoreReport {
  /** Rows that were not here, a table. What travels with an attempt is not counted by itself. */
  readonly added: Readonly<Partial<Record<TableName, number>>>;
  /** Attempts of which the backup knew more than this browser did, and which were brought forward. */
  readonly grown: number;
  /** Items that were here already, the same or further on. */
  readonly known: number;
  /** Attempts that went another way here than in the backup: both are kept. */
  readonly copies: number;
  /** The first of them; `moreDamage` says how many more there are. */
  readonly damage: readonly Damage[];
  readonly moreDamage: number;
  /** Why it ended before the end of the file; null where it did not. What was taken by then is kept. */
  readonly stopped: string | null;
}

/** Damage that is kept word for word; of the rest only the number. */
const keptDamage = 100;

/** A report in the making. */
export class Tally {
  readonly #added: Partial<Record<TableName, number>> = {};
  readonly #damage: Damage[] = [];
  #moreDamage = 0;
  #grown = 0;
  #known = 0;
  #copies = 0;

  /** What is on the disk now. */
  take({ added, grown, known, copies }: Stored): void {
    for (const [table, rows] of added) if (rows > 0) this.#added[table] = (this.#added[table] ?? 0) + rows;
    this.#grown += grown;
    this.#known += known;
    this.#copies += copies.length;
    for (const { line, item } of copies) {
      const title = item.kind === 'attempt' ? item.attempt.title : '';
      this.say({ line, what: `the call “${title}”`, why: 'it went another way here; both are kept, as two calls' });
    }
  }

  say(damage: Damage): void {
    if (this.#damage.length < keptDamage) this.#damage.push(damage);
    else this.#moreDamage++;
  }

  report(stopped: string | null): RestoreReport {
    return {
      added: this.#added,
      grown: this.#grown,
      known: this.#known,
      copies: this.#copies,
      damage: this.#damage,
      moreDamage: this.#moreDamage,
      stopped,
    };
  }
}
