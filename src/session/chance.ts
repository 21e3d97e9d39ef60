import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers from 0 to below 1 that are the same for the same words: opened again, a page shows the same. */
export function chanceOf(words: string): () => number {
  let seed = 0;
  for (const letter of words) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  const random = xoroshiro128plus(seed);
  return () => uniformInt(random, 0, 0x3fff_ffff) / 0x4000_0000;
}
