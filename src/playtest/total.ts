import type { Attainable } from '../assessment/score.ts';
import { competencies, goodOutcomes, type Competency, type Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Objective } from './best.ts';
import { hasBit, noBits, setBit, type Bits } from './bits.ts';
import type { Program } from './program.ts';

/** Parts (0 to 1) of behaviours that were reached in part only, by bit: a note that holds half its facts. */
export type Shares = ReadonlyMap<number, number>;

/** The whole score of a call, 0–100 and not rounded, from the bits it set. */
export interface Total extends Objective {
  /** The share of each rated competency, 0–1. */
  shares(bits: Bits): Partial<Record<Competency, number>>;
}

/**
 * The weighted mean over the rated competencies, as in the assessment.
 * @param shares what was reached in part before the state the search starts from
 */
export function totalOf(
  program: Program,
  { weights }: Pick<Scenario, 'weights'>,
  attainable: Attainable,
  shares: Shares = new Map(),
): Total {
  const rated = competencies.filter((competency) => attainable[competency] > 0);
  const weight = rated.reduce((sum, competency) => sum + weights[competency], 0);
  const worths = rated.map((competency) => program.worth.filter((entry) => entry.competency === competency));
  const words = program.starts[0]?.words.length ?? 1;
  const [gains, losses] = [noBits(words), noBits(words)];
  for (const { bit, points } of program.worth) setBit(points > 0 ? gains : losses, bit);
  const shareOf = (bits: Bits, at: number): number => {
    let points = 0;
    for (const entry of worths[at] ?? []) {
      if (hasBit(bits, entry.bit)) points += entry.points;
      else if (shares.size > 0) points += entry.points * (shares.get(entry.bit) ?? 0);
    }
    return Math.max(0, Math.min(1, points / attainable[rated[at] as Competency]));
  };
  return {
    gains,
    losses,
    value(bits) {
      let sum = 0;
      for (let at = 0; at < rated.length; at++) sum += shareOf(bits, at) * weights[rated[at] as Competency];
      return weight === 0 ? 0 : (sum / weight) * 100;
    },
    shares: (bits) => Object.fromEntries(rated.map((competency, at) => [competency, shareOf(bits, at)])),
  };
}

/** Whether a place is an ending that is no failure. */
export function isGoodEnding(scenario: Scenario, place: number): boolean {
  const ending = scenario.endings[place - scenario.scenes.length];
  return ending !== undefined && goodOutcomes.includes(ending.outcome);
}

/** The bits of critical errors. */
export function criticalBits(program: Program, rubric: Rubric): Bits {
  const critical = new Set(rubric.behaviours.filter(({ kind }) => kind === 'critical').map(({ name }) => name));
  const bits = noBits(program.starts[0]?.words.length ?? 1);
  program.bits.forEach((name, bit) => {
    const use = /^broken:(.*?)(?: \([^()]*\))?$/.exec(name)?.[1];
    if (use !== undefined && critical.has(use)) setBit(bits, bit);
  });
  return bits;
}
