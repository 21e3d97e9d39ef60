import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { StepState } from '../../src/session/steps.ts';
import type { WatchView } from '../../src/session/watch-views.ts';
import BriefPage from '../../src/ui/pages/BriefPage.svelte';
import WatchPage from '../../src/ui/pages/WatchPage.svelte';
import { brief, pair, watch } from './fixtures.ts';

function open(change: Partial<WatchView> = {}) {
  const onWatched = vi.fn();
  return { onWatched, ...render(WatchPage, { view: watch(change), rubric: defaultRubric, onWatched }) };
}
const shown = (container: Element) => container.querySelectorAll('[role=log] article').length;

test('turn by turn with the arrow keys, back, and from the start; the end says what to listen for', async () => {
  const { container, getByRole, queryByRole } = open();
  const all = watch().good.turns.length;
  expect(shown(container)).toBe(0);
  expect(getByRole('log').textContent).toContain('the jug is cracked right through');
  await userEvent.keyboard('{ArrowRight}');
  expect(shown(container)).toBe(1);
  expect(getByRole('log').textContent).toContain('Why it works: It names her loss before asking anything of her');
  expect(getByRole('log').textContent).toContain('Heat: low, falling. Trust: fair, rising.');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(shown(container)).toBe(0);
  for (let turn = 0; turn < all; turn++) await userEvent.keyboard('{ArrowRight}');
  expect(shown(container)).toBe(all);
  expect(getByRole('region', { name: 'What to listen for in your own call' }).textContent).toContain(
    'A day can be kept.',
  );
  expect(getByRole('heading', { name: 'Put right' })).toBeTruthy();
  await userEvent.keyboard('{ArrowRight}');
  expect(shown(container)).toBe(all);
  await userEvent.keyboard('{Home}');
  expect(shown(container)).toBe(0);
  expect(queryByRole('heading', { name: 'Put right' })).toBeNull();
});

test('by button as well; it is said once that it was watched, with the first reply', async () => {
  const { container, getByRole, onWatched } = open();
  expect(onWatched).not.toHaveBeenCalled();
  await userEvent.click(getByRole('button', { name: 'See the reply' }));
  expect(onWatched).toHaveBeenCalledOnce();
  await userEvent.click(getByRole('button', { name: 'Back' }));
  await userEvent.click(getByRole('button', { name: 'See the reply' }));
  expect(onWatched).toHaveBeenCalledOnce();
  while (shown(container) < watch().good.turns.length)
    await userEvent.click(getByRole('button', { name: 'Next turn' }));
  expect(getByRole('link', { name: 'Now your own call' }).getAttribute('href')).toBe('#/brief/cracked-blender');
  // The focus is never lost with a button that goes.
  expect(document.activeElement).toBe(getByRole('link', { name: 'Now your own call' }));
  await userEvent.click(getByRole('button', { name: 'From the start' }));
  expect(shown(container)).toBe(0);
  expect(document.activeElement).toBe(getByRole('button', { name: 'See the reply' }));
});

test('keys that are pressed with another, or in a field, turn nothing', async () => {
  const { container } = open();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(shown(container)).toBe(0);
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(shown(container)).toBe(0);
  field.remove();
});

test('no score, no points and no tempting reply before the scenario was passed', async () => {
  const { container, getByText, queryByRole } = open();
  for (const turn of watch().good.turns) await userEvent.keyboard(turn ? '{ArrowRight}' : '');
  expect(container.textContent).not.toMatch(/\d+ points?|score of|Tempting/);
  expect(queryByRole('button', { name: 'Compare with a bad call' })).toBeNull();
  getByText(/Once you have passed this scenario yourself/);
});

test('a pair shows both calls from where they part, and asks before it answers', async () => {
  const { container, getByRole, getByText } = open({ isPassed: true, pair: pair() });
  for (const turn of watch().good.turns) await userEvent.keyboard(turn ? '{ArrowRight}' : '');
  await userEvent.click(getByRole('button', { name: 'Compare with a bad call' }));
  getByText(/Both begin with the same 1 turn\./);
  const parting = getByRole('region', { name: 'Turn 2' });
  expect(parting.textContent).toContain('Turn 2: here they part');
  expect(parting.querySelectorAll('article')).toHaveLength(2);
  const answer = () => getByRole('region', { name: 'What made the difference?' });
  expect(answer().querySelector('details')?.open).toBe(false);
  await userEvent.click(getByText('Show the answer'));
  expect(answer().textContent).toContain('Before it 90 of 100 points were still possible, after it 41.');
  expect(container.textContent).toContain('The customer is lost');
});

test('the brief offers it first to who is new, and says what it does to the call', async () => {
  const first = render(BriefPage, { view: brief({ isNew: true, unfinished: null }), onStart: vi.fn() });
  const link = first.getByRole('link', { name: 'Watch a model call' });
  expect(link.getAttribute('href')).toBe('#/watch/cracked-blender');
  expect(link.closest('section')?.textContent).toContain('Your own call is then with another customer.');
  await expect.element(first.getByRole('radio', { name: 'Choose replies' })).toBeChecked();
  first.unmount();
  const again = render(BriefPage, { view: brief({ watched: true, unfinished: null }), onStart: vi.fn() });
  expect(again.getByRole('link', { name: 'Watch it again' }).closest('section')?.textContent).toContain(
    'This call is with another customer.',
  );
  again.unmount();
  // In the middle of a call the key to it is not laid out.
  const midway = render(BriefPage, { view: brief({ unfinished: { attempt: 'a', turn: 2 } }), onStart: vi.fn() });
  expect(midway.queryByRole('link', { name: /Watch/ })).toBeNull();
});

test('what opened writing, or what still opens it, stands with it', () => {
  const of = (writing: StepState) => {
    const page = render(BriefPage, {
      view: brief({ unfinished: null, writing }),
      onStart: vi.fn(),
    });
    const words = page.getByText('Write your own').parentElement?.textContent ?? '';
    page.unmount();
    return words;
  };
  expect(of({ open: false, passes: 2 })).toContain('Opens once you have passed 2 more calls by choosing.');
  expect(of({ open: true, because: 'passed' })).toContain('you have passed enough calls by choosing');
  expect(of({ open: true, because: 'settings' })).toContain('as you set it in Settings');
  expect(of({ open: true, because: 'done before' })).toContain('you have written before');
});
