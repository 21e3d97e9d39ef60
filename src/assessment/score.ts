import {
  bandOf,
  competencies,
  findBehaviour,
  goodOutcomes,
  type Competency,
  type Outcome,
  type Rubric,
} from '../rubric/rubric.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { Replay } from '../roleplay/replay.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Assessment, CompetencyResult, Finding } from './assessment.ts';
import { findingsOf, pointsOf } from './findings.ts';

/** The most points that any one call of a scenario can earn, per competency; 0 where it offers no chance at all. */
export type Attainable = Readonly<Record<Competency, number>>;

/** Nothing can be earned: no competency is rated. */
export const nothing: Attainable = { listening: 0, empathy: 0, ownership: 0, escalation: 0 };

/** Takes care of sums such as 0.1 + 0.2 before rounding down. */
const hair = 1e-9;

/** 0–1 as a whole number of percent, rounded down, so that a number shown never passes a mark that it misses. */
function percent(share: number): number {
  return Math.floor(share * 100 + hair);
}

/**
 * What a call came to. Per competency: (points shown − points lost) ÷ the most any one call can earn, not below 0;
 * not rated where nothing can be earned. Passed: the weighted mean over the rated competencies reaches the scenario's
 * pass mark, there is no critical error, and the ending is no failure.
 * @param attainable from the search of the same script and variant
 */
export function assess(
  compiled: CompiledScenario,
  variant: number,
  played: Replay,
  attainable: Attainable,
  rubric: Rubric = defaultRubric,
): Assessment {
  const { scenario } = compiled;
  const findings = findingsOf(compiled, variant, played, rubric);
  const points = pointsOf(findings, rubric);
  const shares = {} as Record<Competency, number>;
  const results = {} as Record<Competency, CompetencyResult>;
  for (const competency of competencies) {
    const own = points.filter(({ behaviour }) => findBehaviour(rubric, behaviour)?.competency === competency);
    const earned = own.reduce((sum, finding) => sum + finding.points, 0);
    const lost = own.reduce((sum, finding) => sum + finding.lost, 0);
    const most = attainable[competency];
    if (most <= 0) {
      results[competency] = { competency, rated: false };
      continue;
    }
    shares[competency] = Math.max(0, Math.min(1, (earned - lost) / most));
    const score = percent(shares[competency]);
    results[competency] = {
      competency,
      rated: true,
      score,
      band: bandOf(rubric, score),
      earned,
      lost,
      attainable: most,
    };
  }
  const ending = scenario.endings.find(({ id }) => played.end.over === 'ending' && id === played.end.at);
  const outcome: Outcome = ending?.outcome ?? 'lost';
  const critical: Finding[] = findings.filter(
    ({ behaviour, counts }) => counts && findBehaviour(rubric, behaviour)?.kind === 'critical',
  );
  const score = percent(weightedMean(shares, scenario.weights));
  return {
    ending: ending?.title ?? null,
    outcome,
    score,
    pass: scenario.pass,
    passed: score >= scenario.pass && critical.length === 0 && goodOutcomes.includes(outcome),
    critical,
    competencies: results,
    findings,
  };
}

/** Mean over the rated competencies; 0 where none of them has any weight. */
function weightedMean(
  shares: Partial<Record<Competency, number>>,
  weights: Readonly<Record<Competency, number>>,
): number {
  let [sum, weight] = [0, 0];
  for (const competency of competencies) {
    const share = shares[competency];
    if (share === undefined) continue;
    sum += share * weights[competency];
    weight += weights[competency];
  }
  return weight === 0 ? 0 : sum / weight;
}
