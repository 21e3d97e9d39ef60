import { describe, expect, test } from 'vitest';
import { statementsNow } from '../../src/assessment/statements.ts';
import { choiceOf } from '../../src/playtest/rehearse.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';
import { handedOver } from '../../src/roleplay/handed-over.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { transcript } from '../../src/roleplay/transcript.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noteMark, takeOver } from '../../src/scenario/handed-over.ts';
import { scriptOf } from '../fakes.ts';

/** What one call leaves to the next, and what the next begins with. */
const { compiled } = compile(
  scriptOf({
    before: '## Facts\n\n- Late: late\n- For Friday: Friday\n- Blue: blue',
    call: `### Opening

> It is late, and it was for Friday.

- I will look. → [Shelf](#shelf)
  - Shows: commits to act
  - Remember: looked
  - Why: It moves on.

### Shelf

> It is the blue one.

- Since we looked: gone. → [Lost](#lost)
  - Only if: looked
  - Why: It ends.
`,
    escalation: `- Needed: yes
- To: supervisor
- How: warm
- After: Shelf
- Within: 1
- Note: Late, For Friday
- Keep out:
  - False: It is the green one, not blue
  - Opinion: Tiresome
- Right → [Handed over](#handed-over)
- Wrong desk → [Lost](#lost)
- Wrong how → [Clumsy](#clumsy)
- Then: second.md`,
    endings:
      '### Handed over\n\n- Outcome: escalated well\n\n### Clumsy\n\n- Outcome: escalated wrongly\n\n### Lost\n\n- Outcome: lost',
  }),
);
if (!compiled) throw new Error('does not compile');
const script = compiled;
const look: RoleplayEvent = { type: 'replied', at: 0, response: 'opening/i-will-look' };
const right = choiceOf(script, { to: 'Supervisor', how: 'warm', because: [], tell: true }, ['Late'], (text) => text);
const escalated = (other: Partial<EscalationChoice> = {}): RoleplayEvent[] => [
  { type: 'deskOpened', at: 0 },
  { type: 'escalated', at: 0, choice: { ...right, ...other } },
];

describe('what a call leaves to the desk', () => {
  test('moods, marks and the facts of the note', () => {
    const over = handedOver(script, replay(script, 0, [look, ...escalated()]));
    expect(over).toMatchObject({ choice: { to: 'Supervisor' }, carried: { marks: ['looked'], noted: ['Late'] } });
    expect(over?.carried.heat).toBeLessThan(5);
  });
  test.each<[string, RoleplayEvent[], boolean]>([
    ['in the wrong way, but there', [look, ...escalated({ how: 'cold' })], true],
    ['to the wrong desk', [look, ...escalated({ to: 'billing' })], false],
    ['too early, and left', [...escalated(), { type: 'hungUp', at: 0 }], false],
    ['still on the line', [look], false],
    ['hung up', [look, { type: 'hungUp', at: 0 }], false],
  ])('%s', (_name, events, arrived) => {
    expect(handedOver(script, replay(script, 0, events)) !== null).toBe(arrived);
  });
});

test('a second stage begins with the moods and marks it receives, and knows what the note says', () => {
  const second = { scenario: { ...script.scenario, receives: ['looked'] } };
  const { scenario } = takeOver(second, 0, { heat: 9, trust: 1, marks: ['looked', 'other'], noted: ['LATE'] });
  expect([scenario.heat, scenario.trust]).toEqual([9, 1]);
  expect(scenario.variants[0]?.remember).toEqual(['looked', noteMark('Late')]);
});

test('what should be kept out is offered with what it could be taken for, and not before', () => {
  const now = (events: RoleplayEvent[], received: string[] = []) =>
    statementsNow(script, {}, transcript(script, 0, replay(script, 0, events)), received).map(({ name }) => name);
  expect(now([])).toEqual(['Late', 'For Friday']);
  expect(now([look])).toEqual(['Late', 'For Friday', 'Blue', 'It is the green one, not blue', 'Tiresome']);
});
