import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import type { LevelName } from '../../src/progress/schema.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import { debriefOf, storedCall } from '../../src/session/debrief.ts';
import { Debriefing } from '../../src/session/debriefing.ts';
import type { Environment } from '../../src/session/environment.ts';
import { briefOf } from '../../src/session/home.ts';
import { Navigation } from '../../src/session/navigation.svelte.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';

/** Calls in the rep's own words, on the shipped scenarios and a real database. */
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

async function begin(level: LevelName = 'practice'): Promise<CallSession> {
  const id = await navigation.start('cracked-blender', level, 'write');
  const screen = await navigation.open({ page: 'call', id });
  if (screen.kind !== 'call') throw new Error('no call');
  return screen.session;
}

const good =
  'Daylight through the jug, and it’s your sister’s fortieth on Saturday. No wonder you’re fed up. I’ll put it right.';

test('the customer answers, and what was found is on the disk with the words', async () => {
  const session = await begin();
  expect(session.view.replies.every(({ isAction }) => isAction)).toBe(true);
  expect(session.view.canWrite).toBe(true);
  const before = session.view.lines.length;
  await session.keepDraft('Daylight thr');
  expect(await session.write(good)).toEqual({ state: 'sent' });
  flushSync();
  expect(session.view.lines.length).toBeGreaterThan(before + 1);
  expect(session.view.draft).toBe('');
  const [event] = await environment.progress.events(session.attempt.id);
  expect(event).toMatchObject({ type: 'wrote', text: good });
  expect(
    event?.type === 'wrote' && event.evidence.filter(({ seen }) => seen).map(({ behaviour }) => behaviour),
  ).toEqual(expect.arrayContaining(['restates the facts', 'names the feeling', 'commits to act']));
  const again = await CallSession.resume(environment, session.attempt.id);
  flushSync();
  expect(again.view).toEqual(session.view);
});

test('a reply begun is there after a reload', async () => {
  const session = await begin();
  await session.note('two photos');
  await session.keepDraft('You needed it by');
  const again = await CallSession.resume(environment, session.attempt.id);
  expect([again.view.draft, again.view.scratch]).toEqual(['You needed it by', 'two photos']);
});

test.each([
  ['', 'no words'],
  ['   ', 'no words'],
  ['Здравствуйте, я сейчас всё исправлю.', 'alphabet'],
  ['😀😀😀', 'words'],
  ['Es tut mir leid, ich schicke Ihnen morgen ein neues Gerät, das verspreche ich Ihnen.', 'language'],
])('%j cannot be assessed: it is said, and nothing is sent', async (text, why) => {
  const session = await begin();
  const result = await session.write(text);
  expect(result.state).toBe('unassessable');
  expect(result.state === 'unassessable' && result.message).toMatch(new RegExp(why, 'i'));
  expect(await environment.progress.events(session.attempt.id)).toEqual([]);
});

test('very long and hostile texts are taken in good time', async () => {
  const session = await begin();
  for (const text of [`${good} ${'sorry '.repeat(8000)}`, `<script>alert(1)</script> ${good}`]) {
    expect((await session.readDraft(text)).shows.length).toBeGreaterThan(0);
  }
  expect(await session.write(`<img src=x onerror=alert(1)> ${good}`)).toEqual({ state: 'sent' });
});

test('what a reply in the making does is told while it is written', async () => {
  const session = await begin('guided');
  expect(session.view.showsDoing).toBe(true);
  expect(await session.readDraft('I’ll send a new one today.')).toMatchObject({
    shows: expect.arrayContaining(['commits to act', 'gives a time']) as string[],
    breaks: [],
  });
  expect((await session.readDraft('You should have checked the box.')).breaks).toContain('blames');
  expect((await session.readDraft('Everyone gets those.')).breaks).toEqual(['probably dismisses']);
  expect(await session.readDraft('日本')).toEqual({ shows: [], breaks: [] });
});

test('rulings stand beside what was found, and go out as lines of JSON', async () => {
  const session = await begin();
  await session.write(good);
  await session.hangUp();
  const { id } = session.attempt;
  const deeds = new Debriefing(environment, await storedCall(environment, id));
  await deeds.rule({ turn: 1, behaviour: 'gives a time', isShown: true });
  await deeds.rule({ turn: 1, behaviour: 'restates the facts', isShown: false });
  await deeds.rule({ turn: 1, behaviour: 'validates', isShown: false });
  await deeds.unrule({ turn: 1, behaviour: 'validates' });
  const debrief = await debriefOf(environment, await storedCall(environment, id));
  expect(debrief?.rulings.map(({ behaviour, isShown, by }) => [behaviour, isShown, by])).toEqual([
    ['gives a time', true, 'rep'],
    ['restates the facts', false, 'rep'],
  ]);
  // The score is what was found.
  expect(debrief?.assessment.findings.some(({ behaviour }) => behaviour === 'restates the facts')).toBe(true);
  const lines = (await navigation.exportRulings())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { behaviour: 'gives a time', found: 'not shown', ruled: 'shown', reply: good, scenario: 'cracked-blender' },
    { behaviour: 'restates the facts', found: 'shown', ruled: 'not shown' },
  ]);
});

test('writing opens after two calls passed by choosing, or by a setting', async () => {
  const { progress } = environment;
  const brief = (lifted = false) =>
    briefOf(environment, people.current.id, { id: 'double-charge', variant: null, level: null }, lifted);
  expect(await brief()).toMatchObject({ writing: { open: false, passes: 2 }, answers: 'choose' });
  expect(await brief(true)).toMatchObject({ writing: { open: true } });
  for (const number of [1, 2]) {
    const id = await navigation.start('double-charge');
    const screen = await navigation.open({ page: 'call', id });
    if (screen.kind !== 'call') throw new Error('no call');
    await screen.session.hangUp();
    // As if the call had been passed.
    const attempt = await progress.attempt(id);
    expect(attempt?.summary?.passed).toBe(false);
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open(database);
      open.onsuccess = () => {
        const store = open.result.transaction('attempts', 'readwrite').objectStore('attempts');
        store.put({ ...attempt, summary: { ...attempt?.summary, passed: true } });
        store.transaction.oncomplete = () => (open.result.close(), resolve());
        store.transaction.onerror = () => reject(new Error('not written'));
      };
    });
    expect(await brief()).toMatchObject({
      writing: number < 2 ? { open: false, passes: 2 - number } : { open: true, because: 'passed' },
    });
  }
});
