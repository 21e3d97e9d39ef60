import * as v from 'valibot';
import { playedBetween } from '../progress/kept.ts';
import { machineSettings } from '../progress/machine-settings.ts';
import type { Environment } from './environment.ts';
import type { LastBackup } from './keeping-views.ts';

const day = 24 * 60 * 60 * 1000;

/** Days without a backup after which new work is worth a reminder. */
export const reminderAfter = 14;

/** Days for which a reminder that was put off stays away. */
const putOffFor = 7;

const lastBackupSchema = v.object({ at: v.number(), file: v.string() });

export async function lastBackup({ progress }: Environment): Promise<LastBackup | null> {
  const parsed = v.safeParse(lastBackupSchema, await progress.setting(machineSettings.lastBackup));
  return parsed.success ? parsed.output : null;
}

export function noteBackup({ progress }: Environment, made: LastBackup): Promise<void> {
  return progress.saveSetting(machineSettings.lastBackup, made);
}

/** A reminder to back up: how long it is since the last one, in days, and how many calls came after it. */
export interface Reminder {
  /** Null where there never was one. */
  readonly lastAt: number | null;
  /** Counted up to `manyCalls`: where there are more, their number tells nothing new, and takes long to find. */
  readonly calls: number;
}

export const manyCalls = 1000;

/** Whether to remind a person of backing up: the last is old, or never was, and there is work it does not hold. */
export async function reminderFor(environment: Environment, person: string): Promise<Reminder | null> {
  const { progress, now } = environment;
  const [last, putOff] = await Promise.all([lastBackup(environment), progress.setting(machineSettings.putOff)]);
  const at = now();
  if (typeof putOff === 'number' && at - putOff < putOffFor * day) return null;
  if (last) {
    if (at - last.at < reminderAfter * day) return null;
    const calls = await playedBetween(progress.database, person, [last.at, Infinity], manyCalls);
    return calls > 0 ? { lastAt: last.at, calls } : null;
  }
  // Some of it is older than that: it was at risk all the while.
  const old = await playedBetween(progress.database, person, [-Infinity, at - reminderAfter * day], 1);
  if (old === 0) return null;
  return { lastAt: null, calls: await playedBetween(progress.database, person, [-Infinity, Infinity], manyCalls) };
}

export function putOffReminder({ progress, now }: Environment): Promise<void> {
  return progress.saveSetting(machineSettings.putOff, now());
}
