import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { say, start, tabTo } from './keyboard.ts';
import { expect, test } from './test.ts';

/** All of a debrief: one’s own view, the key, the turn tried again, the plan, and what can be taken along. */

async function press(page: Page, name: string | RegExp, within = 'main'): Promise<void> {
  await tabTo(page, page.locator(within).getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

async function goToDebrief(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: 'Go to the debrief' }).first());
  await page.keyboard.press('Enter');
}

/** Nothing is wider than the window, and nothing is wrong that a machine can tell, in both themes. */
async function expectSound(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await expectAccessible(page);
  }
}

test('a failed call, by keyboard: rated, looked at, its turn tried until it is right, and a plan made of it', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start(page, 'broadband-outage');
  for (const words of [
    'Let’s try the easy',
    'I honestly couldn’t',
    'They’ll be down a hole',
    'I think that we’ve covered',
  ])
    await say(page, words);
  await goToDebrief(page);

  // One's own view comes first, and nothing of the key before it.
  await expect(page.getByRole('heading', { level: 1, name: 'How did it go?' })).toBeFocused();
  await expect(page.getByText(/not passed/i)).toHaveCount(0);
  await expectSound(page);
  for (const [competency, arrows] of [
    ['Listening', 0],
    ['Empathy', 2],
  ] as const) {
    await tabTo(page, page.getByRole('group', { name: competency }).getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let at = 0; at < arrows; at++) await page.keyboard.press('ArrowDown');
  }
  await press(page, 'Show the key');

  const score = page.getByRole('region', { name: 'How it went' });
  await expect(score.getByText('You said not yet too.')).toBeVisible();
  await expect(
    score.getByText(/You said solid, 2 bands above the key, which is not yet\. Against it: turn \d/),
  ).toBeVisible();
  const turning = page.getByRole('region', { name: 'The turning point: turn 2' });
  await expect(turning.getByText('Before it 65 of 100 points were still possible, after it 18.')).toBeVisible();
  await expect(turning.getByText('The call could no longer be passed after turn 1.')).toBeVisible();
  await expect(turning.getByText('How it would have gone on')).toBeVisible();
  await expect(turning.getByText(/what.s actually happened\?/)).toBeVisible();
  await expectSound(page);
  const first = page.url();

  // The turn again: wrong once more, then right, then on to the end.
  await press(page, 'Try turn 2 again');
  await expect(page).toHaveURL(/#\/call\//);
  await expect(page.getByRole('log')).not.toContainText('I honestly couldn');
  await say(page, 'They mostly get this');
  await expect(page.getByRole('heading', { name: 'Turn 2, again: not there yet' })).toBeFocused();
  await expectSound(page);
  await press(page, 'Try it once more', 'body');
  await say(page, 'Ask for a few seconds');
  await expect(page.getByRole('heading', { name: 'Turn 2, again: that is it' })).toBeFocused();
  await press(page, 'Play on from here', 'body');
  for (const words of [
    'A cable’s been damaged, and',
    'It’s a rotten way',
    'They’ll be down a hole',
    'I think that we’ve covered',
  ])
    await say(page, words);
  await goToDebrief(page);
  await expect(page.getByRole('region', { name: 'Turn 2: you then, you now' })).toBeVisible();
  const tree = page.getByRole('region', { name: 'This call, and what you tried again' });
  await expect(tree.getByRole('link', { name: 'Turn 2 again: avoid' })).toBeVisible();
  await expect(tree.getByText('Turn 2 again: keep')).toBeVisible();
  await expectSound(page);
  await tabTo(page, tree.getByRole('link', { name: 'The whole call' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first);
  await expect(page.getByText(/attempt 1/)).toBeVisible();

  // The plan, in own words; it is there again after a reload.
  const then = page.getByRole('textbox', { name: 'then I will …' });
  await expect(page.getByRole('textbox', { name: 'If the customer …' })).toHaveValue(
    /^says “So when.s it coming back\?”$/,
  );
  await then.fill('read the incident page before I say anything about when');
  await press(page, 'Keep this plan');
  await expect(page.getByRole('button', { name: 'Change the plan' })).toBeVisible();
  await page.reload();
  await expect(then).toHaveValue('read the incident page before I say anything about when');

  await press(page, 'Copy as Markdown');
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## The turning point: turn 2');
  expect(copied).toContain('## My plan');
  const download = page.waitForEvent('download');
  await press(page, 'Save the attempt as a file');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^stepladder-broadband-outage-\d{4}-\d\d-\d\d\.jsonl$/);
  expect(readFileSync(await file.path(), 'utf8').split('\n')[0]).toContain('"app":"stepladder"');

  // Print: all that was said, and no buttons.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').filter({ visible: true })).toHaveText([/turn \d/]);
  await expect(page.getByRole('article', { name: 'Turn 4' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // The plan is shown before the next call of that skill.
  await page.goto('./#/brief/cracked-blender');
  await expect(page.getByText(/Your plan: if the customer says .* then I will read the incident page/)).toBeVisible();
});

test('a written call: evidence underlined, the turn written again, you then and you now', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await page.getByRole('button', { name: /settings/i }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('checkbox', { name: /write from the start/i }).check();
  await settings.getByRole('checkbox', { name: /takes a moment/i }).uncheck();
  await page.keyboard.press('Escape');
  await page.goto('./#/brief/double-charge');
  await page.getByRole('radio', { name: /write your own/i }).check();
  await start(page, 'double-charge');
  const box = page.getByRole('textbox', { name: 'What do you say?' });
  const write = async (words: string): Promise<void> => {
    await box.fill(words);
    await box.press('Control+Enter');
    await expect(page.getByRole('log')).toContainText(words.slice(0, 30));
  };
  await write(
    'Payments take five to seven working days to clear, so I would not worry about it, it will sort itself out.',
  );
  await page.getByRole('button', { name: 'End call' }).click();
  await page.getByRole('button', { name: 'End the call' }).click();
  await goToDebrief(page);
  await press(page, 'Skip this');
  await expect(page.getByRole('heading', { name: /^The turning point/ })).toBeVisible();
  const turn = page.getByRole('article', { name: 'Turn 1' });
  await expect(turn.locator('.broken').first()).toBeVisible();
  await expect(turn.getByText(/^Cost \d+ of 100 points/)).toBeVisible();
  await expectSound(page);

  await press(page, 'Try turn 1 again');
  await expect(box).toBeEditable();
  await write(
    'Hi. £18.40 taken twice for one bath shelf, and a week of waiting for it to drop off: anybody would be annoyed. I’m going to find out what happened and put it right today.',
  );
  await expect(page.getByRole('heading', { name: /^Turn 1, again/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'You then: avoid' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^You now: (keep|could be better)/ })).toBeVisible();
  await expectSound(page);
});
