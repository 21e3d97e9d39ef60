import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shelf } from 'virtual:stepladder/library';
import handbook from 'virtual:stepladder/handbook';
import { Progress } from '../../src/progress/progress.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { CallSession, NoSuchCall } from '../../src/session/call.svelte.ts';
import { debriefOf, storedCall } from '../../src/session/debrief.ts';
import type { Environment } from '../../src/session/environment.ts';
import { homeOf } from '../../src/session/home.ts';
import { Scripts } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';
import type { AnswerWay, LevelName } from '../../src/progress/schema.ts';

/** Sessions on the shipped scenarios and a real database, with a clock and ids that can be foreseen. */
const reading = {
  handbook: () => Promise.resolve(handbook),
  checkerHelp: () => Promise.resolve([]),
  catalogue: () => Promise.resolve({ calls: [], pages: [] }),
};
let environment: Environment;
let database: string;

beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [1_000_000, 0];
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

async function begin(
  scenario = 'cracked-blender',
  level: LevelName = 'practice',
  answers: AnswerWay = 'choose',
): Promise<CallSession> {
  const entry = environment.scripts.entry(scenario);
  if (!entry) throw new Error('not shipped');
  const script = await environment.scripts.load(entry.hash);
  return CallSession.begin(environment, newAttempt(environment, script, 'p1', 0, level, answers), script);
}

const first = (session: CallSession): string => session.view.replies[0]?.id ?? '';

test('a reply is on the disk before the customer answers', async () => {
  const session = await begin();
  const { progress } = environment;
  const append = progress.append.bind(progress);
  let linesWhenStored = -1;
  progress.append = async (...parts) => {
    await append(...parts);
    linesWhenStored = session.view.lines.length;
  };
  const before = session.view.lines.length;
  await session.reply(first(session));
  expect(linesWhenStored).toBe(before);
  expect(session.view.lines.length).toBeGreaterThan(before);
  expect(await progress.events(session.attempt.id)).toHaveLength(1);
});

test('two clicks in a row give one reply', async () => {
  const session = await begin();
  const id = first(session);
  await Promise.all([session.reply(id), session.reply(id)]);
  expect(session.events).toHaveLength(1);
});

test('a reply given while a look-up is being written is not lost', async () => {
  const session = await begin();
  await Promise.all([session.lookUp('promises'), session.reply(first(session))]);
  expect(session.events.map(({ type }) => type)).toEqual(['lookedUp', 'replied']);
});

test('the desk asked for while a reply is being written down opens after it, and once', async () => {
  const session = await begin();
  await Promise.all([session.reply(first(session)), session.openDesk(), session.openDesk()]);
  expect(session.events.map(({ type }) => type)).toEqual(['replied', 'deskOpened']);
  expect(session.view.deskOpen).toBe(true);
});

test('hanging up while a reply is being written down ends the call after it', async () => {
  const session = await begin();
  await Promise.all([session.reply(first(session)), session.hangUp(), session.hangUp()]);
  expect(session.events.map(({ type }) => type)).toEqual(['replied', 'hungUp']);
});

test('a reply that is not on offer is not taken', async () => {
  const session = await begin();
  await session.reply('nowhere/nothing');
  expect(session.events).toHaveLength(0);
  expect(await environment.progress.events(session.attempt.id)).toEqual([]);
});

test('a call taken up again is the same call', async () => {
  const session = await begin();
  for (let turn = 0; turn < 3; turn++) await session.reply(first(session));
  await session.lookUp('promises');
  await session.openDesk();
  await session.note('two photos');
  const again = await CallSession.resume(environment, session.attempt.id);
  flushSync();
  expect(again.view).toEqual(session.view);
  expect(again.view.deskOpen).toBe(true);
  expect(again.view.scratch).toBe('two photos');
});

test('while nothing can be saved the call goes on, and is saved in order afterwards', async () => {
  const session = await begin();
  const { progress } = environment;
  const append = progress.append.bind(progress);
  progress.append = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  await session.reply(first(session));
  await session.reply(first(session));
  expect(session.view.saved).toMatchObject({ state: 'failing', unsaved: 2 });
  expect(await progress.events(session.attempt.id)).toEqual([]);

  progress.append = append;
  session.saveNow();
  await expect.poll(() => session.view.saved.state).toBe('saved');
  expect(await progress.events(session.attempt.id)).toEqual(session.events);
});

