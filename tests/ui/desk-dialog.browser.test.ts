import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import DeskDialog from '../../src/ui/components/DeskDialog.svelte';
import type { DeskEntries } from '../../src/ui/components/desk-draft.svelte.ts';
import type { EscalationForm } from '../../src/session/views.ts';
import { call, directory, ladder } from './fixtures.ts';

function open(initial?: DeskEntries, writes = false) {
  const onEscalate = vi.fn<(form: EscalationForm) => void>();
  const onCancel = vi.fn<(entries: DeskEntries) => void>();
  const { statements } = call();
  const content = { ladder: ladder(), directory: directory(), statements, writes, initial };
  return { onEscalate, onCancel, ...render(DeskDialog, { ...content, onEscalate, onCancel }) };
}

type Desk = ReturnType<typeof open>;

async function chooseSupervisor({ getByRole }: Desk): Promise<void> {
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Warm' }));
  await userEvent.click(getByRole('checkbox', { name: 'Customer insists' }));
}

test('what is put together is what goes out', async () => {
  const desk = open();
  const { onEscalate, getByRole, getByLabelText, getByText } = desk;
  await chooseSupervisor(desk);
  await userEvent.click(getByRole('checkbox', { name: 'Authority limit' }));
  await userEvent.click(getByRole('checkbox', { name: 'When they will hear' }));
  await userEvent.click(getByRole('checkbox', { name: 'Who takes over' }));
  await userEvent.selectOptions(getByLabelText('Delivered 6 May'), 'timeline');
  await userEvent.selectOptions(getByLabelText('Order A-1042.'), 'issue');
  await userEvent.selectOptions(getByLabelText('Cracked jug'), 'issue');
  await userEvent.selectOptions(getByLabelText('Wants a refund'), 'asked');
  getByText('4 of 8 statements used');
  getByText('Cracked jug. Order A-1042.');
  await userEvent.selectOptions(getByLabelText('Wants a refund'), '');
  getByText('3 of 8 statements used');
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  expect(onEscalate).toHaveBeenCalledExactlyOnceWith({
    to: 'Supervisor',
    how: 'warm',
    because: ['authority limit', 'customer insists'],
    tell: {
      kind: 'chosen',
      parts: ['who', 'when'],
      words:
        'I am passing this to Farida Aziz, our supervisor. You can count on this: on the line within 5 minutes, or a call within 4 working hours.',
    },
    note: {
      kind: 'composed',
      statements: { issue: ['jug', 'order'], impact: [], timeline: ['delivered'], tried: [], asked: [] },
    },
  });
});

test('what is written is what goes out, without the spaces around it', async () => {
  const desk = open();
  const { onEscalate, getByRole } = desk;
  await chooseSupervisor(desk);
  await userEvent.click(getByRole('radio', { name: 'Write it yourself' }));
  await userEvent.fill(getByRole('textbox', { name: 'What do you tell the customer?' }), ' Farida rings you by noon. ');
  await userEvent.fill(getByRole('textbox', { name: 'Issue' }), 'The jug is cracked.');
  await userEvent.fill(getByRole('textbox', { name: 'Asked for' }), 'Her money back\n');
  await expect.element(getByRole('textbox', { name: 'Timeline' })).toHaveAccessibleDescription('What happened when');
  await userEvent.click(getByRole('button', { name: 'Escalate' }));
  expect(onEscalate.mock.calls[0]?.[0]).toMatchObject({
    tell: { kind: 'written', words: 'Farida rings you by noon.' },
    note: {
      kind: 'written',
      text: { issue: 'The jug is cracked.', impact: '', timeline: '', tried: '', asked: 'Her money back' },
    },
  });
});

