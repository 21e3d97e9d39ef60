import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/assessment/assessment.ts';
import { markEvidence } from '../../src/ui/evidence.ts';
import { firstChange } from '../../src/ui/first-change.ts';
import { excerpt, searchPages } from '../../src/ui/search.ts';
import {
  durationWords,
  familyWords,
  lowerFirst,
  momentWords,
  moodWords,
  saveWords,
  personWords,
  tellSentence,
  turnWords,
} from '../../src/ui/words.ts';
import { handbook, ladder, turns } from './fixtures.ts';

describe('evidence', () => {
  const finding = (quote: string, shows: boolean): Finding => ({
    turn: 1,
    behaviour: 'b',
    shows,
    quote,
    counts: true,
    share: 1,
  });

  test('cuts what was said at the quotes', () => {
    expect(
      markEvidence('I will call by four, hopefully.', [finding('by four', true), finding('hopefully', false)]),
    ).toEqual([
      { text: 'I will call ', proof: null },
      { text: 'by four', proof: 'shown' },
      { text: ', ', proof: null },
      { text: 'hopefully', proof: 'broken' },
      { text: '.', proof: null },
    ]);
  });

  test('a quote of everything, of nothing, or of words not said marks nothing', () => {
    const said = 'I will call by four.';
    for (const quote of [said, '', 'three'])
      expect(markEvidence(said, [finding(quote, true)])).toEqual([{ text: said, proof: null }]);
  });

  test('of overlapping quotes the first stands', () => {
    expect(
      markEvidence('one two three four', [finding('two three', true), finding('three four', false)]).map(
        ({ text }) => text,
      ),
    ).toEqual(['one ', 'two three', ' four']);
  });
});

describe('search', () => {
  const ids = (query: string) => searchPages(handbook().pages, query).map(({ id }) => id);

  test('finds pages that hold every word, titles first, whatever the case', () => {
    expect(ids('')).toHaveLength(3);
    expect(ids('DAMAGED')).toEqual(['damaged-on-arrival', 'goodwill-limit']);
    expect(ids('limit')).toEqual(['goodwill-limit']);
    expect(ids('name hour')).toEqual(['callbacks']);
    expect(ids('nowhere')).toEqual([]);
  });

  test('the excerpt shows the word found', () => {
    const [page] = handbook().pages;
    if (page === undefined) throw new Error('the handbook has pages');
    expect(excerpt(page, 'yourself')).toMatch(/^… .*yourself$/);
    expect(excerpt(page, '')).toMatch(/^Within 30 days/);
  });

  test('the excerpt ends with a whole word and leaves out how every page begins', () => {
    const [page] = handbook().pages;
    if (page === undefined) throw new Error('the handbook has pages');
    expect(excerpt({ ...page, words: 'In one line: send two new jugs by Friday' }, '', 20)).toBe('Send two new jugs …');
    expect(excerpt({ ...page, words: 'Donaudampfschifffahrt' }, '', 5)).toBe('Donau …');
  });
});

describe('what to change first', () => {
  test('is the earliest of the gravest mark', () => {
    const all = turns();
    expect(firstChange(all)?.turn).toBe(2);
    expect(firstChange(all.filter(({ mark }) => mark !== 'avoid'))?.turn).toBe(4);
    expect(firstChange(all.filter(({ mark }) => mark === 'keep'))).toBeNull();
  });
});

describe('words', () => {
  const now = new Date(2026, 4, 7, 14, 0).getTime();

  test('moments', () => {
    expect(momentWords(new Date(2026, 4, 7, 9, 5).getTime(), now)).toBe('today, 09:05');
    expect(momentWords(new Date(2026, 4, 6, 23, 59).getTime(), now)).toBe('yesterday, 23:59');
    expect(momentWords(new Date(2026, 3, 2, 9, 5).getTime(), now)).toBe('2 April');
    expect(momentWords(new Date(2025, 11, 24, 9, 5).getTime(), now)).toBe('24 December 2025');
  });

  test('durations, families, moods, saving', () => {
    expect(durationWords(20_000)).toBe('under a minute');
    expect(durationWords(361_000)).toBe('6 min');
    expect(familyWords('billing-dispute')).toBe('Billing dispute');
    expect(moodWords({ value: 7, word: 'high', trend: 'steady' })).toBe('high');
    expect(saveWords({ state: 'failing', unsaved: 1, reason: '' })).toBe('1 turn not saved yet');
    expect(lowerFirst('VIP desk')).toBe('VIP desk');
    expect([0, 1, 2].map(turnWords)).toEqual(['just begun', '1 turn in', '2 turns in']);
    expect(personWords({ id: 'p1', name: '' })).toBe('You');
  });

  test('the customer is told the desk and its clock', () => {
    const desk = ladder().desks[2];
    expect(tellSentence('who', desk)).toBe('I am passing this to our billing review desk.');
    expect(tellSentence('when', desk)).toBe('You can count on this: word in 2 working days.');
    expect(tellSentence('who', undefined)).toBe('I am passing this to a colleague.');
  });
});
