import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { shelf } from 'virtual:stepladder/library';
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
        { handbook: () => Promise.resolve(handbook), checkerHelp: () => Promise.resolve([]) },
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
