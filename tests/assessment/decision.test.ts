import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decisionOf, lessons, type Decision } from '../../src/assessment/decision.ts';
import { handoverOf } from '../../src/assessment/handover.ts';
import { assess, nothing } from '../../src/assessment/score.ts';
import { choiceOf } from '../../src/playtest/rehearse.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';

/** What a rep is told of the decision to escalate, in each way it can go. */

const endings = '### Good\n\n- Outcome: escalated well\n\n### Bad\n\n- Outcome: polite failure';
const call = `### Opening

> It smokes, and it is late.

- I will look. → [Shelf](#shelf)
  - Shows: commits to act
  - Why: It moves on.

### Shelf

- Here. → [Good](#good)
  - Why: It ends.
- No. → [Bad](#bad)
  - Breaks: hedges
  - Why: It ends.
  - Instead: Here.
`;

function script(escalation: string): CompiledScenario {
  const { compiled, diagnostics } = compile(
    scriptOf({ before: '## Facts\n\n- Late: late\n- Smoke: smokes', call, endings, escalation }),
  );
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return compiled;
}

const needed = (...more: string[]): CompiledScenario =>
  script(
    [
      '- Needed: yes\n- To: supervisor\n- How: warm\n- Because: authority limit, customer insists',
      ...more,
      '- Note:\n  - Issue: Smoke\n  - Timeline: Late\n- Right → [Good](#good)',
    ].join('\n'),
  );
const after = '- After: Shelf';
const danger = '- At once: yes\n- Within: 1';

type Step = 'look' | 'here' | 'no' | 'hang up' | Partial<EscalationChoice>;
const ids = { look: 'opening/i-will-look', here: 'shelf/here', no: 'shelf/no' } as const;

function play(compiled: CompiledScenario, steps: readonly Step[]) {
  const right = choiceOf(
    compiled,
    { to: 'supervisor', how: 'warm', because: ['authority limit'], tell: true },
    compiled.rule.note,
    (text) => text,
  );
  const events = steps.flatMap((step, at): RoleplayEvent[] => {
    if (step === 'hang up') return [{ type: 'hungUp', at }];
    if (typeof step === 'string') return [{ type: 'replied', at, response: ids[step] }];
    return [
      { type: 'deskOpened', at },
      { type: 'escalated', at, choice: { ...right, ...step } },
    ];
  });
  const played = replay(compiled, 0, events);
  expect(played.brokenAt).toBeNull();
  return played;
}

describe('the decision', () => {
  test.each<[Decision, CompiledScenario, Step[]]>([
    ['right', needed(after), ['look', {}]],
    ['too early', needed(after), [{}]],
    ['wrong desk', needed(after), ['look', { to: 'billing' }]],
    ['wrong how', needed(after), ['look', { how: 'cold' }]],
    ['late', needed(danger), ['look', {}]],
    ['right', needed(danger), [{}]],
    ['missed danger', needed(danger), ['look', 'here']],
    ['missed danger', needed(danger), ['look', 'hang up']],
    ['missed', needed(after), ['look', 'no']],
    ['missed', needed(after), ['hang up']],
    ['unneeded', script('- Needed: no\n- Unneeded → [Bad](#bad)'), [{}]],
    ['rightly kept', script('- Needed: no\n- Unneeded → [Bad](#bad)'), ['look', 'here']],
    ['kept unsettled', script('- Needed: no\n- Unneeded → [Bad](#bad)'), ['look', 'no']],
    ['kept unsettled', script('- Needed: no\n- Unneeded → [Bad](#bad)'), ['hang up']],
    ['missed', script('- Needed: when commits to act\n- To: supervisor\n- Right → [Good](#good)'), ['look', 'no']],
  ])('%s', (decision, compiled, steps) => {
    const review = decisionOf(compiled, play(compiled, steps));
    // A try too early that is not made again leaves the case with nobody.
    expect(review?.decision).toBe(decision === 'too early' ? 'missed' : decision);
    expect(review?.why).toBe(lessons[review?.decision ?? decision].why);
    if (decision === 'wrong how') expect(review?.instead).toContain('goes over warm');
    else expect(review?.instead).toBe(lessons[review?.decision ?? decision].instead);
  });

  test('made too early and again in time, it is the right one', () => {
    expect(decisionOf(needed(after), play(needed(after), [{}, 'look', {}]))?.decision).toBe('right');
  });

  test('none where the script says nothing of it', () => {
    const { compiled } = compile(scriptOf({ call, endings }));
    if (!compiled) throw new Error('does not compile');
    expect(decisionOf(compiled, play(compiled, ['look', 'here']))).toBeNull();
  });

  test.each(Object.entries(lessons))('%s teaches something', (decision, { why, instead }) => {
    expect(why).toMatch(/[.]$/);
    expect(instead === '').toBe(decision === 'right' || decision === 'rightly kept');
  });
});

