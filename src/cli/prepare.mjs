/** What `npm start` and `npm test` do first. Plain Node: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Goes to the project's folder, checks Node and installs the packages. Throws an Error of one clear sentence. */
export function prepare() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  checkNode(/[\d.]+/.exec(readJson('package.json').engines.node)[0], process.versions.node);
  if (isInstalled()) return;

  console.log('Installing packages …');
  const { status } = spawnSync('npm ci --include=dev --loglevel=error', {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(
      'Installing the packages failed: the lines above say why; most often the npm registry is out of reach.',
    );
  }
}

/** The content of a JSON file; undefined if there is none, or none that can be read. */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function checkNode(needed, present) {
  const [[needMajor, needMinor], [major, minor]] = [needed, present].map((version) => version.split('.').map(Number));
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(`Stepladder needs Node ${needed} or newer, and this is Node ${present}: see https://nodejs.org/.`);
}

/** Compares what npm wrote down on installing with the lock file: dates of files change with every checkout. */
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {};
  const present = readJson('node_modules/.package-lock.json')?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}
