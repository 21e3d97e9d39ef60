import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * The same list in an order fixed by the seed (Fisher and Yates): the same attempt always shows the same order.
 * @param seed any whole number
 * @param salt what else the order depends on, such as the scene's name
 */
export function shuffled<T>(list: readonly T[], seed: number, salt = ''): T[] {
  let mixed = seed | 0;
  for (const letter of salt) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  const random = xoroshiro128plus(mixed);
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
