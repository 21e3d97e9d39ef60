import { expect, test } from 'vitest';
import type { Assessment, Finding } from '../../src/assessment/assessment.ts';
import { gapsOf } from '../../src/assessment/self-rating.ts';
import { bandNames } from '../../src/rubric/rubric.ts';

const finding = (turn: number, behaviour: string, shows: boolean, counts = true): Finding => ({
  ...{ turn, behaviour, shows, counts, quote: 'x', share: 1 },
});
const rated = (competency: 'listening' | 'empathy' | 'ownership', band: (typeof bandNames)[number]) => ({
  ...{ competency, rated: true as const, band, score: 50, earned: 1, lost: 0, attainable: 2 },
});
const assessment = (findings: Finding[]): Assessment => ({
  ...{ ending: 'E', outcome: 'resolved', score: 50, pass: 75, passed: false, critical: [], findings },
  competencies: {
    listening: rated('listening', 'nearly'),
    empathy: rated('empathy', 'solid'),
    ownership: rated('ownership', 'not yet'),
    escalation: { competency: 'escalation', rated: false },
  },
});

test('what either did not rate has no gap', () => {
  expect(gapsOf({}, assessment([]), [])).toEqual([]);
  expect(gapsOf({ escalation: 'strong' }, assessment([]), [])).toEqual([]);
});

test.each(bandNames)('a rating of %s is so many bands above or below the key', (own) => {
  const [gap] = gapsOf({ listening: own }, assessment([]), []);
  expect(gap).toMatchObject({ own, key: 'nearly', bands: bandNames.indexOf(own) - 1 });
});

test('above the key: what was broken, then what was wanted, each behaviour once, three at most', () => {
  const findings = [
    finding(1, 'hedges', false),
    finding(3, 'hedges', false),
    finding(2, 'blames', false),
    finding(2, 'dismisses', false), // empathy
    finding(4, 'commits to act', true),
  ];
  const missed = [
    { behaviour: 'commits to act', turn: 1 }, // shown later
    { behaviour: 'gives a time', turn: 2 },
    { behaviour: 'offers a remedy', turn: 5 },
  ];
  expect(gapsOf({ ownership: 'strong' }, assessment(findings), missed)[0]?.because).toEqual([
    { kind: 'broke', behaviour: 'hedges', turn: 1 },
    { kind: 'broke', behaviour: 'blames', turn: 2 },
    { kind: 'missed', behaviour: 'gives a time', turn: 2 },
  ]);
});

test('below the key: what was shown and counted', () => {
  const findings = [
    finding(1, 'names the feeling', true),
    finding(2, 'validates', true, false),
    finding(3, 'apologises for the impact', true),
    finding(3, 'dismisses', false),
  ];
  expect(gapsOf({ empathy: 'not yet' }, assessment(findings), [])[0]?.because).toEqual([
    { kind: 'showed', behaviour: 'names the feeling', turn: 1 },
    { kind: 'showed', behaviour: 'apologises for the impact', turn: 3 },
  ]);
});

test('level with the key needs no reason', () => {
  expect(gapsOf({ empathy: 'solid' }, assessment([finding(1, 'validates', true)]), [])[0]?.because).toEqual([]);
});
