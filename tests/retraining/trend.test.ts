import { expect, test } from 'vitest';
import type { Tally } from '../../src/retraining/tally.ts';
import { startOf, stepFor, trendOf } from '../../src/retraining/trend.ts';
import { day, monday } from './fakes.ts';

const tally = (on: number, score: number, calls = 1): Tally => ({
  ...{ person: 'p1', day: day(on), calls, passed: 0, causes: {}, behaviours: {}, reviews: [] },
  competencies: { empathy: { calls, sum: score * calls } },
});

test('a week begins on a Monday, a month on its first', () => {
  expect(startOf('week', day(0))).toBe(monday);
  expect(startOf('week', day(6))).toBe(monday);
  expect(startOf('week', day(7))).toBe(day(7));
  expect(startOf('month', day(0))).toBe(Date.UTC(2026, 2, 1));
  expect(startOf('day', day(3))).toBe(day(3));
});

test('steps are as short as a chart can show', () => {
  const over = (count: number) => Array.from({ length: count }, (_, on) => tally(on, 50));
  expect([26, 27, 182, 200].map((count) => stepFor(over(count)))).toEqual(['day', 'week', 'week', 'month']);
});

test('a step is the mean of its calls, rounded down; what was not rated is no step', () => {
  const none = { ...tally(8, 0), competencies: {} };
  expect(trendOf([tally(0, 50), tally(1, 81, 2), none, tally(14, 90)], 'empathy', 'week')).toEqual([
    { from: day(0), calls: 3, score: 70 },
    { from: day(14), calls: 1, score: 90 },
  ]);
  expect(trendOf([tally(0, 50)], 'listening', 'week')).toEqual([]);
});
