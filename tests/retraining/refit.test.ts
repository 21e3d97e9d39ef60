import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFsrsItems, toOptimizerCsv } from '../../src/retraining/refit.ts';
import { anyLog, at, fakeReview } from './fakes.ts';

const empathy = 'competency:empathy';
const log = [
  fakeReview(0, empathy),
  fakeReview(3, empathy, { rating: 'hard' }),
  fakeReview(3, empathy, { rating: 'again', attempt: 'second' }),
  fakeReview(7, empathy),
  fakeReview(3, 'critical:insults'),
];

test('a log as the optimiser’s table', () => {
  expect(toOptimizerCsv([{ person: 'Kim "K"', log }]).split('\n')).toEqual([
    'card_id,review_time,review_rating,review_state,review_duration',
    `"Kim ""K"" competency:empathy",${at(0)},3,0,0`,
    `"Kim ""K"" competency:empathy",${at(3)},1,2,0`,
    `"Kim ""K"" competency:empathy",${at(7)},3,2,0`,
    `"Kim ""K"" critical:insults",${at(3)},3,0,0`,
    '',
  ]);
});

test('a log as items: each review with the history up to it', () => {
  expect(toFsrsItems([{ person: 'kim', log }])).toEqual([
    {
      reviews: [
        { rating: 3, deltaT: 0 },
        { rating: 1, deltaT: 3 },
      ],
    },
    {
      reviews: [
        { rating: 3, deltaT: 0 },
        { rating: 1, deltaT: 3 },
        { rating: 3, deltaT: 4 },
      ],
    },
  ]);
});

test('days go forward and no review of the first kind is left out', () => {
  fc.assert(
    fc.property(anyLog, (reviews) => {
      const items = toFsrsItems([{ person: 'kim', log: reviews }]);
      for (const item of items) {
        expect(item.reviews[0]?.deltaT).toBe(0);
        for (const { deltaT, rating } of item.reviews.slice(1)) {
          expect(deltaT).toBeGreaterThan(0);
          expect([1, 2, 3]).toContain(rating);
        }
      }
      const rows =
        toOptimizerCsv([{ person: 'kim', log: reviews }])
          .trim()
          .split('\n').length - 1;
      const firsts = new Set(reviews.map(({ skill }) => skill)).size;
      expect(items).toHaveLength(rows - firsts);
    }),
  );
});