describe('a danger of which nobody was told', () => {
  const compiled = needed(danger);
  test.each<[string, Step[], boolean]>([
    ['the call ends well in words only', ['look', 'here'], true],
    ['the rep hangs up', ['look', 'hang up'], true],
    ['late, but told', ['look', {}], false],
    ['to the wrong desk, then ended', [{ to: 'billing' }, 'look', 'here'], false],
  ])('%s', (_name, steps, isCritical) => {
    const { critical, passed } = assess(compiled, 0, play(compiled, steps), nothing);
    expect(critical.map(({ behaviour }) => behaviour)).toEqual(isCritical ? ['ignores a danger'] : []);
    if (isCritical) expect(passed).toBe(false);
  });
});

describe('the handover beside what it should have been', () => {
  const compiled = needed(after);
  const review = (choice: Partial<EscalationChoice>) => handoverOf(compiled, 0, play(compiled, ['look', choice]));

  test('complete', () => {
    expect(review({})).toMatchObject({
      turn: 2,
      verdict: 'right',
      desk: { chosen: 'supervisor', right: 'supervisor', isRight: true },
      how: { isRight: true },
      reasons: [
        { name: 'authority limit', holds: true, given: true },
        { name: 'customer insists', holds: true, given: false },
      ],
      told: [{ isTold: true }, { isTold: true }, { isTold: true }],
      note: {
        facts: [
          { name: 'Smoke', part: 'issue', status: 'there' },
          { name: 'Late', status: 'there' },
        ],
        share: 1,
      },
    });
  });

  test('with gaps, a fact astray, padding and an opinion', () => {
    expect(
      review({
        because: ['reputation'],
        noted: ['Late', 'Blue', 'Big'],
        misplaced: ['Late'],
        slips: [{ kind: 'opinion', words: 'rude' }],
        told: ['when'],
      })?.note,
    ).toMatchObject({
      facts: [
        { name: 'Smoke', status: 'missing' },
        { name: 'Late', status: 'in another part' },
      ],
      padding: ['Blue', 'Big'],
      slips: [{ kind: 'opinion', words: 'rude' }],
      share: 0,
    });
  });

  test('of several it is the last that was needed', () => {
    const played = play(compiled, [{ to: 'billing' }, 'look', { how: 'cold' }]);
    expect(handoverOf(compiled, 0, played)).toMatchObject({ verdict: 'wrong how', turn: 3 });
    expect(handoverOf(compiled, 0, play(compiled, [{}]))).toMatchObject({ verdict: 'too early', turn: 1 });
    expect(handoverOf(compiled, 0, play(compiled, ['look']))).toBeNull();
  });
});

test('every shipped scenario that needs an escalation tells what a missed one is', () => {
  const text = readFileSync(`${import.meta.dirname}/../../scenarios/warm-power-bank.md`, 'utf8');
  const { compiled } = compile(text);
  if (!compiled) throw new Error('does not compile');
  const played = replay(compiled, 0, [{ type: 'hungUp', at: 0 }]);
  expect(decisionOf(compiled, played)?.decision).toBe('missed danger');
  expect(assess(compiled, 0, played, nothing).critical).toHaveLength(1);
});
