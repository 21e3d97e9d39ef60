import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handbookFor, scenarioFiles } from '../../src/cli/files.ts';
import { check } from '../../src/playtest/check.ts';
import { regretsOf } from '../../src/playtest/regret.ts';
import { rehearse } from '../../src/playtest/rehearse.ts';
import { study } from '../../src/playtest/study.ts';
import { assess } from '../../src/assessment/score.ts';
import { offeredIn, replay } from '../../src/roleplay/replay.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';

const shipped = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).map((file) => {
  const { checked } = check(readFileSync(file, 'utf8'), { handbook: handbookFor(file) });
  if (!checked) throw new Error(`${file} has errors`);
  return { id: checked.scenario.id, checked, study: study(checked) };
});

for (const { id, checked, study: studied } of shipped) {
  test.each(checked.scenario.rehearsals)(`${id}: what “$title” cost is what it lacks at the end`, (rehearsal) => {
    const { variant } = rehearsal;
    const most = checked.attainable[variant];
    if (!most) throw new Error('no such variant');
    const { played, assessment } = rehearse(checked, rehearsal, most);
    const { turns, turningPoint, exact } = regretsOf(studied, variant, played);
    expect(exact).toBe(true);
    const cost = turns.reduce((sum, { regret }) => sum + regret, 0);
    // Best calls come to 100: what is missing was lost turn by turn, and nothing is lost twice.
    expect(Math.floor(100 - cost + 1e-6)).toBe(assessment.score);
    expect(Math.floor((turns.at(-1)?.bestAfter ?? 0) + 1e-6)).toBe(assessment.score);
    const worst = Math.max(...turns.map(({ regret }) => regret));
    // Where nothing cost points, only losing the pass makes a turning point.
    if (worst < 1e-6)
      expect(turningPoint?.canPass ?? null).toEqual(assessment.passed ? null : { before: true, after: false });
    else expect(turningPoint?.regret).toBe(worst);
  });
}

/** An escalation to the right desk with a poor note: some facts only, one of them astray, or an opinion among them. */
function halfway({ rule }: (typeof shipped)[number]['checked'], pick: number): EscalationChoice {
  return {
    ...{ to: rule.to ?? 'Supervisor', how: rule.how ?? 'warm', because: [], tell: '', told: ['who'] },
    ...{ note: { issue: '', impact: '', timeline: '', tried: '', asked: '' } },
    noted: rule.note.slice(0, pick),
    misplaced: rule.note.slice(0, 1),
    slips: pick % 2 === 0 ? [{ kind: 'opinion', words: 'rude' }] : [],
  };
}

test('in any call the best still possible only falls, by what each turn cost, and ends at the score', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...shipped),
      fc.nat(1),
      fc.array(fc.nat(9), { maxLength: 14 }),
      (one, variant, picks) => {
        const { checked, study: studied } = one;
        const events: RoleplayEvent[] = [];
        for (const pick of picks) {
          const { end } = replay(checked, variant, events);
          const offered = offeredIn(checked, end);
          const response = offered[pick % Math.max(1, offered.length)];
          if (end.over) break;
          if (pick >= 8 || !response) {
            events.push({ type: 'deskOpened', at: 0 }, { type: 'escalated', at: 0, choice: halfway(checked, pick) });
          } else events.push({ type: 'replied', at: 0, response: response.id });
        }
        const played = replay(checked, variant, events);
        const { turns } = regretsOf(studied, variant, played);
        let before = 100;
        for (const { regret, bestAfter } of turns) {
          expect(regret).toBeGreaterThanOrEqual(0);
          expect(before - regret).toBeCloseTo(bestAfter, 6);
          before = bestAfter;
        }
        const most = checked.attainable[variant];
        if (played.end.over && most) {
          expect(Math.floor(before + 1e-6)).toBe(assess(checked, variant, played, most).score);
        }
      },
    ),
    { numRuns: 60 },
  );
});
