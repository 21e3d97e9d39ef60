import { chromium as playwright, type Page } from '@playwright/test';
import { chromium } from '../chromium.ts';
import { expectAccessible } from './axe.ts';
import { deedsOf, perform, shipped, start, toDebrief } from './keyboard.ts';
import { expect, test } from './test.ts';

/** Lets the next call be of that variant: calls are handed out in turn, so the ones before are ended at once. */
async function skipTo(page: Page, id: string, variant: number): Promise<void> {
  for (let played = 0; played < variant; played++) {
    await start(page, id);
    await page.getByRole('button', { name: 'End call' }).click();
    await page.getByRole('button', { name: 'End the call' }).click();
    await expect(page.getByRole('heading', { name: 'The call has ended' })).toBeVisible();
  }
}

for (const id of ['cracked-blender', 'double-charge', 'broadband-outage']) {
  const scenario = shipped(id);
  const { rehearsals } = scenario.scenario;
  const outcomeOf = (title: string) => scenario.scenario.endings.find((ending) => ending.title === title)?.outcome;
  const isGood = (title: string) => ['resolved', 'escalated well'].includes(outcomeOf(title) ?? '');
  const played = rehearsals.map((rehearsal) => ({ rehearsal, ...deedsOf(scenario, rehearsal) }));
  const right = played.find(({ ending }) => isGood(ending));
  const wrong = played.find(({ ending }) => !isGood(ending));
  const escalatedWrongly = played.find(({ ending }) => outcomeOf(ending) === 'escalated wrongly');
  const otherVariant = played.find(({ rehearsal, ending }) => rehearsal.variant === 1 && isGood(ending));

  // Every rehearsal is played by the unit tests; in the browser two a scenario, and in one all kinds, the right one with the
  // other customer. CALLS=all plays all.
  const short = id === 'cracked-blender' ? [wrong, escalatedWrongly, otherVariant] : [right, wrong];
  const ways = process.env['CALLS'] === 'all' ? [right, wrong, escalatedWrongly, otherVariant] : short;
  for (const way of ways.filter((each) => each !== undefined)) {
    test(`${id}: “${way.rehearsal.title}” by keyboard, to “${way.ending}”`, async ({ page }) => {
      test.setTimeout(120_000);
      await skipTo(page, id, way.rehearsal.variant);
      await start(page, id);
      await expectAccessible(page);
      await perform(page, scenario, way.rehearsal, way.deeds);
      await toDebrief(page);
      await expect(page.getByText(way.passed ? /^Passed$/ : /^Not passed/).first()).toBeVisible();
      await expect(page.getByRole('article', { name: /^Turn \d+$/ })).toHaveCount(way.deeds.length);
      await expectAccessible(page);
    });
  }
}

test('a reload in mid-call resumes at the very turn, and the browser may be closed', async ({ page, context }) => {
  const scenario = shipped('cracked-blender');
  const [model] = scenario.scenario.rehearsals;
  if (!model) throw new Error('no rehearsal');
  const { deeds, ending } = deedsOf(scenario, model);
  await start(page, 'cracked-blender');
  const first = deeds.slice(0, 3);
  await perform(page, scenario, model, first);
  const lines = page.getByRole('log');
  const replies = page.getByRole('radio');
  await page.keyboard.press('Shift');
  await expect(replies.first()).toBeEnabled();
  const before = { log: await lines.innerText(), replies: await page.locator('form label').allInnerTexts() };

  await page.reload();
  await expect(replies.first()).toBeEnabled();
  expect(await lines.innerText()).toBe(before.log);
  expect(await page.locator('form label').allInnerTexts()).toEqual(before.replies);

  // The tab is closed and another one opened: home offers to go on, above what is due, which comes a moment later.
  const url = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await again
    .getByRole('link', { name: /continue/i })
    .first()
    .click();
  await expect(again).toHaveURL(url);
  await expect.poll(() => again.getByRole('log').innerText()).toBe(before.log);
  await perform(again, scenario, model, deeds.slice(3));
  await again.getByRole('link', { name: 'Go to the debrief' }).first().click();
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  expect(ending).not.toBe('');

  // And the finished attempt is there the next time.
  await again.goto('./#/');
  await again.reload();
  await expect(again.getByText(ending)).toBeVisible();
});

