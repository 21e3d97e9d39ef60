import { afterEach, beforeEach, expect, test } from 'vitest';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import { retrainingIn } from '../../src/progress/retraining.ts';
import type { LevelName } from '../../src/progress/schema.ts';
import { addDays } from '../../src/retraining/days.ts';
import { takeAbsenceBack, tellAbsence } from '../../src/session/absences.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import { dueOf } from '../../src/session/due.ts';
import type { Environment } from '../../src/session/environment.ts';
import { briefOf } from '../../src/session/home.ts';
import { localDay } from '../../src/session/local-day.ts';
import { progressOf } from '../../src/session/progress-page.ts';
import { retrainingOf } from '../../src/session/retraining.ts';
import { Scripts, type Catalogue } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';

/** What is due on a day, on the shipped library and a real database, with a clock that the test sets. */
let environment: Environment;
let database: string;
let now: number;
let shipped: Catalogue;

beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let id = 0;
  now = Date.UTC(2026, 2, 2, 12);
  shipped = catalogue;
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve(shipped),
  };
  environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (now += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
});
afterEach(() => {
  environment.progress.close();
  indexedDB.deleteDatabase(database);
});

const later = (days: number) => (now += days * 86_400_000);

/** Plays a scenario's model call, or gives it up after one reply. */
async function play(scenario: string, variant: number, how: 'well' | 'badly' = 'well', level: LevelName = 'practice') {
  const entry = environment.scripts.entry(scenario);
  if (!entry) throw new Error('not shipped');
  const script = await environment.scripts.load(entry.hash);
  const attempt = newAttempt(environment, script, 'p1', variant, level, 'choose');
  const session = await CallSession.begin(environment, attempt, script);
  if (how === 'badly') {
    await session.reply(session.view.replies[0]?.id ?? '');
    await session.hangUp();
  } else {
    const { bestReplyNow, toSearchable } = await import('../../src/playtest/regret.ts');
    const searchable = toSearchable(script.checked);
    const { replay } = await import('../../src/roleplay/replay.ts');
    for (let turn = 0; turn < 30 && !session.view.over; turn++) {
      const best = bestReplyNow(searchable, variant, replay(script.checked, variant, session.events));
      if (!best) break;
      await session.reply(best.id);
    }
    if (!session.view.over) await session.hangUp();
  }
  session.dispose();
  return attempt;
}

test('nobody who has not begun is asked for anything', async () => {
  expect(await dueOf(environment, 'p1')).toMatchObject({ calls: [], doneToday: 0, waiting: 0, next: null, away: null });
});

test('what is due is a call that was not played, and playing it is at once a call less', async () => {
  await play('double-charge', 0, 'badly');
  const before = await dueOf(environment, 'p1');
  expect(before.doneToday).toBe(1);
  expect(before.calls).toHaveLength(1); // two a day, one is played
  const [first] = before.calls;
  expect(first).not.toMatchObject({ scenario: 'double-charge', variant: 0 });
  expect(first?.why).toMatch(/since you started on 2 March|due today/);
  expect(await dueOf(environment, 'p1')).toEqual({ ...before });

  await play(first?.scenario ?? '', first?.variant ?? 0, 'badly');
  const after = await dueOf(environment, 'p1');
  expect(after).toMatchObject({ calls: [], doneToday: 2, next: addDays(localDay(now), 1) });
  expect(after.waiting).toBeGreaterThan(0);

  later(1);
  const tomorrow = await dueOf(environment, 'p1');
  expect(tomorrow.calls).toHaveLength(2);
  expect(tomorrow.calls.map(({ why }) => why).join(' ')).toMatch(/did not go well 1 day ago/);
});

test('what comes next is due on the day that was foreseen, not before', async () => {
  for (const { scenario, variants } of catalogue.calls)
    for (const variant of variants.keys()) await play(scenario, variant);
  const { plan, circumstances } = await retrainingOf(environment, 'p1');
  const next = plan.forecast.find(({ roleplays }) => roleplays > 0)?.day ?? 0;
  expect(next).toBeGreaterThan(circumstances.today);
  later((next - circumstances.today) / 86_400_000 - 1);
  expect(await dueOf(environment, 'p1')).toMatchObject({ calls: [], waiting: 0, next });
  later(1);
  const due = await dueOf(environment, 'p1');
  expect(due.calls.length).toBeGreaterThan(0);
  expect(due.calls[0]?.why).toMatch(/did not go well|the chance that it goes well today is put at \d\d %|is due today/);
});

