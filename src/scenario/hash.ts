import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalise } from './1-parse/source.ts';

/** SHA-256, in hex, of a scenario's text; line ends and byte order mark do not count. */
export function hashOf(source: string): string {
  return bytesToHex(sha256(utf8ToBytes(normalise(source))));
}
