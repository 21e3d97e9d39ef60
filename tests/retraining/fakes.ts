import * as fc from 'fast-check';
import type { Attainable } from '../../src/assessment/score.ts';
import type { CatalogueEntry, CatalogueVariant } from '../../src/retraining/catalogue.ts';
import type { Circumstances } from '../../src/retraining/due.ts';
import { addDays, type Day } from '../../src/retraining/days.ts';
import { ratings, type Review } from '../../src/retraining/ratings.ts';
import { skillsOf, type SkillId } from '../../src/retraining/skills.ts';
import { defaultRubric } from '../../src/rubric/default.ts';

export const skills = skillsOf(defaultRubric);

/** 2 March 2026, a Monday, and days counted from it. */
export const monday: Day = Date.UTC(2026, 2, 2);
export const day = (count: number): Day => addDays(monday, count);
/** Ten in the morning of that day. */
export const at = (count: number): number => day(count) + 10 * 3_600_000;

/** A review on the day of that number. */
export function fakeReview(on: number, skill: SkillId, more: Partial<Review> = {}): Review {
  return {
    ...{ skill, at: at(on), day: day(on), rating: 'good', because: 'solid' },
    ...{ attempt: `attempt-${on}`, scenario: 'kettle', variant: 0, ...more },
  };
}

export function fakeCircumstances(today: number, more: Partial<Circumstances> = {}): Circumstances {
  return { today: day(today), started: day(0), absences: [], flags: [], policyChanges: [], ...more };
}

const all: Attainable = { listening: 10, empathy: 10, ownership: 10, escalation: 4 };

export function fakeVariant(more: Partial<CatalogueVariant> = {}): CatalogueVariant {
  return { competencies: all, criticals: [], needsEscalation: 'no', ...more };
}

export function fakeEntry(scenario: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    ...{ scenario, family: scenario, role: 'rep', cause: 'no-resolution', policies: [], desk: null },
    ...{ variants: [fakeVariant(), fakeVariant()], ...more },
  };
}

/** Logs of up to two years with calls on any day, several on some, each of any skills. */
export const anyLog = fc
  .array(
    fc.record({
      on: fc.integer({ min: 0, max: 730 }),
      minute: fc.integer({ min: 0, max: 600 }),
      skill: fc.constantFrom(...skills.map(({ id }) => id)),
      rating: fc.constantFrom(...ratings),
    }),
    { maxLength: 60 },
  )
  .map((entries) =>
    entries.map(({ on, minute, skill, rating }, index) =>
      fakeReview(on, skill, { at: at(on) + minute * 60_000, rating, attempt: `attempt-${index}` }),
    ),
  );

/** Numbers from 0 to below 1, the same for the same seed. */
export function fakeRandom(seed = 1): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
