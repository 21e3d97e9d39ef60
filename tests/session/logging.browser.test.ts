import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import { openingsOf } from '../../src/progress/openings.ts';
import { retrainingIn } from '../../src/progress/retraining.ts';
import type { Attempt, LevelName } from '../../src/progress/schema.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import type { Environment } from '../../src/session/environment.ts';
import { logStored } from '../../src/session/logging.ts';
import { Scripts } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';

/** The review log of calls on the shipped scenarios, in a real database. */
const reading = {
  handbook: () => Promise.resolve(handbook),
  checkerHelp: () => Promise.resolve([]),
  catalogue: () => Promise.resolve(catalogue),
};
let environment: Environment;
let database: string;

beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [Date.UTC(2026, 2, 2, 12), 0];
  environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  environment.progress.close();
  indexedDB.deleteDatabase(database);
});

async function play(turns: number, level: LevelName = 'practice', more: Partial<Attempt> = {}): Promise<Attempt> {
  const entry = environment.scripts.entry('cracked-blender');
  if (!entry) throw new Error('not shipped');
  const script = await environment.scripts.load(entry.hash);
  const attempt = { ...newAttempt(environment, script, 'p1', 0, level, 'choose'), ...more };
  const session = await CallSession.begin(environment, attempt, script);
  for (let turn = 0; turn < turns; turn++) await session.reply(session.view.replies[0]?.id ?? '');
  if (!session.view.over) await session.hangUp();
  session.dispose();
  return attempt;
}

/** All that was derived from the calls is taken away, as in a database of an earlier version. */
async function forget(): Promise<void> {
  const raw = await new Dexie(database).open();
  for (const table of ['reviewLog', 'tallies', 'openings', 'logged']) await raw.table(table).clear();
  raw.close();
}

test('a call that is over stands in the review log and in its day, with its last event', async () => {
  const retraining = retrainingIn(environment.progress);
  const attempt = await play(2);
  const [entry] = await retraining.entries([attempt.id]);
  expect(entry).toMatchObject({ kind: 'whole', scenario: 'cracked-blender', passed: false, level: 'practice' });
  const [tally] = await retraining.tallies('p1');
  expect(tally).toMatchObject({ calls: 1, passed: 0, day: Date.UTC(2026, 2, 2) });
  const skills = new Set(tally?.reviews.map(({ skill }) => skill));
  expect(skills).toContain('competency:empathy');
  expect(await openingsOf(environment.progress, 'p1')).toEqual([
    {
      ...{ person: 'p1', scenario: 'cracked-blender', variant: 0 },
      ...{ first: { attempt: attempt.id, at: attempt.startedAt }, last: attempt.startedAt },
      done: {
        attempt: attempt.id,
        at: entry?.kind === 'whole' ? entry.at : 0,
        score: expect.any(Number),
        passed: false,
      },
    },
  ]);
});

test('going back to a turn, and a call ended before anything was said, are no practice', async () => {
  const retraining = retrainingIn(environment.progress);
  const retried = await play(1, 'practice', { retry: { of: 'x', root: 'x', turn: 1, kept: 0 } });
  const unsaid = await play(0);
  expect(await retraining.entries([retried.id, unsaid.id])).toEqual([
    { kind: 'left out', attempt: retried.id, person: 'p1', because: 'retry' },
    { kind: 'left out', attempt: unsaid.id, person: 'p1', because: 'not played' },
  ]);
  expect(await retraining.tallies('p1')).toEqual([]);
  expect(await retraining.lacking('p1')).toBe(0);
});

test('calls of an earlier version are taken in once, and come to the same', async () => {
  const retraining = retrainingIn(environment.progress);
  for (const turns of [1, 2, 3]) await play(turns);
  await play(0);
  const [tallies, openings] = [await retraining.tallies('p1'), await openingsOf(environment.progress, 'p1')];
  expect(await logStored(environment, 'p1')).toBe(0);

  await forget();
  expect(await retraining.lacking('p1')).toBe(4);
  const heard: number[] = [];
  const both = [logStored(environment, 'p1', ({ of }) => heard.push(of)), logStored(environment, 'p1')];
  expect(await Promise.all(both)).toEqual([4, 4]);
  expect(heard).toEqual([4]);
  expect(await retraining.tallies('p1')).toEqual(tallies);
  expect(await openingsOf(environment.progress, 'p1')).toEqual(openings);
  expect(await logStored(environment, 'p1')).toBe(0);
});

test('that nothing is lacking is counted once, until a call ends without its entry', async () => {
  const { progress } = environment;
  const retraining = retrainingIn(progress);
  await play(1);
  expect(await retraining.lacking('p1')).toBe(0);
  const counting = vi.spyOn(IDBIndex.prototype, 'count');
  await play(1);
  expect(await retraining.lacking('p1')).toBe(0);
  expect(counting).not.toHaveBeenCalled();

  const base = await play(0);
  await progress.start({ ...base, id: 'late', open: 1, summary: null }, { hash: base.hash, scenario: 'x', text: 'x' });
  const summary = { ending: null, outcome: 'lost', passed: false, score: 0, scores: {} } as const;
  await progress.append('late', 0, { type: 'hungUp', at: environment.now() }, { turn: 0, summary });
  expect(await retraining.lacking('p1')).toBe(1);
  expect(await logStored(environment, 'p1')).toBe(1);
  expect(await retraining.lacking('p1')).toBe(0);
});

test('days can be made anew from the log', async () => {
  const retraining = retrainingIn(environment.progress);
  await play(2);
  await play(3);
  const tallies = await retraining.tallies('p1');
  const raw = await new Dexie(database).open();
  await raw.table('tallies').clear();
  raw.close();
  await retraining.rebuild('p1');
  expect(await retraining.tallies('p1')).toEqual(tallies);
});

test('where the text of an old call is gone, its summary still counts; where that is missing too, it is left out', async () => {
  const { progress } = environment;
  const text = { hash: 'gone', scenario: 'old', text: '# Not a scenario' };
  const base = await play(0);
  const summary = { ending: 'Kept', outcome: 'resolved', passed: true, score: 82, scores: { empathy: 65 } } as const;
  const old = { ...base, hash: 'gone', scenario: 'old', open: 0 as const };
  await progress.start({ ...old, id: 'old-1', summary }, text);
  await progress.start({ ...old, id: 'old-2', summary: null }, text);
  expect(await logStored(environment, 'p1')).toBe(2);
  expect(await retrainingIn(progress).entries(['old-1', 'old-2'])).toMatchObject([
    { kind: 'whole', score: 82, reviews: [{ skill: 'competency:empathy', rating: 'hard', because: 'nearly' }] },
    { kind: 'left out', because: 'unreadable' },
  ]);
});
