import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import CallMap from '../../src/ui/components/CallMap.svelte';
import CallMapView from '../../src/ui/components/CallMapView.svelte';
import { generatedMap } from './maps.ts';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('it is made when it is opened, once, and a failure can be tried again', async () => {
  const map = vi.fn(() => Promise.reject(new Error('no network')));
  const { getByText, findByRole, rerender } = render(CallMap, { map });
  expect(map).not.toHaveBeenCalled();
  await userEvent.click(getByText('Show every way this call could have gone'));
  const again = await findByRole('button', { name: 'Try again' });
  expect(map).toHaveBeenCalledOnce();
  await rerender({ map: () => Promise.resolve(generatedMap(10)) });
  await userEvent.click(again);
  expect(await findByRole('region', { name: 'Picture of the call' })).toBeTruthy();
});

test('by keyboard: along the call to a box, open it, follow a way, and back to the map', async () => {
  const map = generatedMap(10);
  const { container, getByRole } = render(CallMapView, { map });
  const current = () => document.activeElement?.getAttribute('aria-label') ?? '';
  // One stop of the Tab key for the whole picture.
  expect(container.querySelectorAll('svg [role=button][tabindex="0"]')).toHaveLength(1);
  container.querySelector<SVGElement>('svg [tabindex="0"]')?.focus();
  expect(current()).toBe('Scene: S0. Your call and the best one began here.');
  await userEvent.keyboard('{ArrowDown}');
  expect(current()).toMatch(/^From S0 to S\d: .*on your way/);
  await userEvent.keyboard('{ArrowDown}');
  const title = map.nodes.find(({ id }) => id === map.yours[1]?.to)?.title ?? '';
  expect(current()).toContain(`Scene: ${title}.`);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(getByRole('region', { name: title }));
  const reply = map.edges.find(({ from, kind }) => kind === 'reply' && from === map.yours[1]?.to);
  expect(words(document.activeElement)).toContain(words(document.activeElement).match(/Cost: [^.]+\./)?.[0] ?? 'Cost');
  expect(reply?.kind).toBe('reply');
  const onward = document.activeElement?.querySelector<HTMLElement>('.link-button');
  const next = onward?.textContent ?? '';
  onward?.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(getByRole('region', { name: next }));
  await userEvent.keyboard('{Escape}');
  expect(current()).toContain(next);
});

test('a line tells of its own ways alone, by a click', async () => {
  const map = generatedMap(10);
  const { container, getByRole } = render(CallMapView, { map });
  const line = container.querySelector<SVGElement>('.link');
  const [from, to] = (line?.dataset['id'] ?? '').split(' → ');
  line?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.poll(() => container.querySelector('.panel')).not.toBeNull();
  const panel = getByRole('region', { name: /^From S0$/ });
  const own = map.edges.filter((edge) => edge.from === from && edge.to === to && edge.kind === 'reply');
  expect(panel.querySelectorAll('.ways > li')).toHaveLength(own.length);
  expect(document.activeElement).toBe(document.body);
});

test('the outline says of every place what the picture says of it', async () => {
  const map = generatedMap(10);
  const { container, getByRole } = render(CallMapView, { map });
  const told = new Map<string, string>();
  for (const node of container.querySelectorAll<SVGElement>('.node')) {
    node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const title = node.querySelector('title')?.textContent ?? '';
    await expect.poll(() => words(container.querySelector('.panel h3'))).toBe(title);
    told.set(node.dataset['id'] ?? '', words(container.querySelector('.panel')).replace(/ ?Back to the map$/, ''));
  }
  await userEvent.click(getByRole('radio', { name: 'As an outline' }));
  expect(container.querySelectorAll('[data-place]')).toHaveLength(map.nodes.length);
  for (const [id, said] of told) {
    const place = container.querySelector(`[data-place="${CSS.escape(id)}"]`);
    const fold = words(place?.querySelector('summary'));
    expect(words(place).replace(fold, '').replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
  }
  for (const edge of map.edges)
    if (edge.kind === 'reply') {
      const place = container.querySelector(`[data-place="${CSS.escape(edge.from)}"]`);
      for (const part of edge.text) if (part.kind === 'text') expect(place?.textContent).toContain(part.text);
    }
});

test('in the outline a way leads to its place, wherever that stands', async () => {
  const map = generatedMap(10);
  const { container, getByRole } = render(CallMapView, { map });
  await userEvent.click(getByRole('radio', { name: 'As an outline' }));
  container.querySelector('details')?.setAttribute('open', '');
  const link = container.querySelector<HTMLElement>('details .link-button');
  link?.click();
  await expect.poll(() => document.activeElement?.tagName).toBe('H4');
  expect(document.activeElement?.textContent).toBe(link?.textContent);
});

test('of a hundred scenes what is around the call is shown first, and all on request', async () => {
  const map = generatedMap(100);
  const { container, getByRole } = render(CallMapView, { map });
  const near = container.querySelectorAll('.node').length;
  expect(near).toBeLessThan(100);
  await userEvent.click(getByRole('radio', { name: 'The whole script' }));
  await expect.poll(() => container.querySelectorAll('.node').length).toBeGreaterThanOrEqual(100);
});
