import { describe, expect, test } from 'vitest';
import { factsIn, plainText } from '../../src/assessment/facts.ts';

const range = { start: 0, end: 0 };
const facts = [
  { name: 'Cracked {part}', wordings: ['{part} is cracked', 'broken {part}'], range },
  { name: 'Order {order}', wordings: ['{order}'], range },
  { name: 'Won’t wait', wordings: ['can’t wait'], range },
  { name: 'Refund of £1,000', wordings: [], range },
  { name: '…', wordings: ['!'], range },
];
const words = { part: 'jug', order: 'LH-20418' };

describe('the facts a text holds', () => {
  test.each<[string, string[]]>([
    ['Cracked jug.', ['Cracked {part}']],
    ['The JUG  is\ncracked!', ['Cracked {part}']],
    ['a broken jug, order LH 20418', ['Cracked {part}', 'Order {order}']],
    ['order lh-204180', []],
    ['a broken jugular', []],
    ['unbroken jug', []],
    ["She can't wait", ['Won’t wait']],
    ['She wont wait', ['Won’t wait']],
    ['Refund of £1,000', ['Refund of £1,000']],
    ['Refund of £1', []],
    ['… !', []],
    ['', []],
    ['Cracked {part}', []],
  ])('%j', (text, held) => {
    expect(factsIn(text, facts, words)).toEqual(held);
  });
});

test('a text as its words alone', () => {
  expect(plainText(' It’s 18:52, €1,000.50 (5/6) – Café au-lait! ')).toBe(' its 18:52 1,000.50 5/6 cafe au lait ');
  expect(plainText('日本 größe')).toBe(' 日本 große ');
  expect(plainText('!?')).toBe(' ');
});

test('endings do not count: a plural, a tense', () => {
  const facts = [
    { name: 'Pendant', wordings: [], range: { start: 0, end: 1 } },
    { name: 'Money back', wordings: ['refund'], range: { start: 0, end: 1 } },
  ];
  expect(factsIn('He has got one of those pendants, and was refunded.', facts, {})).toEqual(['Pendant', 'Money back']);
  expect(factsIn('He is independent.', facts, {})).toEqual([]);
});
