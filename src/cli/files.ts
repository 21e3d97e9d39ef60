import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readHandbook } from '../scenario/handbook.ts';
import type { Handbook } from '../scenario/handbook-model.ts';

/** The folder beside scenarios that holds the firm's handbook. */
const handbookFolder = 'handbook';

/** Markdown files that belong to a folder of scenarios but are none. */
const notScenarios = new Set(['README.md']);

/**
 * The scenario files that the given files and folders stand for. Folders are searched at any depth, save for handbooks.
 * @throws {Error} with a sentence for people where a path does not exist
 */
export function scenarioFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`There is no file or folder “${path}”.`);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
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

/** The handbook beside a scenario file, if there is one. */
export function handbookFor(file: string): Handbook | undefined {
  const folder = join(dirname(file), handbookFolder);
  if (!handbooks.has(folder)) {
    const found = existsSync(folder) && statSync(folder).isDirectory();
    handbooks.set(folder, found ? readHandbook(handbookFiles(folder)) : undefined);
  }
  return handbooks.get(folder);
}

function handbookFiles(folder: string): { id: string; text: string }[] {
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
