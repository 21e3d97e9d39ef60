import type { Attainable } from '../assessment/score.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { attainableIn } from './attainable.ts';
import { flowOf, type Flow } from './flow.ts';
import { toProgram, type Packed, type Program } from './program.ts';
import { explore, type Space } from './space.ts';
import { allHold, ownMove } from './step.ts';

/** What a script was seen to do when every call of it was played: all checks and reports read it from here. */
export interface Study {
  readonly compiled: CompiledScenario;
  readonly rubric: Rubric;
  readonly program: Program;
  readonly flow: Flow;
  readonly space: Space;
  /** Places some call comes to, pass-through scenes included. */
  readonly entered: ReadonlySet<number>;
  /** Own moves whose conditions held at some time, as `place move`. */
  readonly heldMoves: ReadonlySet<string>;
  /** Indexes of *At any time* moves whose conditions held at some time. */
  readonly heldAnyTime: ReadonlySet<number>;
  /** States in which a circle of moves was cut. */
  readonly circles: readonly Packed[];
  /** The most each competency can earn, per variant; worked out when first asked for. */
  attainable(): { readonly variants: readonly Attainable[]; readonly exact: boolean };
}

/** Plays every call of a script. */
export function study(compiled: CompiledScenario, rubric: Rubric = defaultRubric): Study {
  const program = toProgram(compiled, rubric);
  const flow = flowOf(program);
  const entered = new Set<number>();
  const heldMoves = new Set<string>();
  const heldAnyTime = new Set<number>();
  const watch = (state: Packed): void => {
    entered.add(state.place);
    const place = program.places[state.place];
    if (!place || place.isEnding) return;
    place.moves.forEach(({ when }, move) => {
      if (when.length > 0 && allHold(when, state)) heldMoves.add(`${state.place} ${move}`);
    });
    if (state.turn === 0 || heldAnyTime.size === program.anyTime.length) return;
    program.anyTime.forEach(({ when }, move) => {
      if (!heldAnyTime.has(move) && allHold(when, state)) heldAnyTime.add(move);
    });
  };
  const space = explore(program, flow, undefined, watch);
  const circles = space.states.filter((state) => {
    const place = program.places[state.place];
    return place !== undefined && place.moves.length > 0 && ownMove(place, state) !== undefined;
  });
  let attainable: ReturnType<typeof attainableIn> | undefined;
  return {
    compiled,
    rubric,
    program,
    flow,
    space,
    entered,
    heldMoves,
    heldAnyTime,
    circles,
    attainable: () => (attainable ??= attainableIn(program, flow)),
  };
}
