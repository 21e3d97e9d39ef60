import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/app.css';
import Blocks from '../../src/ui/components/Blocks.svelte';
import { words } from './fixtures.ts';

const table = {
  kind: 'table' as const,
  header: ['who', 'goodwill', 'exceptions'].map(words),
  rows: [['Supervisor', '£75 a case', 'yes, with the reason written down'].map(words)],
};

test('in a narrow place a wide table becomes cards that name each cell, and stays a table to readers', async () => {
  await page.viewport(320, 640);
  const { getByRole } = render(Blocks, { blocks: [table] });
  const cells = [getByRole('cell', { name: 'Supervisor' }), getByRole('cell', { name: /£75/ })] as const;
  expect(cells[1].getBoundingClientRect().top).toBeGreaterThan(cells[0].getBoundingClientRect().top);
  expect(getComputedStyle(cells[1], '::before').content).toBe('"goodwill"');
  getByRole('columnheader', { name: 'goodwill' });
  // A word is never cut in two.
  expect(cells[0].getBoundingClientRect().height).toBeLessThan(40);
});

test('with room it is a table', async () => {
  await page.viewport(1280, 860);
  const { getByRole } = render(Blocks, { blocks: [table] });
  expect(getByRole('cell', { name: /£75/ }).getBoundingClientRect().top).toBe(
    getByRole('cell', { name: 'Supervisor' }).getBoundingClientRect().top,
  );
});
