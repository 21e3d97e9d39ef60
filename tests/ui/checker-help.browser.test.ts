import { cleanup, render, screen, within } from '@testing-library/svelte';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import markdown from '../../src/diagnostics/messages.md?raw';
import { messages } from '../../src/diagnostics/messages.ts';
import { readCheckerHelp } from '../../src/scenario/checker-help.ts';
import { links } from '../../src/ui/links.ts';
import CheckerHelpPage from '../../src/ui/pages/CheckerHelpPage.svelte';

afterEach(cleanup);

const entries = readCheckerHelp(markdown);
const codes = (): string[] =>
  screen.getAllByRole('article').map((article) => within(article).getByRole('heading', { level: 2 }).textContent);
const search = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search the messages' });

test('shows every message of the catalogue, in its order', () => {
  render(CheckerHelpPage, { entries, code: null });
  expect(codes()).toEqual(Object.keys(messages));
});

test('each says how grave it is, why, and what to write instead', () => {
  render(CheckerHelpPage, { entries, code: null });
  for (const [index, article] of screen.getAllByRole('article').entries()) {
    const entry = entries[index];
    if (!entry) throw new Error(`no entry ${index}`);
    expect(article.textContent).toContain(
      entry.severity === 'error' ? 'Error: the scenario cannot be played' : 'Warning: it can be played',
    );
    expect(article.textContent).toContain(entry.message);
    expect(entry.why.length).toBeGreaterThan(0);
    if (entry.bad === '') continue;
    expect(within(article).getByRole('group', { name: `Instead of, for ${entry.code}` }).textContent).toBe(entry.bad);
    expect(within(article).getByRole('group', { name: `write, for ${entry.code}` }).textContent).toBe(entry.good);
  }
});

test('opened by a code it shows that message', () => {
  render(CheckerHelpPage, { entries, code: 'trap_loop' });
  expect(codes()).toEqual(['trap_loop']);
  expect(screen.getByRole('link', { name: 'trap_loop' }).getAttribute('href')).toBe(links.checkerHelp('trap_loop'));
});

test('every message is found by its code and by words of its sentence, whatever their case and order', async () => {
  render(CheckerHelpPage, { entries, code: null });
  await userEvent.fill(search(), 'LOOP trap');
  expect(codes()).toEqual(['trap_loop']);
  await userEvent.fill(search(), 'arrow must');
  expect(codes()).toEqual(['link_missing']);
  await userEvent.fill(search(), 'no such thing');
  expect(screen.queryAllByRole('article')).toEqual([]);
  expect(screen.getByText('No message has “no such thing”')).toBeTruthy();
  await userEvent.fill(search(), '');
  expect(codes()).toHaveLength(Object.keys(messages).length);
});

test('examples are shown as they are written: nothing in them runs or is drawn', () => {
  render(CheckerHelpPage, { entries, code: 'html_ignored' });
  const bad = screen.getByRole('group', { name: 'Instead of, for html_ignored' });
  expect(bad.textContent).toContain('<b>very</b>');
  expect(bad.querySelector('b')).toBeNull();
});

test('what scrolls can be reached by keyboard', () => {
  render(CheckerHelpPage, { entries, code: 'best_reply_pattern' });
  for (const example of screen.getAllByRole('group')) expect(example.tabIndex).toBe(0);
});
