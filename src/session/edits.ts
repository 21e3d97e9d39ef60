import { carryOver } from '../roleplay/carry-over.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import type { Attempt } from '../progress/schema.ts';
import type { Environment } from './environment.ts';
import type { Script } from './scripts.ts';
import { asPlayed } from './stages.ts';
import type { EditNotice } from './views.ts';

/** An attempt with the text it goes on in. */
export interface Settled {
  readonly attempt: Attempt;
  readonly script: Script;
  readonly notice: EditNotice | null;
}

/**
 * What becomes of an attempt in progress whose script was edited since it began. It moves to the new text where nothing
 * that it met, and nothing on offer now, is different; the new text is stored with it. Else it goes on in the text it
 * began with, and the new one is for the next call. Never a wrong branch, and never silently.
 */
export async function settle(
  environment: Environment,
  attempt: Attempt,
  script: Script,
  events: readonly RoleplayEvent[],
): Promise<Settled> {
  const entry = environment.scripts.entry(attempt.scenario);
  // Who goes back to a turn plays what was played then.
  if (!entry || entry.hash === attempt.hash || attempt.open === 0 || attempt.retry)
    return { attempt, script, notice: null };
  let edited: Script;
  try {
    edited = await environment.scripts.load(entry.hash);
  } catch {
    // The new text cannot be fetched just now: the old one is as good as ever.
    return { attempt, script, notice: null };
  }
  const verdict = carryOver(
    asPlayed(script.checked, attempt),
    asPlayed(edited.checked, attempt),
    attempt.variant,
    events,
  );
  if (verdict.kind !== 'exact') {
    const changes = verdict.kind === 'anew' ? [verdict.reason] : verdict.changes;
    return { attempt, script, notice: { kind: 'stays', changes } };
  }
  const moved = await environment.progress.moveTo(attempt.id, {
    hash: edited.checked.hash,
    scenario: attempt.scenario,
    text: edited.text,
  });
  return moved
    ? { attempt: { ...attempt, hash: edited.checked.hash }, script: edited, notice: { kind: 'moved', changes: [] } }
    : { attempt, script, notice: null };
}
