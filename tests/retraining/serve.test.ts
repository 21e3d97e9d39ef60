import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, defaultSchedule } from '../../src/retraining/cards.ts';
import { callKey, callsIn, type CatalogueEntry } from '../../src/retraining/catalogue.ts';
import { confusablePairs, partnersOf } from '../../src/retraining/confusable.ts';
import { dueNow, needKey, type Due } from '../../src/retraining/due.ts';
import type { Review } from '../../src/retraining/ratings.ts';
import { exercises, serve, type Play } from '../../src/retraining/serve.ts';
import { anyLog, at, day, fakeCircumstances, fakeEntry, fakeRandom, fakeReview, fakeVariant, skills } from './fakes.ts';

const none = { listening: 0, empathy: 0, ownership: 0, escalation: 0 };
const only = (more: Partial<typeof none>, criticals: string[] = []) =>
  fakeVariant({ competencies: { ...none, ...more }, criticals });

function dueOn(today: number, log: readonly Review[], catalogue: readonly CatalogueEntry[]): readonly Due[] {
  return dueNow(fakeCircumstances(today), cardsOf(log, skills), log, catalogue, skills, defaultSchedule);
}
const played = (on: number, scenario: string, variant = 0, whole = true): Play => ({
  ...{ scenario, variant, day: day(on), at: at(on), whole },
});
const names = (calls: readonly { scenario: string; variant: number }[]) => calls.map(callKey);
const always = { perDay: 2, interleave: 1 };

describe('what is served', () => {
  test('exercises the oldest risk, and is no more than covers what is due', () => {
    const catalogue = [
      fakeEntry('listen', { variants: [only({ listening: 5 })] }),
      fakeEntry('rest', { variants: [only({ empathy: 5, ownership: 5, escalation: 5 })] }),
      fakeEntry('danger', { variants: [only({ empathy: 5 }, ['ignores a danger'])] }),
    ];
    const due = dueOn(5, [], catalogue);
    const all = serve(due, catalogue, [], day(5), () => 0, { perDay: 9, interleave: 1 });
    expect(names(all)).toEqual(['danger 0', 'rest 0', 'listen 0']);
    expect(all.map(({ target }) => needKey(target.need))).toEqual([
      'critical:ignores a danger',
      'competency:escalation',
      'competency:listening',
    ]);
  });

  test('exercises the weakest due competency too, where it can', () => {
    const catalogue = [
      fakeEntry('a', { variants: [only({ ownership: 5 }, ['ignores a danger'])] }),
      fakeEntry('b', { variants: [only({ empathy: 5 }, ['ignores a danger'])] }),
    ];
    const log = [
      ...skills.map(({ id }) => fakeReview(0, id)),
      fakeReview(0, 'competency:empathy', { rating: 'again', attempt: 'bad' }),
    ];
    const [first] = serve(dueOn(20, log, catalogue), catalogue, [], day(20), () => 0);
    expect(first?.scenario).toBe('b');
    expect(first?.also.map(({ need }) => needKey(need))).toContain('competency:empathy');
  });

  test('is at most two a day; whole calls already played count, others do not', () => {
    const catalogue = skills.map(({ name, kind }) =>
      fakeEntry(name, { variants: [kind === 'critical' ? only({}, [name]) : only({ [name]: 5 })] }),
    );
    const due = dueOn(0, [], catalogue);
    const served = (plays: readonly Play[]) => serve(due, catalogue, plays, day(0), () => 0).length;
    expect(served([])).toBe(2);
    expect(served([played(0, 'x')])).toBe(1);
    expect(served([played(0, 'x'), played(0, 'y'), played(0, 'z')])).toBe(0);
    expect(served([played(0, 'x', 0, false), played(-1, 'y')])).toBe(2);
  });

  test('is a new scenario before a new variant before one of those played longest ago', () => {
    const catalogue = [fakeEntry('a'), fakeEntry('b')];
    const next = (...plays: Play[]) =>
      serve(dueOn(50, [], catalogue), catalogue, plays, day(50), fakeRandom(3)).map(
        ({ scenario, variant, novelty }) => `${scenario} ${variant}: ${novelty}`,
      )[0];
    expect(next(played(1, 'a'))).toMatch(/^b \d: new scenario$/);
    expect(next(played(1, 'a'), played(2, 'b'), played(3, 'b', 1))).toBe('a 1: new variant');
    expect(next(played(1, 'a'), played(2, 'b'), played(3, 'a', 1), played(4, 'b', 1))).toMatch(
      /^[ab] 0: played before$/,
    );
  });

  test('is the last one again only where the library has no other, and says so', () => {
    const catalogue = [fakeEntry('a', { variants: [fakeVariant()] })];
    const [again] = serve(dueOn(50, [], catalogue), catalogue, [played(1, 'a')], day(50), () => 0);
    expect(again).toMatchObject({ scenario: 'a', novelty: 'the last one again' });
    expect(again?.why).toContain('there is no other for this yet');
    expect(serve(dueOn(50, [], []), [], [], day(50), () => 0)).toEqual([]);
  });
});

