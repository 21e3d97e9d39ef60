import { Dexie, type Table } from 'dexie';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { Database } from './database.ts';
import { Learning } from './learning.ts';
import { newest } from './newest.ts';
import { opened } from './openings.ts';
import {
  attemptSchema,
  eventRowSchema,
  personSchema,
  readable,
  rulingSchema,
  scratchSchema,
  settingSchema,
  textSchema,
  type Attempt,
  type AttemptSummary,
  type DeskEntries,
  type Person,
  type Ruling,
  type ScenarioText,
  type Scratch,
} from './schema.ts';

/** What changes in an attempt's row when an event is stored. */
export interface AttemptChange {
  readonly turn: number;
  /** Present once the call is over. */
  readonly summary?: AttemptSummary;
  /** With the summary: what the review log keeps of the call. Where it is left out, it is made later. */
  readonly logged?: Logged;
}

/** Something that is stored in the same transaction as an event: see `loggedWith`. */
export interface Logged {
  readonly tables: (database: Database) => readonly Table[];
  readonly store: (database: Database) => Promise<void>;
}

/** What a call keeps besides its events. */
export interface Kept {
  /** The rep's own notes. */
  readonly text: string;
  /** A reply begun and not sent. */
  readonly draft: string;
  /** An escalation begun and not made. */
  readonly desk: DeskEntries | null;
}

/** Raised where an event's place in the log is taken: the attempt was played on in another tab. */
export class PlayedElsewhere extends Error {
  override readonly name = 'PlayedElsewhere';
}

/** Raised where an attempt is written to that is not here any more: its person, or the browsing data, was deleted. */
export class CallGone extends Error {
  override readonly name = 'CallGone';
  constructor() {
    super('This call is no longer in this browser: it was deleted, perhaps from another tab.');
  }
}

/**
 * Everything that outlives a visit. All methods reject when the browser cannot read or write; `explain` puts the
 * reason into words.
 */
export class Progress {
  readonly #database: Database;
  readonly learning: Learning;

  /** @param name of the database; another name is another, empty one */
  constructor(name = 'stepladder') {
    this.#database = new Database(name);
    this.learning = new Learning(this.#database);
  }

  /** For the rest of this room: backups, and whatever else goes over all tables. */
  get database(): Database {
    return this.#database;
  }

  /** Whether what is stored here was made by a newer version of the app: all methods reject, and nothing is written. */
  get isNewer(): boolean {
    return this.#database.isNewer;
  }

  async people(): Promise<Person[]> {
    const people = readable(personSchema, await this.#database.people.toArray());
    return people.toSorted((a, b) => a.createdAt - b.createdAt);
  }

  async savePerson(person: Person): Promise<void> {
    await this.#database.people.put(person);
  }

  /** Takes a person away who has played nothing; `forgetPerson` is for all others. */
  async removePerson(id: string): Promise<void> {
    await this.#database.people.delete(id);
  }

  /** A stored setting, or undefined; the caller checks what it is. */
  async setting(key: string): Promise<unknown> {
    return readable(settingSchema, [await this.#database.settings.get(key)])[0]?.value;
  }

  async saveSetting(key: string, value: unknown): Promise<void> {
    await this.#database.settings.put({ key, value });
  }

  /**
   * Stores a new attempt with the text it is played on. Done again it changes nothing.
   * @param kept events that its log begins with, of an attempt that goes back to a turn of another
   */
  async start(attempt: Attempt, text: ScenarioText, kept: readonly RoleplayEvent[] = []): Promise<void> {
    const { attempts, texts, events, openings } = this.#database;
    await this.#database.transaction('rw', attempts, texts, events, openings, async () => {
      if (!(await texts.get(text.hash))) await texts.add(text);
      if (await attempts.get(attempt.id)) return;
      await attempts.add(attempt);
      if (attempt.retry === null) await opened(this.database, attempt);
      await events.bulkAdd(kept.map((event, seq) => ({ attempt: attempt.id, seq, event: event as never })));
    });
  }

  /**
   * Lets an attempt go on in another text, and keeps that text.
   * @returns false where the attempt is not here
   */
  async moveTo(attempt: string, text: ScenarioText): Promise<boolean> {
    const { attempts, texts } = this.#database;
    return this.#database.transaction('rw', attempts, texts, async () => {
      if (!(await attempts.get(attempt))) return false;
      if (!(await texts.get(text.hash))) await texts.add(text);
      await attempts.update(attempt, { hash: text.hash });
      return true;
    });
  }

