import { afterEach, beforeEach, expect, test } from 'vitest';
import { flushSync } from 'svelte';
import { shelf } from 'virtual:stepladder/library';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import { Progress } from '../../src/progress/progress.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Navigation, type Screen } from '../../src/session/navigation.svelte.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';
import { WriterLock } from '../../src/session/writer-lock.ts';

/** Two tabs on one database: each has connections, sessions and locks of its own, as two tabs do. */
let database: string;
const tabs: Progress[] = [];
beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
});
afterEach(() => {
  for (const progress of tabs.splice(0)) progress.close();
  indexedDB.deleteDatabase(database);
});

async function tab(): Promise<Navigation> {
  const progress = new Progress(database);
  tabs.push(progress);
  let time = 1_000;
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve(catalogue),
  };
  const environment: Environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => crypto.randomUUID(),
    newSeed: () => 42,
  };
  const people = new People(environment);
  await people.load();
  return new Navigation(environment, people);
}

function sessionOf(screen: Screen) {
  if (screen.kind !== 'call') throw new Error(`it is ${screen.kind}`);
  flushSync();
  return screen.session;
}

test('a call open in one tab is not played in another, which can take it over; the first then stops', async () => {
  const [one, two] = [await tab(), await tab()];
  const id = await one.start('double-charge');
  const route = { page: 'call', id } as const;
  const first = sessionOf(await one.open(route));
  await first.reply(first.view.replies[0]?.id ?? '');
  expect(await two.open(route)).toEqual({ kind: 'played elsewhere', attempt: id });

  await two.takeOver(id);
  const second = sessionOf(await two.open(route));
  expect(second.events).toEqual(first.events);
  await expect.poll(() => first.isTakenOver).toBe(true);
  await first.reply(first.view.replies[0]?.id ?? '');
  await first.note('written in the wrong tab');
  expect(first.events).toHaveLength(1);
  await second.reply(second.view.replies[0]?.id ?? '');
  expect(second.saved).toEqual({ state: 'saved' });

  // And back: what the second tab played is there.
  expect(await one.open(route)).toEqual({ kind: 'played elsewhere', attempt: id });
  await one.takeOver(id);
  expect(sessionOf(await one.open(route)).events).toHaveLength(2);
  await expect.poll(() => second.isTakenOver).toBe(true);
});

test('words that could not be saved stay on the screen of the tab that lost the call', async () => {
  const [one, two] = [await tab(), await tab()];
  const id = await one.start('double-charge');
  const route = { page: 'call', id } as const;
  const first = sessionOf(await one.open(route));
  const [progress] = tabs;
  if (!progress) throw new Error('no tab');
  progress.append = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  await first.reply(first.view.replies[0]?.id ?? '');
  const lines = first.view.lines.length;
  await two.takeOver(id);
  await expect.poll(() => first.isTakenOver).toBe(true);
  expect(first.saved).toEqual({ state: 'failing', unsaved: 1, reason: 'The call is being played in another tab.' });
  expect(sessionOf(await one.open(route)).view.lines).toHaveLength(lines);
  expect(one.hasUnsaved).toBe(true);
});

test('a page that is opened twice at once has one call, and does not wait for itself', async () => {
  const id = await (await tab()).start('double-charge');
  const [one] = tabs;
  one?.close();
  const two = await tab();
  await two.takeOver(id);
  await two.open({ page: 'home' });
  const route = { page: 'call', id } as const;
  const [first, second] = await Promise.all([two.open(route), two.open(route)]);
  expect(sessionOf(first)).toBe(sessionOf(second));
});

test('a tab that goes elsewhere lets go of the call', async () => {
  const [one, two] = [await tab(), await tab()];
  const id = await one.start('double-charge');
  await one.open({ page: 'call', id });
  await one.open({ page: 'home' });
  sessionOf(await two.open({ page: 'call', id }));
});

test('a page that is loaded again meets itself letting go', async () => {
  const old = await WriterLock.take('reloaded');
  setTimeout(() => old?.release(), 100);
  const again = await WriterLock.take('reloaded');
  expect(again).not.toBeNull();
  again?.release();
});
