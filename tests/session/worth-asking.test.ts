import { describe, expect, test } from 'vitest';
import type { WrittenFinding } from '../../src/assessment/written/assess.ts';
import { worthAsking } from '../../src/session/writing.ts';

const finding = (behaviour: string, sure: number, start: number, end: number): WrittenFinding => ({
  behaviour,
  quote: `${start} to ${end}`,
  start,
  end,
  rule: 'a rule',
  sure,
});
const asked = (...findings: WrittenFinding[]): string[] =>
  worthAsking({ findings, read: 100 }).map(({ behaviour }) => behaviour);

describe('a rep is asked', () => {
  test('of what is unsure and good', () => {
    expect(asked(finding('gives a time', 0.5, 0, 10), finding('validates', 0.9, 0, 10))).toEqual(['gives a time']);
  });

  test('of nothing that breaks something, and of nothing that the engine decides', () => {
    expect(asked(finding('hedges', 0.5, 0, 10), finding('decides rightly', 0.5, 0, 10))).toEqual([]);
  });

  test('of nothing in words that promise what may not be promised', () => {
    const beyond = finding('promises beyond policy', 0.7, 20, 50);
    expect(asked(beyond, finding('confirms next steps', 0.5, 10, 30), finding('gives a time', 0.5, 40, 44))).toEqual(
      [],
    );
    expect(asked(beyond, finding('gives a time', 0.5, 0, 20), finding('validates', 0.5, 50, 60))).toEqual([
      'gives a time',
      'validates',
    ]);
  });

  test('of it where the promise itself is in doubt', () => {
    expect(asked(finding('promises beyond policy', 0.5, 0, 9), finding('gives a time', 0.5, 0, 9))).toEqual([
      'gives a time',
    ]);
  });
});