test('only what has been told so far can go into the note', async () => {
  const session = await begin('broadband-outage');
  const { facts, escalation } = (await environment.scripts.load(session.attempt.hash)).checked.scenario;
  const known = session.view.statements.filter(({ id }) => id.startsWith('fact:'));
  expect(known.length).toBeGreaterThan(0);
  expect(known.length).toBeLessThan(facts.length);
  // What should be kept out is offered no sooner than what it could be taken for, or it would give that away.
  const traps = session.view.statements.length - known.length;
  expect(traps).toBeLessThan(escalation?.keepOut.length ?? 0);
  expect(session.view.statements.some(({ text }) => text.includes('sister'))).toBe(false);
});

test('hanging up ends the call, and the debrief tells what it came to', async () => {
  const session = await begin();
  await session.reply(first(session));
  await session.hangUp();
  expect(session.view.over).toBe(true);
  const debrief = await debriefOf(environment, await storedCall(environment, session.attempt.id));
  expect(debrief?.assessment).toMatchObject({ ending: null, outcome: 'lost', passed: false });
  expect(debrief?.turns).toHaveLength(1);
  expect(debrief?.turningPoint?.after ?? 100).toBeGreaterThanOrEqual(debrief?.assessment.score ?? 0);
  const home = await homeOf(environment, { id: 'p1', name: '' }, []);
  expect(home.unfinished).toEqual([]);
  expect(home.finished).toMatchObject([{ attempt: session.attempt.id, ending: 'Ended early', passed: false }]);
});

test('home knows the last call of every scenario, however many others came after it', async () => {
  const session = await begin('cracked-blender');
  await session.reply(first(session));
  await session.hangUp();
  const text = { hash: 'h', scenario: 'double-charge', text: '# A call' };
  for (let number = 0; number < 70; number++) {
    const at = environment.now();
    const { id, ...row } = { ...session.attempt, scenario: 'double-charge', hash: 'h', startedAt: at, lastAt: at };
    await environment.progress.start({ ...row, id: `${id}-${number}` }, text);
  }
  const home = await homeOf(environment, { id: 'p1', name: '' }, []);
  const item = home.shelves.flatMap(({ items }) => items).find(({ scenario }) => scenario === 'cracked-blender');
  expect(item?.last).toMatchObject({ attempt: session.attempt.id, passed: false });
  expect(item?.customer).toBe('Kwame Boateng'); // the one that was not met yet
});

test('an attempt on a text that is no longer shipped plays on its own text', async () => {
  const session = await begin('double-charge');
  await session.reply(first(session));
  const { progress } = environment;
  environment = {
    ...environment,
    scripts: new Scripts([], reading, (hash) => progress.text(hash)),
  };
  const again = await CallSession.resume(environment, session.attempt.id);
  flushSync();
  expect(again.view.lines.map(({ kind }) => kind)).toEqual(session.view.lines.map(({ kind }) => kind));
  expect(again.view.replies).toEqual(session.view.replies);
});

test('an unknown attempt, and a log that does not fit, are refused in words', async () => {
  await expect(CallSession.resume(environment, 'none')).rejects.toBeInstanceOf(NoSuchCall);
  const session = await begin();
  const { progress } = environment;
  await progress.append(session.attempt.id, 0, { type: 'replied', at: 1, response: 'nowhere/nothing' }, { turn: 1 });
  await expect(CallSession.resume(environment, session.attempt.id)).rejects.toThrow(/does not fit/);
});

test('what the machine played and what a replay of the log gives are the same', async () => {
  const session = await begin('broadband-outage');
  for (let turn = 0; turn < 20 && !session.view.over; turn++) await session.reply(first(session));
  const script = await environment.scripts.load(session.attempt.hash);
  const played = replay(script.checked, 0, await environment.progress.events(session.attempt.id));
  expect(played.brokenAt).toBeNull();
  const debrief = await debriefOf(environment, await storedCall(environment, session.attempt.id));
  expect(debrief?.lines).toEqual(session.view.lines);
});
