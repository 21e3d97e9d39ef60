import { afterEach, beforeEach, expect, test } from 'vitest';
import { shelf } from 'virtual:stepladder/library';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import { Progress } from '../../src/progress/progress.ts';
import { afterCall } from '../../src/session/after-call.ts';
import { backUpToFolder, folderView, keepFolder } from '../../src/session/backup-folder.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Keeping } from '../../src/session/keeping.svelte.ts';
import { noteBackup, putOffReminder, reminderFor } from '../../src/session/last-backup.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';
import { contents, fill, play, reply } from '../progress/rows.ts';

/** Keeping people and data, on a real database and, for folders, the browser's own private one. */
const names: string[] = [];
const opened: Progress[] = [];
let time = 0;

function fresh(): Environment {
  const name = `test-${crypto.randomUUID()}`;
  const progress = new Progress(name);
  names.push(name);
  opened.push(progress);
  let id = 0;
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve(catalogue),
  };
  return {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => time,
    newId: () => `${name}-${++id}`,
    newSeed: () => 42,
  };
}
async function open(environment: Environment): Promise<[Keeping, People]> {
  const people = new People(environment);
  await people.load();
  return [await Keeping.open(environment, people), people];
}
beforeEach(() => {
  time = new Date(2026, 4, 3, 12).getTime();
});
afterEach(() => {
  for (const progress of opened.splice(0)) progress.close();
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

test('the page tells who is here, how much is kept, and when it was last backed up', async () => {
  const environment = fresh();
  await fill(environment.progress);
  const [keeping] = await open(environment);
  expect(keeping.view.people).toEqual([
    { id: 'p1', name: 'Priya', isCurrent: false, calls: 3, lastAt: 1000 },
    { id: 'p2', name: 'Sam “=1+1” Ünal', isCurrent: true, calls: 1, lastAt: 4 },
  ]);
  expect(keeping.view).toMatchObject({ lastBackup: null, newCalls: 1 });
  expect(keeping.view.storage.used).toBeGreaterThan(0);
  const { name, content } = await keeping.backup();
  expect(name).toBe('stepladder-2026-05-03.jsonl');
  expect((await content.text()).split('\n')).toHaveLength(14);
  expect(keeping.view).toMatchObject({ lastBackup: { at: time, file: name }, newCalls: 0 });
});

test('a backup restored into a browser that nobody has used leaves no stranger behind', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old.progress);
  const { content } = await (await open(old))[0].backup();
  const [keeping, people] = await open(other);
  expect(people.all).toHaveLength(1);
  const result = await keeping.restore(content);
  expect(result).toMatchObject({ state: 'done', report: { damage: [], added: { attempts: 4, people: 2 } } });
  expect(people.all.map(({ name }) => name)).toEqual(['Priya', 'Sam “=1+1” Ünal']);
  expect(people.current.name).toBe('Priya');
  expect(keeping.view.people).toHaveLength(2);
  expect(await keeping.restore(new Blob(['hello']))).toMatchObject({ state: 'refused' });
});

test('who has played, or has a name, stays when others come', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old.progress);
  const { content } = await (await open(old))[0].backup('p1');
  const [keeping, people] = await open(other);
  const me = people.current.id;
  await play(other.progress, { id: 'mine', person: me }, [reply(1)]);
  await keeping.restore(content);
  expect(people.current.id).toBe(me);
  expect(people.all).toHaveLength(2);
});

test('a person deleted is gone from every table, with the texts only they had; all else stays', async () => {
  const [environment, without] = [fresh(), fresh()];
  await fill(environment.progress);
  await environment.progress.database.flags.add({ id: 'f1', person: 'p1' } as never);
  const [keeping, people] = await open(environment);
  await keeping.forget('p1');
  const left = JSON.stringify(await contents(environment.progress));
  for (const mine of ['"p1"', '"a1"', '"a3"', '"a4"', 'Priya', '"# A call"']) expect(left, mine).not.toContain(mine);
  expect(people.all.map(({ id }) => id)).toEqual(['p2']);
  // What is left is exactly what the other person's own backup holds.
  await fill(without.progress);
  const [other] = await open(without);
  const theirs = async (each: Keeping) => (await (await each.backup('p2')).content.text()).split('\n').slice(1);
  expect(await theirs(keeping)).toEqual(await theirs(other));
});

