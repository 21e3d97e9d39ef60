import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { handbookFor } from '../../src/cli/files.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import { rehearse } from '../../src/playtest/rehearse.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { responseOf, wordsOf } from '../../src/roleplay/transcript.ts';
import { normalName } from '../../src/scenario/2-analyze/names.ts';
import type { EscalationChoice } from '../../src/roleplay/events.ts';
import { noteParts, type NotePart, type Rehearsal } from '../../src/scenario/model.ts';

/** A shipped scenario, as the app has it. */
export function shipped(id: string): CheckedScenario {
  const path = new URL(`../../scenarios/${id}.md`, import.meta.url).pathname;
  const { checked, diagnostics } = check(readFileSync(path, 'utf8'), { handbook: handbookFor(path) });
  if (!checked) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return checked;
}

/** What a rehearsal does, as deeds at the keyboard. */
export type Deed = { readonly say: string } | { readonly escalate: EscalationChoice };

/** The deeds of a rehearsal, the title of the ending they lead to, and whether the call is passed. */
export function deedsOf(
  scenario: CheckedScenario,
  rehearsal: Rehearsal,
): { deeds: Deed[]; ending: string; passed: boolean } {
  const words = wordsOf(scenario, rehearsal.variant);
  const most = scenario.attainable[rehearsal.variant];
  if (!most) throw new Error('no such variant');
  const { events, assessment, broken } = rehearse(scenario, rehearsal, most);
  expect(broken).toBeNull();
  const deeds = events.flatMap((event): Deed[] => {
    if (event.type === 'replied') return [{ say: fill(responseOf(scenario, event.response)?.words ?? '', words) }];
    return event.type === 'escalated' ? [{ escalate: event.choice }] : [];
  });
  return { deeds, ending: assessment.ending ?? '', passed: assessment.passed };
}

/** Opens the brief of a scenario and starts the call, by keyboard. */
export async function start(page: Page, id: string, level?: string): Promise<void> {
  await page.goto(`./#/brief/${id}`);
  if (level !== undefined) await page.getByRole('radio', { name: level }).check();
  const button = page.getByRole('main').getByRole('button', { name: /start/i });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/call\//);
  await expect(page.getByRole('log')).toBeVisible();
}

