import { retrainingIn } from '../progress/retraining.ts';
import type { FlagRow } from '../progress/retraining-rows.ts';
import type { Environment } from './environment.ts';
import { localDay } from './local-day.ts';

/** Asks for a skill to be practised by a person, from now on. */
export async function ask(
  { progress, newId, now }: Environment,
  person: string,
  flag: Pick<FlagRow, 'skill' | 'by' | 'note'>,
): Promise<void> {
  const at = now();
  await retrainingIn(progress).saveFlag({ id: newId(), person, at, day: localDay(at), ...flag });
}

/** Takes such a request back. */
export async function takeBack({ progress }: Environment, id: string): Promise<void> {
  await retrainingIn(progress).removeFlag(id);
}
