import { chromium } from '@playwright/test';
import { chromium as options } from '../chromium.ts';
import { pastOf, personIn, store } from './past.ts';

/**
 * How long the progress page takes with many calls stored, against a server of the production build:
 *
 *     npx vite build && npx vite preview & npx tsx tests/bench/progress-page.ts http://localhost:4173/ 100000 1500
 */
const [address = 'http://localhost:4173/', calls = '100000', days = '1500'] = process.argv.slice(2);
const repeats = 15;
const browser = await chromium.launch(options);
const page = await browser.newPage();
// What the TypeScript runner wraps named functions in does not exist in the page.
await page.addInitScript('globalThis.__name = (named) => named');
await page.goto(address);
await page.getByRole('heading', { level: 1 }).waitFor();

/** Milliseconds from the change of address until the page shows the summary and the four charts. */
async function timeOf(hash: string, shown: string): Promise<number> {
  await page.goto(`${address}#/handbook`);
  await page.getByRole('heading', { level: 1, name: 'Handbook' }).waitFor();
  await page.waitForTimeout(300);
  return page.evaluate(
    ([to, selector]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        location.hash = to;
        const look = (): void => {
          if (document.querySelector(selector)) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [hash, shown] as const,
  );
}

async function median(hash: string, shown: string): Promise<string> {
  await timeOf(hash, shown); // fetches the page's script
  const times: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) times.push(await timeOf(hash, shown));
  times.sort((a, b) => a - b);
  return `median ${Math.round(times[repeats >> 1] ?? 0)} ms, slowest ${Math.round(times.at(-1) ?? 0)} ms`;
}

await store(page, pastOf(await personIn(page), Number(calls), Number(days), Date.now() - 86_400_000));
console.log(`${calls} calls on ${days} days`);
console.log(`progress page: ${await median('#/progress', 'figure')}`);
console.log(`home, what is due: ${await median('#/', '.due')}`);
console.log(`home, first content: ${await median('#/', '.trends dl')}`);
await browser.close();
