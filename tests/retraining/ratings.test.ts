import { describe, expect, test } from 'vitest';
import type { Assessment, CompetencyResult } from '../../src/assessment/assessment.ts';
import { reviewsOf, temptations, type Practice } from '../../src/retraining/ratings.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { bandOf, type Competency } from '../../src/rubric/rubric.ts';
import { compile } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';
import { at, day } from './fakes.ts';

const result = (competency: Competency, score: number | null): CompetencyResult =>
  score === null
    ? { competency, rated: false }
    : { competency, rated: true, score, band: bandOf(defaultRubric, score), earned: 0, lost: 0, attainable: 10 };

function practice(scores: readonly (number | null)[], critical: readonly string[] = [], more: Partial<Practice> = {}) {
  const [listening = null, empathy = null, ownership = null, escalation = null] = scores;
  const assessment: Assessment = {
    ...{ ending: 'Settled', outcome: 'resolved', score: 80, pass: 75, passed: true, findings: [] },
    critical: critical.map((behaviour) => ({ turn: 1, behaviour, shows: false, quote: '', counts: true, share: 1 })),
    competencies: {
      listening: result('listening', listening),
      empathy: result('empathy', empathy),
      ownership: result('ownership', ownership),
      escalation: result('escalation', escalation),
    },
  };
  const call = { attempt: 'a', scenario: 'kettle', variant: 1, at: at(0), day: day(0) };
  return reviewsOf({ ...call, assessment, hints: 0, faced: [], ...more }).map(
    ({ skill, rating, because }) => `${skill} ${rating}: ${because}`,
  );
}

describe('a call is rated', () => {
  test('by the band of each competency it exercised', () => {
    expect(practice([59, 74, 75, 90])).toEqual([
      'competency:listening again: not yet',
      'competency:empathy hard: nearly',
      'competency:ownership good: solid',
      'competency:escalation good: strong',
    ]);
    expect(practice([null, 80, null, null])).toEqual(['competency:empathy good: solid']);
  });

  test('hard at best where a hint was taken', () => {
    expect(practice([59, 74, 75, null], [], { hints: 2, faced: ['insults'] })).toEqual([
      'competency:listening again: not yet',
      'competency:empathy hard: nearly',
      'competency:ownership hard: hint',
      'critical:insults hard: hint',
    ]);
  });

  test('again for the critical error that was made, good for one that was left alone', () => {
    const faced = ['insults', 'promises beyond policy'];
    expect(practice([null, 95], ['insults', 'insults'], { faced })).toEqual([
      'competency:empathy good: strong',
      'critical:insults again: critical error',
      'critical:promises beyond policy good: refused',
    ]);
  });
});

test('tempted is who was offered a critical error, whether it was taken or not', () => {
  const call = `### A

- On. → [B](#b)
  - Why: w
- You fool. → [Lost](#lost)
  - Breaks: insults
  - Why: w

### B

- It will be there tomorrow. → [Found](#found)
  - Breaks: promises beyond policy, hedges
  - Why: w
- Out. → [Found](#found)
  - Why: w
`;
  const { compiled } = compile(scriptOf({ call }));
  if (!compiled) throw new Error('does not compile');
  const reply = (scene: number, index: number) => ({
    ...{ type: 'replied' as const, at: 0 },
    response: compiled.scenario.scenes[scene]?.responses[index]?.id ?? '',
  });
  const met = (...events: ReturnType<typeof reply>[]) =>
    temptations(compiled, replay(compiled, 0, events), defaultRubric);
  expect(met()).toEqual([]);
  expect(met(reply(0, 1))).toEqual(['insults']);
  expect(met(reply(0, 0), reply(1, 1))).toEqual(['insults', 'promises beyond policy']);
});
