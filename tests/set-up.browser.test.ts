import Accessibility from '@lucide/svelte/icons/accessibility';
import { render } from '@testing-library/svelte';
import { useSelector } from '@xstate/svelte';
import Dexie, { type EntityTable } from 'dexie';
import { fromStore } from 'svelte/store';
import { expect, test } from 'vitest';
import { createActor, setup } from 'xstate';

/** What component tests stand on: a real document, a real database, and one copy of Svelte. */

test('a component is drawn', () => {
  const { container } = render(Accessibility, { 'aria-label': 'accessible' });
  expect(container.querySelector('svg')?.getAttribute('aria-label')).toBe('accessible');
});

test('a database keeps what it is given', async () => {
  const database = new Dexie('set-up') as Dexie & { calls: EntityTable<{ id: number; words: string }, 'id'> };
  database.version(1).stores({ calls: '++id' });
  const id = await database.calls.add({ words: 'Hello' });
  expect(await database.calls.get(id)).toEqual({ id, words: 'Hello' });
  database.close();
});

test('the state of an actor reaches Svelte', () => {
  const machine = setup({}).createMachine({
    initial: 'ringing',
    states: { ringing: { on: { answer: 'talking' } }, talking: {} },
  });
  const actor = createActor(machine).start();
  const state = fromStore(useSelector(actor, (snapshot) => snapshot.value));
  actor.send({ type: 'answer' });
  expect(state.current).toBe('talking');
});
