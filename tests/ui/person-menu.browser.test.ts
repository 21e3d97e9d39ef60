import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import PersonMenu from '../../src/ui/components/PersonMenu.svelte';

test('who has given no name is “You”, and gives one in an empty field', async () => {
  const person = { id: 'p1', name: '' };
  const onRename = vi.fn();
  const { getByRole } = render(PersonMenu, {
    person,
    people: [person],
    onSwitch: vi.fn(),
    onAdd: vi.fn(),
    onRename,
  });
  await userEvent.click(getByRole('button', { name: 'Practising as You' }));
  await userEvent.click(getByRole('button', { name: 'Give your name' }));
  await expect.element(getByRole('textbox', { name: 'Your name' })).toHaveValue('');
  await userEvent.keyboard('Ada{Enter}');
  expect(onRename).toHaveBeenCalledExactlyOnceWith('p1', 'Ada');
});
