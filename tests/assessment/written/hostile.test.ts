import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, seenFrom } from '../../../src/assessment/written/assess.ts';
import { mostCharacters } from '../../../src/assessment/written/readable.ts';
import { defaultRubric } from '../../../src/rubric/default.ts';
import { kettle, sentences } from './sentences.ts';

describe('what cannot be assessed says why', () => {
  test.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['😀😀 👍', 'no words'],
    ['?!… 123', 'no words'],
    ['Извините, мы пришлём новый чайник', 'other alphabet'],
    ['שלום, אני מצטער', 'other alphabet'],
    ['申し訳ございません', 'other alphabet'],
    [
      'Es tut mir leid, wir schicken Ihnen morgen einen neuen und die Lieferung ist nicht das Problem',
      'other language',
    ],
    ['Je suis désolé pour la gêne, nous vous envoyons une nouvelle bouilloire et pas de frais', 'other language'],
  ])('%j', (reply, reason) => {
    expect(assess(reply, kettle)).toMatchObject({ findings: [], unassessable: reason });
  });

  test('short and plain English is read', () => {
    expect(assess('ok', kettle).unassessable).toBeUndefined();
    expect(assess('i send you new one tomorrow', kettle).unassessable).toBeUndefined();
  });
});

describe('large and strange input takes bounded time', () => {
  test.each<[string, string]>([
    ['fifty thousand characters', 'I am sorry about that. '.repeat(2200)],
    ['one word ten thousand times', 'refund '.repeat(10_000)],
    ['one endless word', 'a'.repeat(50_000)],
    ['quotation marks', `"'“`.repeat(20_000)],
    ['opened quotations', '"a '.repeat(20_000)],
    ['apostrophes', "i'".repeat(25_000)],
    ['no spaces', 'sorry,'.repeat(9000)],
    ['HTML', '<b onclick="x">sorry</b>'.repeat(2000)],
    ['right to left with English', 'שלום I will ring you '.repeat(2000)],
    ['emoji with English', '😀 I will ring you 👩‍👩‍👧 '.repeat(2000)],
    ['gaps', 'i will be you must be '.repeat(2000)],
    ['lines', '\n'.repeat(50_000)],
  ])('%s', (_name, reply) => {
    const start = performance.now();
    const { read, findings } = assess(reply, kettle);
    expect(performance.now() - start).toBeLessThan(1500); // some 50 ms on a quiet machine
    expect(read).toBeLessThanOrEqual(mostCharacters);
    expect(findings.length).toBeLessThanOrEqual(20);
  });
});

const pieces = Object.values(sentences).flatMap(({ yes, no }) => [...yes, ...no]);
const shows = new Set(defaultRubric.behaviours.filter(({ kind }) => kind === 'shows').map(({ name }) => name));

test('it never throws, and every quote is what stands in the reply', () => {
  const anyReply = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...pieces, '“', '"', "'", '\n', '…', '<b>', '😀', '-', '?'), { maxLength: 12 })
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anyReply, (reply) => {
      for (const { quote, start, end, sure } of assess(reply, kettle).findings) {
        expect(reply.slice(start, end)).toBe(quote);
        expect(quote).not.toBe('');
        expect(sure).toBeGreaterThan(0);
        expect(sure).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('another sentence added takes nothing away that was shown', () => {
  const unrelated = fc.constantFrom(
    'The sky is blue.',
    'We sell lamps in nine colours.',
    'A cat sat there.',
    'It rained in March.',
  );
  fc.assert(
    fc.property(fc.constantFrom(...pieces), unrelated, (reply, more) => {
      const shown = (text: string): string[] =>
        assess(text, kettle)
          .findings.filter(({ behaviour, sure }) => sure >= seenFrom && shows.has(behaviour))
          .map(({ behaviour }) => behaviour);
      const whole = /[.?!]$/.test(reply) ? reply : `${reply}.`;
      expect(shown(`${whole}\n${more}`)).toEqual(expect.arrayContaining(shown(whole)));
    }),
    { numRuns: 400 },
  );
});
