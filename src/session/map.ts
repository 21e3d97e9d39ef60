import { replay } from '../roleplay/replay.ts';
import type { CallMap } from '../playtest/call-map.ts';
import type { Played } from './debrief.ts';
import type { Environment } from './environment.ts';
import { asPlayed } from './stages.ts';

/**
 * The map of a call, with the search it needs; both are loaded when somebody looks.
 * @throws {Error} with a sentence for people where the script has no such variant any more
 */
export async function mapOf({ scripts }: Environment, { attempt, events }: Played): Promise<CallMap> {
  const [script, { callMap }, { toSearchable }] = await Promise.all([
    scripts.load(attempt.hash),
    import('../playtest/call-map.ts'),
    import('../playtest/regret.ts'),
  ]);
  const checked = asPlayed(script.checked, attempt);
  const map = callMap(toSearchable(checked), attempt.variant, replay(checked, attempt.variant, events));
  if (!map) throw new Error('This call cannot be drawn: its script no longer has this customer.');
  return map;
}