test('the last one deleted leaves somebody new', async () => {
  const environment = fresh();
  const [keeping, people] = await open(environment);
  const gone = people.current.id;
  await keeping.forget(gone);
  expect(people.all).toHaveLength(1);
  expect(people.current.id).not.toBe(gone);
  expect(await environment.progress.people()).toHaveLength(1);
});

test('exports hold a row a call and a row a turn, and name what was said', async () => {
  const environment = fresh();
  const [keeping, people] = await open(environment);
  await people.rename(people.current.id, '=Priya');
  const entry = environment.scripts.entry('double-charge');
  const script = await environment.scripts.load(entry?.hash ?? '');
  const attempt = newAttempt(environment, script, people.current.id, 0, 'practice', 'choose');
  const session = await CallSession.begin(environment, attempt, script);
  await session.reply(session.view.replies[0]?.id ?? '');
  await session.lookUp('promises');
  await session.hangUp();
  await play(environment.progress, { id: 'lost', person: people.current.id }, [reply(1, 'gone/r1')], '# No script');
  const textOf = async (kind: 'calls' | 'turns' | 'json') =>
    (await keeping.export(people.current.id, kind)).content.text();
  const calls = (await textOf('calls')).trim().split('\r\n');
  expect(calls).toHaveLength(3);
  expect(calls.find((row) => row.includes(attempt.id))).toMatch(/^'=Priya,.*,yes,1,,lost,no,\d+,/);
  const turns = (await textOf('turns')).trim().split('\r\n');
  expect(
    turns
      .map((row) => /,(chose|looked up|hung up),/.exec(row)?.[1])
      .filter(Boolean)
      .toSorted(),
  ).toEqual(['chose', 'chose', 'hung up', 'looked up']);
  expect(turns.some((row) => row.includes('gone/r1'))).toBe(true);
  const both = JSON.parse(await textOf('json')) as { turns: { words: string }[] }[];
  expect(both.map((call) => call.turns.length).toSorted()).toEqual([1, 3]);
  expect(both.flatMap((call) => call.turns).every(({ words }) => !words.includes('{'))).toBe(true);
});

test('a backup goes into the folder after a call, whole or not at all', async () => {
  const environment = fresh();
  await fill(environment.progress);
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('backups', { create: true });
  try {
    expect(await backUpToFolder(environment)).toBe(false);
    await keepFolder(environment, folder);
    expect(await folderView(environment)).toEqual({ state: 'on', name: 'backups' });
    await afterCall(environment);
    const files: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    expect(files).toEqual([expect.stringMatching(/^stepladder-2026-05-03-.+\.jsonl$/)]);
    const file = await (await folder.getFileHandle(files[0] ?? '')).getFile();
    expect(await file.text()).toContain('"kind":"end"');
    expect((await open(environment))[0].view).toMatchObject({ lastBackup: { at: time }, newCalls: 0 });

    // The folder goes away: it is said, and the calls go on.
    await root.removeEntry('backups', { recursive: true });
    expect(await backUpToFolder(environment)).toBe(false);
    expect(await folderView(environment)).toMatchObject({ state: 'failing', reason: 'The folder is no longer there.' });
  } finally {
    await root.removeEntry('backups', { recursive: true }).catch(() => undefined);
  }
});

test('a reminder comes when there is new work and the last backup is old, and goes for a week when put off', async () => {
  const environment = fresh();
  const days = (number: number) => (time += number * 86_400_000);
  const playNow = (id: string) => play(environment.progress, { id, lastAt: time, startedAt: time }, []);
  expect(await reminderFor(environment, 'p1')).toBeNull();
  await playNow('a1');
  expect(await reminderFor(environment, 'p1')).toBeNull();
  days(15);
  expect(await reminderFor(environment, 'p1')).toEqual({ lastAt: null, calls: 1 });
  await noteBackup(environment, { at: time, file: 'x' });
  const at = time;
  days(20);
  expect(await reminderFor(environment, 'p1')).toBeNull(); // nothing new
  await playNow('a2');
  days(1);
  expect(await reminderFor(environment, 'p1')).toEqual({ lastAt: at, calls: 1 });
  await putOffReminder(environment);
  expect(await reminderFor(environment, 'p1')).toBeNull();
  days(8);
  expect(await reminderFor(environment, 'p1')).not.toBeNull();
});
