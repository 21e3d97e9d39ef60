import { chromium as playwright, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { chromium } from '../chromium.ts';
import { pastOf, personIn, store } from './past.ts';
import { pageTimes } from './progress-page.ts';

/**
 * npm run bench:stored -- [attempts]
 *
 * Home's first content with that many attempts stored against none; the progress page with them; backup and restore of
 * them: time, size, memory.
 * Ratios of one run: the machine is noisy.
 */

const [attempts = 100_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'stepladder-stored-'));
const server = await preview({ preview: { port: 4520, host: 'localhost' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0] ?? '';
const args = [...chromium.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'];
const open = (name: string) => playwright.launchPersistentContext(join(folder, name), { ...chromium, args });

const empty = await open('empty');
const full = await open('full');
const [one, many] = [await empty.newPage(), await full.newPage()];
for (const page of [one, many]) {
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchTitle);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
console.log(`filling with ${attempts} attempts …`);
const rows = pastOf(await personIn(many), attempts, 1500, Date.now() - 86_400_000);
await store(many, { ...rows, events: rows.attempts.flatMap(threeEvents) });

// In turn, so that both meet the same machine; the median of each.
const times: { empty: number[]; full: number[] } = { empty: [], full: [] };
for (let round = 0; round < 15; round++) {
  times.empty.push(await firstContent(one));
  times.full.push(await firstContent(many));
}
const [none, all] = [median(times.empty), median(times.full)];
console.log(`home, first content: ${none} ms empty, ${all} ms with ${attempts} attempts: ${(all / none).toFixed(2)} ×`);
for (const [what, time] of Object.entries(await pageTimes(many, address))) console.log(`${what}: ${time}`);

const file = join(folder, 'backup.jsonl');
await many.goto(`${address}#/people`);
await many.getByRole('button', { name: 'Back up everything' }).waitFor({ timeout: 120_000 });
const backup = await measured(many, async () => {
  const download = many.waitForEvent('download', { timeout: 600_000 });
  await many.getByRole('button', { name: 'Back up everything' }).click();
  await (await download).saveAs(file);
});
console.log(`backup: ${backup.seconds} s, ${megabytes(statSync(file).size)} MB, at most ${backup.peak} MB more memory`);

await one.goto(`${address}#/people`);
await one.getByRole('button', { name: 'Back up everything' }).waitFor();
const restored = await measured(one, async () => {
  await one.setInputFiles('input[type=file]', file);
  await one.getByText(/calls were added/).waitFor({ timeout: 580_000 });
});
console.log(`restore: ${restored.seconds} s, at most ${restored.peak} MB more memory`);
await empty.close();
await full.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

async function measured(page: Page, task: () => Promise<void>): Promise<{ seconds: number; peak: number }> {
  // What filling the database left behind is none of the task's.
  const before = await page.evaluate(() => {
    (globalThis as unknown as { gc: () => void }).gc();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
  let peak = before;
  const heap = setInterval(() => {
    void page
      .evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize)
      .then((bytes) => (peak = Math.max(peak, bytes)))
      .catch(() => undefined);
  }, 250);
  const begun = performance.now();
  await task();
  clearInterval(heap);
  return { seconds: Math.round((performance.now() - begun) / 100) / 10, peak: megabytes(peak - before) };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function median(numbers: readonly number[]): number {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}

/** Milliseconds from the start of the load until home has its title. */
async function firstContent(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('main:not([aria-busy]) h1').waitFor();
  const at = await page.evaluate(() => (globalThis as unknown as { titleAt: number }).titleAt);
  // What is read behind it would keep the next visit waiting.
  if (page === many) await page.locator('.due').waitFor();
  return at;
}

/** In the page: notes when the first title of a page was drawn; that it is busy reading is none. */
function watchTitle(): void {
  const look = new MutationObserver(() => {
    if (!document.querySelector('main:not([aria-busy]) h1')) return;
    look.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { titleAt: performance.now() }));
  });
  look.observe(document, { childList: true, subtree: true });
}

function threeEvents(attempt: object): object[] {
  const { id, startedAt } = attempt as { id: string; startedAt: number };
  return [0, 1, 2].map((seq) => ({
    ...{ attempt: id, seq },
    event: { type: 'replied', at: startedAt + seq, response: `opening/reply-${seq}` },
  }));
}
