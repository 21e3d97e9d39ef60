/** `npm test`: every check and every test, from a fresh checkout on. The last line counts them. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { prepare, readJson } from './prepare.mjs';

/** What each step came to: { name, passed, failed, note }. */
const results = [];

try {
  prepare();
  process.env.PATH = resolve('node_modules/.bin') + delimiter + process.env.PATH;
  process.env.CI ??= 'true'; // a forgotten `.only` fails, a missing snapshot is not written
  if (process.stdout.isTTY) process.env.FORCE_COLOR ??= '1';
  else process.env.NO_COLOR ??= '1';
  mkdirSync('.cache', { recursive: true });
  await runAll();
} catch (error) {
  console.error(error.message);
  add('Set-up', 0, 1, 'could not be finished');
}
report();

async function runAll() {
  const { scripts } = readJson('package.json');
  // These four do not get in each other's way. Each is shown once it is complete.
  const checks = [
    { name: 'Formatting', command: 'prettier --check .' },
    { name: 'Lint', command: scripts.lint },
    { name: 'Types', command: scripts.types },
    { name: 'Build', command: scripts.build },
  ].map(({ name, command }) => ({ name, command, done: run(command, 'pipe') }));
  for (const { name, command, done } of checks) {
    const { code, output } = await done;
    heading(name, command);
    process.stdout.write(output);
    add(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  }
  const built = results.at(-1).failed === 0;

  heading('Browser', 'Chromium or Chrome');
  const browser = await findChromium().catch((error) => void console.log(error.message));
  if (browser) {
    process.env.CHROME_PATH = browser;
    console.log(browser);
  }

  await runVitest('Unit tests', 'unit');
  if (browser) await runVitest('Component tests', 'components');
  else add('Component tests', 0, 1, 'not run: no browser');
  if (browser && built) await runJourneys();
  else add('Journeys', 0, 1, `not run: ${browser ? 'the build failed' : 'no browser'}`);
}

/** Runs one of the projects of vitest. */
async function runVitest(name, project) {
  const json = `.cache/vitest-${project}.json`;
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${json}`;
  const code = await runReporting(name, command, json);
  const before = failures();
  addFiles(name, readJson(json)?.testResults ?? []);
  if (code !== 0 && failures() === before) add(`Outside the ${project}`, 0, 1, 'vitest met an error, see above');
}

/** Adds the tests of these files. A file that cannot be loaded has no tests, and counts as one that failed. */
function addFiles(name, files) {
  const statuses = files.flatMap(({ status, assertionResults }) => {
    const own = assertionResults.map((test) => test.status);
    return status === 'failed' && !own.includes('failed') ? [...own, 'failed'] : own;
  });
  addTests(name, ...['passed', 'failed'].map((wanted) => statuses.filter((status) => status === wanted).length));
}

async function runJourneys() {
  const json = '.cache/journeys.json';
  const code = await runReporting('Journeys', 'playwright test --config tests/journeys/playwright.config.ts', json);
  const { expected = 0, unexpected = 0, flaky = 0 } = readJson(json)?.stats ?? {};
  const before = failures();
  addTests('Journeys', expected, unexpected + flaky);
  if (code !== 0 && failures() === before) add('Outside the journeys', 0, 1, 'Playwright met an error, see above');
}

/** Runs a command that writes a report; one of an earlier run does not stay behind. Gives the exit code. */
async function runReporting(name, command, json) {
  rmSync(json, { force: true });
  heading(name, command);
  return (await run(command)).code;
}

function addTests(name, passed, failed) {
  if (passed + failed > 0) add(name, passed, failed);
  else add(name, 0, 1, 'no test ran');
}

function add(name, passed, failed, note) {
  results.push({ name, passed, failed, note });
}

function failures() {
  return results.reduce((sum, { failed }) => sum + failed, 0);
}

/** Runs a command to its end; with 'pipe' its output is kept for later. */
function run(command, output = 'inherit') {
  return new Promise((done) => {
    const chunks = [];
    const child = spawn(command, { shell: true, stdio: ['ignore', output, output] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => done({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => done({ code, output: Buffer.concat(chunks).toString() }));
  });
}

function heading(name, command) {
  console.log(`\n── ${name} ── ${command}\n`);
}

function report() {
  console.log('\n── Summary ──\n');
  for (const { name, passed, failed, note } of results) {
    const ofHowMany = passed + failed > 1 ? ` ${passed} of ${passed + failed}` : '';
    console.log(`${failed ? '✗' : '✓'} ${name}${ofHowMany}${note ? `: ${note}` : ''}`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  console.log(`\n${passed} passed, ${failures()} failed`);
  process.exitCode = failures() > 0 || passed === 0 ? 1 : 0;
}
