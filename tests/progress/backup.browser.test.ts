import { afterEach, expect, test } from 'vitest';
import { writeLine } from '../../src/progress/backup/format.ts';
import { CannotRestore, restore } from '../../src/progress/backup/restore.ts';
import type { RestoreReport } from '../../src/progress/backup/report.ts';
import { backup } from '../../src/progress/backup/write.ts';
import { Progress } from '../../src/progress/progress.ts';
import { retrainingIn } from '../../src/progress/retraining.ts';
import { tableRules } from '../../src/progress/tables.ts';
import { mutated } from './mutate.ts';
import { contents, fakeAttempt, fill, play, reply, textOf } from './rows.ts';

/** Real IndexedDB, any number of databases for each test. */
const opened: { progress: Progress; name: string }[] = [];
function fresh(): Progress {
  const name = `test-${crypto.randomUUID()}`;
  const progress = new Progress(name);
  opened.push({ progress, name });
  return progress;
}
afterEach(() => {
  for (const { progress, name } of opened.splice(0)) {
    progress.close();
    indexedDB.deleteDatabase(name);
  }
});

async function backupOf(progress: Progress, person: string | null = null): Promise<string> {
  let text = '';
  for await (const lines of backup(progress.database, { person, madeAt: 99 })) text += lines;
  return text;
}

/** The last parameter cuts the file into pieces of so many bytes. */
function streamOf(file: string | Uint8Array, piece = 1000): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(typeof file === 'string' ? new TextEncoder().encode(file) : file);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += piece)));
    },
  });
}

const restoreInto = (progress: Progress, file: string | Uint8Array, piece?: number): Promise<RestoreReport> =>
  restore(progress.database, streamOf(file, piece));

const gzip = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );

const clean = { grown: 0, known: 0, copies: 0, damage: [], moreDamage: 0, stopped: null };

test('every table says how it is backed up', () => {
  expect(Object.keys(tableRules).toSorted()).toEqual(
    fresh()
      .database.tables.map(({ name }) => name)
      .toSorted(),
  );
});

test('a backup restored into an empty browser gives everything back', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const report = await restoreInto(other, await backupOf(old), 7); // letters of several bytes are cut apart
  expect(report).toEqual({
    ...clean,
    added: { people: 2, attempts: 4, plans: 1, watched: 1, texts: 2, settings: 1 },
  });
  // Who practised last is this browser's own matter.
  const expected = await contents(old);
  expect(await contents(other)).toEqual({
    ...expected,
    openings: [], // made anew when they are asked for
    settings: expected['settings']?.filter((row) => (row as { key: string }).key !== 'person'),
  });
});

test('calls that come back are found lacking in the review log, though nothing lacked before', async () => {
  const [old, other] = [fresh(), fresh()];
  await play(old, { id: 'a1', open: 0 }, [reply(1)]);
  await play(old, { id: 'b1', person: 'p2', open: 0 }, [reply(1)]);
  for (const person of ['p1', 'p2']) expect(await retrainingIn(other).lacking(person)).toBe(0);
  await restoreInto(other, await backupOf(old, 'p1'));
  expect(await retrainingIn(other).lacking('p1')).toBe(1);
  expect(await other.database.logged.toArray()).toEqual([{ person: 'p2' }]);
});

test('restored twice is restored once, packed or not', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const file = await backupOf(old);
  await restoreInto(other, await gzip(file));
  const before = await contents(other);
  expect(await restoreInto(other, file)).toEqual({ ...clean, added: {}, known: 11 });
  expect(await contents(other)).toEqual(before);
});

test('one person’s data goes without anybody else’s', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const file = await backupOf(old, 'p2');
  expect(file).not.toContain('Priya');
  await restoreInto(other, file);
  const { people, attempts, texts, settings, watched, plans } = await contents(other);
  expect([people, attempts, texts, watched].map((rows) => rows?.length)).toEqual([1, 1, 1, 1]);
  expect([settings, plans]).toEqual([[], []]);
});

