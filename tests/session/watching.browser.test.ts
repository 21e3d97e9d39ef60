import { afterEach, beforeEach, expect, test } from 'vitest';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import type { Environment } from '../../src/session/environment.ts';
import { briefOf, homeOf } from '../../src/session/home.ts';
import { Navigation } from '../../src/session/navigation.svelte.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';

/** Model calls of the shipped scenarios, on a real database. */
let environment: Environment;
let database: string;
let navigation: Navigation;
let people: People;

beforeEach(async () => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [1_000_000, 0];
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve({ calls: [], pages: [] }),
  };
  environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
  people = new People(environment);
  await people.load();
  navigation = new Navigation(environment, people);
});
afterEach(() => {
  environment.progress.close();
  indexedDB.deleteDatabase(database);
});

async function watch(id = 'cracked-blender') {
  const screen = await navigation.open({ page: 'watch', id });
  if (screen.kind !== 'watch') throw new Error(`shown is ${screen.kind}`);
  return screen.view;
}
const variantOf = async (id: string) => (await environment.progress.attempt(id))?.variant;

test('the model call is the scenario’s own, with the reasons and the moods of each turn', async () => {
  const { good, listenFor, customer, isPassed, pair } = await watch();
  expect(customer).toBe('Ruth Ellershaw');
  expect(good.turns.length).toBeGreaterThan(5);
  expect(good.turns[0]?.review.why.length).toBeGreaterThan(0);
  expect(good.heat.word).toBe('high');
  expect(good.turns[0]?.heat).toMatchObject({ word: 'raised', trend: 'falling' });
  expect(good.turns.some(({ escalation }) => escalation?.verdict === 'right')).toBe(true);
  expect(good.ending?.outcome).toBe('escalated well');
  expect(listenFor).toHaveLength(3);
  expect(listenFor.every(({ tempting }) => tempting === null)).toBe(true);
  expect([isPassed, pair]).toEqual([false, null]);
});

test('who has watched a customer plays another one, and home and brief say so', async () => {
  const before = await briefOf(
    environment,
    people.current.id,
    { id: 'cracked-blender', variant: null, level: null },
    false,
  );
  expect(before).toMatchObject({ customer: 'Ruth Ellershaw', watched: false, isNew: true, hasOther: true });
  const { variant } = await watch();
  await navigation.watched('cracked-blender', variant);
  const brief = await briefOf(
    environment,
    people.current.id,
    { id: 'cracked-blender', variant: null, level: null },
    false,
  );
  expect(brief).toMatchObject({ customer: 'Kwame Boateng', watched: true });
  const home = await homeOf(environment, people.current, people.all);
  const item = home.shelves.flatMap(({ items }) => items).find(({ scenario }) => scenario === 'cracked-blender');
  expect(item?.customer).toBe('Kwame Boateng');
  expect(await variantOf(await navigation.start('cracked-blender'))).toBe(1);
  // Another scenario, and another person, begin where they would.
  expect(await variantOf(await navigation.start('double-charge'))).toBe(0);
  await people.add('Sam');
  expect(await variantOf(await navigation.start('cracked-blender'))).toBe(0);
});

test('watching again spends no customer that is still unseen', async () => {
  await navigation.start('cracked-blender');
  expect((await watch()).customer).toBe('Ruth Ellershaw');
  await navigation.watched('cracked-blender', 0);
  expect((await watch()).customer).toBe('Ruth Ellershaw');
});

test('a bad call is set beside it once the scenario was passed', async () => {
  const id = await navigation.start('cracked-blender');
  const attempt = await environment.progress.attempt(id);
  if (!attempt) throw new Error('no attempt');
  const screen = await navigation.open({ page: 'call', id });
  if (screen.kind !== 'call') throw new Error('no call');
  await screen.session.hangUp();
  await markAsPassed(id);
  const { pair, isPassed, good, listenFor } = await watch();
  expect(isPassed).toBe(true);
  expect(pair?.bad.ending?.outcome).not.toBe('resolved');
  expect(pair?.shared).toBe(5);
  expect(pair?.difference?.before).toBeGreaterThan(pair?.difference?.after ?? 100);
  expect(pair?.bad.turns.slice(0, 5).map(({ review }) => review.said)).toEqual(
    good.turns.slice(0, 5).map(({ review }) => review.said),
  );
  expect(listenFor.every(({ tempting }) => (tempting?.cost ?? 0) > 0)).toBe(true);
});

test('a scenario that is not there cannot be watched', async () => {
  expect(await navigation.open({ page: 'watch', id: 'no-such' })).toEqual({ kind: 'not found', what: 'scenario' });
});

/** As if the call had been passed. */
async function markAsPassed(id: string): Promise<void> {
  const attempt = await environment.progress.attempt(id);
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open(database);
    open.onsuccess = () => {
      const store = open.result.transaction('attempts', 'readwrite').objectStore('attempts');
      store.put({ ...attempt, summary: { ...attempt?.summary, passed: true } });
      store.transaction.oncomplete = () => (open.result.close(), resolve());
      store.transaction.onerror = () => reject(new Error('not written'));
    };
  });
}
