import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readHandbook } from '../scenario/handbook.ts';
import type { Handbook } from '../scenario/handbook-model.ts';

/** The folder beside scenarios that holds the firm's handbook. */
const handbookFolder = 'handbook';

/** Markdown files that belong to a folder of scenarios but are none. */
const notScenarios = new Set(['README.md']);

/**
 * The scenario files that the given files and folders stand for. Folders are searched at any depth; pages of handbooks
 * are none.
 * @throws {Error} with a sentence for people where a path does not exist
 */
export function scenarioFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is no file or folder “${path}”.`);
    if (statSync(path).isDirectory()) return basename(resolve(path)) === handbookFolder ? [] : filesIn(path);
    return isHandbookPage(path) ? [] : [path];
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return entry.name === handbookFolder ? [] : filesIn(join(folder, entry.name));
      return extname(entry.name) === '.md' && !notScenarios.has(entry.name) ? [join(folder, entry.name)] : [];
    });
}

const handbooks = new Map<string, Handbook | undefined>();

/** The folders with a handbook among or inside the given folders, and the handbook a given file of one belongs to. */
export function handbookFolders(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return isHandbookPage(path) ? [dirname(path)] : [];
    return foldersIn(path);
  });
  return [...new Set(found)];
}

/** Whether a file is a page of a handbook, and no scenario. */
export function isHandbookPage(file: string): boolean {
  return basename(dirname(resolve(file))) === handbookFolder;
}

function foldersIn(folder: string): string[] {
  if (basename(resolve(folder)) === handbookFolder) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap(({ name }) => foldersIn(join(folder, name)));
}

/** The handbook beside a scenario file, if there is one. */
export function handbookFor(file: string): Handbook | undefined {
  const folder = join(dirname(file), handbookFolder);
  if (!handbooks.has(folder)) {
    const found = existsSync(folder) && statSync(folder).isDirectory();
    handbooks.set(folder, found ? readHandbook(handbookFiles(folder)) : undefined);
  }
  return handbooks.get(folder);
}

/** The pages of a handbook. */
export function handbookFiles(folder: string): { id: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => extname(name) === '.md')
    .toSorted()
    .map((name) => ({ id: basename(name, '.md'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Reads the second stages that a scenario file names: files beside it, and nowhere else. */
export function stageReader(file: string): (stage: string) => string | undefined {
  return (stage) => {
    const path = join(dirname(file), stage);
    const isBeside = /^[\w.-]+\.md$/.test(stage);
    return isBeside && existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  };
}
