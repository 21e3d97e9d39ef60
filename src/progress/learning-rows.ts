import * as v from 'valibot';
import { bandNames, competencies } from '../rubric/rubric.ts';

/** Rows of what a rep makes of a call: how they rate themselves, what they mean to say next time, what they watched. */

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const sentence = v.pipe(v.string(), v.maxLength(1000));

/** How a rep rated their own call, before the key was shown. Never changed afterwards. */
export const selfRatingSchema = v.object({
  attempt: id,
  /** A band for each competency that was rated; empty where it was skipped. */
  bands: v.partial(v.object(v.entriesFromList(competencies, v.picklist(bandNames)))),
  at: time,
});

/** Whether a plan was kept in a later call, in the rep's own judgement. */
export const planAnswers = ['yes', 'partly', 'no', 'did not come up'] as const;

/** “If the customer …, then I will say …”: made after one call, shown before the next of that skill, asked about after it. */
export const planSchema = v.object({
  id,
  person: id,
  /** The attempt it was made after, and the turn it is about, from 1. */
  attempt: id,
  turn: count,
  /** The skill it is for; null where the turn cost nothing in particular. */
  competency: v.nullable(v.picklist(competencies)),
  when: sentence,
  then: sentence,
  madeAt: time,
  /** After which calls it was asked about, and what was said. */
  asked: v.array(v.object({ attempt: id, answer: v.picklist(planAnswers), at: time })),
  /** When it was set aside; null while it stands. */
  setAsideAt: v.nullable(time),
});

/** A model call that was watched: the variant is no longer unseen. */
export const watchedSchema = v.object({ person: id, scenario: id, variant: count, at: time });

export type SelfRating = v.InferOutput<typeof selfRatingSchema>;
export type Plan = v.InferOutput<typeof planSchema>;
export type PlanAnswer = (typeof planAnswers)[number];
export type Watched = v.InferOutput<typeof watchedSchema>;
