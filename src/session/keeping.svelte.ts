import { CannotRestore, restore } from '../progress/backup/restore.ts';
import { backup } from '../progress/backup/write.ts';
import { forgetPerson } from '../progress/forget.ts';
import { keptOf, playedSince } from '../progress/kept.ts';
import { allowFolder, backUpToFolder, chooseFolder, day, folderView, forgetFolder } from './backup-folder.ts';
import type { Environment } from './environment.ts';
import { exportFiles, exportOf } from './export.ts';
import type { ExportKind, Job, KeepingView, OutFile, RestoreResult } from './keeping-views.ts';
import { lastBackup, noteBackup } from './last-backup.ts';
import type { People } from './people.svelte.ts';
import { fileOf } from './pieces.ts';
import { askToKeep, storageView } from './safe-keeping.ts';

const jsonLines = 'application/x-ndjson';

/** The page about people and their data: what is kept, and what can be done with it. */
export class Keeping {
  readonly #environment: Environment;
  readonly #people: People;
  view = $state.raw<KeepingView>() as KeepingView;
  /** What is being done just now. */
  job = $state.raw<Job | null>(null);

  private constructor(environment: Environment, people: People) {
    this.#environment = environment;
    this.#people = people;
  }

  /** Reads what there is. Rejects where the store does. */
  static async open(environment: Environment, people: People): Promise<Keeping> {
    const keeping = new Keeping(environment, people);
    await keeping.refresh();
    return keeping;
  }

  async refresh(): Promise<void> {
    const { database } = this.#environment.progress;
    const { all, current } = this.#people;
    const [kept, storage, last, folder] = await Promise.all([
      Promise.all(all.map(({ id }) => keptOf(database, id))),
      storageView(),
      lastBackup(this.#environment),
      folderView(this.#environment),
    ]);
    this.view = {
      people: all.map(({ id, name }, at) => ({
        ...{ id, name, isCurrent: id === current.id },
        calls: kept[at]?.calls ?? 0,
        lastAt: kept[at]?.lastAt ?? null,
      })),
      storage,
      lastBackup: last,
      newCalls: await playedSince(database, current.id, last?.at ?? -Infinity),
      folder,
    };
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#people.rename(id, name);
    await this.refresh();
  }

  /** Asks the browser to keep the data for good; to be called in a click. */
  async askToKeep(): Promise<void> {
    await askToKeep(this.#environment);
    await this.refresh();
  }

  /** A backup of everything, or of one person, as a file for the browser to save. */
  backup(person: string | null = null): Promise<OutFile> {
    return this.#do('backup', async (onProgress) => {
      const madeAt = this.#environment.now();
      const { database } = this.#environment.progress;
      const content = await fileOf(backup(database, { person, madeAt, onProgress }), jsonLines);
      const name = `stepladder-${person === null ? '' : `${this.#slug(person)}-`}${day(madeAt)}.jsonl`;
      if (person === null) await noteBackup(this.#environment, { at: madeAt, file: name });
      return { name, content };
    });
  }

  /** Brings a backup in. */
  restore(file: Blob, signal?: AbortSignal): Promise<RestoreResult> {
    return this.#do('restore', async (onProgress) => {
      try {
        const report = await restore(this.#environment.progress.database, file.stream(), {
          onProgress: (bytes) => onProgress(bytes, file.size),
          ...(signal && { signal }),
        });
        await this.#people.reloadAfterRestore();
        return { state: 'done', report };
      } catch (error) {
        if (error instanceof CannotRestore) return { state: 'refused', message: error.message };
        throw error;
      }
    });
  }

  /** A person's calls for a spreadsheet or a program. */
  export(id: string, kind: ExportKind): Promise<OutFile> {
    return this.#do('export', async (onProgress) => {
      const person = this.#people.all.find((each) => each.id === id) ?? this.#people.current;
      const { name, type } = exportFiles[kind];
      const content = await fileOf(exportOf(this.#environment, person, kind, onProgress), type);
      return { name: `stepladder-${this.#slug(id)}-${name}`, content };
    });
  }

  /** Deletes a person with all that is kept of them. */
  forget(id: string): Promise<void> {
    return this.#do('delete', async (onProgress) => {
      await forgetPerson(this.#environment.progress.database, id, onProgress);
      await this.#people.forgotten(id);
    });
  }

  chooseFolder(): Promise<void> {
    return this.#withFolder(() => chooseFolder(this.#environment));
  }

  allowFolder(): Promise<void> {
    return this.#withFolder(() => allowFolder(this.#environment));
  }

  async forgetFolder(): Promise<void> {
    await forgetFolder(this.#environment);
    await this.refresh();
  }

  /** Writes a backup into the folder now. */
  async #withFolder(make: () => Promise<unknown>): Promise<void> {
    await make();
    await this.#do('backup', (onProgress) => backUpToFolder(this.#environment, onProgress));
  }

  async #do<Result>(
    what: Job['what'],
    task: (onProgress: (done: number, total: number) => void) => Promise<Result>,
  ): Promise<Result> {
    this.job = { what, done: 0 };
    try {
      return await task((done, total) => (this.job = { what, done: total === 0 ? 1 : Math.min(1, done / total) }));
    } finally {
      this.job = null;
      await this.refresh().catch(() => undefined);
    }
  }

  /** A person's name for a file. */
  #slug(id: string): string {
    const name = this.#people.all.find((person) => person.id === id)?.name ?? '';
    return (
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'you'
    );
  }
}
