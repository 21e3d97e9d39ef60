import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import CertificationPage from '../../src/ui/pages/CertificationPage.svelte';
import { addDays } from '../../src/retraining/days.ts';
import SkillLog from '../../src/ui/components/SkillLog.svelte';
import ProgressPage from '../../src/ui/pages/ProgressPage.svelte';
import { certification, progress, today } from './progress-fixtures.ts';

const nothing = () => undefined;
const show = (change: Parameters<typeof progress>[0] = {}, calls = {}) =>
  render(ProgressPage, {
    ...{ view: progress(change), now: today, onFlag: nothing, onUnflag: nothing, onCalendar: nothing },
    ...{ onTellAbsence: nothing, onTakeAbsenceBack: nothing },
    ...calls,
  });
const textOf = ({ container }: { container: Element }) => (container.textContent ?? '').replace(/\s+/g, ' ');

test('what the pictures show is said in words, and stands in tables', () => {
  const shown = show();
  const text = textOf(shown);
  expect(text).toMatch(/Listening solid, 78 before that not yet, 58; 5 calls/);
  expect(text).toMatch(/Escalation not rated yet/);
  expect(text).toMatch(/Gives a time 3 of 9 calls/);
  expect(text).toMatch(/Blames happened in 1 of 4 calls/);
  expect(text).toMatch(/Insults never, 0 of 2 calls/);
  expect(text).toMatch(/In the coming 30 days \d+ role-plays fall due, on \d days, if all goes well/);
  expect(text).toMatch(/Likely to go well: the chance that it goes well today is put at 93 %/);
  expect(text).toMatch(/Repeat incident53nearly, 71|Repeat incident 5 3 nearly, 71/);
  const [numbers] = shown.container.querySelectorAll('details');
  numbers?.setAttribute('open', '');
  expect(shown.getAllByText('78, solid')).toHaveLength(1);
  expect(shown.getAllByText('not rated').length).toBeGreaterThan(0);
});

test('before the first call there is nothing to look back on', () => {
  expect(textOf(show({ since: null }))).toMatch(/Nothing to look back on yet/);
});

test('calls that are not counted yet are told', () => {
  expect(textOf(show({ uncounted: 12 }))).toMatch(/12 earlier calls are still being read/);
});

test('practice is asked for with a name, and taken back', async () => {
  const [onFlag, onUnflag] = [vi.fn(), vi.fn()];
  const { getByText, getByLabelText, getByRole } = show({}, { onFlag, onUnflag });
  await userEvent.click(getByText('Ask for practice, as a trainer or for yourself'));
  await userEvent.click(getByRole('button', { name: 'Ask for practice' }));
  expect(onFlag).not.toHaveBeenCalled();
  await userEvent.fill(getByLabelText('Who asks'), 'Tom');
  await userEvent.fill(getByLabelText(/^Why, in a sentence/), 'after Tuesday');
  await userEvent.click(getByRole('button', { name: 'Ask for practice' }));
  expect(onFlag).toHaveBeenCalledWith({ skill: 'competency:empathy', by: 'Tom', note: 'after Tuesday' });
  await userEvent.click(getByRole('button', { name: 'Take back the request for empathy' }));
  expect(onUnflag).toHaveBeenCalledWith('f1');
});