test('35 days away bring a reinstatement set, with its reason, until it is played', async () => {
  await play('double-charge', 0, 'badly');
  later(35);
  const back = await dueOf(environment, 'p1');
  expect(back.away).toBe(35);
  expect(back.calls).toHaveLength(2);
  expect(back.calls[0]?.why).toMatch(/after 35 days away/);
  later(3);
  const still = await dueOf(environment, 'p1');
  expect(still.away).toBe(35);
  expect(await retrainingIn(environment.progress).absences('p1')).toHaveLength(1);
});

test('an absence told beforehand brings the set on the return, once, and can be taken back', async () => {
  await play('double-charge', 0, 'badly');
  const today = localDay(now);
  const tell = (from: number, last: number, reason: string) =>
    tellAbsence(environment, 'p1', { from: addDays(today, from), last: addDays(today, last), reason });
  const stored = () => retrainingIn(environment.progress).absences('p1');
  await tell(2, 20, 'Leave');
  await tell(15, 40, ' and parental leave ');
  const whole = { person: 'p1', from: addDays(today, 2), until: addDays(today, 41) };
  expect(await stored()).toEqual([{ ...whole, told: { reason: 'Leave; and parental leave' } }]);
  await expect(tell(9, 8, '')).rejects.toThrow(/before the first/);
  expect((await dueOf(environment, 'p1')).away).toBeNull();

  later(43);
  expect((await dueOf(environment, 'p1')).away).toBe(39);
  expect(await stored()).toHaveLength(1); // not noticed a second time
  const { plan } = await retrainingOf(environment, 'p1');
  const reasons = plan.due.flatMap((each) => each.reasons.filter(({ kind }) => kind === 'back'));
  expect(reasons.length).toBeGreaterThan(0);
  expect(plan.due.every((each) => each.reasons.filter(({ kind }) => kind === 'back').length <= 1)).toBe(true);
  const { absences } = await progressOf(environment, 'p1');
  expect(absences).toMatchObject([{ from: whole.from, last: addDays(today, 40), days: 39, isLong: true }]);

  await takeAbsenceBack(environment, 'p1', whole.from);
  expect(await stored()).toEqual([]);
});

test('an absence stored by an earlier version was noticed, not told', async () => {
  const row = { person: 'p1', from: addDays(localDay(now), -50), until: addDays(localDay(now), -10) };
  await environment.progress.database.absences.put(row as never);
  expect(await retrainingIn(environment.progress).absences('p1')).toEqual([{ ...row, told: null }]);
});

test('a page in another wording than the one seen last is due, once for each', async () => {
  await play('double-charge', 0, 'badly');
  await dueOf(environment, 'p1');
  later(1);
  shipped = {
    ...catalogue,
    pages: catalogue.pages.map((page) => (page.page === 'product-safety' ? { ...page, hash: 'another' } : page)),
  };
  later(1);
  const { plan } = await retrainingOf(environment, 'p1');
  const changed = plan.due.filter(({ need }) => need.kind === 'page');
  expect(changed.map(({ need }) => need)).toEqual([{ kind: 'page', page: 'product-safety' }]);
  await play('warm-power-bank', 0, 'badly');
  const after = await retrainingOf(environment, 'p1');
  expect(after.plan.due.filter(({ need }) => need.kind === 'page')).toEqual([]);
});

test('a request for practice is due until it is practised', async () => {
  await play('double-charge', 0, 'badly');
  const flag = { id: 'f1', person: 'p1', skill: 'competency:empathy' as const, at: now, day: localDay(now) };
  await retrainingIn(environment.progress).saveFlag({ ...flag, by: 'Tom', note: 'after Tuesday' });
  const { plan } = await retrainingOf(environment, 'p1');
  const asked = plan.due.find(({ reasons }) => reasons.some(({ kind }) => kind === 'flagged'));
  expect(asked?.need).toEqual({ kind: 'skill', skill: 'competency:empathy' });
  await play('cracked-blender', 0, 'badly');
  const after = await retrainingOf(environment, 'p1');
  expect(after.plan.due.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'flagged'))).toEqual([]);
});

test('a brief is of the very call that is asked for', async () => {
  const brief = (variant: number | null, level: LevelName | null) =>
    briefOf(environment, 'p1', { id: 'broadband-outage', variant, level }, false);
  expect(await brief(1, 'practice')).toMatchObject({ variant: 1, level: 'practice', isFixed: false });
  expect(await brief(1, 'assess')).toMatchObject({ variant: 1, level: 'assess', isFixed: true });
  expect(await brief(null, null)).toMatchObject({ variant: 0, level: 'practice', isFixed: false });
  expect(await brief(9, null)).toBeNull();
});
