import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOf } from '../../src/session/chance.ts';

test('the same words give the same numbers, from 0 to below 1, and other words others', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const [one, other] = [chanceOf(words), chanceOf(words)];
      for (let draw = 0; draw < 20; draw++) {
        const number = one();
        expect(number).toBe(other());
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
  );
  expect(chanceOf('p1 1')()).not.toBe(chanceOf('p1 2')());
});
