import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { noteParts, type NotePart } from '../../src/scenario/model.ts';
import { expectAccessible } from './axe.ts';
import { toDebrief } from './keyboard.ts';
import { expect, test } from './test.ts';

/** Whole calls in somebody's own words: a good, a middling and a bad rep in every shipped scenario. */

interface Escalated {
  readonly to: string;
  readonly how: string;
  readonly because?: readonly string[];
  readonly tell?: string;
  readonly note?: Readonly<Partial<Record<NotePart | 'ask', string>>>;
}
type Step =
  { readonly write: string } | { readonly say: string } | { readonly escalate: Escalated } | { readonly end: true };
interface Rep {
  readonly steps: readonly Step[];
  readonly ending: string | null;
  readonly passed: boolean;
  readonly bands: Readonly<Record<string, string>>;
}
interface Written {
  readonly scenario: string;
  readonly variant: number;
  readonly reps: Readonly<Record<'good' | 'mediocre' | 'bad', Rep>>;
}

const folder = `${import.meta.dirname}/written`;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Written);

/** Where accessibility is looked at too: a call, a second stage, a chat. */
const lookedAt = ['cracked-blender', 'cracked-blender-supervisor', 'double-charge'];

/** Writing is open from the start by a setting; the customer does not take a moment to answer. */
async function begin(page: Page, scenario: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: /settings/i }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('checkbox', { name: /write from the start/i }).check();
  await settings.getByRole('checkbox', { name: /takes a moment/i }).uncheck();
  await page.keyboard.press('Escape');
  await page.goto(`./#/brief/${scenario}`);
  await page.getByRole('radio', { name: /write your own/i }).check();
  await page.getByRole('main').getByRole('button', { name: /start/i }).click();
  await expect(page.getByRole('log')).toBeVisible();
}

async function make(page: Page, step: Step): Promise<void> {
  const log = page.getByRole('log');
  const before = await log.innerText();
  if ('write' in step) {
    const box = page.getByRole('textbox', { name: 'What do you say?' });
    await expect(box).toBeEditable();
    await box.fill(step.write);
    await box.press('Control+Enter');
  } else if ('say' in step) {
    const words = step.say.replace(/^\*|\*$/g, '').slice(0, 30);
    await page.getByRole('button', { name: loose(words) }).click();
  } else if ('escalate' in step) {
    await handOver(page, step.escalate);
  } else {
    await page.getByRole('button', { name: 'End call' }).click();
    await page.getByRole('button', { name: 'End the call' }).click();
  }
  await expect.poll(() => log.innerText(), { intervals: [20, 40, 80, 160] }).not.toBe(before);
}

const loose = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']"), 'i');

const partNames = { issue: 'Issue', impact: 'Impact', timeline: 'Timeline', tried: 'Tried so far', asked: 'Asked for' };

async function handOver(page: Page, { to, how, because, tell, note }: Escalated): Promise<void> {
  await page.getByRole('button', { name: 'Escalate' }).click();
  const desk = page.getByRole('dialog', { name: 'Escalate' });
  await desk.getByRole('radio', { name: new RegExp(`^${to}`, 'i') }).check();
  await desk.getByRole('radio', { name: new RegExp(`^${how}`, 'i') }).check();
  for (const reason of because && because.length > 0 ? because : ['Authority limit'])
    await desk.getByRole('checkbox', { name: new RegExp(`^${reason}`, 'i') }).check();
  await desk.getByRole('radio', { name: 'Write it yourself' }).check();
  await desk.getByRole('textbox', { name: 'What do you tell the customer?' }).fill(tell ?? '');
  for (const part of noteParts)
    await desk
      .getByRole('textbox', { name: partNames[part] })
      .fill(note?.[part] ?? (part === 'asked' ? (note?.ask ?? '') : ''));
  await desk.getByRole('button', { name: 'Escalate' }).click();
  await expect(desk).toBeHidden();
}

/**
 * In the browser the good rep plays every scenario, and all three play one; WRITTEN=all plays all of them. What each of
 * the 27 calls comes to is asked of every run by the unit tests, without a browser.
 */
const isPlayed = (scenario: string, name: string): boolean =>
  name === 'good' || scenario === 'cracked-blender' || process.env['WRITTEN'] === 'all';

for (const { scenario, reps } of files) {
  for (const [name, rep] of Object.entries(reps).filter(([each]) => isPlayed(scenario, each))) {
    test(`${scenario}, written by a ${name} rep`, async ({ page }) => {
      test.setTimeout(90_000);
      await begin(page, scenario);
      const isLookedAt = name === 'good' && lookedAt.includes(scenario);
      if (isLookedAt) await expectAccessible(page);
      for (const step of rep.steps) await make(page, step);
      await toDebrief(page);
      await expect(page.getByText(rep.passed ? /^Passed$/ : /^Not passed/).first()).toBeVisible();
      const turns = rep.steps.filter((step) => !('end' in step)).length;
      await expect(page.getByRole('article', { name: /^Turn \d+$/ })).toHaveCount(turns);
      if (isLookedAt) await expectAccessible(page);
    });
  }
}

test('a reply begun outlives a reload, and is sent from where it was left', async ({ page }) => {
  await begin(page, 'cracked-blender');
  const box = page.getByRole('textbox', { name: 'What do you say?' });
  await box.fill('Daylight through the jug, and the fortieth on Saturday.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue('Daylight through the jug, and the fortieth on Saturday.');
  await box.press('End');
  await box.pressSequentially(' I’ll put it right.');
  await box.press('Control+Enter');
  await expect(page.getByRole('log')).toContainText('I’ll put it right.');
  await expect(box).toHaveValue('');
});

test('what cannot be assessed is not sent, and says why', async ({ page }) => {
  await begin(page, 'double-charge');
  const box = page.getByRole('textbox', { name: 'What do you say?' });
  const log = page.getByRole('log');
  const before = await log.innerText();
  await box.fill('Здравствуйте, я сейчас всё исправлю.');
  await box.press('Control+Enter');
  await expect(page.getByText(/another alphabet/)).toBeVisible();
  await expect(box).toHaveValue('Здравствуйте, я сейчас всё исправлю.');
  expect(await log.innerText()).toBe(before);
  await expectAccessible(page);
});