test('the longer of two logs wins, whichever way it goes', async () => {
  const [here, ahead] = [fresh(), fresh()];
  await play(here, { id: 'a1' }, [reply(1)]);
  await play(here, { id: 'a2' }, [reply(1), reply(2), reply(3)]);
  await play(ahead, { id: 'a1' }, [reply(1), reply(2), reply(3)]);
  await play(ahead, { id: 'a2' }, [reply(1)]);
  expect(await restoreInto(here, await backupOf(ahead))).toMatchObject({ grown: 1, copies: 0 });
  expect(await here.events('a1')).toHaveLength(3);
  expect(await here.events('a2')).toHaveLength(3);
  expect(await here.attempt('a1')).toMatchObject({ length: 3, turn: 3 });
});

test('logs that contradict each other are both kept, once', async () => {
  const [here, there] = [fresh(), fresh()];
  await play(here, { id: 'a1' }, [reply(1), reply(2)]);
  await there.savePerson({ id: 'p1', name: 'Priya', createdAt: 1 });
  await play(there, { id: 'a1' }, [reply(1), reply(9)]);
  await there.saveScratch('a1', { text: 'other notes', draft: '', desk: null });
  const file = await backupOf(there);
  const report = await restoreInto(here, file);
  expect(report).toMatchObject({ copies: 1, damage: [{ what: 'the call “The cracked blender”' }] });
  expect(await here.events('a1')).toEqual([reply(1), reply(2)]);
  const [copy] = (await here.unfinished('p1')).filter(({ id }) => id !== 'a1');
  expect(await here.events(copy?.id ?? '')).toEqual([reply(1), reply(9)]);
  expect((await here.scratch(copy?.id ?? '')).text).toBe('other notes');
  expect(await restoreInto(here, file)).toMatchObject({ copies: 0 });
  expect(await here.unfinished('p1')).toHaveLength(2);
});

test('a name, a plan and a log that cannot be read give way; nothing else does', async () => {
  const [here, there] = [fresh(), fresh()];
  await fill(there);
  await here.savePerson({ id: 'p1', name: '', createdAt: 5 });
  await here.savePerson({ id: 'p2', name: 'Sammy', createdAt: 5 });
  await play(here, { id: 'a1', title: 'Mine' }, [reply(1), reply(2), reply(3)]);
  await here.database.events.put({ attempt: 'a1', seq: 1, event: { type: 'exploded' } as never });
  await restoreInto(here, await backupOf(there));
  expect((await here.people()).map(({ name }) => name)).toEqual(['Priya', 'Sammy']);
  expect(await here.events('a1')).toEqual([reply(1), reply(2), reply(3)]);
});

test('what is newer is refused in words, and nothing is changed', async () => {
  const progress = fresh();
  await fill(progress);
  const before = await contents(progress);
  const newer = writeLine({ app: 'stepladder', format: 2, made: 'otherwise' });
  await expect(restoreInto(progress, newer)).rejects.toThrow(/made by a newer Stepladder/);
  expect(await contents(progress)).toEqual(before);
});

test.each([
  ['nothing', ''],
  ['another JSON file', '{"app":"other"}'],
  ['a picture', '\u0089PNG\r\n'.repeat(10_000)],
  ['gzip of something else', await gzip('hello')],
])('%s is no backup', async (_, file) => {
  await expect(restoreInto(fresh(), file)).rejects.toThrow(CannotRestore);
});

test('a damaged line loses its own item and no other; the message says which and why', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const lines = (await backupOf(old)).split('\n');
  const hit = lines.findIndex((line) => line.includes('"id":"a3"'));
  lines[hit] = lines[hit]?.replace('Double charge', 'Double large') ?? '';
  const report = await restoreInto(other, lines.join('\n'));
  expect(report.added).toMatchObject({ attempts: 3, people: 2 });
  expect(report.damage).toEqual([
    { line: hit + 1, what: 'an item', why: 'it was changed after the backup was made; it was left out' },
  ]);
});

