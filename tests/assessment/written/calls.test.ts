import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/score.ts';
import { handbookFor, stageReader } from '../../../src/cli/files.ts';
import { eventsOf, prepareWriting, readSteps } from '../../../src/cli/steps.ts';
import { check, type CheckedScenario } from '../../../src/playtest/check.ts';
import { rehearse } from '../../../src/playtest/rehearse.ts';
import { startCall } from '../../../src/roleplay/replay.ts';
import { competencies } from '../../../src/rubric/rubric.ts';

/**
 * Whole calls in somebody's own words, for every shipped scenario: a good, a middling and a bad rep. What they come to is
 * recorded in the files (UPDATE_SAMPLES=1 writes it, for review); what must hold whatever the rules is asked beside it.
 */
const folder = `${import.meta.dirname}/../../journeys/written`;
const scenarios = `${import.meta.dirname}/../../../scenarios`;
await prepareWriting([{ write: '' }]);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface Rep {
  readonly steps: readonly unknown[];
  ending: string | null;
  passed: boolean;
  bands: Record<string, string>;
}
interface Written {
  readonly scenario: string;
  readonly variant: number;
  readonly reps: Record<'good' | 'mediocre' | 'bad', Rep>;
}

function load(id: string): CheckedScenario {
  const file = `${scenarios}/${id}.md`;
  const { checked } = check(readFileSync(file, 'utf8'), { handbook: handbookFor(file), readStage: stageReader(file) });
  if (!checked) throw new Error(`${id} has errors`);
  return checked;
}

function play(checked: CheckedScenario, variant: number, steps: readonly unknown[]) {
  const handbook = handbookFor(`${scenarios}/x.md`);
  const call = startCall(checked, variant);
  readSteps(JSON.stringify(steps)).forEach((step, at) => {
    for (const event of eventsOf(checked, variant, handbook, call, step, at)) expect(call.play(event)).toBe(true);
  });
  const most = checked.attainable[variant];
  if (!most) throw new Error('no such variant');
  return assess(checked, variant, call.soFar(), most);
}

const bandsOf = (assessment: ReturnType<typeof play>): Record<string, string> =>
  Object.fromEntries(
    competencies.map((competency) => {
      const result = assessment.competencies[competency];
      return [competency, result.rated ? result.band : 'not rated'];
    }),
  );
const rank = (band: string): number => ['not yet', 'nearly', 'solid', 'strong'].indexOf(band);

test('every shipped scenario is there', () => {
  const shipped = readdirSync(scenarios).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(files.map((name) => name.replace('.json', '.md')).toSorted()).toEqual(shipped.toSorted());
});

describe.each(files)('%s', (file) => {
  const written = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Written;
  const checked = load(written.scenario);
  const variant = written.variant - 1;
  const results = Object.fromEntries(
    Object.entries(written.reps).map(([name, { steps }]) => [name, play(checked, variant, steps)]),
  ) as Record<keyof Written['reps'], ReturnType<typeof play>>;

  test.each(['good', 'mediocre', 'bad'] as const)('the %s rep comes to what is recorded', (name) => {
    const result = results[name];
    const rep = written.reps[name];
    const is = { ending: result.ending, passed: result.passed, bands: bandsOf(result) };
    if (process.env['UPDATE_SAMPLES']) {
      Object.assign(rep, is);
      writeFileSync(`${folder}/${file}`, `${JSON.stringify(written, null, 2)}\n`);
    }
    expect(is).toEqual({ ending: rep.ending, passed: rep.passed, bands: rep.bands });
  });

  test('good passes, bad does not, and the three stand in that order', () => {
    const { good, mediocre, bad } = results;
    expect([good.passed, bad.passed]).toEqual([true, false]);
    expect(good.score).toBeGreaterThan(mediocre.score);
    expect(mediocre.score).toBeGreaterThanOrEqual(bad.score);
  });

  test('a good call comes to the same bands by writing as by choosing, give or take one, save for one competency', () => {
    const [model] = checked.scenario.rehearsals;
    const most = checked.attainable[model?.variant ?? 0];
    if (!model || !most) throw new Error('no model call');
    const chosen = bandsOf(rehearse(checked, model, most).assessment);
    const own = bandsOf(results.good);
    const apart = competencies.flatMap((competency) =>
      own[competency] === 'not rated' ? [] : Math.abs(rank(chosen[competency] ?? '') - rank(own[competency] ?? '')),
    );
    // Rules miss a behaviour now and then: one competency may be two bands away.
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
    expect(apart.filter((bands) => bands > 1).length).toBeLessThanOrEqual(1);
  });
});
