import { Dexie } from 'dexie';
import * as v from 'valibot';
import type { Database } from './database.ts';
import type { Progress } from './progress.ts';
import { readable, type Attempt } from './schema.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());

/** When a person first and last opened a call, and what the last one that was played whole came to. */
export const openingSchema = v.object({
  person: id,
  scenario: id,
  variant: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The attempt that opened it first: only that one can be an unseen call. */
  first: v.object({ attempt: id, at: time }),
  last: time,
  done: v.nullable(
    v.object({ attempt: id, at: time, score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)), passed: v.boolean() }),
  ),
});
export type Opening = v.InferOutput<typeof openingSchema>;

/** Notes that a person opened a call, within the transaction that is going on. Told twice it changes nothing. */
export async function opened(
  { openings }: Database,
  { id, person, scenario, variant, startedAt }: Pick<Attempt, 'id' | 'person' | 'scenario' | 'variant' | 'startedAt'>,
): Promise<void> {
  const known = await openings.get([person, scenario, variant]);
  // A row that is damaged gives way.
  const at = Number(known?.first?.at);
  await openings.put({
    ...{ person, scenario, variant },
    first: known && at <= startedAt ? known.first : { attempt: id, at: startedAt },
    last: Math.max(Number(known?.last) || 0, startedAt),
    done: known?.done ?? null,
  });
}

/** The calls a person has opened, one entry a scenario and variant; those that are not counted yet are missing. */
export async function openingsOf({ database }: Progress, person: string): Promise<Opening[]> {
  const rows = await database.openings
    .where('[person+scenario+variant]')
    .between([person, Dexie.minKey, Dexie.minKey], [person, Dexie.maxKey, Dexie.maxKey])
    .toArray();
  return readable(openingSchema, rows);
}
