import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium as playwright, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { chromium } from '../chromium.ts';

/**
 * npm run soak -- [kills] [seed]
 *
 * Plays calls in a real Chromium on the built app, kills it with SIGKILL at a random moment, opens the same profile again,
 * and counts turns that the screen had shown as saved and that are not there, and attempts that can no longer be opened.
 * Both have to be 0; it ends with 1 where they are not. `vite build` comes first.
 */

const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const random = xoroshiro128plus(seed);
const between = (least: number, most: number): number => uniformInt(random, least, most);
const scenarios = ['double-charge', 'cracked-blender', 'broadband-outage', 'warm-power-bank'];

const executable =
  'executablePath' in chromium && chromium.executablePath ? chromium.executablePath : playwright.executablePath();
const profile = mkdtempSync(join(tmpdir(), 'stepladder-soak-'));
const server = await preview({ preview: { port: 4500, host: 'localhost' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4500/';

/** Turns of each attempt that the screen showed while it said “Saved”. */
const shown = new Map<string, number>();
const started = Date.now();
let [lost, unreadable, turns, moments] = [0, 0, 0, 0];

for (let kill = 0; kill < kills; kill++) {
  const { process: chrome, browser, page } = await launch();
  await check(page);
  page.on('console', (message) => {
    const [, attempt, turn] = /^saved (\S+) (\d+)$/.exec(message.text()) ?? [];
    if (attempt === undefined) return;
    shown.set(attempt, Math.max(shown.get(attempt) ?? 0, Number(turn)));
  });
  await page.goto(`${address}#/brief/${scenarios[kill % scenarios.length] ?? ''}`);
  await page.evaluate(play).catch(() => undefined);
  await pause(between(300, 2500));
  moments++;
  // The whole group: the browser, its storage, its pages.
  process.kill(-(chrome.pid ?? 0), 'SIGKILL');
  await new Promise((resolve) => chrome.once('exit', resolve));
  await browser.close().catch(() => undefined);
  if (kill % 10 === 9) say();
}
const { process: chrome, browser, page } = await launch();
await check(page);
await openAll(page);
await browser.close().catch(() => undefined);
process.kill(-(chrome.pid ?? 0), 'SIGKILL');
say();
await server.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
process.exit(lost + unreadable === 0 ? 0 : 1);

function say(): void {
  turns = [...shown.values()].reduce((sum, turn) => sum + turn, 0);
  console.log(
    `${moments} kills, ${shown.size} calls, ${turns} turns shown as saved: ${lost} lost, ${unreadable} unreadable (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

/** A browser on the profile, as a group of processes of its own. */
async function launch(): Promise<{ process: ChildProcess; browser: Browser; page: Page }> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, lock), { force: true });
  const started = spawn(
    executable,
    [...chromium.args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  for (let tries = 0; !existsSync(portFile) || readFileSync(portFile, 'utf8').trim() === ''; tries++) {
    if (tries > 600) throw new Error('Chromium does not start.');
    await pause(50);
  }
  const [port = ''] = readFileSync(portFile, 'utf8').split('\n');
  const browser = await playwright.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  // The names that tsx gives functions mean nothing in a page.
  await context.addInitScript('globalThis.__name = (named) => named');
  return { process: started, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

/** Compares what was shown as saved with what is stored. */
async function check(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const stored = await page.evaluate(readStore);
  for (const [attempt, turn] of shown) {
    const found = stored[attempt];
    if (found === undefined) unreadable++;
    else if (found.turns < turn) lost += turn - found.turns;
    else if (!found.isWhole) unreadable++;
  }
}

/** Opens every call that was played: each has to come up, at the turn it was left or as a debrief. */
async function openAll(page: Page): Promise<void> {
  for (const attempt of shown.keys()) {
    await page.goto(`${address}#/call/${attempt}`);
    const isOpen = await page
      .getByRole('log')
      .waitFor({ timeout: 10_000 })
      .then(() => true)
      .catch(() => false);
    if (!isOpen) unreadable++;
  }
}

/** In the page: turns stored of each attempt, and whether its log and its row agree. */
async function readStore(): Promise<Record<string, { turns: number; isWhole: boolean }>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('stepladder');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const all = <Row>(table: string): Promise<Row[]> =>
    new Promise((resolve) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result as Row[]);
    });
  const attempts = await all<{ id: string; length: number; turn: number }>('attempts');
  const events = await all<{ attempt: string; seq: number; event: { type: string } }>('events');
  database.close();
  const found: Record<string, { turns: number; isWhole: boolean }> = {};
  for (const { id, length, turn } of attempts) {
    const own = events.filter(({ attempt }) => attempt === id);
    const turns = own.filter(({ event }) => ['replied', 'wrote', 'escalated'].includes(event.type)).length;
    const isWhole = own.every(({ seq }, at) => seq === at) && own.length === length && turns === turn;
    found[id] = { turns, isWhole };
  }
  return found;
}

/** In the page: plays call after call as fast as it can, and tells what the screen shows as saved. */
function play(): void {
  const tell = (): void => {
    const id = /#\/call\/([^/]+)/.exec(location.hash)?.[1];
    const saved = document.querySelector('.save')?.textContent?.trim();
    if (id === undefined || saved !== 'Saved') return;
    const turns = document.querySelectorAll('[role="log"] .line:is(.said, .did, .escalated)').length;
    console.log(`saved ${id} ${turns}`);
  };
  new MutationObserver(tell).observe(document.body, { childList: true, subtree: true, characterData: true });
  setInterval(() => {
    document.body.click(); // skips the moment the customer takes
    const start = [...document.querySelectorAll<HTMLButtonElement>('main button')].find((button) =>
      /^start/i.test(button.textContent?.trim() ?? ''),
    );
    if (location.hash.startsWith('#/brief/') && start) return start.click();
    if (document.body.textContent?.includes('The call has ended')) {
      location.hash = '#/brief/double-charge';
      return;
    }
    const replies = [...document.querySelectorAll<HTMLInputElement>('form input[type="radio"]:enabled')];
    const reply = replies[Math.floor(Math.random() * replies.length)];
    if (!reply) return;
    reply.click();
    reply.form?.requestSubmit();
  }, 40);
}
