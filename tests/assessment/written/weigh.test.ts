import { describe, expect, test } from 'vitest';
import { assess, verdictOn, type WrittenFinding } from '../../../src/assessment/written/assess.ts';
import { barOf, signedFrom } from '../../../src/assessment/written/weigh/bars.ts';
import { readTable, writeTable } from '../../../src/assessment/written/weigh/table.ts';
import { starts, table } from '../../../src/assessment/written/weigh/weights.ts';
import { defaultRubric } from '../../../src/rubric/default.ts';
import { chanceOf, learn, type Row } from '../../bench/learn.ts';
import { kettle, sentences } from './sentences.ts';

const findingOf = (behaviour: string, reply: string): WrittenFinding | undefined =>
  assess(reply, kettle).findings.find((finding) => finding.behaviour === behaviour);

describe('words suffice where no rule knows the phrase', () => {
  test.each([
    ['offers a remedy', 'Somebody comes to pick them up tomorrow between eight and ten in the morning.'],
    ['confirms next steps', 'News by text to this mobile at half past two, a call from me at quarter to three.'],
    ['blames', 'The new girl in the kitchen never checks the labels.'],
    ['dismisses', 'Everyone gets those.'],
    ['passes the buck', "You're best contacting the courier."],
  ])('%s: %s', (behaviour, reply) => {
    const finding = findingOf(behaviour, reply);
    expect(finding && verdictOn(finding)).toBe('seen');
    expect(finding?.rule).toMatch(/^(?:words that weigh: \S|the sentence as a whole$)/);
    expect(finding?.sure).toBeLessThan(0.95); // never beyond doubt
    expect(reply.slice(finding?.start, finding?.end)).toBe(finding?.quote);
  });

  test.each([
    ['offers a remedy', "Nobody comes to pick them up tomorrow, and I won't pretend so."],
    ['offers a remedy', 'If somebody came to pick them up tomorrow you would be home.'],
    ['offers a remedy', 'He wrote “somebody comes to pick them up tomorrow”.'],
    ['gives a time', 'At 7:20 the van was full.'],
  ])('but not %s, denied, supposed, quoted or past: %s', (behaviour, reply) => {
    const finding = findingOf(behaviour, reply);
    expect(finding && verdictOn(finding)).not.toBe('seen');
  });
});

describe('of several places the one that proves it best is quoted', () => {
  test.each([
    [
      'commits to act',
      "I'm looking at the box in front of me. I'll send you a new lid by tonight.",
      "I'll send",
      'looking',
    ],
    ['commits to act', "Tony means it, I tell you honest. I'm booking him in for you at nine.", "I'm booking", 'Tony'],
    ['gives a time', "Tuesday's photos are here. I'll ring you by noon tomorrow.", 'by noon tomorrow', 'Tuesday'],
    ['offers a remedy', "Keep the lid off till then. We're refunding you the whole £40.", 'refunding you', 'lid'],
    ['validates', 'No one told me. You had every right to be cross.', 'every right to', 'told'],
    // Facts where the case is told, and not where something is done about it.
    [
      'restates the facts',
      "I'm sending a joiner on Saturday. You rang twice about a kettle with no lid.",
      'You rang twice about a kettle with no lid',
      'joiner',
    ],
  ])('%s: %s', (behaviour, reply, quote, other) => {
    const found = findingOf(behaviour, reply)?.quote;
    expect(found).toContain(quote);
    expect(found).not.toContain(other);
  });

  // What is told over two sentences is quoted over two.
  test.each([
    ['restates the facts', "So that's a kettle that came without its lid. You've rung us twice already."],
    ['offers a remedy', 'A new lid is on its way to you, free. And the £4 postage goes back on your card.'],
    [
      'confirms next steps',
      "I'll send the lid today and text you the tracking. You'll have it by Friday, and I'll ring you that evening to check.",
    ],
    ['dismisses', "It's only a lid. People boil water without one all the time."],
    ['asks a clarifying question', 'Which lid is it, the black one? Or the steel one?'],
  ])('%s, all of it: %s', (behaviour, reply) => {
    expect(findingOf(behaviour, reply)?.quote).toBe(reply.replace(/[.?]$/, ''));
  });
  test('but not on into what may not be promised', () => {
    const reply = "A new lid is on its way to you, free. And you'll have a refund as well as a new one.";
    expect(findingOf('promises beyond policy', reply)?.sure).toBeGreaterThanOrEqual(0.6);
    expect(findingOf('offers a remedy', reply)?.quote).not.toMatch(/lid.*refund/);
  });
  test('a promise is proved by its own sentence', () => {
    const reply = "I'll send you the lid today. I'll ring you on Friday as well.";
    expect(findingOf('commits to act', reply)?.quote).not.toContain('.');
  });

  test('two places of one sentence are one quote', () => {
    const found = findingOf('gives a time', "I'll ring you by noon tomorrow and again on Friday before one.");
    expect(found?.quote).toMatch(/by noon tomorrow and again on Friday before one$/);
  });

  test('what the customer has just said is quoted before what the screen shows', () => {
    const found = findingOf('restates the facts', "It's order LH-20418, I can see. And you've rung us twice already.");
    expect(found?.quote).toContain('rung us twice');
  });
});

