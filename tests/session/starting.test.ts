import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/progress/schema.ts';
import { moodView } from '../../src/session/moods.ts';
import { meetings, nextVariant } from '../../src/session/starting.ts';
import { stateOf } from '../../src/session/steps.ts';
import { variantToWatch } from '../../src/session/watching.ts';

test.each([
  { variants: 2, played: [], next: 0 },
  { variants: 2, played: [0], next: 1 },
  { variants: 2, played: [0, 1], next: 0 },
  { variants: 3, played: [0, 1, 0, 2], next: 1 },
  { variants: 3, played: [0, 1, 1, 1, 2], next: 0 },
  { variants: 1, played: [0, 0], next: 0 },
  { variants: 0, played: [], next: 0 },
  { variants: 2, played: [7], next: 0 },
])('of $variants variants, after $played, variant $next comes next', ({ variants, played, next }) => {
  const met = played.map((variant, at) => ({ variant, at }));
  expect(nextVariant(variants, met)).toBe(next);
  // In whatever order they are told.
  expect(nextVariant(variants, met.toReversed())).toBe(next);
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

test('a customer that was watched is as well known as one that was played', () => {
  const played = (variant: number, scenario = 'x') => ({ scenario, variant, startedAt: 1 });
  const watched = (variant: number, scenario = 'x') => ({ scenario, variant, at: 2 });
  const met = meetings('x', [played(0), played(1, 'y')], [watched(1), watched(0, 'y')]);
  expect(met.map(({ variant, at }) => [variant, at])).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(nextVariant(3, met)).toBe(2);
  expect(nextVariant(2, met)).toBe(0);
});

test.each([
  { watched: [], played: [], variant: 0 },
  { watched: [], played: [0, 1], variant: 1 },
  { watched: [0], played: [1], variant: 0 },
  { watched: [7], played: [], variant: 0 },
])(
  'of two customers, after $watched watched and $played played, $variant is watched',
  ({ watched, played, variant }) => {
    expect(variantToWatch(2, watched, played)).toBe(variant);
  },
);

describe('the steps of practice', () => {
  const attempt = (answers: 'choose' | 'write', passed: boolean, retry: object | null = null) =>
    ({ answers, summary: { passed }, retry }) as Attempt;
  test.each([
    { latest: [], lifted: false, state: { open: false, passes: 2 } },
    { latest: [attempt('choose', true)], lifted: false, state: { open: false, passes: 1 } },
    {
      latest: [attempt('choose', true), attempt('choose', false)],
      lifted: true,
      state: { open: true, because: 'settings' },
    },
    {
      latest: [attempt('choose', true), attempt('choose', true)],
      lifted: false,
      state: { open: true, because: 'passed' },
    },
    { latest: [attempt('write', false)], lifted: false, state: { open: true, because: 'done before' } },
    // A turn that was tried again proves nothing.
    {
      latest: [attempt('choose', true), attempt('choose', true, {})],
      lifted: false,
      state: { open: false, passes: 1 },
    },
  ])('writing is $state', ({ latest, lifted, state }) => {
    expect(stateOf('write', latest, lifted)).toEqual(state);
    expect(stateOf('watch', latest, lifted)).toEqual({ open: true, because: 'start' });
    expect(stateOf('choose', latest, lifted)).toEqual({ open: true, because: 'start' });
  });
});
