/** Sets of small numbers, 32 to a word: quick to copy, to join and to compare. */
export type Bits = readonly number[];

export function hasBit(bits: Bits, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Adds to a set that is still being made. */
export function setBit(bits: number[], bit: number): void {
  const at = bit >>> 5;
  bits[at] = (bits[at] ?? 0) | (1 << (bit & 31));
}

/** An empty set of that many words. */
export function noBits(words: number): number[] {
  return new Array<number>(words).fill(0);
}

/** What is in either. */
export function union(a: Bits, b: Bits): number[] {
  return a.map((word, at) => word | (b[at] ?? 0));
}

/** What is in both. */
export function common(a: Bits, b: Bits): number[] {
  return a.map((word, at) => word & (b[at] ?? 0));
}

/** Whether the first holds all of the second. */
export function covers(all: Bits, some: Bits): boolean {
  for (let at = 0; at < some.length; at++) if (((some[at] ?? 0) & ~(all[at] ?? 0)) !== 0) return false;
  return true;
}

/** Adds all of the second to the first, which is still being made; says whether that changed it. */
export function addAll(to: number[], more: Bits): boolean {
  let changed = false;
  for (let at = 0; at < more.length; at++) {
    const word = (to[at] ?? 0) | (more[at] ?? 0);
    changed ||= word !== to[at];
    to[at] = word;
  }
  return changed;
}
