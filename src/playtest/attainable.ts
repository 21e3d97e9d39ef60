import { competencies, type Competency, type Rubric } from '../rubric/rubric.ts';
import type { Attainable } from '../assessment/score.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { escalate, give, hasBit, isOffered, toProgram, type Packed, type Program } from './program.ts';

/** The result of a search over all calls of a script. */
export interface AttainableResult {
  /** Per variant, in the order of the scenario. */
  readonly variants: readonly Attainable[];
  /** False where the search was cut off: the true numbers may be higher. */
  readonly exact: boolean;
}

/** States a search looks at before it gives up and says so. */
const mostStates = 2_000_000;

/**
 * The most points that any one call can earn, per competency and variant: an exact search over every state the script
 * can come to. Two states that differ only in what no condition asks for and what does not count for the competency are
 * one; of two that differ only in points, the one that has all the other has, and no more broken, stands for both.
 */
export function attainable(compiled: CompiledScenario, rubric?: Rubric): AttainableResult {
  const program = toProgram(compiled, rubric);
  const done = new Map<string, { most: Attainable; exact: boolean }>();
  let exact = true;
  const variants = program.starts.map((start) => {
    const key = JSON.stringify(start);
    let result = done.get(key);
    if (!result) {
      const most = {} as Record<Competency, number>;
      let isExact = true;
      for (const competency of competencies) {
        const search = searchOne(program, start, competency);
        most[competency] = search.most;
        isExact &&= search.exact;
      }
      result = { most, exact: isExact };
      done.set(key, result);
    }
    exact &&= result.exact;
    return result.most;
  });
  return { variants, exact };
}

function searchOne(program: Program, start: Packed, competency: Competency): { most: number; exact: boolean } {
  const worth = program.worth.filter((entry) => entry.competency === competency);
  if (worth.every(({ points }) => points <= 0)) return { most: 0, exact: true };
  const lens = lensFor(program, worth);
  /** What was seen: for each control state, the best sets of points (no one of them contains another). */
  const seen = new Map<string, { good: number[]; bad: number[] }[]>();
  const waiting: Packed[] = [];
  let most = 0;
  let states = 0;
  const visit = (state: Packed): void => {
    if (program.places[state.place]?.isEnding) {
      let points = 0;
      for (const entry of worth) if (hasBit(state.words, entry.bit)) points += entry.points;
      most = Math.max(most, points);
      return;
    }
    const key = lens.key(state);
    const value = { good: masked(state.words, lens.good), bad: masked(state.words, lens.bad) };
    const known = seen.get(key) ?? [];
    if (known.some((other) => covers(other.good, value.good) && covers(value.bad, other.bad))) return;
    const kept = known.filter((other) => !(covers(value.good, other.good) && covers(other.bad, value.bad)));
    kept.push(value);
    seen.set(key, kept);
    states++;
    waiting.push(state);
  };
  visit(start);
  for (let state = waiting.pop(); state && states < mostStates; state = waiting.pop()) {
    for (const reply of program.places[state.place]?.replies ?? []) {
      if (isOffered(reply, state)) visit(give(program, state, reply));
    }
    for (const choice of choices) visit(escalate(program, state, choice));
  }
  return { most, exact: states < mostStates };
}

/** Escalations worth trying: right in every way, at the wrong desk, in the wrong way; the note is always full. */
const choices = [
  { desk: true, how: true, note: true, tells: true },
  { desk: true, how: false, note: true, tells: true },
  { desk: false, how: true, note: true, tells: true },
] as const;

interface Lens {
  key(state: Packed): string;
  /** Masks of the bits that earn and that lose points and that no condition asks for. */
  readonly good: readonly number[];
  readonly bad: readonly number[];
}

function lensFor(program: Program, worth: Program['worth']): Lens {
  const length = program.starts[0]?.words.length ?? 1;
  const mask = (): number[] => new Array<number>(length).fill(0);
  const [control, good, bad] = [mask(), mask(), mask()];
  const add = (to: number[], bit: number): void => {
    to[bit >>> 5] = (to[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  const tests = [
    ...program.places.flatMap(({ replies, moves }) => [
      ...replies.flatMap(({ onlyIf }) => onlyIf),
      ...moves.flatMap(({ when }) => when),
    ]),
    ...program.anyTime.flatMap(({ when }) => when),
    ...program.rule.after,
    ...(typeof program.rule.needed === 'string' ? [] : program.rule.needed),
  ];
  for (const test of tests) if (test.kind === 'any') for (const bit of test.bits) add(control, bit);
  program.bits.forEach((name, bit) => {
    if (name.startsWith('spent:') || name.startsWith('fired:')) add(control, bit);
  });
  for (const { bit, points } of worth) if (!hasBit(control, bit)) add(points > 0 ? good : bad, bit);
  const needsHeat = tests.some(({ kind }) => kind === 'heat');
  const needsTrust = tests.some(({ kind }) => kind === 'trust');
  const { within } = program.rule;
  return {
    good,
    bad,
    key(state) {
      const since = within === Infinity || state.due === -1 ? state.due < 0 : Math.min(state.turn - state.due, within);
      let key = `${state.place} ${state.escalated ? 1 : 0} ${since}`;
      if (needsHeat) key += ` h${state.heat}`;
      if (needsTrust) key += ` t${state.trust}`;
      for (let at = 0; at < length; at++) key += ` ${(state.words[at] ?? 0) & (control[at] ?? 0)}`;
      return key;
    },
  };
}

function masked(words: readonly number[], mask: readonly number[]): number[] {
  return words.map((word, at) => word & (mask[at] ?? 0));
}

/** Whether the first set holds all of the second. */
function covers(all: readonly number[], some: readonly number[]): boolean {
  return some.every((word, at) => (word & ~(all[at] ?? 0)) === 0);
}
