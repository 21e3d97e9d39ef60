import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';
import { LineMap } from '../../src/diagnostics/line-map.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { suggest } from '../../src/diagnostics/suggest.ts';

function frame(text: string, start: number, end: number): string {
  const report = new Report(text);
  report.add('html_ignored', { start, end }, {});
  return codeFrame(text, report.sorted()[0] as Parameters<typeof codeFrame>[1]);
}

describe('a code frame', () => {
  test('shows the line with carets under the words', () => {
    expect(frame('one\ntwo three\n', 8, 13)).toBe('    2 | two three\n      |     ^^^^^');
  });
  test('takes a tab for one column', () => {
    expect(frame('\ta b', 3, 4)).toBe('    1 |  a b\n      |    ^');
  });
  test('has a caret at the end of a line, and of the text', () => {
    expect(frame('ab\ncd', 2, 3)).toBe('    1 | ab\n      |   ^');
    expect(frame('ab', 2, 2)).toBe('    1 | ab\n      |   ^');
  });
  test('ends with the line where the words go on', () => {
    expect(frame('ab cd\nef', 3, 8)).toBe('    1 | ab cd\n      |    ^^');
  });
  test('cuts a long line around the words', () => {
    const text = `${'a'.repeat(300)}BAD${'z'.repeat(300)}`;
    const [line = '', carets = ''] = frame(text, 300, 303).split('\n');
    expect(line.length).toBeLessThan(125);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('BAD');
    const [, all = ''] = frame(text, 0, 600).split('\n');
    expect(all.length).toBeLessThan(125);
  });
});

test('lines and columns', () => {
  const lines = new LineMap('a\n\nbc\n');
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => Object.values(lines.position(at)).join(':'))).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '3:1',
    '3:2',
    '3:3',
    '4:1',
  ]);
  expect(new LineMap('').position(0)).toEqual({ line: 1, column: 1 });
});

describe('a report', () => {
  test('is in the order of the text, the same mistake at the same place once', () => {
    const report = new Report('0123456789');
    report.add('key_unknown', { start: 5, end: 6 }, { key: 'b' });
    report.add('key_unknown', { start: 5, end: 6 }, { key: 'b' });
    report.add('key_unknown', { start: 5, end: 6 }, { key: 'c' });
    report.add('html_ignored', { start: 1, end: 2 }, {});
    report.add('key_duplicate', { start: 5, end: 6 }, { key: 'b' });
    expect(report.sorted().map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'html_ignored: HTML is shown as written, never run.',
      'key_duplicate: “b” is given twice.',
      'key_unknown: “b” means nothing here.',
      'key_unknown: “c” means nothing here.',
    ]);
    expect(report.hasErrors).toBe(true);
  });
  test('shortens what it quotes, on one line', () => {
    const report = new Report('');
    report.add('key_unknown', { start: 0, end: 1 }, { key: `a\n b${'c'.repeat(200)}` });
    expect(report.sorted()[0]?.message).toMatch(/^“a bc{76}…” means nothing here\.$/);
  });
  test('does not take an author’s braces for its own', () => {
    const report = new Report('');
    report.add('value_invalid', { start: 0, end: 1 }, { value: '{what} $& $1', what: 'step' });
    expect(report.sorted()[0]?.message).toBe('“{what} $& $1” is no step.');
  });
});

describe('a suggestion', () => {
  test.each<[string, string[], string | undefined]>([
    ['the-ordr', ['the-offer', 'the-order'], 'Did you mean “the-order”?'],
    ['THE-ORDER', ['the-order'], 'Did you mean “the-order”?'],
    ['heta', ['heat', 'trust'], 'Did you mean “heat”?'],
    ['xyz', ['abc', 'def'], 'Known here: “abc”, “def”.'],
    ['', ['id'], 'Known here: “id”.'],
    ['x', ['id'], 'Known here: “id”.'],
    ['x', [], undefined],
    ['x', ['aa', 'aa', 'bb'], 'Known here: “aa”, “bb”.'],
  ])('for %j among %j', (name, known, expected) => expect(suggest(name, known)?.hint).toBe(expected));
  test('is a mend where one name is nearer than every other', () => {
    expect(suggest('the-ordr', ['the-offer', 'the-order'])?.mend).toEqual({ from: 'the-ordr', to: 'the-order' });
    expect(suggest('scene-c', ['scene-a', 'scene-b'])?.mend).toBeUndefined();
    expect(suggest('xyz', ['abc'])?.mend).toBeUndefined();
  });
  test('lists eight names at most', () => {
    expect(suggest('zzzzzz', 'abcdefghij'.split(''))?.hint).toMatch(/“h” and more\.$/);
  });
});
