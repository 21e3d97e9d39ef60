import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/retraining/cards.ts';
import { callKey } from '../../src/retraining/catalogue.ts';
import { chooseCalls } from '../../src/retraining/certification-calls.ts';
import { certificationOf, meanOf, type AssessedCall } from '../../src/retraining/certification.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { at, day, fakeEntry, fakeRandom, fakeReview, fakeVariant, skills } from './fakes.ts';

const call = (on: number, score: number, more: Partial<AssessedCall> = {}): AssessedCall => ({
  ...{ scenario: `s${on}`, variant: 0, attempt: `attempt-${on}`, at: at(on), day: day(on) },
  ...{ score, critical: [], unseen: true, ...more },
});
const six = (scores: readonly number[], from = 0) => scores.map((score, index) => call(from + index, score));
const certify = (calls: readonly AssessedCall[], log = [fakeReview(0, 'competency:empathy')]) =>
  certificationOf(calls, cardsOf(log, skills), skills, defaultRubric);

describe('six unseen calls', () => {
  test('give a band with its uncertainty and the day it lapses', () => {
    const { last, next } = certify(six([88, 80, 91, 77, 85, 84]));
    expect(last).toMatchObject({
      ...{ mean: 84, interval: [78, 89], band: 'solid', between: ['solid', 'solid'] },
      ...{ isCertified: true, because: null, issued: day(5), lapses: day(185) },
    });
    expect(next).toEqual([]);
  });

  test('fewer give nothing yet; calls seen before do not count', () => {
    expect(certify(six([90, 90, 90, 90, 90]))).toMatchObject({ last: null, next: { length: 5 } });
    expect(certify([...six([90, 90, 90, 90, 90]), call(6, 90, { unseen: false })]).last).toBeNull();
  });

  test('with one critical error give no certificate, however good', () => {
    const calls = six([99, 99, 99, 99, 99]).concat(call(5, 99, { critical: ['ignores a danger'] }));
    expect(certify(calls).last).toMatchObject({ isCertified: false, because: 'critical error', lapses: null });
  });

  test('too low, or too far apart, give none', () => {
    expect(certify(six([70, 72, 74, 76, 71, 73])).last).toMatchObject({ because: 'band too low', band: 'nearly' });
    expect(certify(six([100, 100, 100, 100, 40, 40])).last).toMatchObject({
      ...{ because: 'too uncertain', band: 'solid', between: ['not yet', 'strong'] },
    });
  });

  test('count within sixty days, and no call counts twice', () => {
    expect(certify([...six([90, 90, 90]), ...six([90, 90, 90], 100)])).toMatchObject({
      last: null,
      next: { length: 3 },
    });
    const { last, next } = certify([...six([40, 40, 40, 40, 40, 40]), ...six([95, 95, 95, 95, 95], 10)]);
    expect(last?.mean).toBe(40);
    expect(next).toHaveLength(5);
  });
});

test('a certificate lapses early where safety is let slide, and practising moves the day on', () => {
  const good = [90, 88, 92, 85, 90, 91];
  const slack = [fakeReview(0, 'critical:ignores a danger')];
  expect(certify(six(good), slack).last?.lapses).toBe(day(32));
  const kept = [0, 2, 13, 59, 119].map((on) => fakeReview(on, 'critical:ignores a danger'));
  expect(certify(six(good), kept).last?.lapses).toBe(day(185));
  expect(certify(six(good), [fakeReview(0, 'competency:empathy')]).last?.lapses).toBe(day(185));
});

test('the interval holds the mean, stays on the scale, and is never of no width', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), (scores) => {
      const { mean, interval } = meanOf(scores);
      expect(interval[0]).toBeGreaterThanOrEqual(0);
      expect(interval[1]).toBeLessThanOrEqual(100);
      expect(interval[0]).toBeLessThanOrEqual(mean);
      expect(interval[1]).toBeGreaterThanOrEqual(mean);
      expect(interval[1] - interval[0]).toBeGreaterThanOrEqual(5);
    }),
  );
  // The textbook's: mean 50, standard deviation √350, so 2.571 × √350 ÷ √6 to either side.
  expect(meanOf([25, 35, 45, 55, 65, 75])).toEqual({ mean: 50, interval: [30, 69] });
});

describe('calls to certify with', () => {
  const catalogue = Array.from({ length: 8 }, (_, index) =>
    fakeEntry(`s${index}`, {
      variants: [0, 1].map(() => fakeVariant({ needsEscalation: index < 3 ? 'no' : 'yes' })),
    }),
  );

  test('are six unseen ones of different scenarios, at least a third of them not to be escalated', () => {
    for (let seed = 1; seed < 60; seed++) {
      const chosen = chooseCalls(catalogue, [], fakeRandom(seed * 104729));
      expect(new Set(chosen.map(({ scenario }) => scenario))).toHaveLength(6);
      expect(chosen.filter(({ scenario }) => Number(scenario[1]) < 3).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('are new variants where no new scenario is left, and fewer where nothing unseen is', () => {
    const play = (scenario: string, variant: number) => ({ scenario, variant, day: day(0), at: at(0), whole: false });
    const once = catalogue.map(({ scenario }) => play(scenario, 0));
    const chosen = chooseCalls(catalogue, once, fakeRandom());
    expect(chosen.every(({ variant }) => variant === 1)).toBe(true);
    const nearly = [...once, ...catalogue.slice(2).map(({ scenario }) => play(scenario, 1))];
    expect(chooseCalls(catalogue, nearly, fakeRandom()).map(callKey).toSorted()).toEqual(['s0 1', 's1 1']);
  });
});
