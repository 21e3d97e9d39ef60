import { Dexie, type EntityTable, type Table } from 'dexie';
import { refusingNewer } from './newer.ts';
import type { Plan, SelfRating, Watched } from './learning-rows.ts';
import type { LogEntry } from '../retraining/log-entry.ts';
import type { Past } from '../retraining/past.ts';
import type { Tally } from '../retraining/tally.ts';
import type { Opening } from './openings.ts';
import type { AbsenceRow, FlagRow, Logged, PageStamp, Series } from './retraining-rows.ts';
import type { Attempt, EventRow, Person, Ruling, ScenarioText, Scratch, Setting } from './schema.ts';

/**
 * The tables, and how they change.
 *
 * Migration policy: a version that has shipped is never edited. A change of tables or rows is a new
 * `this.version(n + 1)` below the last, with an `upgrade` that rewrites old rows, and a test that opens a database
 * saved by every earlier version and finds everything in it. Events and texts are never rewritten: they are what
 * happened. Fields are only ever added with a meaning for their absence; a field that loses its use stays unread.
 */
export class Database extends Dexie {
  declare people: EntityTable<Person, 'id'>;
  declare attempts: EntityTable<Attempt, 'id'>;
  /** Append-only. */
  declare events: Table<EventRow, [attempt: string, seq: number]>;
  declare texts: EntityTable<ScenarioText, 'hash'>;
  declare settings: EntityTable<Setting, 'key'>;
  declare scratch: EntityTable<Scratch, 'attempt'>;
  declare rulings: Table<Ruling, [attempt: string, turn: number, behaviour: string]>;
  declare selfRatings: EntityTable<SelfRating, 'attempt'>;
  declare plans: EntityTable<Plan, 'id'>;
  declare watched: Table<Watched, [person: string, scenario: string, variant: number]>;
  /** Append-only, one entry a finished attempt. */
  declare reviewLog: EntityTable<LogEntry, 'attempt'>;
  declare tallies: Table<Tally, [person: string, day: number]>;
  declare past: EntityTable<Past, 'person'>;
  declare openings: Table<Opening, [person: string, scenario: string, variant: number]>;
  declare flags: EntityTable<FlagRow, 'id'>;
  declare absences: Table<AbsenceRow, [person: string, from: number]>;
  declare pages: EntityTable<PageStamp, 'page'>;
  /** People of whom every finished attempt stands in the review log, so that nobody has to count. */
  declare logged: EntityTable<Logged, 'person'>;
  declare series: EntityTable<Series, 'person'>;

  /** Whether a newer version of the app made what is stored here, so that this one leaves it alone. */
  isNewer = false;

  constructor(name: string) {
    const factory = globalThis.indexedDB as IDBFactory | undefined;
    super(name, {
      // Strict: a write that is reported done is on the disk, not only on its way.
      chromeTransactionDurability: 'strict',
      // Some private windows have none; Dexie says so.
      ...(factory ? { indexedDB: refusingNewer(factory, (isNewer) => (this.isNewer = isNewer)) } : {}),
    });
    this.version(1).stores({
      people: 'id',
      attempts: 'id, [person+open], [person+lastAt], [person+scenario]',
      events: '[attempt+seq]',
      texts: 'hash',
      settings: 'key',
      scratch: 'attempt',
    });
    // Written replies can be ruled on. Rows of version 1 stay as they are.
    this.version(2).stores({ rulings: '[attempt+turn+behaviour]' });
    // Turns can be tried again, so attempts form trees; reps rate themselves, plan and watch. Rows stay as they are.
    this.version(3).stores({
      attempts: 'id, [person+open], [person+lastAt], [person+scenario], retry.root',
      selfRatings: 'attempt',
      plans: 'id, person',
      watched: '[person+scenario+variant], person',
      // Retraining: made anew for old attempts when they are first looked back on.
      reviewLog: 'attempt, [person+kind]',
      tallies: '[person+day]',
      past: 'person',
      openings: '[person+scenario+variant]',
      flags: 'id, person',
      absences: '[person+from]',
      pages: 'page',
      series: 'person',
    });
    // What is asked of the calls at one scenario is answered by their order, without reading them all. The second index
    // holds only attempts that go back to a turn: they are not counted. Rows stay as they are.
    this.version(4).stores({
      attempts:
        'id, [person+open], [person+lastAt], [person+scenario+startedAt], [scenario+person+startedAt+retry.turn], retry.root',
      logged: 'person',
    });
  }
}
