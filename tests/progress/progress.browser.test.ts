import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { begunBefore, hasPassed, latestAt } from '../../src/progress/attempts-at.ts';
import { explain } from '../../src/progress/explain.ts';
import { openingsOf } from '../../src/progress/openings.ts';
import { PlayedElsewhere, Progress } from '../../src/progress/progress.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { fakeAttempt, reply } from './rows.ts';

/** Real IndexedDB, a database of its own for each test. */
let name = '';
let opened: Progress[] = [];
function open(): Progress {
  const progress = new Progress(name);
  opened.push(progress);
  return progress;
}

function fresh(): Progress {
  name = `test-${crypto.randomUUID()}`;
  return open();
}

afterEach(() => {
  for (const progress of opened) progress.close();
  opened = [];
  indexedDB.deleteDatabase(name);
});

const text = { hash: 'h1', scenario: 'cracked-blender', text: '# A call' };

test('an attempt comes back with its events, its text and where it stands', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  await progress.append('a1', 1, reply(3000), { turn: 2 });
  progress.close();

  const again = open();
  expect(await again.events('a1')).toEqual([reply(2000), reply(3000)]);
  expect(await again.text('h1')).toBe('# A call');
  expect(await again.attempt('a1')).toEqual(fakeAttempt({ lastAt: 3000, length: 2, turn: 2 }));
});

test('the last event closes the attempt and keeps what lists show', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  const summary = {
    ending: 'Told once',
    outcome: 'escalated well',
    passed: true,
    score: 91,
    scores: { empathy: 90 },
  } as const;
  await progress.append('a1', 0, reply(2000), { turn: 1, summary });
  expect(await progress.unfinished('p1')).toEqual([]);
  expect((await progress.latest('p1', 5))[0]).toMatchObject({ open: 0, summary });
});

test('the same event stored twice is stored once', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  expect(await progress.events('a1')).toHaveLength(1);
});

test('a place in the log that another tab took is refused, and nothing is overwritten', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await open().append('a1', 0, reply(2000, 's/theirs'), { turn: 1 });
  const mine = progress.append('a1', 0, reply(2001, 's/mine'), { turn: 1 });
  await expect(mine).rejects.toBeInstanceOf(PlayedElsewhere);
  expect(await progress.events('a1')).toEqual([reply(2000, 's/theirs')]);
});

test('an event that cannot be stored leaves the attempt as it was', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  const unstorable = { type: 'replied', at: 2000, response: () => '' } as unknown as RoleplayEvent;
  await expect(progress.append('a1', 0, unstorable, { turn: 1 })).rejects.toThrow();
  expect(await progress.attempt('a1')).toEqual(fakeAttempt());
  expect(await progress.events('a1')).toEqual([]);
});

test('starting twice changes nothing', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  await progress.start(fakeAttempt(), text);
  expect((await progress.attempt('a1'))?.length).toBe(1);
});

test('damaged rows are left out, one by one', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.start(fakeAttempt({ id: 'a2' }), text);
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  await progress.append('a1', 1, reply(3000), { turn: 2 });
  progress.close();
  const raw = await new Dexie(name).open();
  await raw.table('attempts').update('a2', { turn: 'many' });
  await raw.table('events').put({ attempt: 'a1', seq: 1, event: { type: 'exploded', at: 1 } });
  raw.close();

  const again = open();
  expect((await again.unfinished('p1')).map(({ id }) => id)).toEqual(['a1']);
  expect(await again.events('a1')).toEqual([reply(2000)]);
});

test('a gap in the log ends what is read of it', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.append('a1', 0, reply(2000), { turn: 1 });
  await progress.append('a1', 2, reply(4000), { turn: 3 });
  expect(await progress.events('a1')).toEqual([reply(2000)]);
});

