import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { shelf } from 'virtual:stepladder/library';
import catalogue from 'virtual:stepladder/catalogue';
import handbook from 'virtual:stepladder/handbook';
import '../../src/app.css';
import App from '../../src/App.svelte';
import { Progress } from '../../src/progress/progress.ts';
import { Scripts } from '../../src/session/scripts.ts';

/** The whole app on the shipped scenarios and a real database. */
let progress: Progress;
let database: string;

beforeEach(async () => {
  await page.viewport(360, 640);
  location.hash = '#/';
  await new Promise((resolve) => setTimeout(resolve, 20)); // the change of address has been told
  database = `test-${crypto.randomUUID()}`;
  progress = new Progress(database);
});
afterEach(() => {
  progress.close();
  indexedDB.deleteDatabase(database);
  location.hash = '#/';
});

function open() {
  let [time, id] = [1_000_000, 0];
  return render(App, {
    environment: {
      progress,
      scripts: new Scripts(
        shelf,
        {
          handbook: () => Promise.resolve(handbook),
          checkerHelp: () => Promise.resolve([]),
          catalogue: () => Promise.resolve(catalogue),
        },
        (hash) => progress.text(hash),
      ),
      now: () => (time += 1000),
      newId: () => `id-${++id}`,
      newSeed: () => 42,
    },
  });
}

test('the first page leaves the focus alone, so that Tab begins at the top', async () => {
  const { findByRole } = open();
  await findByRole('button', { name: 'Start your first call' });
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Skip to the content');
});

test('a database of a newer Stepladder is left alone, and the page says what to do', async () => {
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(database, 990);
    opening.onupgradeneeded = () => opening.result.createObjectStore('people', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
  });
  const { findByText, getByRole, queryByText } = open();
  await findByText(/belongs to a newer Stepladder than this page. Reload the page/);
  expect(queryByText('Nothing that was kept has been changed.')).not.toBeNull();
  expect(getByRole('button', { name: 'Try again' })).toBeInstanceOf(HTMLElement);
  expect(queryByText(/What you play now may not be kept/)).toBeNull();
  location.hash = `#/brief/${shelf[0]?.id ?? ''}`;
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  expect(queryByText(/belongs to a newer Stepladder/)).not.toBeNull();
  location.hash = '#/handbook';
  await findByText('Handbook', { selector: 'h1' });
  const rows = newer.transaction('people').objectStore('people').count();
  await new Promise((resolve) => (rows.onsuccess = resolve));
  expect([rows.result, newer.version]).toEqual([0, 990]);
  newer.close();
});

test('another page begins at its top with the focus on its title, a late one too', async () => {
  const { findByRole } = open();
  const start = await findByRole('button', { name: 'Start your first call' });
  scrollTo(0, document.documentElement.scrollHeight);
  expect(scrollY).toBeGreaterThan(0);
  await userEvent.click(start);
  await findByRole('log');
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  expect(scrollY).toBe(0);

  location.hash = '#/handbook/promises';
  const title = await findByRole('heading', { level: 1, name: 'Promises' });
  await vi.waitFor(() => expect(document.activeElement).toBe(title));
});

test('another person on the same page does not take the focus from the menu', async () => {
  const { findByRole, getByRole } = open();
  await userEvent.click(await findByRole('button', { name: 'Practising as You' }));
  await userEvent.click(getByRole('button', { name: 'Add a person' }));
  await userEvent.keyboard('Ada{Enter}');
  await findByRole('button', { name: 'Practising as Ada' });
  expect(document.activeElement?.tagName).not.toBe('H1');
});

test('the level chosen before the call holds in it, and what was entered at the desk waits there', async () => {
  location.hash = `#/brief/${shelf[0]?.id ?? ''}`;
  const { findByRole, getByRole } = open();
  await userEvent.click(await findByRole('radio', { name: 'Guided' }));
  await userEvent.click(getByRole('button', { name: 'Start the call' }));
  await userEvent.click(await findByRole('button', { name: 'Ask your manager' }));
  await userEvent.click(await findByRole('button', { name: /^Guidance/ }));
  await vi.waitFor(() => expect(document.activeElement?.closest('ul')?.ariaLabel).toBe('What your manager said'));
  await userEvent.keyboard('{Escape}');

  await userEvent.click(await findByRole('button', { name: 'Escalate' }));
  await userEvent.click(await findByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Write it yourself' }));
  await userEvent.fill(getByRole('textbox', { name: 'Issue' }), 'A cracked jug');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  await expect.element(await findByRole('textbox', { name: 'Issue' })).toHaveValue('A cracked jug');
  await expect.element(getByRole('radio', { name: 'Supervisor' })).toBeChecked();
});

test('a call is written in own words: opened in Settings, kept while it is written, and ruled on in the debrief', async () => {
  location.hash = `#/brief/${shelf[0]?.id ?? ''}`;
  const first = open();
  await expect.element(await first.findByRole('radio', { name: 'Write your own' })).toBeDisabled();
  await userEvent.click(first.getByRole('button', { name: 'Settings' }));
  await userEvent.click(await first.findByRole('checkbox', { name: 'Let me write from the start' }));
  await userEvent.keyboard('{Escape}');
  await expect.element(first.getByRole('radio', { name: 'Write your own' })).toBeEnabled();
  await userEvent.click(first.getByRole('radio', { name: 'Write your own' }));
  await userEvent.click(first.getByRole('button', { name: 'Start the call' }));
  const box = await first.findByRole('textbox', { name: 'What do you say?' });
  await userEvent.type(box, 'I am so sorry. It was the courier’s fault.');
  await vi.waitFor(async () => {
    const [attempt] = await progress.unfinished((await progress.people())[0]?.id ?? '');
    expect((await progress.scratch(attempt?.id ?? '')).draft).toMatch(/fault\.$/);
  }, 2000);
  first.unmount();

  const { findByRole, getByRole, findAllByRole, getByText } = open();
  const again = await findByRole('textbox', { name: 'What do you say?' });
  await expect.element(again).toHaveValue('I am so sorry. It was the courier’s fault.');
  (again as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => getByText('I am so sorry. It was the courier’s fault.', { selector: 'p' }), 10_000);
  await userEvent.click(getByRole('button', { name: 'End call' }));
  await userEvent.click(await findByRole('button', { name: 'End the call' }));
  const [debrief] = await findAllByRole('link', { name: 'Go to the debrief' });
  if (!debrief) throw new Error('no way to the debrief');
  await userEvent.click(debrief);
  await userEvent.click(await findByRole('button', { name: 'Skip this' }));
  await userEvent.click(await findByRole('button', { name: 'Not so? (blames)' }));
  await userEvent.click(getByRole('button', { name: 'I did not' }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo (blames)'));
  const rulings = await progress.allRulings();
  expect(rulings.map(({ behaviour, isShown, by }) => [behaviour, isShown, by])).toEqual([['blames', false, 'rep']]);
  await userEvent.click(getByRole('button', { name: 'Undo (blames)' }));
  await findByRole('button', { name: 'Not so? (blames)' });
  expect(await progress.allRulings()).toEqual([]);

  await userEvent.click(getByRole('link', { name: 'How this is scored' }));
  await findByRole('heading', { level: 1, name: 'How this is scored' });
  await vi.waitFor(() => expect(document.title).toBe('How this is scored · Stepladder'));
});
