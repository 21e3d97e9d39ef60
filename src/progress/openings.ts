import type { Database } from './database.ts';
import type { Attempt } from './schema.ts';

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
