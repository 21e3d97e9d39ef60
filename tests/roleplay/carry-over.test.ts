import { expect, test } from 'vitest';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { carryOver } from '../../src/roleplay/carry-over.ts';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';

/**
 * An attempt that waits in “The order”, and what becomes of it when an author edits the script. The first six are the
 * edits at which other systems resume wrongly or crash.
 */
const before = `---
id: parcel
family: late-delivery
cause: no-resolution
customer: Ana
heat: 5
trust: 5
pass: 60
---

# The parcel

## Brief

A call.

## Call

### Opening

> It never came.

- That is three days too many. → [The order](#the-order)
  - Shows: names the feeling
  - Why: It says what it is.
- Which order? → [The order](#the-order)
  - Why: It asks first.
  - Instead: Hear her first.

### The order

> So where is it?

- A refund, today. → [Settled](#settled)
  - Shows: offers a remedy
  - Why: It ends it.
- Let me ask the supervisor. → [Settled](#settled)
  - Why: It moves it on.
  - Instead: Offer the refund.

### Elsewhere

> Hello again.

- Goodbye. → [Settled](#settled)
  - Why: It ends.

### At any time

- When heat is 9 or more → [Elsewhere](#elsewhere)

## Endings

### Settled

Done.

- Outcome: resolved
`;

const events: RoleplayEvent[] = [{ type: 'replied', at: 1, response: 'opening/that-is-three-days-too-many' }];

function compiled(text: string): CompiledScenario {
  const { compiled: made, diagnostics } = compile(text);
  if (!made) throw new Error(JSON.stringify(diagnostics));
  return made;
}

function edit(from: string, to: string): ReturnType<typeof carryOver> {
  expect(before).toContain(from);
  return carryOver(compiled(before), compiled(before.replace(from, to)), 0, events);
}

const refund = '- A refund, today. → [Settled](#settled)\n  - Shows: offers a remedy\n  - Why: It ends it.\n';

test('an unchanged text goes on exactly', () => {
  expect(carryOver(compiled(before), compiled(before), 0, events)).toEqual({ kind: 'exact' });
});

test.each([
  { name: 'reworded what the customer said', from: 'It never came.', to: 'It never arrived.', kind: 'with notice' },
  { name: 'added a mark to a scene not met', from: '- Goodbye. →', to: '- Farewell. →', kind: 'exact' },
  { name: 'renamed a scene not met', from: '### Elsewhere', to: '### Elsewhere ', kind: 'exact' },
  {
    name: 'inserted a reply above those on offer',
    from: refund,
    to: `- Please hold. → [Elsewhere](#elsewhere)\n  - Why: It waits.\n${refund}`,
    kind: 'with notice',
  },
  { name: 'deleted a reply on offer', from: refund, to: '', kind: 'with notice' },
  { name: 'reworded a reply on offer', from: 'A refund, today.', to: 'Your money back, today.', kind: 'with notice' },
  { name: 'changed why a given reply is good', from: 'It says what it is.', to: 'It hears her.', kind: 'with notice' },
  { name: 'changed what is not met at all', from: '> Hello again.', to: '> Back again.', kind: 'exact' },
  {
    name: 'moved the replies on offer about',
    from: `${refund}- Let me ask the supervisor. → [Settled](#settled)\n  - Why: It moves it on.\n  - Instead: Offer the refund.\n`,
    to: `- Let me ask the supervisor. → [Settled](#settled)\n  - Why: It moves it on.\n  - Instead: Offer the refund.\n${refund}`,
    kind: 'exact',
  },
  {
    name: 'deleted the reply that was given',
    from: '- That is three days too many. → [The order](#the-order)\n  - Shows: names the feeling\n  - Why: It says what it is.\n',
    to: '',
    kind: 'anew',
  },
  {
    name: 'reworded the reply that was given',
    from: 'That is three days too many.',
    to: 'That is far too many.',
    kind: 'anew',
  },
  {
    name: 'led the given reply elsewhere',
    from: 'many. → [The order](#the-order)',
    to: 'many. → [Elsewhere](#elsewhere)',
    kind: 'anew',
  },
  {
    name: 'changed what the given reply shows',
    from: 'Shows: names the feeling',
    to: 'Shows: validates',
    kind: 'anew',
  },
  {
    name: 'changed the moods of the given reply',
    from: '  - Shows: names the feeling\n',
    to: '  - Shows: names the feeling\n  - Mood: heat -3\n',
    kind: 'anew',
  },
  {
    name: 'put a condition on the given reply',
    from: '  - Shows: names the feeling\n',
    to: '  - Shows: names the feeling\n  - Only if: heat is 9 or more\n',
    kind: 'anew',
  },
  { name: 'made an automatic move hold', from: 'When heat is 9 or more', to: 'When heat is 2 or more', kind: 'anew' },
  { name: 'started hotter', from: 'heat: 5', to: 'heat: 6', kind: 'anew' },
  {
    name: 'split the scene the call is in',
    from: '> So where is it?\n\n',
    to: '> So where is it?\n\n- → [And then](#and-then)\n\n### And then\n\n',
    kind: 'anew',
  },
  { name: 'made it another scenario', from: 'id: parcel', to: 'id: letter', kind: 'anew' },
] as const)('an author $name: $kind', ({ from, to, kind }) => {
  expect(edit(from, to).kind).toBe(kind);
});

test('a renamed scene that the call is in is offered anew, never another branch', () => {
  const renamed = before
    .replace('### The order', '### The parcel on its way')
    .replaceAll('[The order](#the-order)', '[The parcel on its way](#the-parcel-on-its-way)');
  expect(carryOver(compiled(before), compiled(renamed), 0, events)).toMatchObject({ kind: 'anew' });
});

test('a reply with an identity of its own may be reworded', () => {
  const named = before.replace('too many. →', 'too many. {#three-days} →');
  const given: RoleplayEvent[] = [{ type: 'replied', at: 1, response: 'three-days' }];
  const reworded = named.replace('That is three days too many.', 'Three days: far too many.');
  expect(carryOver(compiled(named), compiled(reworded), 0, given)).toMatchObject({ kind: 'with notice' });
});

test('the notice says what changed', () => {
  expect(edit('A refund, today.', 'Your money back, today.')).toEqual({
    kind: 'with notice',
    changes: ['“A refund, today.” can no longer be said here.', '“Your money back, today.” can be said here now.'],
  });
});
