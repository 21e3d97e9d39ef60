import { expectAccessible } from './axe.ts';
import { deedsOf, perform, shipped, start } from './keyboard.ts';
import { expect, test } from './test.ts';

const scenario = shipped('double-charge');
const [model] = scenario.scenario.rehearsals;
if (!model) throw new Error('no rehearsal');
const { deeds } = deedsOf(scenario, model);

test('two tabs: one plays the call, the other says so, takes it over, and the first stops', async ({
  page,
  context,
}) => {
  await start(page, 'double-charge');
  await perform(page, scenario, model, deeds.slice(0, 2));
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('Shift'); // skips the moment the customer takes
  await expect(page.getByRole('radio').first()).toBeEnabled();
  const log = await page.getByRole('log').innerText();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'This call is open in another tab' })).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Take over here' }).click();
  await expect.poll(() => other.getByRole('log').innerText()).toBe(log);
  await expect(page.getByText('You took this call over in another tab.')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await expectAccessible(page);
  await perform(other, scenario, model, deeds.slice(2));
  await expect(other.getByRole('heading', { name: 'The call has ended' })).toBeVisible();
});

test('a backup is restored in another browser; a person is deleted there, and nobody else', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await start(page, 'double-charge');
  await perform(page, scenario, model, deeds.slice(0, 2));
  await page.goto('./#/people');
  await page.getByRole('button', { name: 'Rename You' }).click();
  await page.getByLabel('New name').fill('Priya');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Priya' })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  const file = info.outputPath('backup.jsonl');
  await (await download).saveAs(file);

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  await other.goto('./#/people');
  await other.getByRole('button', { name: 'Practising as You' }).click();
  await other.getByRole('button', { name: 'Add a person' }).click();
  await other.getByLabel('Name of the new person').fill('Sam');
  await other.keyboard.press('Enter');
  await other.getByLabel('Choose a backup to restore').setInputFiles(file);
  await expect(other.getByText('1 call was added.')).toBeVisible();
  await other.getByRole('button', { name: 'Practise as Priya' }).click();
  await expect(other.getByRole('button', { name: 'Practising as Priya' })).toBeVisible();
  await other.goto('./#/');
  await other
    .getByRole('link', { name: /continue/i })
    .first()
    .click();
  await perform(other, scenario, model, deeds.slice(2));
  await expect(other.getByRole('heading', { name: 'The call has ended' })).toBeVisible();

  await other.goto('./#/people');
  await other.getByRole('button', { name: 'Delete… Priya' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Delete Priya' }).click();
  await expect(other.getByText('Priya is deleted.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Priya' })).toHaveCount(0);
  await expect(other.getByRole('heading', { name: 'Sam' })).toBeVisible();
  await other.goto('./#/');
  await other.reload();
  await expect(other.getByRole('link', { name: /continue/i })).toHaveCount(0);
  await elsewhere.close();
});
