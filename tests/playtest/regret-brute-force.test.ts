import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/score.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import { bestDeeds, regretsOf } from '../../src/playtest/regret.ts';
import { study } from '../../src/playtest/study.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';
import { tellParts } from '../../src/roleplay/events.ts';
import { offeredIn, replay } from '../../src/roleplay/replay.ts';
import { scriptOf } from '../fakes.ts';

/**
 * Regrets against brute force: every way a small script can go on is played on the machine itself and assessed, with
 * nothing of the search. Scripts run forward only, so that there is an end to the ways.
 */
const shows = ['validates', 'names the feeling', 'restates the facts', 'commits to act', 'gives a time'] as const;
const breaks = ['dismisses', 'talks past', 'hedges', 'insults'] as const;
const places = ['S0', 'S1', 'S2', 'Won', 'Polite', 'Lost'] as const;

const reply = fc.record({
  skip: fc.nat(5),
  shows: fc.uniqueArray(fc.constantFrom(...shows), { maxLength: 2 }),
  breaks: fc.uniqueArray(fc.constantFrom(...breaks), { maxLength: 1 }),
  onlyIf: fc.option(fc.constantFrom(...shows, 'not dismisses', 'heat is 5 or less', 'trust is 5 or more'), { freq: 5 }),
});
const scene = fc.array(reply, { minLength: 1, maxLength: 3 });
const small = fc.record({
  scenes: fc.tuple(scene, scene, scene),
  needed: fc.constantFrom(null, 'yes', 'no'),
  right: fc.constantFrom('Won', 'Lost'),
});

const link = (to: string): string => `[${to}](#${to.toLowerCase()})`;

function textOf({ scenes, needed, right }: typeof small extends fc.Arbitrary<infer T> ? T : never): string {
  const write = (replies: (typeof scenes)[0], at: number): string => {
    const ahead = places.slice(at + 1);
    const lines = replies.map(({ skip, onlyIf, ...uses }, index) => {
      const to = ahead[skip % ahead.length] ?? 'Lost';
      return [
        `- Reply ${at} ${index}. → ${link(to)}`,
        '  - Why: It is random.',
        ...(uses.shows.length > 0 ? [`  - Shows: ${uses.shows.join(', ')}`] : []),
        ...(uses.breaks.length > 0 ? [`  - Breaks: ${uses.breaks.join(', ')}`] : []),
        ...(onlyIf ? [`  - Only if: ${onlyIf}`] : []),
      ].join('\n');
    });
    return `### S${at}\n\n${[...lines, `- Onwards. → ${link(ahead[0] ?? 'Lost')}\n  - Why: There is always a way on.`].join('\n')}`;
  };
  return scriptOf({
    front: 'pass: 60\nheat: 6\ntrust: 4',
    call: scenes.map(write).join('\n\n'),
    ...(needed === null
      ? {}
      : {
          escalation: [
            `- Needed: ${needed}`,
            ...(needed === 'yes' ? ['- To: supervisor', '- How: warm'] : []),
            `- Right → ${link(needed === 'yes' ? right : 'Lost')}`,
            ...['Unneeded', 'Too early', 'Wrong desk'].map((verdict) => `- ${verdict} → ${link('Lost')}`),
          ].join('\n'),
        }),
    endings: '### Won\n\n- Outcome: resolved\n\n### Polite\n\n- Outcome: polite failure\n\n### Lost\n\n- Outcome: lost',
  });
}

const escalations = ({ rule }: CheckedScenario): EscalationChoice[] =>
  [rule.to ?? 'supervisor', 'billing'].map((to) => ({
    ...{ to, how: rule.how ?? 'warm', because: [], tell: '', told: tellParts, misplaced: [], slips: [] },
    ...{ note: { issue: '', impact: '', timeline: '', tried: '', asked: '' }, noted: rule.note },
  }));

/** The best score, and whether any is passed, of all calls that begin with these events. */
function bruteForce(checked: CheckedScenario, events: readonly RoleplayEvent[]): { best: number; passes: boolean } {
  const most = checked.attainable[0];
  if (!most) throw new Error('no variant');
  const played = replay(checked, 0, events);
  expect(played.brokenAt).toBeNull();
  if (played.end.over) {
    const { score, passed } = assess(checked, 0, played, most);
    return { best: score, passes: passed };
  }
  const next = [
    ...offeredIn(checked, played.end).map(({ id }): RoleplayEvent[] => [{ type: 'replied', at: 0, response: id }]),
    // Where a script has no way for escalations the call stays where it is: more of the same earns nothing.
    ...(checked.scenario.escalation ? escalations(checked) : []).map((choice): RoleplayEvent[] => [
      { type: 'deskOpened', at: 0 },
      { type: 'escalated', at: 0, choice },
    ]),
  ].map((more) => bruteForce(checked, [...events, ...more]));
  return { best: Math.max(...next.map(({ best }) => best)), passes: next.some(({ passes }) => passes) };
}

test('what is still possible after each turn is what brute force finds, and so is whether it can be passed', () => {
  let compared = 0;
  fc.assert(
    fc.property(small, fc.array(fc.nat(4), { maxLength: 4 }), (parts, picks) => {
      const { checked } = check(textOf(parts));
      fc.pre(checked !== undefined && checked.attainable[0] !== undefined);
      const made = checked as CheckedScenario;
      const events: RoleplayEvent[] = [];
      const after = [bruteForce(made, [])];
      for (const pick of picks) {
        const { end } = replay(made, 0, events);
        const offered = offeredIn(made, end);
        const response = offered[pick % Math.max(1, offered.length)];
        if (end.over || !response) break;
        events.push({ type: 'replied', at: 0, response: response.id });
        after.push(bruteForce(made, events));
      }
      const { turns } = regretsOf(study(made), 0, replay(made, 0, events));
      expect(turns).toHaveLength(events.length);
      for (const [at, { regret, bestAfter, canPass }] of turns.entries()) {
        compared++;
        expect(Math.floor(bestAfter + 1e-6)).toBe(after[at + 1]?.best);
        expect(Math.floor(bestAfter + regret + 1e-6)).toBe(after[at]?.best);
        expect(canPass).toEqual({ before: after[at]?.passes, after: after[at + 1]?.passes });
      }
    }),
    { numRuns: 120 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('the best deed named for a turn leads to the best there was', () => {
  fc.assert(
    fc.property(small, fc.nat(4), (parts, pick) => {
      const { checked } = check(textOf(parts));
      fc.pre(checked !== undefined && checked.attainable[0] !== undefined);
      const made = checked as CheckedScenario;
      const offered = offeredIn(made, replay(made, 0, []).end);
      const response = offered[pick % Math.max(1, offered.length)];
      fc.pre(response !== undefined);
      const played = replay(made, 0, [{ type: 'replied', at: 0, response: response?.id ?? '' }]);
      const deed = bestDeeds(study(made), 0, played).get(1);
      const { best } = bruteForce(made, []);
      if (deed?.kind === 'reply') {
        expect(bruteForce(made, [{ type: 'replied', at: 0, response: deed.response.id }]).best).toBe(best);
      } else {
        expect(deed).toEqual({ kind: 'escalate' });
        const reached = escalations(made).map(
          (choice) =>
            bruteForce(made, [
              { type: 'deskOpened', at: 0 },
              { type: 'escalated', at: 0, choice },
            ]).best,
        );
        expect(Math.max(...reached)).toBe(best);
      }
    }),
    { numRuns: 80 },
  );
});
