import { render } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import '../../src/app.css';
import HomePage from '../../src/ui/pages/HomePage.svelte';
import * as fixtures from './fixtures.ts';

test('what is due comes later, and moves nothing that one can go on with', async () => {
  const props = { view: fixtures.home(), now: fixtures.now, onStart: () => undefined };
  const { getByRole, getByText, rerender } = render(HomePage, props);
  const goOn = getByRole('link', { name: /Continue the call/ });
  const { top } = goOn.getBoundingClientRect();
  const due = createRawSnippet<[boolean]>((isFirst) => ({
    render: () => `<p style="block-size: 20rem">Due, ${isFirst() ? 'first of all' : 'after that'}</p>`,
  }));
  await rerender({ ...props, due });
  expect(goOn.getBoundingClientRect().top).toBe(top);
  getByText('Due, after that');
});

test('with nothing to go on with, what is due comes first', () => {
  const due = createRawSnippet<[boolean]>((isFirst) => ({
    render: () => `<p>${isFirst() ? 'first of all' : 'after that'}</p>`,
  }));
  const view = fixtures.home({ unfinished: [] });
  const { getByText } = render(HomePage, { view, now: fixtures.now, onStart: () => undefined, due });
  getByText('first of all');
});
