import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteOrderMark, csvRow } from '../../src/reporting/csv.ts';
import { attemptRow, headings, turnRow } from '../../src/reporting/records.ts';

/** A plain reader of RFC 4180, for one row. */
function read(row: string): string[] {
  const cells: string[] = [];
  let rest = row.replace(/\r\n$/, '');
  for (;;) {
    const [all = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|$)/.exec(rest) ?? [];
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (!all.endsWith(',')) return cells;
    rest = rest.slice(all.length);
  }
}

test.each([
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ['say "hi", now', '"say ""hi"", now"'],
  ['two\nlines', '"two\nlines"'],
  ['a=1', 'a=1'],
])('%j is written %j', (cell, written) => {
  expect(csvRow([cell])).toBe(`${written}\r\n`);
});

test('numbers stay numbers, also below zero; what is missing is empty', () => {
  expect(csvRow([-2, 0.5, null, NaN, ''])).toBe('-2,0.5,,,\r\n');
});

test('whatever is written reads back, but for the apostrophe, and runs nowhere', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
      const back = read(csvRow(cells));
      expect(back.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))).toEqual(
        cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')),
      );
      for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('every row has as many cells as its heading', () => {
  const attempt = attemptRow({
    person: '=cmd',
    attempt: 'a1',
    scenario: 's',
    title: 'The cracked blender',
    customer: 'Dana',
    variant: 1,
    level: 'practice',
    answers: 'choose',
    startedAt: 0,
    lastAt: NaN,
    finished: true,
    turns: 3,
    ending: null,
    outcome: 'lost',
    passed: false,
    score: 40,
    scores: { empathy: 12 },
    retryOf: null,
    secondStageOf: null,
  });
  expect(read(attempt)).toHaveLength(read(headings.attempts).length);
  expect(attempt).toContain("'=cmd,a1");
  expect(attempt).toContain('1970-01-01T00:00:00.000Z,,yes');
  const turn = {
    person: '',
    attempt: '',
    scenario: '',
    turn: 1,
    at: 0,
    did: 'wrote',
    words: '-x\n',
    heat: 1,
    trust: 2,
  };
  expect(read(turnRow({ ...turn, shown: ['validates', 'asks'], broken: [] }))).toHaveLength(
    read(headings.turns).length,
  );
  expect(headings.turns.startsWith(byteOrderMark)).toBe(true);
});
