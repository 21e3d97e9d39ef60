import type { Page } from '@playwright/test';
import { choiceOf } from '../../src/playtest/rehearse.ts';
import type { EscalationChoice } from '../../src/roleplay/events.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { wordsOf } from '../../src/roleplay/transcript.ts';
import type { CheckedScenario } from '../../src/playtest/check.ts';
import { expectAccessible } from './axe.ts';
import { escalate, say, shipped, start, tabTo, toDebrief, type OwnWords } from './keyboard.ts';
import { expect, test } from './test.ts';

/** The escalation that the script holds to be right, with a complete note; some of it otherwise. */
function rightly(scenario: CheckedScenario, other: Partial<EscalationChoice> = {}): EscalationChoice {
  const { rule, scenario: script } = scenario;
  const words = wordsOf(scenario, 0);
  const because = script.escalation?.because ?? [];
  const right = choiceOf(
    scenario,
    { to: rule.to ?? 'Supervisor', how: rule.how ?? 'Warm', because, tell: true },
    rule.note,
    (text) => fill(text, words),
  );
  return { ...right, ...other };
}

/** The same note, as somebody would write it. */
function inOwnWords({ to, note }: EscalationChoice): OwnWords {
  return { tell: `${to} will take this over from me now, and they have all you told me.`, note };
}

interface Way {
  readonly scenario: string;
  /** First words of the replies before the desk is opened, and after it. */
  readonly before: readonly string[];
  readonly after?: readonly string[];
  /** What is done otherwise than right; null where nobody escalates. */
  readonly choice: Partial<EscalationChoice> | null;
  /** Words of the ending reached; null where the rep ends the call. */
  readonly ending: string | null;
  /** What the debrief says of the decision. */
  readonly decision: string;
}

const blender = [
  'You can see daylight through',
  'Ask for a moment, open the Contacts tab',
  'Your email from',
  'There are two ways I can do this',
  'Then it’s a new one',
  'That’s more trouble than any',
  'So that it’s right: two photos',
];

/** Each way it can go, on the shipped scenarios. */
const ways: Readonly<Record<string, Way>> = {
  right: {
    scenario: 'cracked-blender',
    before: blender,
    choice: {},
    after: ['This is Farida'],
    ending: 'your note in front of her',
    decision: 'Rightly escalated',
  },
  'too early': {
    scenario: 'cracked-blender',
    before: blender.slice(0, 1),
    choice: {},
    ending: null,
    decision: 'never made',
  },
  'to the wrong desk': {
    scenario: 'cracked-blender',
    before: blender,
    choice: { to: 'Billing' },
    ending: 'can’t grant an exception',
    decision: 'wrong desk',
  },
  'in the wrong way': {
    scenario: 'cracked-blender',
    before: blender,
    choice: { how: 'Dated callback' },
    ending: 'not with you beside',
    decision: 'in the wrong way',
  },
  late: {
    scenario: 'warm-power-bank',
    before: ['Hot in the night', 'Anyone would have moved it', 'One moment. I’m putting'],
    choice: {},
    ending: 'when did you know',
    decision: 'Escalated, but late',
  },
  'without need': {
    scenario: 'double-charge',
    before: [],
    choice: { to: 'Billing', how: 'Warm' },
    ending: '',
    decision: 'no need to',
  },
};

/** The words as the screen has them: straight and curly quotes are one. */
const loose = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[’']/g, "[’']"), 'i');

async function endCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End call' }).click();
  await page.getByRole('button', { name: 'End the call' }).click();
}

/** Put together by keyboard takes long: the right one, and one that leads elsewhere, stand for the others. */
const modesOf = (name: string): readonly ('put together' | 'written')[] =>
  ['late', 'in the wrong way', 'to the wrong desk'].includes(name) ? ['written'] : ['put together', 'written'];

for (const [name, way] of Object.entries(ways)) {
  for (const mode of modesOf(name)) {
    test(`escalating ${name}, with a note ${mode}`, async ({ page }) => {
      test.setTimeout(120_000);
      const scenario = shipped(way.scenario);
      await start(page, way.scenario);
      for (const words of way.before) await say(page, words);
      const right = rightly(scenario, way.choice ?? {});
      // A whole note is put together once; after that one fact of it will do.
      const isWhole = mode === 'written' || name === 'right';
      const choice = isWhole ? right : { ...right, noted: right.noted.slice(0, 1) };
      await escalate(page, scenario, 0, choice, mode === 'written' ? inOwnWords(choice) : undefined);
      for (const words of way.after ?? []) await say(page, words);
      if (way.ending === null) await endCall(page);
      await toDebrief(page);
      if (way.ending) await expect(page.getByText(loose(way.ending)).first()).toBeVisible();
      const review = page.getByRole('region', { name: 'Your escalation' });
      await expect(review.getByText(loose(way.decision)).first()).toBeVisible();
      const { length } = scenario.rule.note;
      if (length > 0) {
        await expect(review.getByText(`${isWhole ? length : 1} of ${length} facts`)).toBeVisible();
        if (isWhole) await expect(review.getByText('worth 100 of 100')).toBeVisible();
      }
      await expectAccessible(page);
    });
  }
}

test('an escalation that the case needed, and nobody made', async ({ page }) => {
  const scenario = shipped('cracked-blender');
  await start(page, scenario.scenario.id);
  for (const words of blender.slice(0, 2)) await say(page, words);
  await endCall(page);
  await toDebrief(page);
  const review = page.getByRole('region', { name: 'Your escalation' });
  await expect(review.getByText('The escalation this case needed was never made')).toBeVisible();
  await expect(review.getByText('Another time:')).toBeVisible();
});

