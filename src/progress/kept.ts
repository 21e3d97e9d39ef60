import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/** How much of a person is kept here. */
export interface Kept {
  /** Attempts, and tries of a turn among them. */
  readonly calls: number;
  /** When one was last played; null where there is none. Milliseconds since 1970. */
  readonly lastAt: number | null;
}

/** What is kept of a person, without reading it all. */
export async function keptOf({ attempts }: Database, person: string): Promise<Kept> {
  // A collection of Dexie's is good for one question.
  const own = () => attempts.where('[person+lastAt]').between([person, Dexie.minKey], [person, Dexie.maxKey]);
  const [calls, last] = await Promise.all([own().count(), own().last()]);
  return { calls, lastAt: last?.lastAt ?? null };
}

/** A person's attempts that were played after a moment. */
export function playedSince({ attempts }: Database, person: string, at: number): Promise<number> {
  return attempts.where('[person+lastAt]').between([person, at], [person, Dexie.maxKey], false).count();
}
