import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/assessment/assessment.ts';
import { markEvidence } from '../../src/ui/evidence.ts';
import { countedIn, noteOn } from '../../src/ui/findings.ts';
import { firstChange } from '../../src/assessment/first-change.ts';
import { mayDecide, searchDirectory } from '../../src/ui/directory.ts';
import { decisionWords, shareWords, tellSentence } from '../../src/ui/handover-words.ts';
import { excerpt, searchPages } from '../../src/ui/search.ts';
import {
  durationWords,
  familyWords,
  listWords,
  lowerFirst,
  momentWords,
  moodWords,
  saveWords,
  personWords,
  turnWords,
} from '../../src/ui/words.ts';
import { directory, handbook, handover, ladder, turns, writtenDebrief } from './fixtures.ts';

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

  test('where a stretch proves both, it is marked as broken', () => {
    expect(markEvidence('one two three four', [finding('two three', true), finding('three four', false)])).toEqual([
      { text: 'one ', proof: null },
      { text: 'two ', proof: 'shown' },
      { text: 'three four', proof: 'broken' },
    ]);
  });

  test('in the rep’s own words a quote of everything is evidence too', () => {
    const said = 'I will call by four.';
    expect(markEvidence(said, [finding(said, true), finding('by four', true)], true)).toEqual([
      { text: said, proof: 'shown' },
    ]);
  });
});

describe('findings', () => {
  test('what did not count says why', () => {
    const all = writtenDebrief().turns;
    const counted = countedIn(all);
    const notes = all.flatMap(({ findings }) => findings.map((each) => [each.behaviour, noteOn(each, counted)]));
    expect(notes).toEqual([
      ['restates the facts', 'shown, but not asked of this call'],
      ['commits to act', ''],
      ['gives a time', 'you said that you meant it'],
      ['blames', ''],
      ['gives a time', 'had counted already'],
    ]);
  });

  test('a topic that counted is not another one', () => {
    const [turn] = turns();
    const [first] = turn?.findings ?? [];
    if (!turn || !first) throw new Error('there is a finding');
    const counted = countedIn([{ ...turn, findings: [{ ...first, topic: 'the jug' }] }]);
    expect(noteOn({ ...first, topic: 'the day', counts: false }, counted)).toBe('shown, but not asked of this call');
    expect(noteOn({ ...first, topic: 'the jug', counts: false }, counted)).toBe('had counted already');
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

describe('the directory', () => {
  const found = (query: string) =>
    searchDirectory(directory(), ladder(), query).map(({ desk, people }) => [desk, ...people.map(({ name }) => name)]);

  test('goes by desk in the order of the ladder, desks that are on no rung last', () => {
    expect(found('')).toEqual([
      ['Supervisor', 'Farida Aziz', 'Colm Devaney'],
      ['Billing review', 'Tess Marchetti'],
      ['Product safety', 'duty officer'],
    ]);
    expect(searchDirectory(directory(), ladder(), 'billing')[0]?.clock).toBe('word in 2 working days');
  });

  test('is searched by name, desk and what they know', () => {
    expect(found('tess')).toEqual([['Billing review', 'Tess Marchetti']]);
    expect(found('BILLING')).toEqual([['Billing review', 'Tess Marchetti']]);
    expect(found('exceptions unhappy')).toEqual([['Supervisor', 'Farida Aziz']]);
    expect(found('gardening')).toEqual([]);
  });

  test('what a desk may decide is its own limit, or what the table of authority says', () => {
    expect(ladder().desks.map((desk) => mayDecide(ladder(), desk))).toEqual([
      'goodwill: £20 a case',
      '£200 a case',
      'corrections: £1,000',
    ]);
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

  test('and, where the directory knows one, a person', () => {
    const [, supervisor, billing] = ladder().desks;
    const [tess, farida, , officer] = directory();
    const safety = billing && { ...billing, name: 'Product safety' };
    const experts = billing && { ...billing, name: 'Technical experts' };
    expect(tellSentence('who', supervisor, farida)).toBe('I am passing this to Farida Aziz, our supervisor.');
    expect(tellSentence('who', billing, tess)).toBe('I am passing this to Tess Marchetti of our billing review desk.');
    expect(tellSentence('who', safety, officer)).toBe(
      'I am passing this to the duty officer of our product safety desk.',
    );
    expect(tellSentence('who', experts)).toBe('I am passing this to our technical experts.');
  });

  test('lists, and what a note came to', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(shareWords(handover().note)).toBe('4 of 5 facts, 1 slip');
    expect(shareWords({ facts: [], slips: [] })).toBe('0 of 0 facts');
    expect(new Set(Object.values(decisionWords)).size).toBe(Object.keys(decisionWords).length);
  });
});
