import { expect, test } from 'vitest';
import { findingsOf } from '../../src/assessment/findings.ts';
import { occasionsOf } from '../../src/assessment/occasions.ts';
import { replay } from '../../src/roleplay/replay.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { compile } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';

const call = `### Opening

> Where is my parcel?

- I will ring the depot. → [Waiting](#waiting)
  - Shows: commits to act
  - Why: It says what happens.
- It is the courier's fault. → [Waiting](#waiting)
  - Breaks: blames
  - Why: It helps nobody.
  - Instead: I will ring the depot.

### Waiting

> And when will I hear?

- By four today. → [Found](#found)
  - Shows: gives a time
  - Why: She can hold it.
- Soon. → [Lost](#lost)
  - Breaks: hedges
  - Why: It says nothing.
  - Instead: By four today.`;

const compiled = (() => {
  const { compiled: made, diagnostics } = compile(scriptOf({ call }));
  if (!made) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return made;
})();
const [first, second] = compiled.scenario.scenes.map(({ responses }) => responses);

function occasions(...said: (string | undefined)[]): Record<string, boolean> {
  const events = said.map((response, at): RoleplayEvent => ({ type: 'replied', at, response: response ?? '' }));
  const played = replay(compiled, 0, events);
  expect(played.brokenAt).toBeNull();
  const found = occasionsOf(compiled, played, findingsOf(compiled, 0, played, defaultRubric), defaultRubric);
  return Object.fromEntries(found.map(({ behaviour, seen }) => [behaviour, seen]));
}

test('what was on offer had its occasion, whether it was taken or not; what lay further on had none', () => {
  expect(occasions(first?.[1]?.id)).toEqual({ 'commits to act': false, blames: true });
  expect(occasions(first?.[0]?.id, second?.[0]?.id)).toEqual({
    ...{ 'commits to act': true, blames: false },
    ...{ 'gives a time': true, hedges: false },
  });
});