describe('confusable calls', () => {
  const catalogue = ['p', 'q', 'r'].flatMap((family) => [
    fakeEntry(`${family}-up`, {
      family,
      variants: [fakeVariant({ needsEscalation: 'yes' }), fakeVariant({ needsEscalation: 'yes' })],
    }),
    fakeEntry(`${family}-keep`, { family, cause: 'repeat-incident' }),
  ]);
  const pairs = confusablePairs(catalogue);

  test('are served one after the other, in either order', () => {
    const plays: Play[] = [];
    const kinds: string[] = [];
    const random = fakeRandom(7);
    for (let on = 0; on < 12; on++) {
      const [next] = serve(dueOn(on, [], catalogue), catalogue, plays, day(on), random, always);
      if (!next) throw new Error('nothing served');
      if (on % 2 === 1) {
        const last = plays.at(-1);
        expect(last && [...partnersOf(pairs, last).keys()]).toContain(callKey(next));
        expect(next.confusableWith).toEqual({ scenario: last?.scenario, variant: last?.variant });
      }
      kinds.push(next.scenario.split('-')[1] ?? '');
      plays.push(played(on, next.scenario, next.variant));
    }
    expect(new Set(names(plays))).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'up')).toHaveLength(6);
  });

  test('are not always, so that the order gives nothing away, and the reason never does', () => {
    let [partners, all] = [0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const [next] = serve(dueOn(1, [], catalogue), catalogue, [played(0, 'p-up')], day(1), fakeRandom(seed * 7919));
      all++;
      if (next?.confusableWith) partners++;
      expect(next?.why).not.toMatch(/escalate|danger|like/);
    }
    expect(partners / all).toBeGreaterThan(0.7);
    expect(partners / all).toBeLessThan(0.95);
  });
});

test('whatever happened: at most two, all due, never the last one where there is another, with a reason', () => {
  const variant = fc.record({
    competencies: fc.record({
      ...{ listening: fc.nat(9), empathy: fc.nat(9), ownership: fc.nat(9), escalation: fc.nat(9) },
    }),
    criticals: fc.subarray(['insults', 'ignores a danger']),
    needsEscalation: fc.constantFrom('yes' as const, 'no' as const, 'depends' as const),
  });
  const anyCatalogue = fc
    .array(fc.array(variant, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    .map((all) => all.map((variants, index) => fakeEntry(`s${index}`, { variants, family: `f${index % 2}` })));
  const anyPlays = fc.array(
    fc.record({ on: fc.nat(730), scenario: fc.nat(4), variant: fc.nat(2), whole: fc.boolean() }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      anyLog,
      anyCatalogue,
      anyPlays,
      fc.nat(730),
      fc.integer({ min: 1 }),
      (log, catalogue, opened, today, seed) => {
        const due = dueOn(today, log, catalogue);
        const plays = opened.map(({ on, scenario, variant: v, whole }) => played(on, `s${scenario}`, v, whole));
        const served = serve(due, catalogue, plays, day(today), fakeRandom(seed));
        expect(served.length).toBeLessThanOrEqual(2);
        const calls = callsIn(catalogue);
        for (const one of served) {
          const call = calls.find((each) => callKey(each) === callKey(one));
          if (!call) throw new Error('not in the library');
          expect(due).toContain(one.target);
          for (const each of [one.target, ...one.also]) expect(exercises(call, each)).toBe(true);
          if (one.novelty === 'the last one again') {
            expect(calls.filter((each) => exercises(each, one.target))).toHaveLength(1);
          }
          expect(one.why).toMatch(/\.$/);
          expect(one.why).not.toMatch(/insults|danger|undefined/i);
        }
        // Nothing that could be served goes before what is.
        const first = due.find((each) => calls.some((call) => exercises(call, each)));
        if (served[0]) expect(served[0].target).toBe(first);
      },
    ),
  );
});