test('lists are by person, latest first, and no longer than asked', async () => {
  const progress = fresh();
  for (const [id, lastAt] of [
    ['a1', 1],
    ['a2', 3],
    ['a3', 2],
  ] as const)
    await progress.start(fakeAttempt({ id, lastAt }), text);
  await progress.start(fakeAttempt({ id: 'b1', person: 'p2' }), text);
  expect((await progress.latest('p1', 2)).map(({ id }) => id)).toEqual(['a2', 'a3']);
  expect((await progress.unfinished('p2')).map(({ id }) => id)).toEqual(['b1']);
});

test('people and settings are kept', async () => {
  const progress = fresh();
  await progress.savePerson({ id: 'p2', name: 'Priya', createdAt: 2 });
  await progress.savePerson({ id: 'p1', name: '', createdAt: 1 });
  await progress.saveSetting('person', 'p2');
  progress.close();
  const again = open();
  expect((await again.people()).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(await again.setting('person')).toBe('p2');
  expect(await again.setting('none')).toBeUndefined();
});

test('the schema is as it shipped, version by version', async () => {
  const progress = fresh();
  await progress.people();
  const raw = await new Dexie(name).open();
  expect(raw.verno).toBe(4);
  const tables = Object.fromEntries(
    raw.tables.map((table) => [
      table.name,
      [table.schema.primKey.src, ...table.schema.indexes.map(({ src }) => src)].join(', '),
    ]),
  );
  raw.close();
  expect(tables).toEqual({
    people: 'id',
    attempts:
      'id, [person+lastAt], [person+open], [person+scenario+startedAt], [scenario+person+startedAt+retry.turn], retry.root', // since version 4
    events: '[attempt+seq]',
    texts: 'hash',
    settings: 'key',
    scratch: 'attempt',
    rulings: '[attempt+turn+behaviour]', // since version 2
    // Since version 3.
    selfRatings: 'attempt',
    plans: 'id, person',
    watched: '[person+scenario+variant], person',
    reviewLog: 'attempt, [person+kind]',
    tallies: '[person+day]',
    past: 'person',
    openings: '[person+scenario+variant]',
    flags: 'id, person',
    absences: '[person+from]',
    pages: 'page',
    series: 'person',
    logged: 'person', // since version 4
  });
});

test('a database saved by version 1 opens with everything in it', async () => {
  name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id',
    attempts: 'id, [person+open], [person+lastAt], [person+scenario]',
    events: '[attempt+seq]',
    texts: 'hash',
    settings: 'key',
    scratch: 'attempt',
  });
  // Rows as version 1 wrote them: without levels, ways of answering, stages, slips or drafts.
  const { level: _level, answers: _answers, stage: _stage, retry: _retry, ...attempt } = fakeAttempt({ length: 2 });
  const note = { issue: 'Cracked jug', impact: '', timeline: '', tried: '', asked: '' };
  const choice = { to: 'Supervisor', how: 'Warm', because: [], tell: '', told: [], note, noted: ['Cracked jug'] };
  await old.table('people').add({ id: 'p1', name: 'Priya', createdAt: 1 });
  await old.table('attempts').add(attempt);
  await old.table('events').bulkAdd([
    { attempt: 'a1', seq: 0, event: { type: 'replied', at: 1, response: 'opening/hm' } },
    { attempt: 'a1', seq: 1, event: { type: 'escalated', at: 2, choice } },
  ]);
  await old.table('texts').add({ hash: 'h1', scenario: 'cracked-blender', text: '# The cracked blender' });
  await old.table('settings').add({ key: 'person', value: 'p1' });
  await old.table('scratch').add({ attempt: 'a1', text: 'two photos' });
  old.close();

  const progress = open();
  expect(await progress.people()).toEqual([{ id: 'p1', name: 'Priya', createdAt: 1 }]);
  expect(await progress.attempt('a1')).toEqual({
    ...attempt,
    level: 'practice',
    answers: 'choose',
    stage: null,
    retry: null,
  });
  expect(await progress.events('a1')).toEqual([
    { type: 'replied', at: 1, response: 'opening/hm' },
    { type: 'escalated', at: 2, choice: { ...choice, misplaced: [], slips: [] } },
  ]);
  expect(await progress.text('h1')).toBe('# The cracked blender');
  expect(await progress.setting('person')).toBe('p1');
  expect(await progress.scratch('a1')).toEqual({ attempt: 'a1', text: 'two photos', draft: '', desk: null });
  expect(await progress.rulings('a1')).toEqual([]);
});

