import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultRubric } from '../../src/rubric/default.ts';
import { bandOf, competencies, findBehaviour, goodOutcomes, outcomes } from '../../src/rubric/rubric.ts';

const { behaviours, bands, engine } = defaultRubric;

test('behaviours have names of their own, in small letters, that no condition takes for something else', () => {
  const names = behaviours.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[a-z][a-z -]+[a-z]$/);
    expect(name).not.toMatch(/^(?:not|heat|trust|when)\b/);
  }
});

test('points are above 0, save for critical errors, which count for no competency', () => {
  for (const { kind, points, competency } of behaviours) {
    if (kind === 'critical') expect([points, competency]).toEqual([0, null]);
    else expect(points > 0 && competency !== null).toBe(true);
  }
});

test('each competency can be earned and lost', () => {
  for (const competency of competencies) {
    const kinds = behaviours.filter((behaviour) => behaviour.competency === competency).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['shows', 'breaks']));
  }
});

test('what the engine decides is on the scorecard; only what is shown is its alone', () => {
  for (const name of Object.values(engine)) expect(findBehaviour(defaultRubric, name)).toBeDefined();
  const own = behaviours.filter(({ byEngine }) => byEngine).map(({ name }) => name);
  expect(own).toEqual([engine.decides, engine.desk, engine.moment, engine.note, engine.tells]);
});

test('bands rise from 0', () => {
  expect(bands.map(({ from }) => from)).toEqual([0, 60, 75, 90]);
  expect([0, 59, 60, 74, 75, 89, 90, 100].map((score) => bandOf(defaultRubric, score))).toEqual([
    ...['not yet', 'not yet', 'nearly', 'nearly'],
    ...['solid', 'solid', 'strong', 'strong'],
  ]);
});

test('good outcomes are outcomes, and not all of them', () => {
  expect(goodOutcomes.every((outcome) => outcomes.includes(outcome))).toBe(true);
  expect(goodOutcomes.length).toBeLessThan(outcomes.length);
});

test('the author’s guide names every behaviour that an author may write', () => {
  const guide = readFileSync(`${import.meta.dirname}/../../scenarios/README.md`, 'utf8').toLowerCase();
  const missing = behaviours.filter(({ byEngine, name }) => !byEngine && !guide.includes(name)).map(({ name }) => name);
  expect(missing).toEqual([]);
});
