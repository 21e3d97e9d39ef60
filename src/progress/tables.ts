import type { Table } from 'dexie';
import type * as v from 'valibot';
import type { Database } from './database.ts';
import { planSchema, selfRatingSchema, watchedSchema, type Plan } from './learning-rows.ts';
import { openingSchema } from './openings.ts';
import {
  absenceSchema,
  flagSchema,
  logEntrySchema,
  loggedSchema,
  pageSchema,
  pastSchema,
  seriesSchema,
  tallySchema,
} from './retraining-rows.ts';
import {
  attemptSchema,
  eventRowSchema,
  personSchema,
  rulingSchema,
  scratchSchema,
  settingSchema,
  textSchema,
  type Person,
} from './schema.ts';

/** The tables of the database, by name. */
export type TableName = Exclude<
  { [Name in keyof Database]: Database[Name] extends Table ? Name : never }[keyof Database],
  undefined
>;

/** Whose a row is; backup, restore and deletion go by it. */
export type Belonging =
  /** The person themselves. */
  | 'a person'
  /** The attempt itself: it has the fields `id` and `person`, and takes with it all that is of it. */
  | 'an attempt'
  /** Has the field `person`. */
  | 'of a person'
  /** Has the field `person`, and is made anew from the attempts: in no backup, and gone with the person. */
  | 'made anew'
  /** Has the field `attempt`, and travels with it. */
  | 'of an attempt'
  /** A text that attempts were played on, kept as long as one of them is here. */
  | 'a text'
  /** Of this browser, whoever practises. */
  | 'of the browser';

export interface TableRule {
  readonly belongs: Belonging;
  readonly schema: v.GenericSchema<unknown, object>;
  /** What a row is called in messages. */
  readonly noun: string;
  /** Whether a row of a backup takes the place of the one that is here; without it what is here stays. */
  readonly prefers?: (theirs: object, mine: object) => boolean;
}

/** One entry a table: a table without one does not compile. Names are the kinds of item in a backup, and never change. */
export const tableRules: Readonly<Record<TableName, TableRule>> = {
  people: { belongs: 'a person', schema: personSchema, noun: 'person', prefers: isNamed },
  attempts: { belongs: 'an attempt', schema: attemptSchema, noun: 'call' },
  events: { belongs: 'of an attempt', schema: eventRowSchema, noun: 'event' },
  scratch: { belongs: 'of an attempt', schema: scratchSchema, noun: 'notes' },
  rulings: { belongs: 'of an attempt', schema: rulingSchema, noun: 'ruling' },
  selfRatings: { belongs: 'of an attempt', schema: selfRatingSchema, noun: 'self-rating' },
  plans: { belongs: 'of a person', schema: planSchema, noun: 'plan', prefers: isLaterPlan },
  watched: { belongs: 'of a person', schema: watchedSchema, noun: 'watched call' },
  texts: { belongs: 'a text', schema: textSchema, noun: 'script' },
  settings: { belongs: 'of the browser', schema: settingSchema, noun: 'setting' },
  reviewLog: { belongs: 'made anew', schema: logEntrySchema, noun: 'entry of the review log' },
  tallies: { belongs: 'made anew', schema: tallySchema, noun: 'day of practice' },
  past: { belongs: 'made anew', schema: pastSchema, noun: 'past put together' },
  openings: { belongs: 'made anew', schema: openingSchema, noun: 'call opened' },
  logged: { belongs: 'made anew', schema: loggedSchema, noun: 'note that all is counted' },
  flags: { belongs: 'of a person', schema: flagSchema, noun: 'request for practice' },
  absences: { belongs: 'of a person', schema: absenceSchema, noun: 'absence' },
  series: { belongs: 'of a person', schema: seriesSchema, noun: 'certification' },
  pages: { belongs: 'of the browser', schema: pageSchema, noun: 'page of the handbook' },
};

/** Names of the tables whose rows belong in one of these ways. */
export function tablesThatBelong(...ways: readonly Belonging[]): TableName[] {
  const names = Object.keys(tableRules) as TableName[];
  return names.filter((name) => ways.includes(tableRules[name].belongs));
}

/** Whoever has no name here is called as in the backup. */
function isNamed(theirs: object, mine: object): boolean {
  return (mine as Person).name === '' && (theirs as Person).name !== '';
}

/** A plan is only ever asked about again, or set aside. */
function isLaterPlan(theirs: object, mine: object): boolean {
  const [one, other] = [theirs as Plan, mine as Plan];
  if (one.asked.length !== other.asked.length) return one.asked.length > other.asked.length;
  return one.setAsideAt !== null && other.setAsideAt === null;
}
