import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import type { KeepingView, RestoreResult } from '../../src/session/keeping-views.ts';
import BackupFolder from '../../src/ui/components/BackupFolder.svelte';
import BackupReminder from '../../src/ui/components/BackupReminder.svelte';
import { agoWords, promiseWords, restoredWords, roomWords, sizeWords } from '../../src/ui/keeping-words.ts';
import PeoplePage from '../../src/ui/pages/PeoplePage.svelte';

const day = 86_400_000;
const now = 100 * day;
const view: KeepingView = {
  people: [
    { id: 'p1', name: 'Priya', isCurrent: true, calls: 12, lastAt: now - day },
    { id: 'p2', name: '', isCurrent: false, calls: 0, lastAt: null },
  ],
  storage: { used: 2_400_000, free: 9_000_000_000, isPromised: false },
  lastBackup: { at: now - 20 * day, file: 'stepladder-2026-05-03.jsonl' },
  newCalls: 3,
  folder: { state: 'none' },
};
const props = () => ({
  view,
  job: null,
  now,
  explain: () => 'The disk is full.',
  onSwitch: vi.fn(() => Promise.resolve()),
  onRename: vi.fn(() => Promise.resolve()),
  onDelete: vi.fn(() => Promise.resolve()),
  onAskToKeep: vi.fn(() => Promise.resolve()),
  onBackUp: vi.fn(() => Promise.resolve({ name: 'b.jsonl', content: new Blob() })),
  onRestore: vi.fn((): Promise<RestoreResult> =>
    Promise.resolve({ state: 'refused', message: 'This is not a backup.' }),
  ),
  onExport: vi.fn(() => Promise.resolve({ name: 'calls.csv', content: new Blob() })),
  onChooseFolder: vi.fn(() => Promise.resolve()),
  onAllowFolder: vi.fn(() => Promise.resolve()),
  onForgetFolder: vi.fn(() => Promise.resolve()),
});

test('the page says how old the backup is, what it lacks, and whose boundary the browser is', async () => {
  const { getByText, getByRole } = render(PeoplePage, props());
  await expect.element(getByText(/made 20 days ago: stepladder-2026-05-03/)).toHaveTextContent('3 calls since');
  expect(getByText(/There are no passwords/)).toBeDefined();
  expect(getByText('12 calls kept, last played', { exact: false })).toBeDefined();
  await userEvent.click(getByRole('button', { name: 'Back up everything' }));
  await expect.element(getByText('b.jsonl is in your downloads.')).toBeVisible();
});

test('deleting says what goes, offers a backup first, and takes a second press', async () => {
  const on = props();
  const { getByRole, getByText } = render(PeoplePage, on);
  await userEvent.click(getByRole('button', { name: 'Delete… Priya' }));
  expect(getByText(/12 calls with every reply and note/)).toBeDefined();
  await userEvent.click(getByRole('button', { name: 'Back up first' }));
  expect(on.onBackUp).toHaveBeenCalledWith('p1');
  await userEvent.click(getByRole('button', { name: 'Keep' }));
  expect(on.onDelete).not.toHaveBeenCalled();
  await userEvent.click(getByRole('button', { name: 'Delete… Priya' }));
  await userEvent.click(getByRole('button', { name: 'Delete Priya' }));
  await vi.waitFor(() => expect(on.onDelete).toHaveBeenCalledExactlyOnceWith('p1'));
  await expect.element(getByText('Priya is deleted.')).toBeVisible();
});

test('what is refused or fails is said; nothing else can be begun meanwhile', async () => {
  const on = props();
  on.onExport = vi.fn(() => Promise.reject(new Error()));
  const { getByRole, getByText, getByLabelText, rerender } = render(PeoplePage, on);
  await userEvent.upload(getByLabelText(/Choose a backup/), new File(['x'], 'x.jsonl'));
  await expect.element(getByText('This is not a backup.')).toBeVisible();
  await userEvent.click(getByRole('button', { name: 'Calls (CSV)' }));
  await expect.element(getByText('That did not work. The disk is full.')).toBeVisible();
  await rerender({ job: { what: 'restore', done: 0.428 } });
  await expect.element(getByRole('progressbar', { name: 'Restoring' })).toHaveAttribute('aria-valuenow', '42');
  await expect.element(getByRole('button', { name: 'Back up everything' })).toBeDisabled();
});

