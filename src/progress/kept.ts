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

/**
 * How many attempts of a person were played between two moments, counted no further than is asked.
 * @param after that moment itself not among them
 * @param until that moment itself among them
 */
export async function playedBetween(
  { attempts }: Database,
  person: string,
  [after, until]: readonly [after: number, until: number],
  most: number,
): Promise<number> {
  const keys = await attempts
    .where('[person+lastAt]')
    .between([person, after], [person, until], false, true)
    .limit(most)
    .primaryKeys();
  return keys.length;
}

/** A person's attempts that were played after a moment. */
export function playedSince({ attempts }: Database, person: string, at: number): Promise<number> {
  return attempts.where('[person+lastAt]').between([person, at], [person, Dexie.maxKey], false).count();
}
