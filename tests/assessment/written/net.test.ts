import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNet, writeNet } from '../../../src/assessment/written/weigh/net-table.ts';
import { netTable } from '../../../src/assessment/written/weigh/net-weights.ts';
import {
  pooledSize,
  readWith,
  sigmoid,
  type Net,
  type WordsOfReply,
} from '../../../src/assessment/written/weigh/net.ts';
import { starts } from '../../../src/assessment/written/weigh/weights.ts';
import {
  coarse,
  learnNet,
  newNet,
  numbersOf,
  randomFrom,
  slopeOf,
  stepsOf,
  type Lesson,
} from '../../bench/learn-net.ts';

const size = { word: 4, state: 5, looks: 2, hidden: 6, out: 3 };
const features = 10;
const all = (net: Net): Float32Array[] => [...numbersOf(net).matrices, ...numbersOf(net).starts];

/** A net with some start in each place. */
function someNet(seed: number): Net {
  const random = randomFrom(seed);
  const net = newNet(features, size, random);
  for (const start of numbersOf(net).starts) start.forEach((_, at) => (start[at] = random() - 0.5));
  return net;
}

const replies = fc.array(fc.array(fc.array(fc.nat(features - 1), { maxLength: 3 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

describe('the slope that it learns by', () => {
  test('is how much more wrong it is, a little further along each number', () => {
    const net = someNet(5);
    const words: WordsOfReply = [[[1, 2], [3], [9, 4]], [[5], [6, 7]], [[8, 1]]];
    const random = randomFrom(6);
    const lesson: Lesson = {
      words,
      shows: Float32Array.from({ length: 9 }, () => (random() > 0.5 ? 1 : 0)),
      counts: Float32Array.from({ length: 9 }, (_, at) => at % 4),
    };
    const slopes = newNet(features, size, () => 0.5);
    for (const values of all(slopes)) values.fill(0);
    slopeOf(net, lesson, slopes);
    const unused = someNet(1);
    const little = 3e-3;
    all(net).forEach((values, which) =>
      values.forEach((value, at) => {
        const wrongAt = (moved: number): number => {
          values[at] = moved;
          return slopeOf(net, lesson, unused);
        };
        const measured = (wrongAt(value + little) - wrongAt(value - little)) / (2 * little);
        values[at] = value;
        expect(all(slopes)[which]?.[at]).toBeCloseTo(measured, 3);
      }),
    );
  });
});

test('the table of sigmoids is right to a millionth, and holds at its ends', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
    }),
  );
  expect([sigmoid(-Infinity), sigmoid(Infinity), sigmoid(NaN)]).toEqual([0, 1, NaN]);
});

