import { expectAccessible } from './axe.ts';
import { deedsOf, perform, shipped, start, tabTo, toDebrief } from './keyboard.ts';
import { expect, test } from './test.ts';

test('from the debrief to the map: what would have happened, as a picture and in words', async ({ page }) => {
  const scenario = shipped('shouting-for-the-manager');
  const rehearsal = scenario.scenario.rehearsals.find(({ title }) => title === 'Tone of voice');
  if (!rehearsal) throw new Error('no such rehearsal');
  const { deeds } = deedsOf(scenario, rehearsal);
  await start(page, scenario.scenario.id);
  await perform(page, scenario, rehearsal, deeds);
  await toDebrief(page);
  const heading = page.getByRole('heading', { name: 'The map of the call' });
  await expect(heading).toBeVisible();
  await tabTo(page, page.getByText('Show every way this call could have gone'));
  await page.keyboard.press('Enter');
  const map = page.getByRole('region', { name: 'Picture of the call' });
  await expect(map).toBeVisible();

  // Along the call by the arrow keys, and into what would have happened.
  await tabTo(page, map.locator('[tabindex="0"]').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.locator('.panel');
  await expect(panel).toBeFocused();
  await expect(
    panel.getByText(/^Cost: \d+ points?\. Of \d+ points still possible, \d+ are left\.$/).first(),
  ).toBeVisible();
  for (const [width, theme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
  }
  await page.keyboard.press('Escape');
  await expect(map.locator(':focus')).toHaveAttribute('aria-label', /^Scene: /);

  await page.getByRole('radio', { name: 'As an outline' }).check();
  await page
    .getByText(/^\d ways on from “/)
    .first()
    .click();
  await expect(page.getByText('You said this: turn 1.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectAccessible(page);
});