test('a database saved by version 2 opens with everything in it', async () => {
  name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id',
    attempts: 'id, [person+open], [person+lastAt], [person+scenario]',
    events: '[attempt+seq]',
    texts: 'hash',
    settings: 'key',
    scratch: 'attempt',
  });
  old.version(2).stores({ rulings: '[attempt+turn+behaviour]' });
  // As version 2 wrote it: with levels and stages, without going back to a turn.
  const { retry: _retry, ...attempt } = fakeAttempt({ level: 'guided', answers: 'write', length: 1 });
  const ruling = { attempt: 'a1', turn: 1, behaviour: 'validates', isShown: true, by: 'rep', at: 3 } as const;
  await old.table('attempts').add(attempt);
  await old.table('events').add({ attempt: 'a1', seq: 0, event: { type: 'askedManager', at: 1, support: 'guidance' } });
  await old.table('rulings').add(ruling);
  old.close();

  const progress = open();
  expect(await progress.attempt('a1')).toEqual({ ...attempt, retry: null });
  expect(await progress.rulings('a1')).toEqual([ruling]);
  expect(await progress.retriesOf('a1')).toEqual([]);
  expect(await progress.learning.plans('p1')).toEqual([]);
});

test('a database saved by version 3 opens with everything in it, and its attempts are found by scenario', async () => {
  name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(3).stores({
    attempts: 'id, [person+open], [person+lastAt], [person+scenario], retry.root',
    events: '[attempt+seq]',
    openings: '[person+scenario+variant]',
  });
  const retry = { of: 'a1', root: 'a1', turn: 1, kept: 0 };
  const attempts = [fakeAttempt(), fakeAttempt({ id: 'a2', startedAt: 1500, retry })];
  await old.table('attempts').bulkAdd(attempts);
  const first = { attempt: 'a1', at: 1000 };
  const opening = { person: 'p1', scenario: 'cracked-blender', variant: 0, first, last: 1000, done: null };
  await old.table('openings').add(opening);
  old.close();

  const progress = open();
  expect(await latestAt(progress, 'p1', 'cracked-blender', 9)).toEqual(attempts.toReversed());
  expect(await openingsOf(progress, 'p1')).toEqual([opening]);
});

test('what is asked of the attempts at a scenario: the latest, how many, and whether one was passed', async () => {
  const progress = fresh();
  const retry = { of: 'a1', root: 'a1', turn: 1, kept: 0 };
  const summary = { ending: 'Told', outcome: 'resolved', passed: true, score: 80, scores: {} } as const;
  const rows = [
    fakeAttempt({ id: 'a3', startedAt: 3000 }),
    fakeAttempt({ id: 'a1', startedAt: 1000 }),
    fakeAttempt({ id: 'a4', startedAt: 4000 }),
    fakeAttempt({ id: 'a2', startedAt: 2000, retry, open: 0, summary }),
    fakeAttempt({ id: 'b1', startedAt: 2500, person: 'p2', open: 0, summary }),
    fakeAttempt({ id: 'c1', startedAt: 2600, scenario: 'double-charge', open: 0, summary }),
  ];
  for (const row of rows) await progress.start(row, text);
  const at = async (limit: number) => (await latestAt(progress, 'p1', 'cracked-blender', limit)).map(({ id }) => id);
  expect(await at(9)).toEqual(['a4', 'a3', 'a2', 'a1']);
  expect(await at(2)).toEqual(['a4', 'a3']);
  // The one that goes back to a turn is not counted, and passes nothing.
  const before = (startedAt: number) => begunBefore(progress, 'p1', 'cracked-blender', startedAt);
  expect(await Promise.all([500, 1000, 1001, 3000, 9999].map(before))).toEqual([0, 0, 1, 1, 3]);
  expect(await begunBefore(progress, 'nobody', 'cracked-blender', 9999)).toBe(0);
  const passed = (person: string, scenario = 'cracked-blender') => hasPassed(progress, person, scenario);
  expect(await Promise.all([passed('p1'), passed('p2'), passed('p1', 'double-charge')])).toEqual([false, true, true]);
});

