import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { isOffered, namesOf, toProgram, type Packed, type Program } from '../../src/playtest/program.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { roleplayMachine } from '../../src/roleplay/machine.ts';
import { offeredIn, replay, startCall, toCallState, toMachineEvent, type Player } from '../../src/roleplay/replay.ts';
import type { CallState } from '../../src/roleplay/state.ts';
import { eventsOf, step } from './plays.ts';
import { compiled, script, turns, type Turn } from './scripts.ts';

const variants = fc.nat(1);

test('the reducer does what the machine does', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(script, variants, turns, (text, variant, played) => {
      const scenario = compiled(text);
      const program = toProgram(scenario);
      const call = startCall(scenario, variant);
      let state = program.starts[variant] as Packed;
      expect(ofProgram(program, state)).toEqual(ofMachine(call.state()));
      for (const event of eachEvent(scenario, call, played)) {
        if (event === null) {
          const offered = program.places[state.place]?.replies.filter((reply) => isOffered(reply, state)) ?? [];
          expect(offered.map(({ id }) => id)).toEqual(offeredIn(scenario, call.state()).map(({ id }) => id));
          continue;
        }
        expect(call.play(event)).toBe(true);
        state = step(scenario, program, state, event);
        expect(ofProgram(program, state)).toEqual(ofMachine(call.state()));
      }
    }),
    { numRuns: Number(process.env['RUNS'] ?? 1000) },
  );
});

test('playing a log again is what an actor came to that was sent it', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(script, variants, turns, (text, variant, played) => {
      const scenario = compiled(text);
      const call = startCall(scenario, variant);
      const actor = createActor(roleplayMachine(scenario), { input: { variant } }).start();
      const log: RoleplayEvent[] = [];
      for (const event of eachEvent(scenario, call, played)) {
        if (event === null || !call.play(event)) continue;
        log.push(event);
        const sent = toMachineEvent(event);
        if (sent) actor.send(sent);
      }
      const again = replay(scenario, variant, log);
      expect(again.brokenAt).toBeNull();
      expect(again).toEqual(call.soFar());
      expect(again.end).toEqual(toCallState(actor.getSnapshot()));
    }),
    { numRuns: 200 },
  );
});

test('a reply that is not on offer cannot be given', () => {
  fc.assert(
    fc.property(script, turns, (text, played) => {
      const scenario = compiled(text);
      const call = startCall(scenario, 0);
      const all = scenario.scenario.scenes.flatMap(({ responses }) => responses.map(({ id }) => id));
      for (const event of eachEvent(scenario, call, played)) {
        if (event !== null) call.play(event);
        else {
          const offered = offeredIn(scenario, call.state()).map(({ id }) => id);
          const state = call.state();
          for (const response of all.filter((id) => !offered.includes(id))) {
            expect(call.play({ type: 'replied', at: 0, response })).toBe(false);
          }
          expect(call.state()).toBe(state);
        }
      }
    }),
    { numRuns: 100 },
  );
});

/** The events of a play, with a null before each turn. */
function* eachEvent(
  scenario: Parameters<typeof eventsOf>[0],
  call: Player,
  played: readonly Turn[],
): Generator<RoleplayEvent | null> {
  for (const [at, turn] of played.entries()) {
    yield null;
    if (call.state().over) return;
    yield* eventsOf(scenario, call, turn, at);
  }
}

/** What both must agree on. */
interface Common {
  place: string;
  heat: number;
  trust: number;
  turn: number;
  due: number;
  escalated: boolean;
  over: boolean;
  /** Marks, behaviours, spent replies, fired moves. */
  names: string[];
}

function ofProgram(program: Program, state: Packed): Common {
  const { place, words: _, ...rest } = state;
  return {
    place: program.places[place]?.id ?? '',
    ...rest,
    over: program.places[place]?.isEnding === true,
    names: namesOf(program, state)
      .filter((name) => !name.startsWith('visited:'))
      .toSorted(),
  };
}

function ofMachine({ at, over, memory }: CallState): Common {
  const named = (kind: string, names: readonly (string | number)[]): string[] => names.map((name) => `${kind}:${name}`);
  return {
    place: at,
    heat: memory.heat,
    trust: memory.trust,
    turn: memory.turn,
    due: memory.dueSince ?? -1,
    escalated: memory.verdicts.length > 0,
    over: over === 'ending',
    names: [
      ...named('mark', memory.marks),
      ...named('shown', memory.shown),
      ...named('broken', memory.broken),
      ...named('spent', memory.spent),
      ...named('fired', memory.fired),
      ...(memory.verdicts.includes('right') ? ['handed over'] : []),
    ].toSorted(),
  };
}
