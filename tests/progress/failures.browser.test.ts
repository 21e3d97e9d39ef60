import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../src/progress/explain.ts';
import { CallGone, Progress } from '../../src/progress/progress.ts';
import { Recorder } from '../../src/session/recorder.ts';
import type { SaveState } from '../../src/session/views.ts';
import { fakeAttempt, reply, textOf } from './rows.ts';

/** What a browser's storage can do to an app, caused in a real one: each is told in words, and nothing is lost. */
let name: string;
let progress: Progress;
const text = textOf('# A call');
const begun = () => progress.start(fakeAttempt(), text);
const appending = (seq: number) => () => progress.append('a1', seq, reply(seq + 1), { turn: seq + 1 });
const stored = async () => (await progress.events('a1')).length;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  progress = new Progress(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  progress.close();
  indexedDB.deleteDatabase(name);
});

/** A recorder that is impatient, and all it told. */
function recording(): { recorder: Recorder; told: SaveState[] } {
  const told: SaveState[] = [];
  return { recorder: new Recorder((state) => told.push(state), 300), told };
}
const reasons = (told: readonly SaveState[]): string[] =>
  told.flatMap((state) => (state.state === 'failing' ? [state.reason] : []));

/** A connection of another tab, that keeps the database open whatever it is asked. */
function rawOpen(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
}

test('an old tab that holds the database back: said, and written once it lets go', async () => {
  const old = await rawOpen(10, (database) => {
    for (const table of ['people', 'texts', 'settings', 'scratch'])
      database.createObjectStore(table, {
        keyPath: { texts: 'hash', settings: 'key', scratch: 'attempt' }[table] ?? 'id',
      });
    const attempts = database.createObjectStore('attempts', { keyPath: 'id' });
    for (const second of ['open', 'lastAt', 'scenario']) attempts.createIndex(`[person+${second}]`, ['person', second]);
    database.createObjectStore('events', { keyPath: ['attempt', 'seq'] });
  });
  const { recorder, told } = recording();
  await recorder.record(begun);
  expect(reasons(told)[0]).toMatch(/does not answer; another tab may hold it/);
  old.close();
  await expect.poll(() => recorder.state.state, { timeout: 10_000 }).toBe('saved');
  expect(await progress.attempt('a1')).toMatchObject({ length: 0 });
});

test('a newer Stepladder in another tab: this one lets it through, writes nothing into it, and says so', async () => {
  await begun();
  // It is not held back: this tab closes its connection when it is asked to.
  const newer = await rawOpen(990, (database) => {
    database.createObjectStore('of-the-future');
    // Were it opened, Dexie would put this table back.
    database.deleteObjectStore('flags');
  });
  const { recorder, told } = recording();
  await recorder.record(appending(0));
  expect(recorder.state.state).toBe('failing');
  expect(reasons(told)[0]).toMatch(/belongs to a newer Stepladder than this page. Reload the page/);
  expect(progress.isNewer).toBe(true);
  await expect(progress.unfinished('p1')).rejects.toThrow();
  await expect(progress.savePerson({ id: 'p9', name: 'Old', createdAt: 1 })).rejects.toThrow();
  expect(await rowsIn(newer, 'events')).toEqual([]);
  expect(await rowsIn(newer, 'people')).toEqual([]);
  expect([...newer.objectStoreNames]).not.toContain('flags');
  expect(newer.version).toBe(990);
  newer.close();
});

test('a newer database is refused from the start; one of this version with something added is opened', async () => {
  const newer = await rawOpen(50, (database) => {
    database.createObjectStore('people', { keyPath: 'id' });
  });
  newer.close();
  const refused = await progress.people().catch((error: unknown) => explain(error));
  expect(refused).toMatch(/newer Stepladder/);
  const still = await rawOpen();
  expect([still.version, [...still.objectStoreNames]]).toEqual([50, ['people']]);
  still.close();

  progress.close();
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  await begun();
  expect(progress.isNewer).toBe(false);
  progress.close();
  (await rawOpen(41)).close();
  await appending(0)();
  expect(await stored()).toBe(1);
  expect(progress.isNewer).toBe(false);
});

