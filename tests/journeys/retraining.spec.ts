import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './test.ts';

/** The days of a rep, told to the browser's clock: what is due, and why. */
const monday = new Date('2026-03-02T10:00:00');
const day = (count: number): Date => new Date(monday.getTime() + count * 86_400_000);

/** A call that is given up after its first reply: nothing in it goes well. */
async function giveUp(page: Page): Promise<void> {
  await expect(page.getByRole('log')).toBeVisible();
  const replies = page.getByRole('radio');
  await expect(async () => {
    await page.keyboard.press('Shift'); // skips the moment the customer takes to answer
    await page.keyboard.press('1');
    await expect(replies.first()).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'End call' }).click();
  await page.getByRole('button', { name: 'End the call' }).click();
  await expect(page.getByRole('heading', { name: 'The call has ended' })).toBeVisible();
}

async function firstCall(page: Page): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto('./');
  await page.getByRole('button', { name: 'Start your first call' }).click();
  await giveUp(page);
}

/** Home on a day, with what is due on it. */
async function homeOn(page: Page, count: number) {
  await page.clock.setFixedTime(day(count));
  await page.goto('./#/handbook');
  await page.goto('./#/');
  const due = page.getByRole('region', { name: 'Due today' });
  await expect(due).toBeVisible();
  return due;
}

test('a first week: what is due changes as each practice is made, as promised', async ({ page }) => {
  await firstCall(page);
  const due = await homeOn(page, 0);
  const briefs = due.getByRole('link', { name: /^Read the brief/ });
  await expect(briefs).toHaveCount(1); // two a day, and one is played
  await expect(due).toContainText(/not practised since you started on 2 March|due today/);
  await expectAccessible(page);

  await tabTo(page, briefs.first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/brief\/[\w-]+\/\d\/practice$/);
  await page.getByRole('button', { name: 'Start the call' }).click();
  await giveUp(page);
  await homeOn(page, 0);
  await expect(due).toContainText('You have played 2 calls today. That is enough for a day');
  await expect(due).toContainText('until 3 March');

  await homeOn(page, 1);
  await expect(briefs).toHaveCount(2);
  await expect(due).toContainText('did not go well 1 day ago, so it comes back soon');
  const first = await due.getByRole('heading', { level: 3 }).first().textContent();
  await briefs.first().click();
  await page.getByRole('button', { name: 'Start the call' }).click();
  await giveUp(page);
  await homeOn(page, 1);
  await expect(briefs).toHaveCount(1);
  await expect(due.getByRole('heading', { level: 3 })).not.toHaveText(first ?? '');

  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await expect(page.getByText(/3 calls since 2 March 2026/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const file = page.waitForEvent('download');
  await tabTo(page, page.getByRole('button', { name: 'Calendar file (.ics)' }));
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toBe('stepladder.ics');

  await page.getByRole('link', { name: 'Certification' }).click();
  await expect(page.getByText('0 of 6 calls played')).toBeVisible();
  await page.getByRole('link', { name: 'Read the brief' }).click();
  await expect(page.getByText('This call counts towards your certification')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Guided' })).toHaveCount(0);
});

test('35 days away: what was known is brought back, and the page says why', async ({ page }) => {
  await firstCall(page);
  const due = await homeOn(page, 35);
  await expect(due).toContainText('Welcome back: you were away for 35 days');
  await expect(due).toContainText('not practised since you came back on 6 April, after 35 days away');
  await expect(due.getByRole('link', { name: /^Read the brief/ })).toHaveCount(2);
});

test('a page of the handbook in a new wording is due, and the page says why', async ({ page }) => {
  await firstCall(page);
  await homeOn(page, 0);
  await expect.poll(() => changeWording(page, 'promises')).toBe(true);
  const due = await homeOn(page, 1);
  await expect(due).toContainText(/the page “Promises”/i);
  await due.getByRole('link', { name: 'Your progress, and the days to come' }).click();
  await expect(
    page.getByText('The page “Promises”: changed on 3 March, and you have not played a call under it since.'),
  ).toBeVisible();
});

/** Lets the browser remember another wording of a page than the one that is shipped. */
function changeWording(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    (key) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('stepladder');
        opening.onsuccess = () => {
          const pages = opening.result.transaction('pages', 'readwrite').objectStore('pages');
          const reading = pages.get(key);
          reading.onsuccess = () => {
            const row = reading.result as object | undefined;
            if (row) pages.put({ ...row, hash: 'as it was' });
            pages.transaction.oncomplete = () => {
              opening.result.close();
              resolve(row !== undefined);
            };
          };
        };
      }),
    id,
  );
}
