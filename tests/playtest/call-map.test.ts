import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callMap, type CallMap } from '../../src/playtest/call-map.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import { choicesIn, make } from '../../src/playtest/choices.ts';
import type { Packed } from '../../src/playtest/program.ts';
import { toSearchable, type Searchable } from '../../src/playtest/regret.ts';
import { study } from '../../src/playtest/study.ts';
import { criticalBits, isGoodEnding, totalOf } from '../../src/playtest/total.ts';
import { replay, startCall } from '../../src/roleplay/replay.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { scriptOf } from '../fakes.ts';
import { eventsOf } from './plays.ts';
import { compiled, script, turns } from './scripts.ts';

const call = `### Start

> Where is it?

- I hear you: it is late. → [Plan](#plan)
  - Shows: restates the facts
  - Why: It says it back.
- Wait a moment. {#wait}
  - Breaks: talks past
  - Why: It says nothing.
  - Instead: Say it back.
  - Remember: stalled
- *Look into the file.* → [Through](#through)
  - Only if: stalled
  - Why: It is all in there.

### Through

- When stalled → [Start](#start)
- → [Plan](#plan)

### Plan

> And now?

- It comes on Monday. → [Found](#found)
  - Shows: commits to act, gives a time
  - Why: It names a day.
- Goodbye. → [Lost](#lost)
  - Breaks: dismisses
  - Why: It leaves her alone.
  - Instead: Name a day.`;

function checkedScript(text: string): CheckedScenario {
  const { checked, diagnostics } = check(text);
  if (!checked) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return checked;
}

function mapOf(checked: CheckedScenario, replies: readonly string[], hangUp = false): CallMap {
  const events: RoleplayEvent[] = replies.map((response) => ({ type: 'replied', at: 0, response }));
  const played = replay(checked, 0, hangUp ? [...events, { type: 'hungUp', at: 0 }] : events);
  expect(played.brokenAt).toBeNull();
  const map = callMap(toSearchable(checked), 0, played);
  if (!map) throw new Error('no map');
  return map;
}

const small = checkedScript(scriptOf({ call }));
const [hear, look] = ['start/i-hear-you-it-is-late', 'start/look-into-the-file'];
const [monday, goodbye] = ['plan/it-comes-on-monday', 'plan/goodbye'];

test('every place and every way of a script is on the map, with what is said there', () => {
  const { nodes, edges } = mapOf(small, [hear, goodbye]);
  expect(nodes.map(({ id, kind }) => `${kind} ${id.trim()}`)).toEqual([
    ...['scene start', 'scene through', 'scene plan', 'desk desk', 'ending found', 'ending lost'],
  ]);
  expect(edges.map(({ id, from, to }) => `${id}: ${from} → ${to}`)).toEqual([
    `reply ${hear}: start → plan`,
    'reply wait: start → start',
    `reply ${look}: start → through`,
    'escalate start: start →  desk',
    'move 0 through: through → start',
    'move 1 through: through → plan',
    `reply ${monday}: plan → found`,
    `reply ${goodbye}: plan → lost`,
    'escalate plan: plan →  desk',
  ]);
  expect(edges.find(({ id }) => id === 'move 0 through')).toMatchObject({ kind: 'move', when: 'stalled' });
});

test('your way stands on it in order, with the scene that was come to twice', () => {
  const { yours, best, nodes } = mapOf(small, ['wait', look, hear, goodbye]);
  expect(yours).toEqual([
    { turn: 0, from: 'start', edges: [], to: 'start', written: null },
    { turn: 1, from: 'start', edges: ['reply wait'], to: 'start', written: null },
    { turn: 2, from: 'start', edges: [`reply ${look}`, 'move 0 through'], to: 'start', written: null },
    { turn: 3, from: 'start', edges: [`reply ${hear}`], to: 'plan', written: null },
    { turn: 4, from: 'plan', edges: [`reply ${goodbye}`], to: 'lost', written: null },
  ]);
  expect(nodes.map(({ id, yours: turns }) => [id, turns])).toEqual([
    ...[
      ['start', [0, 2]],
      ['through', [2]],
      ['plan', [3]],
    ],
    ...[
      [' desk', []],
      ['found', []],
      ['lost', [4]],
    ],
  ]);
  expect(best.map(({ edges }) => edges)).toEqual([[], [`reply ${hear}`], [`reply ${monday}`]]);
});

test('the best way is yours until something is lost', () => {
  const { best, points } = mapOf(small, [hear, goodbye]);
  expect(best.map(({ turn, edges }) => [turn, ...edges])).toEqual([[0], [1, `reply ${hear}`], [2, `reply ${monday}`]]);
  expect(points.best).toBeCloseTo(100);
  expect(points.yours).toBe(50);
  const good = mapOf(small, [hear, monday]);
  expect(good.best).toEqual(good.yours);
});

test('a way not taken says what would have come of it, at the turn it was open', () => {
  const { edges } = mapOf(small, [hear, goodbye]);
  const said = edges.find(({ id }) => id === `reply ${monday}`);
  expect(said).toMatchObject({
    whatIfs: [{ moment: { call: 'yours', turn: 2 }, needs: null, through: ['found'], to: 'found', verdict: null }],
  });
  const [whatIf] = said?.kind === 'reply' ? said.whatIfs : [];
  expect(whatIf && [whatIf.before, whatIf.after]).toEqual([100, 100]);
  expect(whatIf?.trust).toEqual([6, 7]);
  // It waits for a mark the call had not set.
  expect(edges.find(({ id }) => id === `reply ${look}`)).toMatchObject({
    whatIfs: [{ moment: { call: 'yours', turn: 1 }, needs: 'stalled' }],
  });
  expect(edges.find(({ id }) => id === 'escalate plan')).toMatchObject({ whatIfs: [{ verdict: 'unneeded' }] });
});

