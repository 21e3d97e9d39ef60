import type { RoleplayEvent } from '../roleplay/events.ts';
import type { Replay } from '../roleplay/replay.ts';

/** Something the rep says or does to the case, which the customer answers. */
export function isTurn({ type }: RoleplayEvent): boolean {
  return type === 'replied' || type === 'wrote' || type === 'escalated';
}

/**
 * The events of a call up to a turn, without it: what is kept when that turn is tried again. What was looked up or asked
 * since the turn before is kept too; a desk that was opened for the turn is closed again.
 * @param turn from 1
 * @throws {Error} where the call has no such turn
 */
export function eventsBefore({ steps }: Replay, turn: number): readonly RoleplayEvent[] {
  const at = steps.findIndex(({ event, after }) => isTurn(event) && after.memory.turn === turn);
  if (at === -1) throw new Error(`There is no turn ${turn} in this call.`);
  const events = steps.slice(0, at).map(({ event }) => event);
  const opened = events.findLastIndex(({ type }) => type === 'deskOpened');
  return steps[at]?.event.type === 'escalated' ? events.filter((_, index) => index !== opened) : events;
}
