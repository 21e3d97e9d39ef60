import * as v from 'valibot';
import type { SkillId } from '../retraining/skills.ts';
import { ratings } from '../retraining/ratings.ts';
import { bandNames, competencies } from '../rubric/rubric.ts';

/** Rows of what retraining knows of a person: the review log, what a day came to, what else makes something due. */

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());
const day = v.pipe(v.number(), v.integer(), v.multipleOf(86_400_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(200));
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const skill = v.custom<SkillId>((value) => typeof value === 'string' && /^(competency|critical):./.test(value));
const rated = {
  skill,
  rating: v.picklist(ratings),
  because: v.picklist([...bandNames, 'critical error', 'hint', 'refused']),
};

/** What the log keeps of one finished attempt. */
export const logEntrySchema = v.variant('kind', [
  v.object({
    kind: v.literal('whole'),
    attempt: id,
    person: id,
    scenario: id,
    variant: count,
    level: v.picklist(['guided', 'practice', 'assess']),
    cause: v.nullable(v.picklist(['no-resolution', 'poor-communication', 'unmet-expectations', 'repeat-incident'])),
    startedAt: time,
    at: time,
    day,
    passed: v.boolean(),
    score,
    scores: v.partial(v.object(v.entriesFromList(competencies, score))),
    critical: v.array(name),
    occasions: v.array(v.object({ behaviour: name, seen: v.boolean() })),
    reviews: v.array(v.object(rated)),
  }),
  v.object({
    kind: v.literal('left out'),
    attempt: id,
    person: id,
    because: v.picklist(['retry', 'not played', 'unreadable']),
  }),
]);

const sum = { calls: count, sum: v.number() };

const reviewSchema = v.object({ ...rated, at: time, day, attempt: id, scenario: id, variant: count });

/** What a person's day of practice came to. */
export const tallySchema = v.object({
  person: id,
  day,
  calls: count,
  passed: count,
  competencies: v.partial(v.object(v.entriesFromList(competencies, v.object(sum)))),
  causes: v.record(name, v.object({ ...sum, passed: count })),
  behaviours: v.record(name, v.object({ occasions: count, seen: count })),
  reviews: v.array(reviewSchema),
});

/** What lies too far back for its single days to matter. */
export const pastSchema = v.object({
  person: id,
  since: day,
  until: day,
  months: v.array(tallySchema),
  cards: v.array(
    v.object({
      skill,
      due: day,
      stability: time,
      difficulty: time,
      reps: count,
      lapses: count,
      lastReview: day,
      lastRating: v.picklist(ratings),
    }),
  ),
  last: v.array(reviewSchema),
  madeBy: v.string(),
});

/** A trainer's word that a person should practise a skill. */
export const flagSchema = v.object({
  id,
  person: id,
  skill,
  at: time,
  day,
  by: v.pipe(v.string(), v.maxLength(80)),
  note: v.pipe(v.string(), v.maxLength(500)),
});

/** Days a person was not at work. */
export const absenceSchema = v.object({
  person: id,
  from: day,
  /** The day of the return. */
  until: day,
  /** Entered by hand, with a reason or ''; null, as in rows without it, where it was noticed on the return. */
  told: v.optional(v.nullable(v.object({ reason: v.pipe(v.string(), v.maxLength(200)) })), null),
});

/** That every finished attempt of a person stands in the review log. */
export const loggedSchema = v.object({ person: id });

/** A page of the handbook in the wording this browser saw last. */
export const pageSchema = v.object({
  page: id,
  title: name,
  hash: id,
  /** When another wording than the first was seen last; null where there was none. */
  changed: v.nullable(v.object({ at: time, day })),
});

/** The calls chosen for a person's certification. */
export const seriesSchema = v.object({
  person: id,
  calls: v.array(v.object({ scenario: id, variant: count })),
  chosenAt: time,
});

export type FlagRow = v.InferOutput<typeof flagSchema>;
export type AbsenceRow = v.InferOutput<typeof absenceSchema>;
export type Logged = v.InferOutput<typeof loggedSchema>;
export type PageStamp = v.InferOutput<typeof pageSchema>;
export type Series = v.InferOutput<typeof seriesSchema>;
