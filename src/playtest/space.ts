import { choicesIn, make, type Choice } from './choices.ts';
import { keyOf } from './best.ts';
import type { Flow } from './flow.ts';
import type { Packed, Program } from './program.ts';
import { begin, type Watch } from './step.ts';

/** One way on from a state. */
export interface Way {
  readonly choice: Choice;
  /** Index of the state it leads to. */
  readonly to: number;
}

/** Every state a script can come to, as far as what lies ahead depends on it. */
export interface Space {
  /** Index of the state each variant starts in. */
  readonly starts: readonly number[];
  readonly states: readonly Packed[];
  /** Ways from each state, by its index; none from an ending. */
  readonly ways: readonly (readonly Way[])[];
  /** States from which a way leads beyond the bound, by their index. */
  readonly cut: ReadonlySet<number>;
  /** False where there are more states than the bound: what was not seen may still exist. */
  readonly exact: boolean;
  /** The bound of states. */
  readonly limit: number;
}

/** States an exploration looks at before it gives up and says so. */
export const mostExplored = 30_000;

/**
 * Explores a script from every variant's start, breadth first, so that the shortest way to each state comes first.
 * @param watch is shown every place some call comes through, pass-through scenes included
 */
export function explore(program: Program, flow: Flow, limit = mostExplored, watch?: Watch): Space {
  const states: Packed[] = [];
  const ways: Way[][] = [];
  const index = new Map<string, number>();
  const cut = new Set<number>();
  const find = (state: Packed): number => {
    const key = keyOf(program, flow, state);
    let at = index.get(key);
    if (at === undefined) {
      if (states.length >= limit) {
        return -1;
      }
      at = states.push(state) - 1;
      index.set(key, at);
    }
    return at;
  };
  const starts = program.starts.map((_, variant) => find(begin(program, variant, watch)));
  for (let at = 0; at < states.length; at++) {
    const state = states[at] as Packed;
    const own: Way[] = [];
    for (const choice of choicesIn(program, state)) {
      const to = find(make(program, state, choice, watch));
      if (to === -1) cut.add(at);
      else own.push({ choice, to });
    }
    ways.push(own);
  }
  return { starts, states, ways, cut, exact: cut.size === 0, limit };
}
