import { retrainingIn } from '../progress/retraining.ts';
import type { LogEntry } from '../retraining/log-entry.ts';
import type { Environment } from './environment.ts';
import { storedLogEntry } from './log-entry.ts';

/** How many attempts are looked at before others may have their turn. */
const chunk = 50;

/** How far the log has come. */
export interface Logging {
  readonly done: number;
  readonly of: number;
}

const running = new WeakMap<Environment, Map<string, Promise<number>>>();

/**
 * Puts every finished attempt of a person that the review log lacks into it: those of an earlier version, and those
 * brought back from a backup. Safe to break off and to begin again; two at once are one.
 * @param onChunk is told how far it has come, between chunks
 * @returns how many were added
 */
export function logStored(
  environment: Environment,
  person: string,
  onChunk: (logging: Logging) => void = () => undefined,
): Promise<number> {
  const own = running.get(environment) ?? new Map<string, Promise<number>>();
  running.set(environment, own);
  const known = own.get(person);
  if (known) return known;
  const run = log(environment, person, onChunk).finally(() => own.delete(person));
  own.set(person, run);
  return run;
}

async function log(environment: Environment, person: string, onChunk: (logging: Logging) => void): Promise<number> {
  const retraining = retrainingIn(environment.progress);
  if ((await retraining.lacking(person)) === 0) return 0;
  const ids = await retraining.unlogged(person);
  for (let from = 0; from < ids.length; from += chunk) {
    onChunk({ done: from, of: ids.length });
    const wanted = ids.slice(from, from + chunk);
    const found = await retraining.attempts(wanted);
    const entries = await Promise.all(found.map((attempt) => storedLogEntry(environment, attempt)));
    // A row that cannot be read is looked at once, too.
    const unreadable = wanted
      .filter((id) => found.every((attempt) => attempt.id !== id))
      .map((attempt): LogEntry => ({ kind: 'left out', attempt, person, because: 'unreadable' }));
    const begun = found.filter(({ retry }) => retry === null);
    await retraining.addAll([...entries, ...unreadable], begun);
    // Lets clicks and drawing in.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return ids.length;
}