  /**
   * Appends an event to an attempt's log, and with it what lists show of the attempt; both or nothing. Once this
   * resolves the event is on the disk. The same event stored twice is stored once.
   * @param seq place in the log, from 0
   * @throws {PlayedElsewhere} where another event has that place
   * @throws {CallGone} where the attempt is not here any more
   */
  async append(attempt: string, seq: number, event: RoleplayEvent, change: AttemptChange): Promise<void> {
    const { attempts, events, logged: allLogged } = this.#database;
    const { turn, summary, logged } = change;
    const logs = logged?.tables(this.database) ?? [allLogged];
    await this.#database.transaction('rw', [attempts, events, ...logs], async () => {
      const taken = await events.get([attempt, seq]);
      if (taken) {
        if (JSON.stringify(taken.event) === JSON.stringify(event)) return;
        throw new PlayedElsewhere('This call was played on in another tab.');
      }
      const row = await attempts.get(attempt);
      if (!row) throw new CallGone();
      await events.add({ attempt, seq, event: event as never });
      await attempts.update(attempt, {
        lastAt: event.at,
        length: seq + 1,
        turn,
        ...(summary ? { open: 0, summary } : {}),
      });
      if (logged) await logged.store(this.database);
      else if (summary) await allLogged.delete(row.person);
    });
  }

  async attempt(id: string): Promise<Attempt | undefined> {
    return readable(attemptSchema, [await this.#database.attempts.get(id)])[0];
  }

  /** The events of an attempt in order, up to the first that is missing or unreadable. */
  async events(attempt: string): Promise<RoleplayEvent[]> {
    const rows = await this.#database.events
      .where('[attempt+seq]')
      .between([attempt, Dexie.minKey], [attempt, Dexie.maxKey])
      .toArray();
    const events: RoleplayEvent[] = [];
    for (const row of rows) {
      const [read] = readable(eventRowSchema, [row]);
      if (!read || read.seq !== events.length) break;
      events.push(read.event);
    }
    return events;
  }

  /** A person's attempts that are not over, the one played last first. */
  async unfinished(person: string): Promise<Attempt[]> {
    const rows = await this.#database.attempts.where({ person, open: 1 }).toArray();
    return readable(attemptSchema, rows).toSorted((a, b) => b.lastAt - a.lastAt);
  }

  /**
   * A person's attempts, the one played last first.
   * @param limit how many at most
   */
  async latest(person: string, limit: number): Promise<Attempt[]> {
    return newest(this.#database, '[person+lastAt]', [person], limit);
  }

  /** The attempts of a tree besides the first one, in the order they were begun. */
  async retriesOf(root: string): Promise<Attempt[]> {
    const rows = await this.#database.attempts.where('retry.root').equals(root).toArray();
    return readable(attemptSchema, rows).toSorted((a, b) => a.startedAt - b.startedAt);
  }

  /** The text an attempt was played on. */
  async text(hash: string): Promise<string | undefined> {
    return readable(textSchema, [await this.#database.texts.get(hash)])[0]?.text;
  }

  /** What a call keeps besides its events: the rep's own notes, a reply and an escalation begun. */
  async scratch(attempt: string): Promise<Kept> {
    const [row] = readable(scratchSchema, [await this.#database.scratch.get(attempt)]);
    return row ?? { text: '', draft: '', desk: null };
  }

  /** Keeps a ruling on a written reply; a second one on the same finding takes the place of the first. */
  async saveRuling(ruling: Ruling): Promise<void> {
    await this.#database.rulings.put(ruling);
  }

  /** Takes a ruling back. */
  async removeRuling({ attempt, turn, behaviour }: Pick<Ruling, 'attempt' | 'turn' | 'behaviour'>): Promise<void> {
    await this.#database.rulings.delete([attempt, turn, behaviour]);
  }

  /** The rulings on an attempt's written replies, turn by turn. */
  async rulings(attempt: string): Promise<Ruling[]> {
    const rows = await this.#database.rulings
      .where('[attempt+turn+behaviour]')
      .between([attempt, Dexie.minKey, Dexie.minKey], [attempt, Dexie.maxKey, Dexie.maxKey])
      .toArray();
    return readable(rulingSchema, rows);
  }

  /** All rulings there are. */
  async allRulings(): Promise<Ruling[]> {
    return readable(rulingSchema, await this.#database.rulings.toArray());
  }

  async saveScratch(attempt: string, kept: Kept): Promise<void> {
    const { attempts, scratch } = this.#database;
    await this.#database.transaction('rw', attempts, scratch, async () => {
      if (!(await attempts.get(attempt))) throw new CallGone();
      await scratch.put({ attempt, ...kept } as Scratch);
    });
  }

  /** Closes the database; the next call opens it again. */
  close(): void {
    this.#database.close({ disableAutoOpen: false });
  }
}
