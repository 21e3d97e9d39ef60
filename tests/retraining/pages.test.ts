import { expect, test } from 'vitest';
import { comparePages } from '../../src/retraining/pages.ts';
import { at, day } from './fakes.ts';

const refunds = { page: 'refunds', title: 'Refunds', hash: 'one' };

test('a page seen for the first time is kept, and is no change', () => {
  const first = { ...refunds, changed: null };
  expect(comparePages([], [refunds], at(1), day(1))).toEqual({ keep: [first], changes: [] });
  expect(comparePages([first], [refunds], at(2), day(2))).toEqual({ keep: [], changes: [] });
});

test('another wording is a change from the day it is first seen, and stays one when nothing more changes', () => {
  const seen = [{ ...refunds, changed: null }];
  const now = { ...refunds, hash: 'two', title: 'Refunds and credit' };
  const changed = { ...now, changed: { at: at(3), day: day(3) } };
  const change = { page: 'refunds', title: 'Refunds and credit', at: at(3), day: day(3) };
  expect(comparePages(seen, [now], at(3), day(3))).toEqual({ keep: [changed], changes: [change] });
  expect(comparePages([changed], [now], at(9), day(9))).toEqual({ keep: [], changes: [change] });
});

test('a page that is gone asks for nothing', () => {
  const gone = { ...refunds, changed: { at: at(3), day: day(3) } };
  expect(comparePages([gone], [], at(4), day(4))).toEqual({ keep: [], changes: [] });
});
