import { competencies, type Competency, type Rubric } from '../rubric/rubric.ts';
import type { Attainable } from '../assessment/score.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { bestCall, type Objective } from './best.ts';
import { hasBit, noBits, setBit, type Bits } from './bits.ts';
import { flowOf, type Flow } from './flow.ts';
import { toProgram, type Program } from './program.ts';

/** The result of a search over all calls of a script. */
export interface AttainableResult {
  /** Per variant, in the order of the scenario. */
  readonly variants: readonly Attainable[];
  /** False where a search was cut off: the true numbers may be higher. */
  readonly exact: boolean;
}

/** The most points that any one call can earn, per competency and variant: found exactly, by searching the script. */
export function attainable(compiled: CompiledScenario, rubric?: Rubric): AttainableResult {
  const program = toProgram(compiled, rubric);
  return attainableIn(program, flowOf(program));
}

/** The same of a program at hand. */
export function attainableIn(program: Program, flow: Flow): AttainableResult {
  const done = new Map<string, Attainable>();
  let exact = true;
  const variants = program.starts.map((start) => {
    const key = JSON.stringify(start);
    const known = done.get(key);
    if (known) return known;
    const most = {} as Record<Competency, number>;
    for (const competency of competencies) {
      const objective = pointsOf(program, competency);
      const found = covers(objective.gains) ? bestCall(program, flow, start, objective) : null;
      most[competency] = Math.max(0, found?.value ?? 0);
      exact &&= found?.exact ?? true;
    }
    done.set(key, most);
    return most;
  });
  return { variants, exact };
}

function covers(bits: Bits): boolean {
  return bits.some((word) => word !== 0);
}

/** The points of one competency: shown less broken. */
export function pointsOf(program: Program, competency: Competency): Objective {
  const worth = program.worth.filter((entry) => entry.competency === competency);
  const { gains, losses } = masksOf(program, worth);
  return {
    gains,
    losses,
    value(bits) {
      let points = 0;
      for (const entry of worth) if (hasBit(bits, entry.bit)) points += entry.points;
      return points;
    },
  };
}

/** The bits that earn and those that lose. */
export function masksOf(program: Program, worth: Program['worth']): { gains: Bits; losses: Bits } {
  const words = program.starts[0]?.words.length ?? 1;
  const [gains, losses] = [noBits(words), noBits(words)];
  for (const { bit, points } of worth) setBit(points > 0 ? gains : losses, bit);
  return { gains, losses };
}
