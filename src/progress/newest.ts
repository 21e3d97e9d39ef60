import { Dexie } from 'dexie';
import type { Database } from './database.ts';
import { attemptSchema, readable, type Attempt } from './schema.ts';

/**
 * The last attempts of an index under the first parts of its key, the last one first.
 * @param index of one more part than the prefix has
 * @param limit how many at most
 */
export async function newest(
  { attempts }: Database,
  index: string,
  prefix: readonly string[],
  limit: number,
): Promise<Attempt[]> {
  const [first, last] = [
    [...prefix, Dexie.minKey],
    [...prefix, Dexie.maxKey],
  ];
  // A cursor backwards asks the browser for every row; a jump to the last one wanted, and then all at once, are three.
  const [edge] = await attempts
    .where(index)
    .between(first, last)
    .reverse()
    .offset(limit - 1)
    .limit(1)
    .keys();
  const rows = await attempts
    .where(index)
    .between(edge ?? first, last)
    .toArray();
  return readable(attemptSchema, rows.reverse().slice(0, limit));
}
