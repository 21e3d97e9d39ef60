import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RoleplayEvent } from '../../roleplay/events.ts';

/** How the log of an attempt in a backup stands to the log of the same attempt here. */
export type LogMerge =
  /** What is here holds all of it. */
  | { readonly kind: 'known' }
  /** It goes on where the one here ends: its events from that place on are new. */
  | { readonly kind: 'longer'; readonly from: number }
  /** They differ at some event: neither may take the place of the other. */
  | { readonly kind: 'contradicts' };

/** Compares two logs, each as its schema read it. */
export function mergeLogs(mine: readonly RoleplayEvent[], theirs: readonly RoleplayEvent[]): LogMerge {
  const shared = Math.min(mine.length, theirs.length);
  for (let at = 0; at < shared; at++)
    if (JSON.stringify(mine[at]) !== JSON.stringify(theirs[at])) return { kind: 'contradicts' };
  return theirs.length > mine.length ? { kind: 'longer', from: mine.length } : { kind: 'known' };
}

/** An id for the second of two contradicting attempts; the same log gets the same one, so a second restore adds nothing. */
export function copyId(id: string, log: readonly RoleplayEvent[]): string {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(log)))).slice(0, 16);
  return `${id.slice(0, 180)}~${digest}`;
}
