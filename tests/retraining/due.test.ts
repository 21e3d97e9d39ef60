import { describe, expect, test } from 'vitest';
import { cardsOf, defaultSchedule } from '../../src/retraining/cards.ts';
import { dueNow, inferAbsence, needKey, type Circumstances } from '../../src/retraining/due.ts';
import type { Review } from '../../src/retraining/ratings.ts';
import { reasonInFull } from '../../src/retraining/words.ts';
import { at, day, fakeCircumstances, fakeEntry, fakeReview, skills } from './fakes.ts';

const catalogue = [fakeEntry('kettle', { policies: ['promises'] }), fakeEntry('outage')];

function due(circumstances: Circumstances, log: readonly Review[]) {
  return dueNow(circumstances, cardsOf(log, skills), log, catalogue, skills, defaultSchedule);
}
/** A log in which everything was practised that day, so that only what a test adds is due soon after. */
const fresh = (on: number): Review[] =>
  skills.flatMap(({ id }) => [fakeReview(on - 60, id), fakeReview(on - 50, id), fakeReview(on, id)]);
const inWords = (circumstances: Circumstances, log: readonly Review[]) =>
  due(circumstances, log).map((each) => reasonInFull(each, circumstances.today));

test('nothing is asked of who has not started', () => {
  expect(due(fakeCircumstances(0, { started: null }), [])).toEqual([]);
  expect(due(fakeCircumstances(0, { started: day(1) }), [])).toEqual([]);
});

test('what was never practised is due from the start, what is grave first', () => {
  const all = due(fakeCircumstances(3), []);
  expect(all.map(({ need }) => needKey(need))).toEqual([
    'critical:ignores a danger',
    'critical:skips verification',
    'critical:insults',
    'critical:promises beyond policy',
    'competency:empathy',
    'competency:escalation',
    'competency:listening',
    'competency:ownership',
  ]);
  expect(all[0]).toMatchObject({ since: day(0), recall: 0, risk: 17 });
  expect(reasonInFull(all[4] as (typeof all)[0], day(3))).toBe('Empathy: not practised since you started on 2 March.');
});

describe('the schedule', () => {
  const log = [...fresh(100), fakeReview(101, 'competency:empathy', { rating: 'again' })];

  test('what went badly is due again soon', () => {
    expect(due(fakeCircumstances(101), log)).toEqual([]);
    expect(inWords(fakeCircumstances(107), log)).toEqual([
      'Empathy: did not go well 6 days ago, so it comes back soon.',
    ]);
  });

  test('everything comes back within its limit', () => {
    const late = due(fakeCircumstances(190), fresh(100));
    expect(late).toHaveLength(8);
    expect(inWords(fakeCircumstances(190), fresh(100))[0]).toBe(
      'Avoiding “ignores a danger”: last practised 90 days ago, as long as it may wait; the chance that it goes well today is put at 92 %.',
    );
  });
});

describe('a policy page that changed', () => {
  const change = { page: 'promises', title: 'Promises', at: at(101), day: day(101) };
  const changed = (today: number, more = {}) => fakeCircumstances(today, { policyChanges: [change], ...more });

  test('is due until a call under it has been played', () => {
    expect(inWords(changed(101), fresh(100))).toEqual([
      'The page “Promises”: changed on 11 June, and you have not played a call under it since.',
    ]);
    const elsewhere = fakeReview(102, 'competency:empathy', { scenario: 'outage' });
    expect(due(changed(103), [...fresh(100), elsewhere])).toHaveLength(1);
    expect(due(changed(103), [...fresh(100), fakeReview(102, 'competency:empathy')])).toEqual([]);
  });

  test('is not due again for an earlier change, for who started later, or where no call goes by it', () => {
    const earlier = { ...change, at: at(90), day: day(90) };
    expect(due(fakeCircumstances(101, { policyChanges: [earlier] }), fresh(100))).toEqual([]);
    expect(due(changed(101, { started: day(101) }), fresh(100))).toEqual([]);
    const unused = { ...change, page: 'parking' };
    expect(due(fakeCircumstances(101, { policyChanges: [unused] }), fresh(100))).toEqual([]);
  });
});

describe('a long absence', () => {
  const away = (from: number, until: number) => ({ absences: [{ from: day(from), until: day(until) }] });

  test('brings back all that was known, until it has been practised once', () => {
    const back = fakeCircumstances(131, away(101, 131));
    expect(due(back, fresh(100))).toHaveLength(8);
    expect(inWords(back, fresh(100))[7]).toBe(
      'Ownership: not practised since you came back on 11 July, after 30 days away.',
    );
    expect(due(back, [...fresh(100), fakeReview(131, 'competency:ownership')])).toHaveLength(7);
  });

  test('is one of thirty days or more, and over', () => {
    expect(due(fakeCircumstances(130, away(101, 130)), fresh(100))).toEqual([]);
    expect(due(fakeCircumstances(130, away(101, 140)), fresh(100))).toEqual([]);
  });

  test('is inferred from a return only where something had been waiting', () => {
    expect(inferAbsence(day(0), day(10), day(45))).toEqual({ from: day(10), until: day(45) });
    expect(inferAbsence(day(0), day(50), day(55))).toBeNull();
    expect(inferAbsence(day(20), day(10), day(45))).toBeNull();
  });
});

test('a trainer’s flag is due until the next practice, and goes before what is merely scheduled', () => {
  const flag = { skill: 'competency:ownership' as const, at: at(100) + 1, day: day(100), by: 'Kim', note: 'dates!' };
  const flagged = (today: number) => fakeCircumstances(today, { flags: [flag] });
  const log = [...fresh(100), fakeReview(101, 'competency:empathy', { rating: 'again' })];
  expect(inWords(flagged(110), log)).toEqual([
    'Ownership: Kim asked for it on 10 June: “dates!”.',
    'Empathy: did not go well 9 days ago, so it comes back soon.',
  ]);
  expect(due(flagged(101), [...fresh(100), fakeReview(101, 'competency:ownership')])).toEqual([]);
});