test('a danger that nobody was told of cannot be passed', async ({ page }) => {
  await start(page, 'warm-power-bank');
  for (const words of ['Of course, and I’m sorry', 'I’m looking at that for you', 'You could: one that I order'])
    await say(page, words);
  await toDebrief(page);
  await expect(page.getByText('Not passed: a critical error')).toBeVisible();
  const review = page.getByRole('region', { name: 'Your escalation' });
  await expect(review.getByText('Nobody who could act on the danger was told')).toBeVisible();
});

test('a bad note is docked for what should not stand in it', async ({ page }) => {
  const scenario = shipped('cracked-blender');
  await start(page, scenario.scenario.id);
  for (const words of blender) await say(page, words);
  await escalate(page, scenario, 0, rightly(scenario), {
    tell: '',
    note: {
      issue: 'Cracked jug, order LH-20481. Card 4111 1111 1111 1111.',
      asked: 'Wants both. She is being difficult.',
    },
  });
  await say(page, 'This is Farida');
  await toDebrief(page);
  const review = page.getByRole('region', { name: 'Your escalation' });
  await expect(review.getByText('“being difficult” is an opinion about the customer')).toBeVisible();
  await expect(review.getByText('“LH-20481” contradicts the record')).toBeVisible();
  await expect(review.getByText('is a card number')).toBeVisible();
  await expect(review.getByText('worth nothing')).toBeVisible();
  await expectAccessible(page);
});

test('the note comes back: a poor one makes another second stage than a good one', async ({ page }) => {
  test.setTimeout(120_000);
  const scenario = shipped('cracked-blender');
  const offered: string[][][] = [];
  for (const own of [
    undefined,
    { tell: 'Farida will come on the line now.', note: { issue: 'Cracked jug. Please speak to her.' } },
  ]) {
    // The first variant both times: every visit begins anew.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('./');
    await page.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
    });
    await page.reload();
    await start(page, scenario.scenario.id);
    for (const words of blender) await say(page, words);
    await escalate(page, scenario, 0, rightly(scenario), own);
    await say(page, 'This is Farida');
    await tabTo(page, page.getByRole('button', { name: /^Take it from here as the supervisor/ }));
    await page.keyboard.press('Enter');
    const note = page.getByRole('region', { name: 'The note you were handed' });
    await expect(note).toBeVisible();
    await expect(note.getByText(/thing(s)? missing/)).toHaveCount(own ? 5 : 0);
    await expectAccessible(page);
    const seen: string[][] = [];
    // The same deeds both times: only the note can make what is offered differ.
    for (const deed of ['Read the note to the end', 'Farida Aziz here. I’m so glad', null]) {
      await page.keyboard.press('Shift');
      await expect(page.getByRole('radio').first()).toBeEnabled();
      seen.push(await offers(page));
      if (deed) await say(page, deed);
    }
    offered.push(seen);
    await endCall(page);
    await toDebrief(page);
    await expect(page.getByText(/^Second stage of/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /procedure/i })).toBeVisible();
    await expectAccessible(page);
  }
  const [good = [], poor = []] = offered;
  // Before the note is read nothing depends on it, and no order tells them apart.
  expect(good[0]).toEqual(poor[0]);
  const only = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.filter((words) => !other.includes(words)).map((words) => words.slice(0, 60));
  expect(only(good[1], poor[1])).toEqual(["It is: Farida Aziz. I've your two photos here, and that it h"]);
  expect(only(poor[1], good[1])).toEqual(["It is: Farida Aziz. I've your two photos here, and the email"]);
  expect(only(good[2], poor[2])).toHaveLength(2);
  expect(only(poor[2], good[2])).toHaveLength(2);
});

/** The replies on offer, in an order of their own and without their numbers. */
async function offers(page: Page): Promise<string[]> {
  const labels = await page
    .getByRole('radio')
    .evaluateAll((all) => all.map((input) => (input.closest('label')?.textContent ?? '').replace(/\s+/g, ' ').trim()));
  return labels.map((words) => words.replace(/^\d+\s*/, '')).toSorted();
}

test('asking the manager, at the guided level, costs nothing and is shown', async ({ page }) => {
  await start(page, 'double-charge', 'Guided');
  await tabTo(page, page.getByRole('button', { name: 'Ask your manager' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ask your manager' });
  await expect(
    dialog.getByRole('button', { name: /Guidance|Resources|Mediation|Time|Presence|Follow-up/ }),
  ).toHaveCount(6);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Guidance/ }).click();
  await expect(dialog.getByText('Farida Aziz, on guidance')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Why:', { exact: true }).first()).toBeVisible();
  await endCall(page);
  await toDebrief(page);
  await expect(page.getByText(/You asked your manager/)).toBeVisible();
});

test('the directory is searched during a call, by keyboard', async ({ page }) => {
  await start(page, 'blank-display');
  await tabTo(page, page.getByRole('button', { name: 'Look up' }));
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Directory' }).click();
  const search = page.getByRole('searchbox', { name: /directory/i });
  await search.fill('lighting');
  await expect(page.getByText('Matthew Tembo')).toBeVisible();
  await expect(page.getByText('Tess Marchetti')).toBeHidden();
  await expectAccessible(page);
});
