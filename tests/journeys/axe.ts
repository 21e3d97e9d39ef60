import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, ElementContext } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails with a readable list unless the page, as it stands, meets WCAG 2.2 AA as far as a machine can tell.
 * The debugger puts axe in: a script element would break the page's content security policy.
 * @param within selector of the part to look at; the whole page without it
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // A colour on its way from one theme to the other is neither.
  await page.evaluate(async () => {
    await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const { violations } = await page.evaluate(async (context): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: ElementContext, options: object): Promise<AxeResults> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return axe.run(context ?? document, { runOnly: tags, resultTypes: ['violations'] }); // nobody reads what passed
  }, within);
  const list = violations.flatMap(({ id, impact, help, nodes }) => [
    `${id} (${impact}): ${help}`,
    ...nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}  ${failureSummary?.replaceAll('\n', ' ')}`),
  ]);
  expect(list.join('\n'), 'accessibility').toBe('');
}