test('time away is told, refused where it cannot be, and taken back; what was noticed stays', async () => {
  const [onTellAbsence, onTakeAbsenceBack] = [vi.fn(), vi.fn()];
  const known = {
    from: addDays(today, -40),
    last: addDays(today, -6),
    days: 35,
    isLong: true,
    told: { reason: 'Leave' },
  };
  const noticed = { from: addDays(today, -99), last: addDays(today, -90), days: 10, isLong: false, told: null };
  const shown = show({ absences: [known, noticed] }, { onTellAbsence, onTakeAbsenceBack });
  const { getByText, getByLabelText, getByRole, getAllByRole } = shown;
  expect(textOf(shown)).toMatch(/35 days: Leave/);
  expect(textOf(shown)).toMatch(/10 days, noticed when you came back Too short to change what is due/);
  expect(getAllByRole('button', { name: /^Remove the time away/ })).toHaveLength(1);
  await userEvent.click(getByRole('button', { name: /^Remove the time away/ }));
  expect(onTakeAbsenceBack).toHaveBeenCalledWith(known.from);

  await userEvent.click(getByText('Tell of time away, past or to come'));
  await userEvent.click(getByRole('button', { name: 'Add' }));
  expect(getByText('Enter the first day away.')).toBeInstanceOf(HTMLElement);
  const iso = (day: number) => new Date(day).toISOString().slice(0, 10);
  await userEvent.fill(getByLabelText('First day away'), iso(addDays(today, -4)));
  await userEvent.fill(getByLabelText('Last day away'), iso(addDays(today, -5)));
  await userEvent.click(getByRole('button', { name: 'Add' }));
  expect(getByText('The last day away is before the first.')).toBeInstanceOf(HTMLElement);
  expect(shown.queryByText(/they become one/)).toBeNull();
  expect(onTellAbsence).not.toHaveBeenCalled();
  await userEvent.fill(getByLabelText('First day away'), iso(addDays(today, -5)));
  await userEvent.fill(getByLabelText('Last day away'), iso(addDays(today, 30)));
  expect(getByText(/they become one/)).toBeInstanceOf(HTMLElement);
  await userEvent.fill(getByLabelText('Why, if you like'), 'more leave');
  await userEvent.click(getByRole('button', { name: 'Add' }));
  expect(onTellAbsence).toHaveBeenCalledWith({
    ...{ from: addDays(today, -5), last: addDays(today, 30), reason: 'more leave' },
  });
  expect(shown.queryByText('The last day away is before the first.')).toBeNull();
});

test('on a narrow screen the map of days leaves out the oldest weeks, and no square is too small for its number', async () => {
  await page.viewport(320, 640);
  const { container } = show();
  const days = [...container.querySelectorAll('.day')].filter((day) => day.checkVisibility());
  expect(days.length).toBe(17 * 7);
  for (const day of days) expect(day.scrollWidth).toBeLessThanOrEqual(day.clientWidth + 2);
});

test('a certificate is a record with its range, and says what it does not show', () => {
  const text = textOf(render(CertificationPage, { view: certification(), onPrint: nothing }));
  expect(text).toMatch(
    /Solid, 80 of 100 on average\. Six other calls might have come out anywhere from nearly \(71\) to solid \(88\)/,
  );
  expect(text).toMatch(/yes, until 14 October 2026/);
  expect(text).toMatch(/It does not show how somebody does with real customers/);
  expect(text).not.toMatch(/badge/i);
});

test.each([
  ['critical error', /a gate, however good the rest/],
  ['band too low', /came to less than solid/],
  ['too uncertain', /differ so much/],
] as const)('why there is none is told: %s', (because, words) => {
  const { last } = certification();
  if (!last) throw new Error('no record');
  const view = certification({ last: { ...last, isCertified: false, because, lapses: null } });
  expect(textOf(render(CertificationPage, { view, onPrint: nothing }))).toMatch(words);
});

test('the next call opens at the level that counts; one that was begun comes first', () => {
  const { getByRole, unmount } = render(CertificationPage, { view: certification(), onPrint: nothing });
  expect(getByRole('link', { name: 'Read the brief' }).getAttribute('href')).toBe('#/brief/fourth-call/1/assess');
  unmount();
  const begun = [{ attempt: 'b1', title: 'The cracked blender', customer: 'Dana' }];
  const again = render(CertificationPage, { view: certification({ begun }), onPrint: nothing });
  expect(again.getByRole('link', { name: /^Continue/ }).getAttribute('href')).toBe('#/call/b1');
  expect(again.queryByRole('link', { name: 'Read the brief' })).toBeNull();
});

test('a skill that did not go well the last time is not called fresh, however lately it was', () => {
  const [skill] = progress().skills;
  if (!skill?.card) throw new Error('no skill');
  const reviews = [{ day: skill.card.lastReview, rating: 'again' as const, because: 'not yet' as const }];
  const { container } = render(SkillLog, { skills: [{ ...skill, card: { ...skill.card, recall: 1 }, reviews }] });
  expect(container.textContent).toContain('Did not go well on');
  expect(container.textContent).not.toMatch(/fresh|100 %/i);
});
