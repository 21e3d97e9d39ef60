import type { Database } from './database.ts';
import { keyOf, ownRows } from './backup/write.ts';
import { machineSettings } from './machine-settings.ts';
import { tablesThatBelong } from './tables.ts';

/** Attempts that are deleted in one go. */
const page = 500;

/**
 * Deletes everything of a person: every attempt with all that is of it, all their other rows, themselves at the very
 * last, and then the texts that nobody's attempts were played on. Broken off in the middle it can be done again.
 */
export async function forgetPerson(
  database: Database,
  person: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const { attempts, people, settings } = database;
  const parts = tablesThatBelong('of an attempt').map((name) => database.table(name));
  const ids: string[] = await attempts.where('person').equals(person).primaryKeys();
  for (let at = 0; at < ids.length; at += page) {
    const some = ids.slice(at, at + page);
    await database.transaction('rw', [attempts, ...parts], async () => {
      for (const part of parts) for (const id of some) void part.where('attempt').equals(id).delete();
      await attempts.bulkDelete(some);
    });
    onProgress(Math.min(at + page, ids.length), ids.length);
  }
  const owned = tablesThatBelong('of a person', 'made anew').map((name) => database.table<object>(name));
  await database.transaction('rw', [people, settings, ...owned], async () => {
    for (const table of owned) await table.bulkDelete((await ownRows(table, person)).map((row) => keyOf(table, row)));
    if ((await settings.get(machineSettings.person))?.value === person) await settings.delete(machineSettings.person);
    await people.delete(person);
  });
  await forgetUnusedTexts(database);
}

/** Deletes the texts that no attempt was played on. An attempt that is begun meanwhile waits, and brings its own. */
async function forgetUnusedTexts(database: Database): Promise<void> {
  const { attempts, texts } = database;
  await database.transaction('rw', [attempts, texts], async () => {
    const unused = new Set(await texts.toCollection().primaryKeys());
    let last = '';
    while (unused.size > 0) {
      const rows = await attempts.where(':id').above(last).limit(2000).toArray();
      for (const { hash } of rows) unused.delete(hash);
      const final = rows.at(-1);
      if (!final) break;
      last = final.id;
    }
    await texts.bulkDelete([...unused]);
  });
}
