import { Dexie, type Table } from 'dexie';
import type { LogEntry } from '../retraining/log-entry.ts';
import type { Past } from '../retraining/past.ts';
import { addToTally, type Tally } from '../retraining/tally.ts';
import type { Database } from './database.ts';
import {
  absenceSchema,
  flagSchema,
  logEntrySchema,
  pageSchema,
  pastSchema,
  seriesSchema,
  tallySchema,
  type AbsenceRow,
  type FlagRow,
  type PageStamp,
  type Series,
} from './retraining-rows.ts';
import { opened, openingSchema, type Opening } from './openings.ts';
import type { Logged, Progress } from './progress.ts';
import { attemptSchema, readable, type Attempt } from './schema.ts';

/** What retraining knows of people; loaded with the screens that ask for it, since a first call has no need of it. */
export function retrainingIn({ database }: Progress): RetrainingStore {
  return new RetrainingStore(database);
}

/** An entry of the review log, ready to be stored together with the last event of its call. */
export function loggedWith(entry: LogEntry): Logged {
  const store = (database: Database): RetrainingStore => new RetrainingStore(database);
  return { tables: (database) => store(database).tables, store: (database) => store(database).add(entry) };
}

/** What retraining knows of people. Methods reject as those of `Progress` do. */
class RetrainingStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The tables that `add` writes to. */
  get tables(): Table[] {
    const { reviewLog, tallies, past, openings } = this.#database;
    return [reviewLog, tallies, past, openings] as Table[];
  }

  /** Puts an attempt into the review log, and into what its day came to; both or nothing, and only once. */
  async add(entry: LogEntry): Promise<void> {
    const { reviewLog, tallies, past } = this.#database;
    await this.#database.transaction('rw', this.tables, async () => {
      if (await reviewLog.get(entry.attempt)) return;
      await reviewLog.add(entry);
      if (entry.kind === 'left out') return;
      const { person, day, attempt, at, score, passed } = entry;
      const [known] = readable(tallySchema, [await tallies.get([person, day])]);
      await tallies.put(addToTally(known, entry));
      // A call of long ago that was not known then: what was put together lacks it.
      const until = (await past.get(person))?.until;
      if (until !== undefined && !(day > until)) await past.delete(person);
      await opened(this.#database, { ...entry, id: attempt });
      await this.#finished(entry, { attempt, at, score, passed });
    });
  }

  /** Puts several attempts into the log at once: one write to the disk instead of many. */
  async addAll(entries: readonly LogEntry[], openedToo: readonly Attempt[]): Promise<void> {
    await this.#database.transaction('rw', this.tables, async () => {
      for (const attempt of openedToo) await opened(this.#database, attempt);
      for (const entry of entries) await this.add(entry);
    });
  }

  async #finished(
    { person, scenario, variant }: Pick<Opening, 'person' | 'scenario' | 'variant'>,
    done: NonNullable<Opening['done']>,
  ): Promise<void> {
    const key: [string, string, number] = [person, scenario, variant];
    const [known] = readable(openingSchema, [await this.#database.openings.get(key)]);
    if (known && (known.done === null || known.done.at <= done.at))
      await this.#database.openings.put({ ...known, done });
  }

  /**
   * Days of practice, the first one first.
   * @param after a day; those up to it are left out
   */
  async tallies(person: string, after = -Infinity): Promise<readonly Tally[]> {
    const rows = await this.#database.tallies
      .where('[person+day]')
      .between([person, after], [person, Dexie.maxKey], false, true)
      .toArray();
    return readable(tallySchema, rows);
  }

  /** What was put together of a person's past. */
  async past(person: string): Promise<Past | undefined> {
    return readable(pastSchema, [await this.#database.past.get(person)])[0];
  }

  async savePast(past: Past): Promise<void> {
    await this.#database.past.put(past);
  }

  /** The entries of those attempts, as far as they are there. */
  async entries(attempts: readonly string[]): Promise<readonly LogEntry[]> {
    return readable(logEntrySchema, await this.#database.reviewLog.bulkGet([...attempts]));
  }

  /** A person's whole log, in no order. */
  async log(person: string): Promise<readonly LogEntry[]> {
    const rows = await this.#database.reviewLog
      .where('[person+kind]')
      .between(...allOf(person))
      .toArray();
    return readable(logEntrySchema, rows);
  }

  /** How many finished attempts of a person the log lacks: of an earlier version, or brought back from a backup. */
  async lacking(person: string): Promise<number> {
    const { attempts, reviewLog, logged: allLogged } = this.#database;
    if (await allLogged.get(person)) return 0;
    // To count is slow where there are many, so it is noted that none is lacking; a call that comes without its entry
    // takes the note away. In one transaction, so that none comes in between.
    return this.#database.transaction('rw', attempts, reviewLog, allLogged, async () => {
      const [finished, logged] = await Promise.all([
        attempts.where({ person, open: 0 }).count(),
        reviewLog
          .where('[person+kind]')
          .between(...allOf(person))
          .count(),
      ]);
      if (finished <= logged) await allLogged.put({ person });
      return Math.max(0, finished - logged);
    });
  }

  /** Ids of those attempts, the first begun first as far as ids tell. */
  async unlogged(person: string): Promise<readonly string[]> {
    const { attempts, reviewLog } = this.#database;
    const [finished, logged] = await Promise.all([
      attempts.where({ person, open: 0 }).primaryKeys(),
      reviewLog
        .where('[person+kind]')
        .between(...allOf(person))
        .primaryKeys(),
    ]);
    const known = new Set(logged);
    return finished.filter((id) => !known.has(id));
  }

  async attempts(ids: readonly string[]): Promise<readonly Attempt[]> {
    return readable(attemptSchema, await this.#database.attempts.bulkGet([...ids]));
  }

  /** Makes a person's days anew from the log. */
  async rebuild(person: string): Promise<void> {
    const { tallies, past } = this.#database;
    const log = await this.log(person);
    const days = new Map<number, Tally>();
    for (const entry of log) if (entry.kind === 'whole') days.set(entry.day, addToTally(days.get(entry.day), entry));
    await this.#database.transaction('rw', tallies, past, async () => {
      await past.delete(person);
      await tallies
        .where('[person+day]')
        .between(...allOf(person))
        .delete();
      await tallies.bulkPut([...days.values()]);
    });
  }

  /** What trainers asked of a person, the latest first. */
  async flags(person: string): Promise<readonly FlagRow[]> {
    const rows = readable(flagSchema, await this.#database.flags.where({ person }).toArray());
    return rows.toSorted((a, b) => b.at - a.at);
  }

  async saveFlag(flag: FlagRow): Promise<void> {
    await this.#database.flags.put(flag);
  }

  async removeFlag(id: string): Promise<void> {
    await this.#database.flags.delete(id);
  }

  async absences(person: string): Promise<readonly AbsenceRow[]> {
    const rows = await this.#database.absences
      .where('[person+from]')
      .between(...allOf(person))
      .toArray();
    return readable(absenceSchema, rows);
  }

  /** Keeps an absence; one from the same day on is kept as it is. */
  async addAbsence(absence: AbsenceRow): Promise<void> {
    const { absences } = this.#database;
    await this.#database.transaction('rw', absences, async () => {
      if (!(await absences.get([absence.person, absence.from]))) await absences.add(absence);
    });
  }

  /** Keeps an absence in the place of those that it was put together from. */
  async replaceAbsences(gone: readonly AbsenceRow[], absence: AbsenceRow): Promise<void> {
    const { absences } = this.#database;
    await this.#database.transaction('rw', absences, async () => {
      await absences.bulkDelete(gone.map(({ person, from }) => [person, from]));
      await absences.put(absence);
    });
  }

  async removeAbsence(person: string, from: number): Promise<void> {
    await this.#database.absences.delete([person, from]);
  }

  /** The pages of the handbook as this browser saw them last. */
  async pages(): Promise<readonly PageStamp[]> {
    return readable(pageSchema, await this.#database.pages.toArray());
  }

  async savePages(pages: readonly PageStamp[]): Promise<void> {
    if (pages.length > 0) await this.#database.pages.bulkPut([...pages]);
  }

  async series(person: string): Promise<Series | undefined> {
    return readable(seriesSchema, [await this.#database.series.get(person)])[0];
  }

  async saveSeries(series: Series): Promise<void> {
    await this.#database.series.put(series);
  }
}

/** The range of a compound key that begins with a person. */
function allOf(person: string): [lower: unknown[], upper: unknown[], includeLower: boolean, includeUpper: boolean] {
  return [[person, Dexie.minKey], [person, Dexie.maxKey], true, true];
}