describe('learning', () => {
  // A question (feature 0) is meant unless the sentence after it jeers (feature 1); 2 and 3 are words that tell nothing.
  const lessons = Array.from({ length: 400 }, (_, at): Lesson => {
    const [asks, jeers] = [at % 2 === 0, at % 3 === 0];
    const words = [
      [[asks ? 0 : 2], [2 + (Math.floor(at / 2) % 2)]],
      [[3], [jeers ? 1 : 2]],
    ];
    return { words, shows: Float32Array.from([asks && !jeers ? 1 : 0, 0]), counts: Float32Array.from([1, 1]) };
  });
  const course = { epochs: 60, coarseFrom: 45, pace: 0.02, leftOut: 0, sparse: 0, seed: 4 };
  const learn = () =>
    learnNet(lessons, 4, { word: 4, state: 6, looks: 1, hidden: 12, out: 1 }, course, () => undefined);
  const { net, ofStep } = learn();

  test('refuses a lesson that has not one label for each sentence and outcome', () => {
    const lesson: Lesson = { words: [[[0]], [[1]]], shows: new Float32Array(1), counts: new Float32Array(1) };
    expect(() =>
      learnNet([lesson], 4, { word: 4, state: 6, looks: 1, hidden: 12, out: 1 }, course, () => undefined),
    ).toThrow('A lesson of 2 sentences needs 2 labels.');
  });

  test('takes in what stands in another sentence', () => {
    const oddsOf = (words: WordsOfReply): number => readWith(net, words).out[0] ?? NaN;
    expect(
      oddsOf([
        [[0], [2]],
        [[3], [2]],
      ]),
    ).toBeGreaterThan(1);
    expect(
      oddsOf([
        [[0], [2]],
        [[3], [1]],
      ]),
    ).toBeLessThan(-1);
    expect(
      oddsOf([
        [[2], [2]],
        [[3], [2]],
      ]),
    ).toBeLessThan(-1);
  });
  test('comes to the same each time', () => {
    expect(learn().net).toEqual(net);
  });
  test('comes to weights of few steps, as they are written', () => {
    const names = ['asks', 'offers a remedy!', '#told', '{coming}'];
    const read = readNet(writeNet(net, ['asks'], names, ofStep));
    expect([...read.numbers.keys()].toSorted()).toEqual(names.toSorted());
    for (const word of names.keys()) {
      const again = readWith(read.net, [[[read.numbers.get(names[word] ?? '') ?? -1]]]).out[0];
      expect(again).toBeCloseTo(readWith(net, [[[word]]]).out[0] ?? NaN, 1); // starts are written to a hundredth
    }
  });

  test('without the features that weigh nothing', () => {
    const blank = { ...net, words: net.words.slice() };
    blank.words.fill(0, 0, net.size.word);
    const names = ['asks', 'offers a remedy!', '#told', '{coming}'];
    const { words } = writeNet(blank, ['asks'], names, ofStep);
    expect(words.split('\n')).toHaveLength(names.length - 1);
    expect(readNet(writeNet(blank, ['asks'], names, ofStep)).numbers.has(names[0] ?? '')).toBe(false);
  });
});

describe('reading', () => {
  test('is of each sentence, whatever the reply, and the same each time', () => {
    const net = coarse(someNet(7), stepsOf(someNet(7)));
    fc.assert(
      fc.property(replies, (words) => {
        const { out } = readWith(net, words);
        expect(out).toHaveLength(words.length * size.out);
        expect(out.every(Number.isFinite)).toBe(true);
        expect(readWith(net, words).out).toEqual(out);
      }),
    );
  });
  test('of a sentence: each look takes the whole of it, shared out among its words', () => {
    const net = someNet(8);
    fc.assert(
      fc.property(replies, (words) => {
        const { seen, bounds } = readWith(net, words);
        const many = words.flat().length;
        for (let of = 0; of < size.looks; of++)
          words.forEach(({ length }, sentence) => {
            const from = of * many + (bounds[sentence] ?? 0);
            expect(seen.subarray(from, from + length).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
          });
      }),
    );
  });
  test('of nothing is nothing', () => {
    expect(readWith(someNet(7), []).out).toHaveLength(0);
  });
});

describe('the net that is shipped', () => {
  const { net, numbers } = readNet(netTable);
  test('tells what words are weighed for, too', () => {
    for (const behaviour of netTable.behaviours) expect(Object.keys(starts)).toContain(behaviour);
    expect(net.size.out).toBe(netTable.behaviours.length);
  });
  test('is whole: a row for each feature and each unit', () => {
    const { word, state, looks, hidden, out } = net.size;
    expect(net.words).toHaveLength(numbers.size * word);
    expect([net.forth.ofInput.length, net.back.ofInput.length]).toEqual([3 * state * word, 3 * state * word]);
    expect([net.forth.ofState.length, net.back.ofState.length]).toEqual([3 * state * state, 3 * state * state]);
    expect(net.looks).toHaveLength(looks * 2 * state);
    expect([net.hidden.length, net.out.length]).toEqual([hidden * pooledSize(net.size), out * hidden]);
    expect(
      all(net)
        .flatMap((values) => [...values])
        .every(Number.isFinite),
    ).toBe(true);
    expect(numbers.size).toBeGreaterThan(1000);
  });
});
