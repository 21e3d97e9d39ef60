import { describe, expect, test } from 'vitest';
import { makeVocabulary } from '../../../src/assessment/written/reading/vocabulary.ts';
import { read } from '../../../src/assessment/written/reading/reading.ts';
import { spelling } from '../../../src/assessment/written/reading/spelling.ts';
import { timesIn } from '../../../src/assessment/written/times.ts';

const vocabulary = makeVocabulary(
  { warm: 'hot, red hot, {lukewarm}', lukewarm: 'tepid', act: 'send~, put~ right' },
  { it: '0.8\nit is|was {warm}\n# a comment\n0.5\n^ send~ .. now $' },
  'table',
);
const words = (text: string): string[][] =>
  read(text, vocabulary).sentences.map(({ tokens }) => tokens.map(({ word }) => word));

describe('words and sentences', () => {
  test.each<[string, string[][]]>([
    [
      "I'll ring. You won't.",
      [
        ['i', 'will', 'ring'],
        ['you', 'will', 'not'],
      ],
    ],
    [
      'dont u worry\nim here',
      [
        ['do', 'not', 'you', 'worry'],
        ['i', 'am', 'here'],
      ],
    ],
    ['ill send it, its on the van', [['i', 'will', 'send', 'it', 'it', 'is', 'on', 'the', 'van']]],
    ['I was ill and its lid broke', [['i', 'was', 'ill', 'and', 'its', 'lid', 'broke']]],
    ['£18.40 at 14:30, Mr. Ashworth', [['£18.40', 'at', '14:30', 'mr', 'ashworth']]],
  ])('%j', (text, sentences) => {
    expect(words(text)).toEqual(sentences);
  });
});

describe('the language of cues', () => {
  const found = (text: string): [string, number][] =>
    read(text, vocabulary).sentences.flatMap(({ hits, tokens }) =>
      hits.map(({ from, to, cue }): [string, number] => [
        tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
        cue.sure,
      ]),
    );
  test.each<[string, [string, number][]]>([
    ['It was red hot.', [['it was red hot', 0.8]]],
    ['it is tepid', [['it is tepid', 0.8]]],
    ['it is cold', []],
    ['sent one to you now', [['sent one to you now', 0.5]]],
    ['I sent one now', []],
    ['send one now please', []],
  ])('%j', (text, hits) => {
    expect(found(text)).toEqual(hits);
  });
});

describe('times that can be held', () => {
  test.each<[string, string[]]>([
    ['by Friday noon', ['by friday noon']],
    ['within two working days', ['within two working days']],
    ['before the school run', ['before the school run']],
    ['by close of play', ['by close of play']],
    ['first thing tomorrow', ['first thing tomorrow']],
    ['in the next ten minutes', ['in the next ten minutes']],
    ['before I finish at six', ['before i finish at six']],
    ['at half past four', ['at half past four']],
    ['Thursday between 8 and 12', ['thursday between 8 and 12']],
    ['last Tuesday', []],
    ['three weeks ago', []],
    ['four people', []],
    ['soon', []],
  ])('%j', (text, times) => {
    const found = read(text, vocabulary).sentences.flatMap((sentence) =>
      timesIn(sentence).map(({ from, to }) =>
        sentence.tokens
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
      ),
    );
    expect(found).toEqual(times);
  });
});

describe('spelling', () => {
  const { correct } = spelling(['apologise', 'tomorrow', 'refund', 'kettle'], (word) => word === 'settle');
  test.each([
    ['apolgise', 'apologise'],
    ['tommorow', 'tommorow'],
    ['tommorrow', 'tomorrow'],
    ['refudn', 'refund'],
    ['settle', 'settle'],
    ['tomorrowww', 'tomorrow'],
    ['fund', 'fund'],
    ['xyzzy', 'xyzzy'],
  ])('%s', (written, meant) => {
    expect(correct(written)).toBe(meant);
  });

  test('a name is no slip of a word', () => {
    expect(words('I asked Teppid and it was teppid.')).toEqual([['i', 'asked', 'teppid', 'and', 'it', 'was', 'tepid']]);
  });
});