test('what was entered in one way is kept while looking at the other, and while the desk is closed', async () => {
  const first = open();
  const { getByRole, getByLabelText } = first;
  await chooseSupervisor(first);
  await userEvent.selectOptions(getByLabelText('Cracked jug'), 'issue');
  await userEvent.click(getByRole('checkbox', { name: 'Who takes over' }));
  await userEvent.click(getByRole('radio', { name: 'Write it yourself' }));
  await userEvent.fill(getByRole('textbox', { name: 'Impact' }), 'The birthday');
  await userEvent.fill(getByRole('textbox', { name: 'What do you tell the customer?' }), 'Hold on.');
  await userEvent.click(getByRole('radio', { name: 'Put it together' }));
  await expect.element(getByLabelText('Cracked jug')).toHaveValue('issue');
  await expect.element(getByRole('checkbox', { name: 'Who takes over' })).toBeChecked();
  await userEvent.click(getByRole('radio', { name: 'Write it yourself' }));
  await expect.element(getByRole('textbox', { name: 'Impact' })).toHaveValue('The birthday');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(first.onCancel).toHaveBeenCalledOnce());
  expect(first.onEscalate).not.toHaveBeenCalled();
  const entries = first.onCancel.mock.calls[0]?.[0];
  first.unmount();

  const again = open(structuredClone(entries));
  await expect.element(again.getByRole('radio', { name: 'Supervisor' })).toBeChecked();
  await expect.element(again.getByRole('radio', { name: 'Warm' })).toBeChecked();
  await expect.element(again.getByRole('checkbox', { name: 'Customer insists' })).toBeChecked();
  await expect.element(again.getByRole('textbox', { name: 'Impact' })).toHaveValue('The birthday');
  await expect.element(again.getByRole('textbox', { name: 'What do you tell the customer?' })).toHaveValue('Hold on.');
  await userEvent.click(again.getByRole('radio', { name: 'Put it together' }));
  await expect.element(again.getByLabelText('Cracked jug')).toHaveValue('issue');
});

test('the way is changed with the arrow keys, and the desk can begin with either', async () => {
  const { getByRole, queryByRole } = open(undefined, true);
  const written = getByRole('radio', { name: 'Write it yourself' }) as HTMLInputElement;
  await expect.element(written).toBeChecked();
  written.focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(getByRole('radio', { name: 'Put it together' })).toBeChecked();
  expect(queryByRole('textbox')).toBeNull();
});

test('a desk says what it is for, what it may decide and who picks up', async () => {
  await page.viewport(1280, 860);
  const { getByRole } = open();
  await expect
    .element(getByRole('radio', { name: 'Supervisor' }))
    .toHaveAccessibleDescription(
      /For exceptions to policy.*Not for what you may.*May decide £200 a case.*Clock on the line within.*Ask for Farida Aziz \(Monday to Friday, 8:00 to 16:00\), or Colm Devaney/is,
    );
});

test('on a phone a desk says the rest once it is chosen, and nothing is cut off', async () => {
  await page.viewport(320, 640);
  const { getByRole, getByText } = open();
  await expect.element(getByText(/Colm Devaney/)).not.toBeVisible();
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await expect.element(getByText(/Colm Devaney/)).toBeVisible();
  for (const way of ['Put it together', 'Write it yourself']) {
    await userEvent.click(getByRole('radio', { name: way }));
    const content = getByRole('dialog').querySelector('.content') as HTMLElement;
    expect(content.scrollWidth).toBeLessThanOrEqual(content.clientWidth);
  }
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

test('Enter in a box or at a radio button hands nothing over', async () => {
  const { onEscalate, getByRole } = open();
  await userEvent.click(getByRole('radio', { name: 'Supervisor' }));
  await userEvent.click(getByRole('radio', { name: 'Warm' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.click(getByRole('checkbox', { name: 'Customer insists' }));
  await userEvent.keyboard('{Enter}');
  expect(onEscalate).not.toHaveBeenCalled();
});

test('Enter in a text is a new line, and a second press of Escalate is no second escalation', async () => {
  const desk = open(undefined, true);
  const { onEscalate, getByRole } = desk;
  await chooseSupervisor(desk);
  const issue = getByRole('textbox', { name: 'Issue' });
  await userEvent.click(issue);
  await userEvent.keyboard('one{Enter}two');
  await expect.element(issue).toHaveValue('one\ntwo');
  expect(onEscalate).not.toHaveBeenCalled();
  await userEvent.dblClick(getByRole('button', { name: 'Escalate' }));
  expect(onEscalate).toHaveBeenCalledOnce();
});

test('Cancel leaves without escalating', async () => {
  const { onCancel, onEscalate, getByRole } = open();
  await userEvent.click(getByRole('button', { name: 'Cancel' }));
  await vi.waitFor(() => expect(onCancel).toHaveBeenCalledOnce());
  expect(onEscalate).not.toHaveBeenCalled();
});