test('a call outlives the browser: closed in the middle, opened again, and nothing is gone', async ({
  baseURL,
}, info) => {
  const profile = info.outputPath('profile');
  const open = () => playwright.launchPersistentContext(profile, { ...chromium, ...(baseURL && { baseURL }) });
  const scenario = shipped('double-charge');
  const [model] = scenario.scenario.rehearsals;
  if (!model) throw new Error('no rehearsal');
  const { deeds } = deedsOf(scenario, model);

  const before = await open();
  const page = before.pages()[0] ?? (await before.newPage());
  await start(page, 'double-charge');
  await perform(page, scenario, model, deeds.slice(0, 2));
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeEnabled();
  const log = await page.getByRole('log').innerText();
  await before.close();

  const after = await open();
  const again = after.pages()[0] ?? (await after.newPage());
  await again.goto('./');
  await again
    .getByRole('link', { name: /continue/i })
    .first()
    .click();
  await expect.poll(() => again.getByRole('log').innerText()).toBe(log);
  await perform(again, scenario, model, deeds.slice(2));
  await expect(again.getByRole('heading', { name: 'The call has ended' })).toBeVisible();
  await after.close();
});

test('the desk open at a reload is open again; cancelling returns to the very place', async ({ page }) => {
  await start(page, 'cracked-blender');
  const replies = page.locator('form label');
  const before = await replies.allInnerTexts();
  await page.getByRole('button', { name: 'Escalate' }).click();
  await expect(page.getByRole('dialog', { name: 'Escalate' })).toBeVisible();
  await expectAccessible(page);
  const desk = page.getByRole('dialog', { name: 'Escalate' });
  await desk.getByRole('radio', { name: /^Supervisor/ }).check();
  await desk.getByRole('radio', { name: 'Write it yourself' }).check();
  await desk.getByRole('textbox', { name: 'Issue' }).fill('Cracked jug');
  await page.waitForTimeout(200); // one is kept at once, the next at a steady pace
  await expect(page.getByText('Saved', { exact: true }).first()).toBeAttached();
  await page.reload();
  await expect(desk).toBeVisible();
  await expect(desk.getByRole('textbox', { name: 'Issue' })).toHaveValue('Cracked jug');
  await expect(desk.getByRole('radio', { name: /^Supervisor/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => replies.allInnerTexts()).toEqual(before);
});

test('every page is accessible in both themes', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      '#/',
      '#/library',
      '#/handbook',
      '#/handbook/ladder',
      '#/checker',
      '#/checker/trap_loop',
      '#/brief/double-charge',
      '#/nowhere',
      '#/call/none',
      '#/debrief/none',
    ]) {
      await page.goto(`./${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  }
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await start(page, 'broadband-outage');
  const addresses = [
    new URL(page.url()).hash,
    '#/',
    '#/library',
    '#/handbook',
    '#/handbook/ladder',
    '#/brief/cracked-blender',
  ];
  for (const address of addresses) {
    await page.goto(`./${address}`);
    await expect(page.locator('h1').first()).toBeAttached();
    const { wide, seen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }));
    expect(wide, address).toBeLessThanOrEqual(seen);
  }
});

test('people have calls of their own', async ({ page }) => {
  await start(page, 'double-charge');
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: /continue/i }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Practising as You' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name of the new person').fill('Priya');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Practising as Priya' })).toBeVisible();
  await expect(page.getByRole('link', { name: /continue/i })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Practising as Priya' })).toBeVisible();
  await page.getByRole('button', { name: 'Practising as Priya' }).click();
  await page.getByRole('button', { name: 'You', exact: true }).click();
  await expect(page.getByRole('link', { name: /continue/i }).first()).toBeVisible();
});

test('a full disk is shown, the call goes on, and the turns are saved once there is room', async ({
  page,
  context,
}) => {
  const scenario = shipped('double-charge');
  const [model] = scenario.scenario.rehearsals;
  if (!model) throw new Error('no rehearsal');
  const { deeds } = deedsOf(scenario, model);
  test.setTimeout(120_000);
  await start(page, 'double-charge');
  await perform(page, scenario, model, deeds.slice(0, 1));
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  // The browser's own quota, of one byte. How much room there is Chromium remembers for half a minute.
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.waitForTimeout(31_000);
  await perform(page, scenario, model, deeds.slice(1, 3));
  await expect(page.getByText(/The space this browser may use is full/).first()).toBeVisible();
  await expect(page.getByText(/2 turns not saved yet/).first()).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeEnabled(); // the customer has answered
  const log = await page.getByRole('log').innerText();

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect.poll(() => page.getByRole('log').innerText()).toBe(log);
});