describe('words speak against what only has the form', () => {
  test.each([
    ['commits to act', "You'll have to tell me what it's about."],
    ['offers a remedy', 'You asked for a refund in June.'],
    ['confirms next steps', 'First it was late, then it was broken, and on Wednesday it broke again.'],
  ])('no %s: %s', (behaviour, reply) => {
    const finding = findingOf(behaviour, reply);
    expect(finding && verdictOn(finding)).not.toBe('seen');
  });
});

test('in a case of many words more is asked of a fact than in one of few, and of nothing else', () => {
  expect(barOf('restates the facts', 60)).toBeGreaterThan(barOf('restates the facts', 10));
  expect(barOf('gives a time', 60)).toBe(barOf('gives a time', 10));
});

describe('sympathy that mocks', () => {
  test.each([
    'You must be absolutely devastated about your little lid.',
    'What a calamity, I can only imagine the agony of it.',
    "Oh no, a lid! I'll get the chairman to your door by five, shall I.",
  ])('earns nothing, and makes small: %s', (reply) => {
    const seen = assess(reply, kettle).findings.filter((finding) => verdictOn(finding) === 'seen');
    expect(seen.map(({ behaviour }) => behaviour).filter((name) => !/restates|insults/.test(name))).toEqual([
      'dismisses',
    ]);
  });
  test.each([
    ['names the feeling', 'You must be devastated, it was her present.'],
    ['names the feeling', "What a nightmare, your sister's birthday and no kettle."],
    ['apologises for the impact', "I'm so, so sorry that it came without its lid."],
    ['commits to act', "Right away. I'm on it now, and I'll have one with you by noon."],
  ])('is not seen in what is meant: %s, %s', (behaviour, reply) => {
    const finding = findingOf(behaviour, reply);
    expect(finding && verdictOn(finding)).toBe('seen');
    expect(findingOf('dismisses', reply)?.sure ?? 0).toBeLessThan(0.6);
  });
});

describe('what is less sure is said with “probably”', () => {
  test.each([
    ['apologises for the impact', "I'm so sorry your kettle came without its lid.", undefined],
    ['over-apologises', "Sorry, sorry, I'm so sorry, sorry.", undefined],
    ['promises beyond policy', "I'll give you both a refund and a replacement.", true],
    ['dismisses', 'Everyone gets those.', true],
  ])('%s: %s', (behaviour, reply, probable) => {
    const finding = findingOf(behaviour, reply);
    expect(finding && verdictOn(finding)).toBe('seen');
    expect(finding?.probable).toBe(probable);
  });
  test('only what counts, and each behaviour from its bar on', () => {
    for (const { yes, no } of Object.values(sentences))
      for (const reply of [...yes, ...no])
        for (const finding of assess(reply, kettle).findings)
          if (finding.probable) expect(verdictOn(finding)).toBe('seen');
    for (const behaviour of Object.keys(starts))
      if (behaviour !== 'mocks') expect(signedFrom(behaviour)).toBeGreaterThanOrEqual(barOf(behaviour, 0));
  });
});

describe('the table of weights', () => {
  test('is of behaviours of the scorecard, each with a weight that is not nothing', () => {
    const known = defaultRubric.behaviours.map(({ name }) => name);
    for (const [behaviour, start] of Object.entries(starts)) {
      expect([...known, 'mocks']).toContain(behaviour);
      expect(start).toBeLessThan(0);
    }
    const all = [...readTable(table).values()].flat();
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ of, weight }) => Object.keys(starts)[of] === undefined || !(Math.abs(weight) > 0))).toEqual(
      [],
    );
  });
  test('is read as it was written, names of several words and numbers too', () => {
    const weights = new Map([
      ['@offers a remedy~', [{ of: 0, weight: -1.2 }]],
      ['#heard much', [{ of: 15, weight: 0.3 }]],
      ['# $', [{ of: 1, weight: 2 }]],
      ['^ you', [{ of: 2, weight: -0.1 }]],
      [
        'you',
        [
          { of: 2, weight: 0.1 },
          { of: 3, weight: 1 },
        ],
      ],
      ['you {coming}', [{ of: 4, weight: 12.5 }]],
      ['>{talks}', [{ of: 9, weight: -2 }]],
    ]);
    expect(readTable(writeTable(weights))).toEqual(weights);
    expect(writeTable(readTable(table))).toBe(table.trim());
  });
});

describe('learning', () => {
  // 0 stands in all that show it, 1 in all that do not, 2 anywhere.
  const rows: Row[] = Array.from({ length: 60 }, (_, at) => ({
    features: [at % 3 === 0 ? 0 : 1, ...(at % 2 === 0 ? [2] : [])],
    shows: at % 3 === 0,
    counts: 1,
  }));
  test('finds what tells, and leaves what does not', () => {
    const { weights: learned } = learn(rows, 3);
    expect(learned[0]).toBeGreaterThan(1);
    expect(learned[1]).toBeLessThan(-1);
    expect(Math.abs(learned[2] ?? 1)).toBeLessThan(0.5);
    expect(chanceOf(learn(rows, 3), [0, 2])).toBeGreaterThan(0.8);
    expect(chanceOf(learn(rows, 3), [1])).toBeLessThan(0.2);
  });
  test('comes to the same each time', () => {
    expect(learn(rows, 3)).toEqual(learn(rows, 3));
  });
});
