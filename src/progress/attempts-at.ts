import { Dexie } from 'dexie';
import { newest } from './newest.ts';
import type { Progress } from './progress.ts';
import { attemptSchema, readable, type Attempt } from './schema.ts';

/** What is asked of a person's attempts at one scenario, answered without reading them all. */

const index = '[person+scenario+startedAt]';
/** Only of attempts that go back to a turn. */
const retries = '[scenario+person+startedAt+retry.turn]';

/**
 * A person's attempts at a scenario, the one begun last first.
 * @param limit how many at most
 */
export async function latestAt(
  { database }: Progress,
  person: string,
  scenario: string,
  limit: number,
): Promise<Attempt[]> {
  return newest(database, index, [person, scenario], limit);
}

/** How many attempts at a scenario a person had begun before then, without those that go back to a turn. */
export async function begunBefore(
  { database: { attempts } }: Progress,
  person: string,
  scenario: string,
  startedAt: number,
): Promise<number> {
  const [all, again] = await Promise.all([
    attempts.where(index).between([person, scenario, Dexie.minKey], [person, scenario, startedAt]).count(),
    attempts
      .where(retries)
      .between([scenario, person, Dexie.minKey, Dexie.minKey], [scenario, person, startedAt])
      .count(),
  ]);
  return all - again;
}

/** Whether a person ever passed a scenario, otherwise than by going back to a turn; looks back only as far as it must. */
export async function hasPassed({ database }: Progress, person: string, scenario: string): Promise<boolean> {
  const passed = await database.attempts
    .where(index)
    .between([person, scenario, Dexie.minKey], [person, scenario, Dexie.maxKey])
    .reverse()
    .filter((row) => readable(attemptSchema, [row]).some(({ summary, retry }) => summary?.passed && retry === null))
    .first();
  return passed !== undefined;
}
