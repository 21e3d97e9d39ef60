import { gzipSync } from 'node:zlib';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the page loads without an error and is accessible', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Stepladder/);
  await expect(page.locator('#app')).not.toBeEmpty();
  await expectAccessible(page);
});

/** The most gzipped JavaScript that may be loaded before anything can be done, in bytes. */
const firstLoadBudget = 110 * 1024;

test('the first load stays within its budget of script', async ({ page }) => {
  const sizes: Record<string, number> = {};
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('.js')) sizes[path] = gzipSync(await response.body()).length;
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(Object.keys(sizes)).not.toEqual([]);
  const sum = Object.values(sizes).reduce((total, size) => total + size, 0);
  expect(sum, JSON.stringify(sizes)).toBeLessThanOrEqual(firstLoadBudget);
});
