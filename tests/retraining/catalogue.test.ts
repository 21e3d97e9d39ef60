import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handbookFor, scenarioFiles, stageReader } from '../../src/cli/files.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import { catalogueEntry } from '../../src/retraining/catalogue-entry.ts';
import { skillsIn } from '../../src/retraining/catalogue.ts';
import { confusablePairs, partnersOf } from '../../src/retraining/confusable.ts';
import { skillsWithoutCall } from '../../src/retraining/retraining.ts';
import { fakeEntry, fakeVariant, skills } from './fakes.ts';

function checkedOf(file: string): CheckedScenario {
  const { checked } = check(readFileSync(file, 'utf8'), { handbook: handbookFor(file), readStage: stageReader(file) });
  if (!checked) throw new Error(`${file} has errors`);
  return checked;
}

const library = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).map((file) =>
  catalogueEntry(checkedOf(file)),
);
const entryOf = (id: string) => library.find(({ scenario }) => scenario === id);

describe('an entry', () => {
  test('tells apart variants of which only one holds a danger', () => {
    expect(
      entryOf('broadband-outage')?.variants.map(({ criticals, needsEscalation }) => [needsEscalation, criticals]),
    ).toEqual([
      ['no', ['promises beyond policy']],
      ['yes', ['ignores a danger', 'promises beyond policy']],
    ]);
  });

  test('says what a call exercises', () => {
    const [first] = entryOf('double-charge')?.variants ?? [];
    expect(first && [...skillsIn(first)].toSorted()).toEqual([
      'competency:empathy',
      'competency:escalation',
      'competency:listening',
      'competency:ownership',
      'critical:promises beyond policy',
      'critical:skips verification',
    ]);
  });

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });
});

describe('the shipped library', () => {
  test('exercises all but what is named here', () => {
    expect(skillsWithoutCall(library, skills).map(({ name }) => name)).toEqual(['insults']);
  });

  test('has a confusable partner for every call of a rep, and the most alike are one outage with and without a danger', () => {
    const pairs = confusablePairs(library);
    expect(pairs[0]).toMatchObject({
      escalate: { scenario: 'broadband-outage', variant: 1 },
      keep: { scenario: 'broadband-outage', variant: 0 },
      likeness: 30,
    });
    for (const { scenario, variants, role } of library) {
      if (role !== 'rep') continue; // the library has no two desks of one role yet
      variants.forEach((_, variant) => expect(partnersOf(pairs, { scenario, variant }).size).toBeGreaterThan(0));
    }
    const partners = partnersOf(pairs, { scenario: 'cracked-blender', variant: 0 });
    expect([...partners.keys()][0]).toMatch(/^shouting-for-the-manager/);
  });
});

describe('calls are confusable', () => {
  const escalate = [fakeVariant({ needsEscalation: 'yes' })];
  const keep = [fakeVariant({ needsEscalation: 'no' })];
  const likenesses = (a: Parameters<typeof fakeEntry>[1], b: Parameters<typeof fakeEntry>[1]) =>
    confusablePairs([
      fakeEntry('a', { variants: escalate, cause: 'no-resolution', ...a }),
      fakeEntry('b', { variants: keep, cause: 'repeat-incident', ...b }),
    ]).flatMap(({ likeBy }) => likeBy);

  test('by family, by cause, by a page that few go by', () => {
    expect(likenesses({}, {})).toEqual([]);
    expect(likenesses({ family: 'x' }, { family: 'x' })).toEqual(['the same kind of trouble']);
    expect(likenesses({ cause: 'no-resolution' }, { cause: 'no-resolution' })).toEqual(['the same cause']);
    expect(likenesses({ policies: ['p'] }, { policies: ['p', 'q'] })).toEqual(['the same temptation']);
  });

  test('not where both are right in the same way, or where it depends', () => {
    expect(likenesses({ family: 'x', variants: keep }, { family: 'x' })).toEqual([]);
    const depends = [fakeVariant({ needsEscalation: 'depends' })];
    expect(likenesses({ family: 'x', variants: depends }, { family: 'x' })).toEqual([]);
  });
});