test('an attempt that goes back to a turn begins with what came before it', async () => {
  const progress = fresh();
  await progress.start(fakeAttempt(), text);
  await progress.append('a1', 0, reply(1), { turn: 1 });
  const retry = { of: 'a1', root: 'a1', turn: 2, kept: 1 };
  await progress.start(fakeAttempt({ id: 'a2', startedAt: 2000, length: 1, turn: 1, retry }), text, [reply(1)]);
  await progress.start(fakeAttempt({ id: 'a2' }), text, [reply(9), reply(10)]);
  expect(await progress.events('a2')).toEqual([reply(1)]);
  expect((await progress.retriesOf('a1')).map(({ id }) => id)).toEqual(['a2']);
});

test('a self-rating is made once; plans are changed and taken away', async () => {
  const { learning } = fresh();
  await learning.saveSelfRating({ attempt: 'a1', bands: { empathy: 'nearly' }, at: 1 });
  await learning.saveSelfRating({ attempt: 'a1', bands: { empathy: 'strong' }, at: 2 });
  expect(await learning.selfRating('a1')).toEqual({ attempt: 'a1', bands: { empathy: 'nearly' }, at: 1 });
  const plan = { id: 'q1', person: 'p1', attempt: 'a1', turn: 2, competency: 'empathy' as const };
  const words = { when: 'shouts', then: 'I name it', madeAt: 1, asked: [], setAsideAt: null };
  await learning.savePlan({ ...plan, ...words });
  await learning.savePlan({ ...plan, ...words, then: 'I name what it cost' });
  await learning.savePlan({ ...plan, ...words, id: 'q2', madeAt: 5 });
  expect((await learning.plans('p1')).map(({ id, then }) => [id, then])).toEqual([
    ['q2', 'I name it'],
    ['q1', 'I name what it cost'],
  ]);
  await learning.removePlan('q2');
  expect(await learning.plans('p1')).toHaveLength(1);
  await learning.saveWatched({ person: 'p1', scenario: 's', variant: 1, at: 4 });
  await learning.saveWatched({ person: 'p1', scenario: 's', variant: 1, at: 6 });
  expect(await learning.watched('p1')).toEqual([{ person: 'p1', scenario: 's', variant: 1, at: 6 }]);
});

test('rulings are kept one a finding, and can be taken back', async () => {
  const progress = fresh();
  const ruling = { attempt: 'a1', turn: 2, behaviour: 'gives a time', isShown: true, by: 'rep' as const, at: 1 };
  await progress.saveRuling(ruling);
  await progress.saveRuling({ ...ruling, isShown: false, at: 2 });
  await progress.saveRuling({ ...ruling, turn: 1 });
  await progress.saveRuling({ ...ruling, attempt: 'a2' });
  expect((await progress.rulings('a1')).map(({ turn, isShown }) => [turn, isShown])).toEqual([
    [1, true],
    [2, false],
  ]);
  await progress.removeRuling(ruling);
  expect(await progress.rulings('a1')).toHaveLength(1);
  expect(await progress.allRulings()).toHaveLength(2);
});

test('reasons are given in words', () => {
  const wrapped = Object.assign(new Error('x'), {
    name: 'AbortError',
    inner: new DOMException('', 'QuotaExceededError'),
  });
  expect(explain(wrapped)).toMatch(/full/);
  expect(explain(new DOMException('', 'TimeoutError'))).toMatch(/does not answer/);
  expect(explain('what?')).toBe('The browser’s storage failed.');
  expect(explain(new PlayedElsewhere('This call was played on in another tab.'))).toMatch(/another tab/);
});
