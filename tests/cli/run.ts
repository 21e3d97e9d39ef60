import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The commands of src/cli. */
export const commands = ['check', 'play', 'playtest', 'assess'] as const;

/** Bundled once a worker: to read a hundred files of TypeScript for each process takes longer than most of what is tested. */
let bundles: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const folder = join(root, '.cache', `cli-${process.env.VITEST_POOL_ID ?? '0'}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: Object.fromEntries(commands.map((name) => [name, `src/cli/${name}.ts`])) },
    },
  });
  return folder;
}

/** What a command left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of src/cli, bundled, as a process of its own. */
export async function run(command: (typeof commands)[number], args: readonly string[], input = ''): Promise<Run> {
  bundles ??= bundle();
  return runNode([join(await bundles, `${command}.js`), ...args], input);
}

/** Runs a command of src/cli as npm does: from its source. */
export function runSource(command: (typeof commands)[number], args: readonly string[]): Promise<Run> {
  return runNode(['--import', 'tsx', `src/cli/${command}.ts`, ...args]);
}

function runNode(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.on('error', () => undefined); // it may have ended before it read all
    child.stdin.end(input);
  });
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files, gone after the tests. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'stepladder-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
