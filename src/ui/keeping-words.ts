import type { RestoreReport, StorageView } from '../session/keeping-views.ts';
import { count } from './words.ts';

/** Words of the page about people and their data. */

/** Bytes as one says them: `under 1 MB`, `12 MB`, `1.4 GB`. */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  if (megabytes < 1) return 'under 1 MB';
  if (megabytes < 1000) return `${Math.round(megabytes)} MB`;
  return `${(megabytes / 1000).toFixed(megabytes < 10_000 ? 1 : 0)} GB`;
}

/** How much room is taken, and how much there is. */
export function roomWords({ used, free }: StorageView): string {
  if (used === null) return 'This browser does not say how much room is used.';
  const taken = `Everything kept here takes up ${sizeWords(used)}`;
  if (free === null) return `${taken}.`;
  if (free < 50_000_000) return `${taken}, and there is little room left: ${sizeWords(free)}. Make a backup.`;
  return `${taken}; there is room for ${sizeWords(free)} more.`;
}

/** Whether the browser keeps the data for good. */
export function promiseWords({ isPromised }: StorageView): string {
  if (isPromised === true) return 'The browser has promised to keep it until you delete it.';
  if (isPromised === false)
    return 'The browser may clear it by itself, when the disk is nearly full or after weeks away.';
  return 'This browser does not say whether it will keep it.';
}

/** What a restore brought, a sentence each. */
export function restoredWords({ added, grown, known, copies, damage, stopped }: RestoreReport): string[] {
  const { attempts = 0, people = 0 } = added;
  const sentences = [
    ...(attempts - copies > 0 ? [`${count(attempts - copies, 'call was', 'calls were')} added.`] : []),
    ...(grown > 0 ? [`${count(grown, 'call was', 'calls were')} brought forward to where the backup was.`] : []),
    ...(copies > 0
      ? [`${count(copies, 'call', 'calls')} went another way here than in the backup: both are kept.`]
      : []),
    ...(people > 0 ? [`${count(people, 'person was', 'people were')} added.`] : []),
  ];
  const nothing =
    known === 0
      ? 'There was nothing in it to add.'
      : damage.length > 0
        ? 'All that could be read was here already.'
        : 'Everything in it was here already.';
  return [...(sentences.length > 0 ? sentences : [nothing]), ...(stopped === null ? [] : [stopped])];
}

/** Days between two moments in words: `today`, `yesterday`, `20 days ago`. */
export function agoWords(at: number, now: number): string {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}
