import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Blocks from '../../src/ui/components/Blocks.svelte';
import RichText from '../../src/ui/components/RichText.svelte';
import { hostile, paragraph, policy, words } from './fixtures.ts';

test('hostile text is shown as the text it is', async () => {
  const { container } = render(RichText, { text: [...words(hostile), { kind: 'code', text: hostile }] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.textContent).toContain(hostile);
  expect(container.querySelector('img, script')).toBeNull();
  expect('hacked' in window).toBe(false);
});

test('each kind of formatting is an element of its own', () => {
  const { container } = render(RichText, {
    text: [
      { kind: 'emphasis', children: words('a') },
      { kind: 'strong', children: words('b') },
      { kind: 'break' },
      policy('limit', 'the limit'),
    ],
  });
  expect(container.querySelector('em')?.textContent).toBe('a');
  expect(container.querySelector('strong')?.textContent).toBe('b');
  expect(container.querySelector('a')?.getAttribute('href')).toBe('#/handbook/limit');
});

test('a link to a policy opens in place where the screen can', () => {
  const onPolicy = vi.fn();
  const { getByRole } = render(RichText, { text: [policy('limit', 'the limit')], onPolicy });
  getByRole('button', { name: 'the limit' }).click();
  expect(onPolicy).toHaveBeenCalledExactlyOnceWith('limit');
});

test('headings in prose start at the level asked for', () => {
  const { container } = render(Blocks, {
    heading: 3,
    blocks: [
      { kind: 'heading', level: 2, text: words('One') },
      { kind: 'heading', level: 3, text: words('Two') },
      { kind: 'list', ordered: true, items: [[paragraph('first')], [paragraph('second')]] },
      { kind: 'table', header: [words('a')], rows: [[words('b')]] },
    ],
  });
  expect(container.querySelector('h3')?.textContent).toBe('One');
  expect(container.querySelector('h4')?.textContent).toBe('Two');
  expect(container.querySelectorAll('ol > li')).toHaveLength(2);
  expect(container.querySelector('th')?.getAttribute('scope')).toBe('col');
});
