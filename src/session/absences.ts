import { retrainingIn } from '../progress/retraining.ts';
import { faultIn, joined } from '../retraining/absences.ts';
import { addDays, type Day } from '../retraining/days.ts';
import type { Environment } from './environment.ts';
import { localDay } from './local-day.ts';

/** Days away as they are entered. */
export interface ToldAbsence {
  readonly from: Day;
  /** The last day away. */
  readonly last: Day;
  /** '' where none was given. */
  readonly reason: string;
}

/**
 * Keeps an absence that a person tells of, together with those that it overlaps.
 * @throws {Error} in words, where the days cannot be
 */
export async function tellAbsence(
  { progress, now }: Environment,
  person: string,
  { from, last, reason }: ToldAbsence,
): Promise<void> {
  const fault = faultIn(from, last, localDay(now()));
  if (fault !== undefined) throw new Error(fault);
  const retraining = retrainingIn(progress);
  const known = await retraining.absences(person);
  const told = { reason: reason.trim().slice(0, 200) };
  const { whole, gone } = joined(known, { person, from, until: addDays(last, 1), told });
  const reasons = new Set([...gone.map((each) => each.told?.reason ?? ''), told.reason].filter((each) => each !== ''));
  await retraining.replaceAbsences(gone, { ...whole, told: { reason: [...reasons].join('; ').slice(0, 200) } });
}

/** Takes an absence back that was told. */
export async function takeAbsenceBack({ progress }: Environment, person: string, from: Day): Promise<void> {
  await retrainingIn(progress).removeAbsence(person, from);
}
