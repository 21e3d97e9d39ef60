import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import DeskDialog from '../../src/ui/components/DeskDialog.svelte';
import type { EscalationForm } from '../../src/session/views.ts';
import { call, ladder } from './fixtures.ts';

function open(initial?: EscalationForm) {
  const onEscalate = vi.fn<(form: EscalationForm) => void>();
  const onCancel = vi.fn<(draft: EscalationForm) => void>();
  return {
    onEscalate,
    onCancel,
    ...render(DeskDialog, { ladder: ladder(), facts: call().facts, initial, onEscalate, onCancel }),
  };
}

test('what is filled in is what goes out', async () => {
  const { onEscalate, getByRole, getByLabelText, getByText } = open();
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Warm' }));
  await userEvent.click(getByRole('checkbox', { name: 'Customer insists' }));
  await userEvent.click(getByRole('checkbox', { name: 'Authority limit' }));
  await userEvent.click(getByRole('checkbox', { name: 'When they will hear' }));
  await userEvent.click(getByRole('checkbox', { name: 'Who takes over' }));
  await userEvent.selectOptions(getByLabelText('Delivered 6 May'), 'timeline');
  await userEvent.selectOptions(getByLabelText('Order A-1042'), 'issue');
  await userEvent.selectOptions(getByLabelText('Cracked jug'), 'issue');
  await userEvent.selectOptions(getByLabelText('Wants a refund'), 'asked');
  getByText('4 of 7 facts on record');
  await userEvent.selectOptions(getByLabelText('Wants a refund'), '');
  getByText('3 of 7 facts on record');
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  expect(onEscalate).toHaveBeenCalledExactlyOnceWith({
    to: 'Supervisor',
    how: 'warm',
    because: ['authority limit', 'customer insists'],
    told: ['who', 'when'],
    tell: 'I am passing this to our supervisor desk. You can count on this: on the line within 5 minutes, or a call within 4 working hours.',
    note: { issue: ['Cracked jug', 'Order A-1042'], impact: [], timeline: ['Delivered 6 May'], tried: [], asked: [] },
  });
});

test('what is missing is said in words, and the focus goes to the first of it', async () => {
  const { onEscalate, getByRole, getByText } = open();
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  expect(onEscalate).not.toHaveBeenCalled();
  getByText('Choose the desk that should have this case.');
  getByText('Choose how to hand it over.');
  getByText('Give at least one reason.');
  expect(document.activeElement).toBe(getByRole('radio', { name: 'First line' }));
  await expect
    .element(getByRole('group', { name: 'To which desk?' }))
    .toHaveAccessibleDescription('Choose the desk that should have this case.');
});

test('another desk forgets a way of handing over that it does not take', async () => {
  const { getByRole, queryByRole } = open();
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Warm' }));
  await userEvent.click(getByRole('radio', { name: 'Billing review' }));
  expect(queryByRole('radio', { name: 'Warm' })).toBeNull();
  await expect.element(getByRole('radio', { name: 'Cold' })).not.toBeChecked();
});

test('Escape cancels, and the draft survives to be opened again', async () => {
  const first = open();
  await userEvent.click(first.getByRole('radio', { name: 'Supervisor' }));
  await userEvent.selectOptions(first.getByLabelText('Cracked jug'), 'issue');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(first.onCancel).toHaveBeenCalledOnce());
  expect(first.onEscalate).not.toHaveBeenCalled();
  const draft = first.onCancel.mock.calls[0]?.[0];
  first.unmount();

  const again = open(draft);
  await expect.element(again.getByRole('radio', { name: 'Supervisor' })).toBeChecked();
  await expect.element(again.getByLabelText('Cracked jug')).toHaveValue('issue');
});

test('Enter in a box or at a radio button hands nothing over', async () => {
  const { onEscalate, getByRole } = open();
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Warm' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.click(getByRole('checkbox', { name: 'Customer insists' }));
  await userEvent.keyboard('{Enter}');
  expect(onEscalate).not.toHaveBeenCalled();
});

test('Cancel leaves without escalating', async () => {
  const { onCancel, onEscalate, getByRole } = open();
  await userEvent.click(getByRole('button', { name: 'Cancel' }));
  await vi.waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  expect(onEscalate).not.toHaveBeenCalled();
});
