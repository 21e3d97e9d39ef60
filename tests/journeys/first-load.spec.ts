import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

test('the page loads without an error and is accessible', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Stepladder/);
  await expect(page.locator('#app')).not.toBeEmpty();
  await expectAccessible(page);
});
