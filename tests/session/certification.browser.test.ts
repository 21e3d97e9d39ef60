import { afterEach, beforeEach, expect, test } from 'vitest';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import type { Attempt, LevelName } from '../../src/progress/schema.ts';
import { callsIn } from '../../src/retraining/catalogue.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import { certificationPageOf } from '../../src/session/certification.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Scripts } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';

/** Certification on the shipped library and a real database. */
let environment: Environment;
let database: string;
const priya = { id: 'p1', name: 'Priya' };

beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [Date.UTC(2026, 2, 2, 12), 0];
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve(catalogue),
  };
  environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
});
afterEach(() => {
  environment.progress.close();
  indexedDB.deleteDatabase(database);
});

type Call = { readonly scenario: string; readonly variant: number };

async function play({ scenario, variant }: Call, level: LevelName, more: Partial<Attempt> = {}, ends = true) {
  const entry = environment.scripts.entry(scenario);
  if (!entry) throw new Error('not shipped');
  const script = await environment.scripts.load(entry.hash);
  const attempt = { ...newAttempt(environment, script, 'p1', variant, level, 'choose'), ...more };
  const session = await CallSession.begin(environment, attempt, script);
  await session.reply(session.view.replies[0]?.id ?? '');
  if (ends && !session.view.over) await session.hangUp();
  session.dispose();
  return attempt;
}

const view = () => certificationPageOf(environment, priya);
const all = callsIn(catalogue.calls);
const [one, two, three, four] = all as readonly Call[] as readonly [Call, Call, Call, Call];

test('six unseen calls are chosen, and stay chosen until they are played', async () => {
  const first = await view();
  expect(first).toMatchObject({ done: [], begun: [], lacking: 0, last: null, calls: 6 });
  expect(new Set(first.ahead.map(({ scenario, variant }) => `${scenario} ${variant}`)).size).toBe(6);
  expect((await view()).ahead).toEqual(first.ahead);
  const [next, ...rest] = first.ahead;
  await play(next as Call, 'assess');
  const second = await view();
  expect(second.done.map(({ title }) => title)).toEqual([next?.title]);
  expect(second.ahead).toEqual(rest);
});

test('help, practice, a second try, a turn tried again and a watched call do not count', async () => {
  await play(one, 'practice');
  await play(one, 'assess'); // known by then
  await play(two, 'guided');
  const root = await play(three, 'assess');
  await play(three, 'assess', { retry: { of: root.id, root: root.id, turn: 1, kept: 0 } });
  await environment.progress.learning.saveWatched({ person: 'p1', ...four, at: environment.now() });
  await play(four, 'assess');
  expect((await view()).done.map(({ attempt }) => attempt)).toEqual([root.id]);
});

test('a call that was begun is continued, not chosen anew', async () => {
  const attempt = await play(one, 'assess', {}, false);
  const { begun, ahead } = await view();
  expect(begun.map((each) => each.attempt)).toEqual([attempt.id]);
  expect(ahead).toHaveLength(5);
});

test('six calls come to a record with its uncertainty, and the next six begin', async () => {
  for (let played = 0; played < 6; played++) {
    const [next] = (await view()).ahead;
    await play(next as Call, 'assess');
  }
  const { last, done } = await view();
  expect(last).toMatchObject({ isCertified: false, band: 'not yet', lapses: null, hasLapsed: false });
  expect(last?.because).toMatch(/critical error|band too low/);
  expect(last?.calls).toHaveLength(6);
  expect(last?.interval[0]).toBeLessThan(last?.interval[1] ?? 0);
  expect(done).toEqual([]);
});

test('where the library has no more unseen calls, it says how many are lacking', async () => {
  for (const call of all.slice(0, all.length - 2)) await play(call, 'practice');
  expect(await view()).toMatchObject({ lacking: 4, done: [] });
  expect((await view()).ahead).toHaveLength(2);
});
