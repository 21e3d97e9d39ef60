import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainable } from '../../src/playtest/attainable.ts';
import { hasBit } from '../../src/playtest/bits.ts';
import { escalate, give, isOffered, toProgram, type Packed, type Program } from '../../src/playtest/program.ts';
import { competencies, type Competency } from '../../src/rubric/rubric.ts';
import { scriptOf } from '../fakes.ts';
import { compiled, script } from './scripts.ts';

test('what is attainable is what the best of all calls earns', { timeout: 120_000 }, () => {
  let [tried, cutOff] = [0, 0];
  fc.assert(
    fc.property(script, fc.nat(1), (text, variant) => {
      const scenario = compiled(text);
      const program = toProgram(scenario);
      const best = bestOfAll(program, variant);
      if (!best) return; // too many calls to try them all
      tried++;
      const { variants, exact } = attainable(scenario);
      if (exact) {
        expect(variants[variant]).toEqual(best);
        return;
      }
      // A script that goes round and round may have more calls than are searched: it says so, and claims no more than there is.
      cutOff++;
      for (const competency of competencies)
        expect(variants[variant]?.[competency]).toBeLessThanOrEqual(best[competency]);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  );
  expect(tried).toBeGreaterThan(50);
  expect(cutOff).toBeLessThanOrEqual(tried / 20);
});

/** States that are tried at most. */
const most = 4000;

/** The most points of every call there is, one by one; null where there are too many. */
function bestOfAll(program: Program, variant: number): Record<Competency, number> | null {
  const best = { listening: 0, empathy: 0, ownership: 0, escalation: 0 };
  const seen = new Set<string>();
  const waiting: Packed[] = [program.starts[variant] as Packed];
  const both = (isAsked: boolean) => (isAsked ? [true, false] : [true]);
  for (let call = waiting.pop(); call; call = waiting.pop()) {
    if (program.places[call.place]?.isEnding) {
      for (const competency of competencies)
        best[competency] = Math.max(best[competency], pointsOf(program, call, competency));
      continue;
    }
    const since = call.due === -1 ? -1 : Math.min(call.turn - call.due, 5);
    const key = JSON.stringify([{ ...call, turn: 0, due: since }]);
    if (seen.has(key)) continue;
    if (seen.add(key).size > most) return null;
    for (const reply of program.places[call.place]?.replies ?? []) {
      if (isOffered(reply, call)) waiting.push(give(program, call, reply));
    }
    for (const desk of both(program.rule.hasDesk)) {
      for (const how of both(program.rule.hasHow)) {
        for (const note of [true, false]) {
          for (const tells of [true, false]) waiting.push(escalate(program, call, { desk, how, note, tells }));
        }
      }
    }
  }
  return best;
}

function pointsOf({ worth }: Program, { words }: Packed, competency: Competency): number {
  return worth
    .filter((entry) => entry.competency === competency && hasBit(words, entry.bit))
    .reduce((sum, { points }) => sum + points, 0);
}

describe('small scripts', () => {
  const most = (call: string, rest: Partial<Parameters<typeof scriptOf>[0]> = {}) =>
    attainable(compiled(scriptOf({ call, ...rest }))).variants[0];
  const none = { listening: 0, empathy: 0, ownership: 0, escalation: 0 };
  const why = '  - Why: w\n';

  test('a loop earns nothing twice', () => {
    const call = `### A\n\n- Hm.\n  - Shows: validates\n${why}- Bye. → [Found](#found)\n${why}`;
    expect(most(call)).toEqual({ ...none, empathy: 3 });
  });
  test('a topic counts by itself', () => {
    const call = `### A\n\n- Hm.\n  - Shows: validates, validates (a), validates (b)\n${why}- Bye. → [Found](#found)\n${why}`;
    expect(most(call)).toEqual({ ...none, empathy: 9 });
  });
  test('no single call earns both of two ways', () => {
    const call = `### A\n\n- One. → [Found](#found)\n  - Shows: validates\n${why}- Two. → [Found](#found)\n  - Shows: gives a time\n${why}`;
    expect(most(call)).toEqual({ ...none, empathy: 3, ownership: 3 });
  });
  test('a break that cannot be avoided is taken off', () => {
    const call = `### A\n\n- One. → [Found](#found)\n  - Shows: names the feeling\n  - Breaks: over-apologises\n${why}`;
    expect(most(call)).toEqual({ ...none, empathy: 2 });
  });
  test('it is never below 0, and critical errors cost no points', () => {
    const call = `### A\n\n- One. → [Found](#found)\n  - Breaks: dismisses, insults\n${why}`;
    expect(most(call)).toEqual(none);
  });
  test('without an ending nothing can be earned', () => {
    const call = `### A\n\n- One. → [B](#b)\n  - Shows: validates\n${why}\n### B\n\n- Two. → [A](#a)\n${why}`;
    expect(most(call)).toEqual(none);
  });
  test('a full escalation earns 17, or 13 without a note to write', () => {
    const call = `### A\n\n- Bye. → [Lost](#lost)\n${why}`;
    const escalation = '- Needed: yes\n- To: supervisor\n- Right → [Found](#found)\n';
    expect(most(call, { escalation })).toEqual({ ...none, escalation: 13 });
    expect(most(call, { escalation: `${escalation}- Note: Late\n`, before: '## Facts\n\n- Late\n' })).toEqual({
      ...none,
      escalation: 17,
    });
  });
  test('where no escalation is needed, not escalating earns the decision', () => {
    expect(most(`### A\n\n- Bye. → [Lost](#lost)\n${why}`, { escalation: '- Needed: no\n' })).toEqual({
      ...none,
      escalation: 4,
    });
    expect(most(`### A\n\n- Bye. → [Lost](#lost)\n${why}`)).toEqual(none);
  });
  test('any way of handing over is right where the script names none', () => {
    const call = `### A\n\n- Bye. → [Lost](#lost)\n${why}\n### B\n\n- Now. → [Found](#found)\n  - Shows: validates\n${why}`;
    const escalation = '- Needed: yes\n- To: supervisor\n- Right → [Lost](#lost)\n- Wrong how → [B](#b)\n';
    expect(most(call, { escalation })).toEqual({ ...none, escalation: 13 });
  });
  test('a poorer escalation is tried where a condition asks for one', () => {
    const call = `### A\n\n- Bye. → [Lost](#lost)\n${why}\n### B\n\n- Now. → [Found](#found)\n  - Shows: validates\n  - Only if: not tells the customer what happens next\n${why}- Not. → [Lost](#lost)\n${why}`;
    const escalation = '- Needed: yes\n- To: supervisor\n- Right → [B](#b)\n';
    expect(most(call, { escalation })).toEqual({ ...none, empathy: 3, escalation: 13 });
  });
});
