import { expectAccessible } from './axe.ts';
import { shipped, tabTo } from './keyboard.ts';
import { expect, test } from './test.ts';

test('a model call is watched by the keys, and one’s own is then with somebody else', async ({ page }) => {
  const { scenario } = shipped('double-charge');
  const [first, second] = scenario.variants.map(({ words }) => words['customer'] ?? '');
  await page.goto('./#/brief/double-charge');
  await expect(page.getByText(first ?? '', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Watch a model call' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const model = scenario.rehearsals.find(({ variant }) => variant === 0);
  const turns = model?.steps.length ?? 0;
  const shown = page.getByRole('log', { name: 'The model call' }).getByRole('article');
  for (let turn = 1; turn <= turns; turn++) {
    await page.keyboard.press('ArrowRight');
    await expect(shown).toHaveCount(turn);
    await expect(shown.last()).toBeInViewport();
  }
  await expect(page.getByRole('region', { name: 'What to listen for in your own call' })).toBeVisible();
  for (const [width, theme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
  }

  await tabTo(page, page.getByRole('link', { name: 'Now your own call' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(second ?? '', { exact: true })).toBeVisible();
  await expect(page.getByText('This call is with another customer.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Start the call' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log', { name: `Conversation with ${second ?? ''}` })).toBeVisible();
});
