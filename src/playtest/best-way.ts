import { bestCall, type BestCall, type Objective } from './best.ts';
import { hasBit, setBit } from './bits.ts';
import { make, type Choice } from './choices.ts';
import type { Packed } from './program.ts';
import type { Searchable } from './regret.ts';
import { criticalBits, isGoodEnding, type Total } from './total.ts';

/** The best call beside one that was played. */
export interface BestWay {
  /** Turns of the call played that are part of it. */
  readonly shared: number;
  /** What it does from there on. */
  readonly choices: readonly Choice[];
  /** What it comes to, in points of 100, not rounded. */
  readonly points: number;
  readonly exact: boolean;
}

/** Takes care of sums such as 0.1 + 0.2. */
const hair = 1e-6;

/** What a danger that nobody was told of takes from a call: more than anything can earn. */
const unsafe = 1000;

/**
 * The best call that is passed, or, where none is, the best there is. Of calls that come to the same it is the one that
 * stays with the call played for longest: where they part is where something was lost.
 * @param states before each turn of the call played, and after the last
 * @param made the choice of each turn
 */
export function bestWay(
  study: Searchable,
  total: Total,
  states: readonly Packed[],
  made: readonly Choice[],
): BestWay | null {
  const { program, flow } = study;
  const start = states[0];
  if (!start) return null;
  const passed = passing(study, total);
  const objective = (bestCall(program, flow, start, passed)?.value ?? -Infinity) > -unsafe / 2 ? passed : total;
  const from = (state: Packed): BestCall | null => bestCall(program, flow, state, objective);
  let best = from(start);
  if (!best) return null;
  let { exact } = best;
  const points = best.value;
  let shared = 0;
  for (const [at, choice] of made.entries()) {
    const next = states[at + 1];
    if (!next || objective.allows?.(choice) === false) break;
    const rest = from(next);
    if (!rest || rest.value < points - hair) break;
    exact &&= rest.exact;
    best = rest;
    shared = at + 1;
  }
  return { shared, choices: best.choices, points, exact };
}

/** Calls that are passed: to a good ending, without a critical error. */
function passing({ compiled, program, rubric }: Searchable, total: Total): Objective {
  const critical = criticalBits(program, rubric);
  const { ignoresDanger } = program.rule;
  const losses = total.losses.slice();
  setBit(losses, ignoresDanger);
  return {
    ...total,
    losses,
    value: (bits) => total.value(bits) - (hasBit(bits, ignoresDanger) ? unsafe : 0),
    accepts: (place) => isGoodEnding(compiled.scenario, place),
    allows: (choice) => !(choice.kind === 'reply' && choice.reply.sets.some((bit) => hasBit(critical, bit))),
  };
}

/** The states a row of choices leads through, the first included. */
export function statesAlong(study: Searchable, start: Packed, choices: readonly Choice[]): Packed[] {
  const states = [start];
  let state = start;
  for (const choice of choices) states.push((state = make(study.program, state, choice)));
  return states;
}