function rowsIn(database: IDBDatabase, table: string): Promise<unknown[]> {
  const rows = database.transaction(table).objectStore(table).getAll();
  return new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result)));
}

test('the connection closed under it, by Dexie or by the browser: opened again without a word', async () => {
  await begun();
  progress.close();
  const { recorder, told } = recording();
  await recorder.record(appending(0));
  // As the browser does when its storage process ends: the connection is dead, and nobody was told.
  progress.database.backendDB().close();
  await recorder.record(appending(1));
  await expect.poll(() => recorder.state.state, { timeout: 10_000 }).toBe('saved');
  // And with a word to the app.
  const connection = progress.database.backendDB();
  connection.close();
  connection.dispatchEvent(new Event('close'));
  await recorder.record(appending(2));
  await expect.poll(() => recorder.state.state, { timeout: 10_000 }).toBe('saved');
  expect(await stored()).toBe(3);
  for (const reason of reasons(told)) expect(reason).not.toBe('');
});

test.each([
  ['UnknownError', /failed and did not say why/],
  ['QuotaExceededError', /space this browser may use is full/],
  ['InvalidStateError', /not available just now/],
  ['AbortError', /broke off writing/],
  ['DataError', /refused what was to be written/],
])('%s in the middle of a call: said, tried again, and saved in order', async (error, words) => {
  await begun();
  const { add } = IDBObjectStore.prototype;
  let failures = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...parts) {
    if (failures++ < 1) throw new DOMException('caused', error);
    return add.apply(this, parts);
  });
  const { recorder, told } = recording();
  await recorder.record(appending(0));
  await recorder.record(appending(1));
  await expect.poll(() => recorder.state.state, { timeout: 10_000 }).toBe('saved');
  expect(reasons(told)[0]).toMatch(words);
  expect(await progress.events('a1')).toEqual([reply(1), reply(2)]);
});

test('a transaction that the browser aborts leaves nothing half-written', async () => {
  await begun();
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...parts) {
    const request = put.apply(this, parts);
    this.transaction.abort();
    return request;
  });
  await expect(appending(0)()).rejects.toThrow();
  expect(await stored()).toBe(0);
  expect(await progress.attempt('a1')).toMatchObject({ length: 0, turn: 0 });
  await appending(0)();
  expect(await stored()).toBe(1);
});

test('a call that was deleted meanwhile is not written to, and is not tried again', async () => {
  await begun();
  await progress.database.attempts.delete('a1');
  const { recorder } = recording();
  await recorder.record(appending(0));
  expect(recorder.state).toMatchObject({
    state: 'failing',
    reason: expect.stringMatching(/no longer in this browser/) as string,
  });
  expect(await stored()).toBe(0);
  await expect(progress.saveScratch('a1', { text: 'x', draft: '', desk: null })).rejects.toThrow(CallGone);
  expect(explain(new CallGone())).toMatch(/deleted/);
});

test('the database deleted under it: said, and what is begun next is kept', async () => {
  await begun();
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  await expect(appending(0)()).rejects.toThrow(CallGone);
  await progress.start(fakeAttempt({ id: 'a2' }), text);
  expect((await progress.unfinished('p1')).map(({ id }) => id)).toEqual(['a2']);
});

test('20,000 rows of version 1 are all there after the upgrade', async () => {
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id',
    attempts: 'id, [person+open], [person+lastAt], [person+scenario]',
    events: '[attempt+seq]',
    texts: 'hash',
    settings: 'key',
    scratch: 'attempt',
  });
  const { level: _level, answers: _answers, stage: _stage, retry: _retry, ...attempt } = fakeAttempt({ open: 0 });
  const ids = Array.from({ length: 5_000 }, (_, at) => `a${at}`);
  await old.table('attempts').bulkAdd(ids.map((id, at) => ({ ...attempt, id, lastAt: at })));
  await old
    .table('events')
    .bulkAdd(ids.flatMap((id) => [0, 1, 2].map((seq) => ({ attempt: id, seq, event: reply(seq) }))));
  old.close();
  expect((await progress.latest('p1', 20_000)).length).toBe(5_000);
  expect(await progress.database.events.count()).toBe(15_000);
  expect(await progress.events('a4999')).toHaveLength(3);
});
