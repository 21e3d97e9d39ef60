import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayInWords, dayOf, daysBetween } from '../../src/retraining/days.ts';

test('the date is the one on the wall where the rep is', () => {
  const late = Date.UTC(2026, 2, 14, 23, 30);
  expect(dayOf(late, 0)).toBe(Date.UTC(2026, 2, 14));
  expect(dayOf(late, 60)).toBe(Date.UTC(2026, 2, 15));
  expect(dayOf(Date.UTC(2026, 2, 14, 2), -300)).toBe(Date.UTC(2026, 2, 13));
  expect(dayInWords(dayOf(late, 0))).toBe('14 March');
});

test('adding days and counting them are each other’s reverse, over leap days and changes of the clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e12, max: 4e12 }), fc.integer({ min: -2000, max: 2000 }), (moment, count) => {
      const day = dayOf(moment, 90);
      expect(daysBetween(day, addDays(day, count))).toBe(count);
      expect(dayOf(day, 0)).toBe(day);
    }),
  );
});
