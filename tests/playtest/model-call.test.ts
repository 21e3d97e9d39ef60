import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handbookFor, scenarioFiles } from '../../src/cli/files.ts';
import { check } from '../../src/playtest/check.ts';
import { failingCall, modelCall, sharedTurns } from '../../src/playtest/model-call.ts';
import { toSearchable } from '../../src/playtest/regret.ts';
import { scriptOf } from '../fakes.ts';

const shipped = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).flatMap((file) => {
  const { checked } = check(readFileSync(file, 'utf8'), { handbook: handbookFor(file) });
  if (!checked) throw new Error(`${file} has errors`);
  return checked.scenario.variants.map((_, variant) => ({
    id: checked.scenario.id,
    variant,
    study: toSearchable(checked),
  }));
});

describe.each(shipped)('$id, variant $variant', ({ variant, study }) => {
  test('the model call is a rehearsal with everything right; a failing one begins like it, and fails', () => {
    const good = modelCall(study, variant);
    expect(good?.title).not.toBeNull();
    expect(good?.assessment).toMatchObject({ passed: true, score: 100 });
    if (!good) return;
    const bad = failingCall(study, variant, good.played);
    expect(bad?.assessment.passed).toBe(false);
    const shared = bad ? sharedTurns(good.played, bad.played) : 0;
    expect(shared).toBeGreaterThanOrEqual(1);
    expect(shared).toBeLessThan(good.played.end.memory.turn);
  });
});

const call = `### Start

> Where is it?

- I hear you: it is late. → [Found](#found)
  - Shows: restates the facts
  - Why: It says it back.
- Goodbye. → [Lost](#lost)
  - Breaks: dismisses
  - Why: It leaves her alone.
  - Instead: Say it back.`;

test('without rehearsals both are found by a search', () => {
  const { checked } = check(scriptOf({ call }));
  if (!checked) throw new Error('errors');
  const study = toSearchable(checked);
  const good = modelCall(study, 0);
  expect(good).toMatchObject({ title: null, assessment: { passed: true, ending: 'Found' } });
  const bad = good && failingCall(study, 0, good.played);
  expect(bad).toMatchObject({ title: null, assessment: { passed: false, ending: 'Lost' } });
  expect(good && bad && sharedTurns(good.played, bad.played)).toBe(0);
});

test('a rehearsal of another variant is no model, but may fail beside it', () => {
  const rehearsals = `### Off she goes\n\n1. Goodbye\n\n- Variant: 2\n- Ends: Lost`;
  const { checked } = check(scriptOf({ call, rehearsals, front: 'variants: [{ name: Ana }, { name: Bo }]' }));
  if (!checked) throw new Error('errors');
  const study = toSearchable(checked);
  const good = modelCall(study, 0);
  expect(good?.title).toBeNull();
  expect(good && failingCall(study, 0, good.played)?.title).toBe('Off she goes');
});
