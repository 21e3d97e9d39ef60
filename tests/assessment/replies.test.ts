import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReplyLine } from '../../src/cli/reply-lines.ts';
import { scenarioFiles } from '../../src/cli/files.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { scoringFigures } from '../../src/ui/scoring-figures.ts';
import {
  labelled as readReplies,
  mainBehaviours,
  isOrdinary,
  pointsOf,
  f1Of,
  seenIn,
  signedOf,
  tally,
  tricks as measured,
  type Labelled as Measured,
} from '../bench/labelled.ts';

/** The labelled replies are what figures rest on: that they are what they should be is checked line by line. */
const folder = `${import.meta.dirname}/replies`;
const linesOf = (file: string): string[] => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');
const files = readdirSync(folder).filter((name) => /^replies-.*\.jsonl$/.test(name));
const known = new Set(defaultRubric.behaviours.map(({ name }) => name));

interface Labelled {
  readonly id: string;
  readonly scenario: string;
  readonly reply: string;
  readonly labels: readonly { readonly behaviour: string; readonly quote: string }[];
  readonly unsure: readonly string[];
}
const all = files.flatMap((file) => linesOf(file).map((line) => ({ line, labelled: JSON.parse(line) as Labelled })));

test('are four hundred at least, each with a name of its own and words of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all.map(({ labelled }) => labelled.id)).size).toBe(all.length);
  expect(new Set(all.map(({ labelled }) => labelled.reply)).size).toBe(all.length);
});

test('can be read by the command, and quote what they name', () => {
  for (const { line, labelled } of all) {
    expect(readReplyLine(line).reply).toBe(labelled.reply);
    for (const { behaviour, quote } of labelled.labels) {
      expect([labelled.id, behaviour, known.has(behaviour)]).toEqual([labelled.id, behaviour, true]);
      expect([labelled.id, labelled.reply.includes(quote)]).toEqual([labelled.id, true]);
    }
    const names = labelled.labels.map(({ behaviour }) => behaviour);
    const quotes = labelled.labels.map(({ behaviour, quote }) => `${behaviour}: ${quote}`);
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(labelled.unsure.filter((name) => names.includes(name) || !known.has(name))).toEqual([]);
  }
});

test('stand in the shipped scenarios, and in others', () => {
  const shipped = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).map((file) =>
    file.split('/').at(-1)?.replace('.md', ''),
  );
  const scenarios = new Set(all.map(({ labelled }) => labelled.scenario));
  expect(shipped.filter((id) => id !== undefined && scenarios.has(id)).length).toBeGreaterThanOrEqual(7);
  expect([...scenarios].filter((id) => !shipped.includes(id)).length).toBeGreaterThan(5);
});

test('what further readers saw is of replies kept back, in the names of the scorecard', () => {
  const ids = new Map(all.map(({ labelled }) => [labelled.id, labelled]));
  const lines = linesOf('readings.jsonl').map((line) => JSON.parse(line) as { id: string; readers: string[][] });
  expect(lines.length).toBeGreaterThan(500);
  for (const { id, readers } of lines) {
    expect(ids.has(id)).toBe(true);
    expect(readers).toHaveLength(2);
    expect(readers.flat().filter((name) => !known.has(name))).toEqual([]);
  }
});

describe('what the app says of how far the rules are right is so', () => {
  const f1sOf = (replies: readonly Measured[]): ReadonlyMap<string, number> =>
    new Map(tally(replies).map((each) => [each.behaviour, f1Of(each)]));
  const keptBack = readReplies().filter(({ heldOut }) => heldOut);
  const ordinaryOnes = keptBack.filter(isOrdinary);
  const others = keptBack.filter((reply) => !isOrdinary(reply));
  const ofOthers = f1sOf(others);
  const ofOrdinary = f1sOf(ordinaryOnes);
  // A change of rules may move a figure a little before it is measured and stated anew.
  const isApart = (stated: number, is = 0): boolean => Math.abs(stated - is) > 0.02;

  test('of the replies kept back, and no main behaviour is worse than it should be', () => {
    expect(scoringFigures?.replies.heldOut).toBe(others.length);
    expect(scoringFigures?.behaviours.filter(({ name, f1 }) => isApart(f1, ofOthers.get(name)))).toEqual([]);
    for (const behaviour of mainBehaviours)
      expect([behaviour, (ofOthers.get(behaviour) ?? 0) >= 0.795]).toEqual([behaviour, true]);
  });

  test('of the ordinary ones', () => {
    expect(scoringFigures?.replies.ordinary).toBe(ordinaryOnes.length);
    const stated = scoringFigures?.behaviours.filter(({ ordinaryF1 }) => ordinaryF1 !== null) ?? [];
    expect(stated.length).toBeGreaterThan(10);
    expect(stated.filter(({ name, ordinaryF1 }) => isApart(ordinaryF1 ?? NaN, ofOrdinary.get(name)))).toEqual([]);
  });

  test('of what is said plainly, and of what is said with “probably”', () => {
    const { plain, probable } = signedOf(ordinaryOnes);
    expect(isApart(scoringFigures?.signed.plainly ?? NaN, plain.signed / plain.found)).toBe(false);
    expect(isApart(scoringFigures?.signed.probably ?? NaN, probable.signed / probable.found)).toBe(false);
    expect(plain.signed / plain.found).toBeGreaterThan(probable.signed / probable.found + 0.15);
  });
});

describe('the tricks', () => {
  const tricks = linesOf('adversarial.jsonl').map(
    (line) => JSON.parse(line) as { id: string; kind: string; honest: string; trick: string; mustNot: string[] },
  );
  test('are pairs, each of a kind, that name what must not be credited', () => {
    expect(tricks.length).toBeGreaterThanOrEqual(70);
    expect(new Set(tricks.map(({ id }) => id)).size).toBe(tricks.length);
    for (const { honest, trick, mustNot } of tricks) {
      expect(trick).not.toBe(honest);
      expect(mustNot.length).toBeGreaterThan(0);
      expect(mustNot.filter((name) => !known.has(name))).toEqual([]);
    }
    expect(new Set(tricks.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  test('none scores above its honest twin', () => {
    const above = measured().filter(({ trick, honest }) => pointsOf(seenIn(trick)) > pointsOf(seenIn(honest)));
    expect(above.map(({ id }) => id)).toEqual([]);
  });
});
