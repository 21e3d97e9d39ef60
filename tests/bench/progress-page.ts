import type { Page } from '@playwright/test';

/** How long pages take that tell of many stored calls, from the change of address until what is asked for is drawn. */

const repeats = 15;

/** @returns by what was asked for, the median and the slowest time in milliseconds, in words */
export async function pageTimes(page: Page, address: string): Promise<Readonly<Record<string, string>>> {
  return {
    'progress page': await times(page, address, '#/progress', 'figure'),
    'home, what is due': await times(page, address, '#/', '.due'),
  };
}

async function times(page: Page, address: string, hash: string, shown: string): Promise<string> {
  await timeOf(page, address, hash, shown); // fetches the page's script
  const all: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) all.push(await timeOf(page, address, hash, shown));
  all.sort((a, b) => a - b);
  return `median ${Math.round(all[repeats >> 1] ?? 0)} ms, slowest ${Math.round(all.at(-1) ?? 0)} ms`;
}

async function timeOf(page: Page, address: string, hash: string, shown: string): Promise<number> {
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