/** From a call that has ended to its debrief, without rating it first. */
export async function toDebrief(page: Page): Promise<void> {
  await page.keyboard.press('Shift'); // skips the moment the customer takes to answer
  await expect(page.getByRole('heading', { name: 'The call has ended' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Go to the debrief' }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/debrief\//);
  await expect(page.getByRole('heading', { level: 1, name: 'How did it go?' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Skip this' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How it went' })).toBeVisible();
}

/** Presses Tab until the focus is there, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // Found once: to look for it by its role and name after each key takes longer than all the rest.
  let element = await target.elementHandle();
  for (let presses = 0; presses < 120; presses++) {
    const has = await element?.evaluate((own) => (own === document.activeElement ? 'focus' : own.isConnected));
    if (has === 'focus') return;
    if (!has) element = await target.elementHandle(); // it was drawn anew
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** Chooses a reply by the number shown before it and sends it with Enter. */
export async function say(page: Page, words: string): Promise<void> {
  const replies = page.getByRole('radio');
  const wanted = plain(words);
  await expect(async () => {
    await page.keyboard.press('Shift'); // skips the moment the customer takes to answer
    const labels = await replies.evaluateAll((all) => all.map((input) => input.closest('label')?.textContent ?? ''));
    const index = labels.findIndex((label) => plain(label).includes(wanted));
    expect(index, `“${words}” among: ${labels.join(' | ')}`).toBeGreaterThanOrEqual(0);
    await page.keyboard.press(String(index + 1));
    await expect(replies.nth(index)).toBeChecked({ timeout: 500 });
  }).toPass({ timeout: 10_000, intervals: [50, 50, 100, 200] });
  await page.keyboard.press('Enter');
}

/** Letters and digits alone: quotes, dashes and spaces are drawn in more than one way. */
function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Opens the desk, fills it in and escalates, with Tab, arrows, Space and Enter alone. */
export async function escalate(
  page: Page,
  scenario: CheckedScenario,
  variant: number,
  choice: EscalationChoice,
  own?: OwnWords,
): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Escalate' }));
  await page.keyboard.press('Enter');
  const desk = page.getByRole('dialog', { name: 'Escalate' });
  await expect(desk).toBeVisible();
  await chooseRadio(page, desk, 'To which desk?', choice.to);
  await chooseRadio(page, desk, 'How do you hand it over?', choice.how);
  for (const reason of choice.because.length > 0 ? choice.because : ['Authority limit']) {
    await tickBox(page, desk.getByRole('group', { name: 'Why?' }), reason);
  }
  if (own) await writeOwn(page, desk, own);
  else await putTogether(page, desk, scenario, variant, choice);
  await tabTo(page, desk.getByRole('button', { name: 'Escalate' }));
  await page.keyboard.press('Enter');
  await expect(desk).toBeHidden();
}

/** What a rep who writes says to the customer, and to the desk. */
export interface OwnWords {
  readonly tell: string;
  readonly note: Readonly<Partial<Record<NotePart, string>>>;
}

const partNames: Readonly<Record<NotePart, string>> = {
  issue: 'Issue',
  impact: 'Impact',
  timeline: 'Timeline',
  tried: 'Tried so far',
  asked: 'Asked for',
};

async function writeOwn(page: Page, desk: Locator, { tell, note }: OwnWords): Promise<void> {
  await chooseRadio(page, desk, 'Your words and your note', 'Write it yourself');
  await tabTo(page, desk.getByRole('textbox', { name: 'What do you tell the customer?' }));
  await page.keyboard.insertText(tell);
  for (const part of noteParts) {
    await tabTo(page, desk.getByRole('textbox', { name: partNames[part] }));
    await page.keyboard.insertText(note[part] ?? '');
  }
}

async function putTogether(
  page: Page,
  desk: Locator,
  scenario: CheckedScenario,
  variant: number,
  choice: EscalationChoice,
): Promise<void> {
  for (const box of await desk
    .getByRole('group', { name: 'What do you tell the customer?' })
    .getByRole('checkbox')
    .all()) {
    if (choice.told.length === 0) break;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  const words = wordsOf(scenario, variant);
  for (const name of choice.noted) {
    const part = scenario.scenario.escalation?.note.find(({ fact }) => fact === name)?.part ?? 'issue';
    const select = desk.getByRole('combobox', { name: fill(name, words), exact: true });
    await tabTo(page, select);
    for (let step = 0; step <= noteParts.indexOf(part); step++) await page.keyboard.press('ArrowDown');
    await expect(select).toHaveValue(part);
  }
}

async function chooseRadio(page: Page, desk: Locator, group: string, name: string): Promise<void> {
  const radios = desk.getByRole('group', { name: group }).getByRole('radio');
  const names = await radios.evaluateAll((all) => all.map((input) => input.closest('label')?.textContent ?? ''));
  const index = names.findIndex((label) => normalName(label).startsWith(normalName(name)));
  expect(index, `“${name}” among: ${names.join(' | ')}`).toBeGreaterThanOrEqual(0);
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(index)).toBeChecked();
}

async function tickBox(page: Page, group: Locator, name: string): Promise<void> {
  const box = group.getByRole('checkbox', { name: new RegExp(`^${name}`, 'i') });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Does everything a rehearsal does. */
export async function perform(
  page: Page,
  scenario: CheckedScenario,
  rehearsal: Rehearsal,
  deeds: readonly Deed[],
): Promise<void> {
  for (const deed of deeds) {
    if ('say' in deed) await say(page, deed.say);
    else await escalate(page, scenario, rehearsal.variant, deed.escalate);
  }
}