test('each kind of damage has its words', async () => {
  const old = fresh();
  await fill(old);
  const lines = (await backupOf(old)).trim().split('\n');
  const [header = '', ...items] = lines;
  const [end = ''] = items.splice(-1);
  const damageOf = async (...changed: string[]) =>
    (await restoreInto(fresh(), changed.join('\n'))).damage.map(({ what, why }) => `${what}: ${why}`);
  const row = (kind: string, fields: object, parts: object = {}) =>
    writeLine({ kind, row: fields, with: parts }).trim();

  expect(await damageOf('{"sum":"00', ...items, end)).toEqual([
    'the header: it cannot be read; the items after it were read all the same',
  ]);
  expect(await damageOf(header, ...items)).toEqual([
    'the end: it is missing: the backup was cut short, or not finished',
  ]);
  expect(await damageOf(header, ...items.slice(1), end)).toContainEqual(
    `the end: it speaks of ${items.length} items, and ${items.length - 1} are there`,
  );
  const added = [
    row('attempts', { ...fakeAttempt({ id: 'x' }), turn: 'many' }),
    row('attempts', fakeAttempt({ id: 'y' }), {
      events: [reply(1), { type: 'exploded' }, reply(3)],
      rulings: [{ by: 'ghost' }],
    }),
    row('spells', { id: 1 }),
    row('texts', { ...textOf('# A call'), text: '# Another' }),
    writeLine({ no: 'kind' }).trim(),
    `{"sum":"${'x'.repeat(17 * 1024 * 1024)}`,
  ];
  expect(await damageOf(header, ...added)).toEqual([
    'the call “The cracked blender”: “turn” is not what it should be; it was left out',
    'the call “The cracked blender”: event 2 cannot be read; the call was restored up to there, without 2 events',
    'the call “The cracked blender”: 1 × ruling cannot be read, and were left out',
    'an item: this version of Stepladder does not know “spells”; it was left out',
    'the script: its words are not those it was kept for; it was left out',
    'an item: it is not built like an item of a backup; it was left out',
    'an item: it is longer than any item can be; it was left out',
    'a person: the name is missing; what was restored is under “Name lost”, and can be renamed',
    'the end: it is missing: the backup was cut short, or not finished',
  ]);
});

test('gzip that breaks off gives back what came before', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  for (let at = 0; at < 300; at++) await play(old, { id: `b${at}`, seed: (at * 7919) % 1000 }, [reply(at)]);
  const packed = await gzip(await backupOf(old));
  const report = await restoreInto(other, packed.slice(0, packed.length / 2));
  expect(report.stopped).toMatch(/damaged/);
  expect(report.added.attempts).toBeGreaterThan(10);
});

test('a disk that fills up is told, and what was restored by then stays', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  await other.people();
  const { put } = IDBObjectStore.prototype;
  try {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const report = await restoreInto(other, await backupOf(old));
    expect(report.stopped).toMatch(/full/);
    expect(report.added).toEqual({});
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await restoreInto(other, await backupOf(old))).toMatchObject({ stopped: null, added: { attempts: 4 } });
});

test('it can be stopped', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const report = await restore(other.database, streamOf(await backupOf(old)), { signal: AbortSignal.abort() });
  expect(report.stopped).toBe('You stopped it.');
});

test('while it is written and read, it says how far it is', async () => {
  const [old, other] = [fresh(), fresh()];
  await fill(old);
  const written: [number, number][] = [];
  let file = '';
  for await (const lines of backup(old.database, { person: null, madeAt: 1, onProgress: (...at) => written.push(at) }))
    file += lines;
  expect(written.at(-1)).toEqual([11, 12]); // “person” is a setting of this machine
  const read: number[] = [];
  await restore(other.database, streamOf(file, 500), { onProgress: (bytes) => read.push(bytes) });
  expect(read.length).toBeGreaterThan(3);
  expect(read.at(-1)).toBe(new Blob([file]).size);
});

test('200 damaged backups: a message, or no harm; what was there is as it was', async () => {
  const old = fresh();
  await fill(old);
  const file = new TextEncoder().encode(await backupOf(old));
  const whole = fresh();
  await restoreInto(whole, file);
  const all = JSON.stringify(await contents(whole));
  for (let seed = 0; seed < 200; seed++) {
    const here = fresh();
    await play(here, { id: 'a1', title: 'Mine' }, [reply(1), reply(2)]);
    await play(here, { id: 'm1', title: 'Mine' }, [reply(8)]);
    const { bytes, kind } = mutated(file, seed);
    const said = await restoreInto(here, bytes).then(
      ({ damage, stopped }) => damage.length > 0 || stopped !== null,
      (error: unknown) => error instanceof CannotRestore,
    );
    expect((await here.events('a1')).slice(0, 2), kind).toEqual([reply(1), reply(2)]);
    expect(await here.events('m1'), kind).toEqual([reply(8)]);
    if (!said) {
      const alone = fresh();
      await restoreInto(alone, bytes);
      expect(JSON.stringify(await contents(alone)), kind).toBe(all);
      alone.close();
    }
    here.close();
  }
});
