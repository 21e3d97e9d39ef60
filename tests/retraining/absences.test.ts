import { describe, expect, test } from 'vitest';
import { faultIn, isKnownAs, joined } from '../../src/retraining/absences.ts';
import { day } from './fakes.ts';

const away = (from: number, until: number) => ({ from: day(from), until: day(until) });

test.each([
  { known: [], added: away(5, 9), whole: away(5, 9), gone: [] },
  { known: [away(20, 30)], added: away(5, 9), whole: away(5, 9), gone: [] },
  { known: [away(7, 30)], added: away(5, 9), whole: away(5, 30), gone: [away(7, 30)] },
  { known: [away(0, 40)], added: away(5, 9), whole: away(0, 40), gone: [away(0, 40)] },
  // Adjoining ones are one, too: nobody was there in between.
  { known: [away(9, 12)], added: away(5, 9), whole: away(5, 12), gone: [away(9, 12)] },
  { known: [away(0, 6), away(8, 20)], added: away(5, 9), whole: away(0, 20), gone: [away(0, 6), away(8, 20)] },
  // Known ones that overlap each other, as after a restore.
  { known: [away(9, 20), away(19, 30)], added: away(5, 9), whole: away(5, 30), gone: [away(9, 20), away(19, 30)] },
])('$added with $known is $whole', ({ known, added, whole, gone }) => {
  expect(joined(known, added)).toEqual({ whole, gone });
});

describe('what can be told', () => {
  test.each([
    { from: NaN, last: day(3), says: /first day/ },
    { from: day(3), last: NaN, says: /last day/ },
    { from: day(3), last: day(2), says: /before the first/ },
    { from: day(0), last: day(3000), says: /more than two years. Is a year/ },
    { from: day(-800), last: day(-799), says: /from today/ },
  ])('$from to $last is refused: $says', ({ from, last, says }) => {
    expect(faultIn(from, last, day(0))).toMatch(says);
  });
  test('a single day, the past and the future can be', () => {
    expect(faultIn(day(3), day(3), day(0))).toBeUndefined();
    expect(faultIn(day(-90), day(-20), day(0))).toBeUndefined();
    expect(faultIn(day(90), day(200), day(0))).toBeUndefined();
  });
});

test.each([
  { known: [], isKnown: false },
  { known: [away(10, 45)], isKnown: true },
  { known: [away(12, 50)], isKnown: true },
  { known: [away(10, 12)], isKnown: true }, // the very one, noticed before
  { known: [away(12, 15)], isKnown: false }, // a short leave explains no long absence
  { known: [away(50, 90)], isKnown: false },
])('away from day 10 to 50, with $known told: known $isKnown', ({ known, isKnown }) => {
  expect(isKnownAs(known, away(10, 50))).toBe(isKnown);
});