test('of a call that was ended by hand the map shows where, and what was still ahead', () => {
  const { nodes, yours, edges } = mapOf(small, ['wait'], true);
  expect(yours.at(-1)).toEqual({ turn: 1, from: 'start', edges: ['hung up start'], to: ' hung up', written: null });
  expect(nodes.at(-1)).toMatchObject({ kind: 'hung up', yours: [1] });
  expect(edges.find(({ id }) => id === `reply ${monday}`)).toMatchObject({
    whatIfs: [{ moment: { call: 'best', turn: 2 } }],
  });
});

test('a place neither call came to tells by which way it is come to', () => {
  const aside = '### Aside\n\n- Yes. → [Found](#found)\n  - Why: It ends.';
  const text = scriptOf({ call: `${call.replace('{#wait}', '{#wait} → [Aside](#aside)')}\n\n${aside}` });
  const { edges } = mapOf(checkedScript(text), [hear, monday]);
  expect(edges.find(({ from, kind }) => from === 'aside' && kind === 'reply')).toMatchObject({
    whatIfs: [{ moment: { call: 'other', by: 'reply wait' } }],
  });
});

/** The best call by trying every one; undefined where there are too many. */
function bestByTrying({ program, compiled: of, rubric }: Searchable, start: Packed, value: (state: Packed) => number) {
  const critical = criticalBits(program, rubric);
  const seen = new Set<string>();
  const waiting = [start];
  let [passed, any] = [-Infinity, -Infinity];
  const isClean = ({ words }: Packed) => critical.every((word, at) => (word & (words[at] ?? 0)) >>> 0 === 0);
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    if (program.places[state.place]?.isEnding) {
      any = Math.max(any, value(state));
      if (isGoodEnding(of.scenario, state.place) && isClean(state)) passed = Math.max(passed, value(state));
      continue;
    }
    for (const choice of choicesIn(program, state)) {
      const next = make(program, state, choice);
      // Turns count only while the clock of an escalation runs.
      const turn = program.rule.within === Infinity ? 0 : Math.min(next.turn, 20);
      const key = JSON.stringify({
        ...next,
        turn,
        due: next.due === -1 ? -1 : program.rule.within === Infinity ? 0 : next.due,
      });
      if (seen.has(key)) continue;
      if (seen.size > 3000) return undefined;
      seen.add(key);
      waiting.push(next);
    }
  }
  return Number.isFinite(passed) ? passed : any;
}

test('the best way earns the most that any call earns, and your way is the one that was played', () => {
  fc.assert(
    fc.property(script, turns, (text, plays) => {
      const scenario = compiled(text);
      const studied = study(scenario);
      const [start] = studied.program.starts;
      const [most] = studied.attainable().variants;
      fc.pre(start !== undefined && most !== undefined && !studied.program.places[start.place]?.isEnding);
      if (!start || !most) return;
      const total = totalOf(studied.program, scenario.scenario, most);
      const tried = bestByTrying(studied, start, ({ words }) => total.value(words));
      if (tried === undefined || !Number.isFinite(tried)) return; // too many calls to try them all, or none ends
      const call = startCall(scenario, 0);
      for (const turn of plays) {
        if (call.state().over) break;
        for (const event of eventsOf(scenario, call, turn, 0)) call.play(event);
      }
      const played = call.soFar();
      const map = callMap(studied, 0, played);
      if (!map?.exact) return;
      expect(map.points.best).toBeCloseTo(tried, 6);
      expect(map.yours.at(-1)?.to).toBe(played.end.at);
      expect(map.yours.filter(({ turn }) => turn > 0)).toHaveLength(played.end.memory.turn);
      // Every way is one of the map's, each beginning where the last ended.
      for (const steps of [map.yours, map.best]) {
        for (const { from, edges, to } of steps) {
          let at = from;
          for (const id of edges) {
            const edge = map.edges.find((each) => each.id === id);
            expect(edge?.from).toBe(at);
            at = edge?.to ?? '';
          }
          expect(at).toBe(to);
        }
      }
      const replies = map.best.filter(({ edges: [id] }) => id?.startsWith('reply'));
      const isScripted = map.best.every(({ written }) => written === null);
      if (isScripted && replies.length === map.best.length - 1)
        expect(valueOf(studied, start, replies)).toBeCloseTo(tried, 6);
    }),
    { numRuns: 60 },
  );
});

/** What the replies of a way come to when they are given. */
function valueOf({ program, compiled: of, attainable }: Searchable, start: Packed, steps: CallMap['best']): number {
  let state = start;
  for (const { edges } of steps) {
    const choice = choicesIn(program, state).find(
      (each) => each.kind === 'reply' && `reply ${each.reply.id}` === edges[0],
    );
    if (!choice) throw new Error(`${edges[0]} is not on offer`);
    state = make(program, state, choice);
  }
  const [most] = attainable().variants;
  return most ? totalOf(program, of.scenario, most).value(state.words) : 0;
}