test('a restore tells what came of each damaged item', async () => {
  const on = props();
  const report = { added: { attempts: 3, people: 1 }, grown: 1, known: 4, copies: 1, moreDamage: 7, stopped: null };
  const damage = [{ line: 4, what: 'the call “Double charge”', why: 'it was changed; it was left out' }];
  on.onRestore = vi.fn(() => Promise.resolve({ state: 'done' as const, report: { ...report, damage } }));
  const { getByText, getByLabelText } = render(PeoplePage, on);
  await userEvent.upload(getByLabelText(/Choose a backup/), new File(['x'], 'x.jsonl'));
  await expect.element(getByText('2 calls were added.')).toBeVisible();
  expect(getByText('8 things to know')).toBeDefined();
  await expect
    .element(getByText(/Double charge/))
    .toHaveTextContent('Line 4, the call “Double charge”: it was changed; it was left out.');
});

test('a person is renamed and taken up, and nothing scrolls sideways at 320 px', async () => {
  await page.viewport(320, 640);
  const on = props();
  const { getByRole } = render(PeoplePage, on);
  await userEvent.click(getByRole('button', { name: 'Rename You' }));
  await userEvent.keyboard('Ada{Enter}');
  expect(on.onRename).toHaveBeenCalledExactlyOnceWith('p2', 'Ada');
  await userEvent.click(getByRole('button', { name: 'Practise as You' }));
  expect(on.onSwitch).toHaveBeenCalledExactlyOnceWith('p2');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  [{ state: 'unavailable' }, /cannot keep a folder/],
  [{ state: 'on', name: 'Safe' }, /into the folder “Safe” after every call/],
  [{ state: 'asks', name: 'Safe' }, /wants your leave again/],
  [{ state: 'failing', name: 'Safe', reason: 'It is gone.' }, /“Safe” failed. It is gone./],
] as const)('a folder that is %j says so', (folder, words) => {
  const { getByText } = render(BackupFolder, {
    ...{ folder, disabled: false, onChoose: vi.fn(), onAllow: vi.fn(), onForget: vi.fn() },
  });
  expect(getByText(words)).toBeDefined();
});

test('the reminder says what is at stake, and can be put off', async () => {
  const onPutOff = vi.fn();
  const { getByText, getByRole, rerender } = render(BackupReminder, {
    lastAt: now - 15 * day,
    calls: 2,
    now,
    onPutOff,
  });
  expect(getByText(/2 calls are in no backup: the last one was made 15 days ago/)).toBeDefined();
  await rerender({ lastAt: null });
  expect(getByText(/there has been no backup yet/)).toBeDefined();
  await userEvent.click(getByRole('button', { name: 'Not this week' }));
  expect(onPutOff).toHaveBeenCalledOnce();
});

test('sizes, room, promises and days are said in words', () => {
  expect([5, 2_400_000, 1_440_000_000, 25e9].map(sizeWords)).toEqual(['under 1 MB', '2 MB', '1.4 GB', '25 GB']);
  expect(roomWords({ used: 1, free: 1_000_000, isPromised: null })).toMatch(/little room left: 1 MB/);
  expect(roomWords({ used: null, free: null, isPromised: null })).toMatch(/does not say/);
  expect([true, false, null].map((isPromised) => promiseWords({ used: 1, free: 1, isPromised }))).toEqual([
    expect.stringMatching(/promised/),
    expect.stringMatching(/may clear/),
    expect.stringMatching(/does not say/),
  ]);
  expect([0, 1, 20].map((days) => agoWords(now - days * day, now))).toEqual(['today', 'yesterday', '20 days ago']);
  const nothing = { added: {}, grown: 0, known: 0, copies: 0, damage: [], moreDamage: 0, stopped: null };
  expect(restoredWords(nothing)).toEqual(['There was nothing in it to add.']);
  expect(restoredWords({ ...nothing, known: 2, stopped: 'You stopped it.' })).toEqual([
    'Everything in it was here already.',
    'You stopped it.',
  ]);
});
