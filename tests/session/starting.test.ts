import { expect, test } from 'vitest';
import { moodView } from '../../src/session/moods.ts';
import { nextVariant } from '../../src/session/starting.ts';

test.each([
  { variants: 2, played: [], next: 0 },
  { variants: 2, played: [0], next: 1 },
  { variants: 2, played: [0, 1], next: 0 },
  { variants: 3, played: [0, 1, 0, 2], next: 1 },
  { variants: 1, played: [0, 0], next: 0 },
  { variants: 0, played: [], next: 0 },
  { variants: 2, played: [7], next: 0 },
])('of $variants variants, after $played, variant $next comes next', ({ variants, played, next }) => {
  expect(nextVariant(variants, played)).toBe(next);
});

test.each([
  { mood: 'heat', value: 0, before: 0, word: 'calm', trend: 'steady' },
  { mood: 'heat', value: 6, before: 5, word: 'high', trend: 'rising' },
  { mood: 'heat', value: 10, before: 10, word: 'very high', trend: 'steady' },
  { mood: 'trust', value: 2, before: 4, word: 'low', trend: 'falling' },
  { mood: 'trust', value: 10, before: 9, word: 'high', trend: 'rising' },
] as const)('$mood $value after $before is “$word, $trend”', ({ mood, value, before, word, trend }) => {
  expect(moodView(mood, value, before)).toEqual({ value, word, trend });
});
