import { backup } from '../progress/backup/write.ts';
import { explain } from '../progress/explain.ts';
import { machineSettings } from '../progress/machine-settings.ts';
import type { Environment } from './environment.ts';
import type { FolderView } from './keeping-views.ts';
import { noteBackup } from './last-backup.ts';

/** What Chromium adds to a handle; other browsers have no folders to keep. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
  requestPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
};
type Picker = (wish: { id: string; mode: 'readwrite' }) => Promise<Folder>;

/** The folder, and the name this browser has in it: two browsers may share a folder, and neither writes over the other. */
interface KeptFolder {
  readonly folder: Folder;
  readonly browser: string;
  /** Why the last backup failed; empty where it did not. */
  readonly trouble: string;
}

const wish = { mode: 'readwrite' } as const;

export async function folderView(environment: Environment): Promise<FolderView> {
  const kept = await keptFolder(environment);
  if (!kept) return { state: picker() ? 'none' : 'unavailable' };
  const { name } = kept.folder;
  if (!(await isAllowed(kept.folder))) return { state: 'asks', name };
  return kept.trouble === '' ? { state: 'on', name } : { state: 'failing', name, reason: kept.trouble };
}

/** Lets the person choose a folder; nothing happens where they choose none. Has to be called in a click. */
export async function chooseFolder(environment: Environment): Promise<void> {
  const choose = picker();
  if (!choose) return;
  try {
    await keepFolder(environment, await choose({ id: 'stepladder', ...wish }));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

/** Keeps a folder for the backups to come. */
export async function keepFolder(environment: Environment, folder: Folder): Promise<void> {
  const browser = environment.newId().slice(0, 8);
  await save(environment, { folder, browser, trouble: '' });
}

/** Asks the browser for leave again; has to be called in a click. */
export async function allowFolder(environment: Environment): Promise<boolean> {
  const kept = await keptFolder(environment);
  return (await kept?.folder.requestPermission?.(wish)) === 'granted';
}

export function forgetFolder({ progress }: Environment): Promise<void> {
  return progress.saveSetting(machineSettings.backupFolder, null);
}

/**
 * Writes a backup of everything into the folder, if there is one and the browser allows it without asking. The file has
 * the day in its name; the browser puts it in place once it is whole, so a backup that breaks off harms none.
 * @returns whether one was made; what went wrong is kept for the page to tell
 */
export async function backUpToFolder(
  environment: Environment,
  onProgress?: (done: number, total: number) => void,
): Promise<boolean> {
  const { progress, now } = environment;
  const kept = await keptFolder(environment);
  if (!kept || !(await isAllowed(kept.folder))) return false;
  const madeAt = now();
  const name = `stepladder-${day(madeAt)}-${kept.browser}.jsonl`;
  try {
    const file = await (await kept.folder.getFileHandle(name, { create: true })).createWritable();
    try {
      for await (const lines of backup(progress.database, { person: null, madeAt, ...(onProgress && { onProgress }) }))
        await file.write(lines);
      await file.close();
    } catch (error) {
      await file.abort().catch(() => undefined);
      throw error;
    }
    await noteBackup(environment, { at: madeAt, file: `${kept.folder.name}/${name}` });
    if (kept.trouble !== '') await save(environment, { ...kept, trouble: '' });
    return true;
  } catch (error) {
    await save(environment, { ...kept, trouble: whyNot(error) });
    return false;
  }
}

/** A day on the rep's wall, as in `2026-05-03`. */
export function day(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function picker(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

async function isAllowed(folder: Folder): Promise<boolean> {
  return folder.queryPermission === undefined || (await folder.queryPermission(wish)) === 'granted';
}

async function keptFolder({ progress }: Environment): Promise<KeptFolder | undefined> {
  const kept = (await progress.setting(machineSettings.backupFolder)) as Partial<KeptFolder> | null | undefined;
  const isWhole =
    typeof FileSystemDirectoryHandle !== 'undefined' &&
    kept?.folder instanceof FileSystemDirectoryHandle &&
    typeof kept.browser === 'string';
  return isWhole
    ? ({ folder: kept.folder, browser: kept.browser, trouble: kept.trouble ?? '' } as KeptFolder)
    : undefined;
}

function save({ progress }: Environment, kept: KeptFolder): Promise<void> {
  return progress.saveSetting(machineSettings.backupFolder, kept);
}

function whyNot(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotFoundError') return 'The folder is no longer there.';
  if (error instanceof DOMException && error.name === 'NotAllowedError')
    return 'The browser does not allow writing there.';
  return explain(error);
}
