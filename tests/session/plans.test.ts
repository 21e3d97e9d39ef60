import { expect, test } from 'vitest';
import type { TurnReview } from '../../src/assessment/assessment.ts';
import type { Plan } from '../../src/progress/learning-rows.ts';
import type { Line } from '../../src/roleplay/transcript.ts';
import { draftPlan } from '../../src/session/plans.ts';
import { planFor } from '../../src/session/standing-plans.ts';

const words = (text: string) => [{ kind: 'text' as const, text }];
const turn = (change: Partial<TurnReview> = {}): TurnReview => ({
  ...{ turn: 2, mark: 'avoid', said: words('Hm.'), isAction: false, findings: [], missed: ['gives a time'], why: [] },
  ...{ instead: [], better: words('By Friday noon.'), betterIsAction: false, noteLacked: [] },
  ...change,
});
const speech = (at: number, text: string, isCustomer = true): Line => ({
  ...{ key: String(at), turn: at, kind: 'speech', speaker: 'Dana', isCustomer, text: words(text) },
});

test('a plan begins with what the customer said last before the turn, and what would have been better', () => {
  const lines = [
    speech(0, 'It is broken.'),
    speech(1, 'By when?'),
    speech(1, 'Hello, Farida here.', false),
    speech(2, 'Oh.'),
  ];
  expect(draftPlan(turn(), null, lines)).toEqual({
    ...{ turn: 2, competency: 'ownership', when: 'says “By when?”', then: 'say “By Friday noon.”' },
  });
});

test('nothing to change, nothing to plan', () => {
  expect(draftPlan(null, null, [speech(0, 'Thanks.')])).toBeNull();
});

test('what is better to do is said in the first person', () => {
  const better = words("Ask for a moment, and read it before you say anything: you're not alone, it's your screen.");
  expect(draftPlan(turn({ better, betterIsAction: true }), null, [])?.then).toBe(
    "ask for a moment, and read it before I say anything: I'm not alone, it's my screen.",
  );
});

test('without a better reply the author’s advice is the plan', () => {
  expect(draftPlan(turn({ better: [], instead: words('Name the day.') }), null, [])?.then).toBe('name the day.');
});

test('what is long is cut at a sentence, or else at a word', () => {
  const sentence = `${'so it goes on '.repeat(7).trim()}.`;
  const then = draftPlan(turn({ better: words(`${sentence} ${sentence} ${sentence}`) }), null, [])?.then;
  expect(then).toBe(`say “${sentence}”`);
  const endless = draftPlan(turn(), null, [speech(1, 'on and on '.repeat(40))])?.when ?? '';
  expect(endless).toMatch(/^says “(on and )*on …”$|^says “(on and on )*on and …”$|^says “.* …”$/);
  expect(endless.length).toBeLessThanOrEqual(175);
});

test('the skill is the one the turn cost most in, else that of what it broke, else of what it missed', () => {
  const point = {
    ...{
      kind: 'turn' as const,
      turn: 2,
      points: 9,
      before: 90,
      after: 81,
      losesPass: false,
      passLostAt: null,
      answer: [],
    },
    competencies: [{ name: 'listening' as const, before: 90, after: 50 }],
  };
  expect(draftPlan(turn(), point, [])?.competency).toBe('listening');
  expect(draftPlan(turn(), { ...point, turn: 5 }, [])?.competency).toBe('ownership');
  const dismissed = { ...{ turn: 2, behaviour: 'dismisses', shows: false, quote: '', counts: true, share: 1 } };
  expect(draftPlan(turn({ findings: [dismissed] }), null, [])?.competency).toBe('empathy');
  // A critical error is of no competency.
  const promised = { ...dismissed, behaviour: 'promises beyond policy' };
  expect(draftPlan(turn({ findings: [promised], missed: [] }), null, [])?.competency).toBeNull();
});

const plan = (change: Partial<Plan>): Plan => ({
  ...{ id: 'q', person: 'p', attempt: 'a', turn: 1, competency: 'empathy', when: 'w', then: 't', madeAt: 1 },
  ...{ asked: [], setAsideAt: null, ...change },
});

test('before a call the last plan for a skill it exercises is shown', () => {
  const plans = [
    plan({ id: 'old', madeAt: 1 }),
    plan({ id: 'new', madeAt: 5 }),
    plan({ id: 'aside', madeAt: 9, setAsideAt: 10 }),
    plan({ id: 'other', madeAt: 7, competency: 'escalation' }),
  ];
  expect(planFor(plans, ['empathy', 'ownership'])?.id).toBe('new');
  expect(planFor(plans, ['escalation'])?.id).toBe('other');
  expect(planFor(plans, ['listening'])).toBeNull();
  expect(planFor([plan({ competency: null })], ['listening'])).not.toBeNull();
});
