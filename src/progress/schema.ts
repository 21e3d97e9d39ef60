import * as v from 'valibot';
import { supports, tellParts } from '../roleplay/events.ts';
import { competencies, outcomes } from '../rubric/rubric.ts';
import { noteParts, slipKinds } from '../scenario/model.ts';

/**
 * What the tables hold. Rows are untrusted when they are read back (an older version, a hand-edited file, a damaged
 * disk may have written them), so each kind has a schema here and is read through it.
 */

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const longText = v.pipe(v.string(), v.maxLength(100_000));

export const personSchema = v.object({
  id,
  /** The name a person goes by on this machine; empty until one is given. */
  name: v.pipe(v.string(), v.maxLength(80)),
  createdAt: time,
});

const choiceSchema = v.object({
  to: longText,
  how: longText,
  because: v.array(longText),
  tell: longText,
  told: v.array(v.picklist(tellParts)),
  note: v.object(v.entriesFromList(noteParts, longText)),
  noted: v.array(longText),
  // Escalations of the first version have neither.
  misplaced: v.optional(v.array(longText), []),
  slips: v.optional(v.array(v.object({ kind: v.picklist(slipKinds), words: longText })), []),
});

const evidenceSchema = v.object({
  behaviour: v.pipe(v.string(), v.maxLength(200)),
  topic: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  quote: longText,
  rule: longText,
  sure: v.number(),
  kind: v.picklist(['shows', 'breaks']),
  seen: v.boolean(),
  counts: v.boolean(),
  confirmed: v.exactOptional(v.boolean()),
  probable: v.exactOptional(v.boolean()),
});

export const eventSchema = v.variant('type', [
  v.object({ type: v.literal('replied'), at: time, response: v.pipe(v.string(), v.maxLength(4000)) }),
  v.object({
    type: v.literal('wrote'),
    at: time,
    text: longText,
    response: v.pipe(v.string(), v.maxLength(4000)),
    evidence: v.array(evidenceSchema),
  }),
  v.object({ type: v.literal('deskOpened'), at: time }),
  v.object({ type: v.literal('deskLeft'), at: time }),
  v.object({ type: v.literal('escalated'), at: time, choice: choiceSchema }),
  v.object({ type: v.literal('lookedUp'), at: time, page: id }),
  v.object({ type: v.literal('askedManager'), at: time, support: v.picklist(supports) }),
  v.object({ type: v.literal('hungUp'), at: time }),
]);

/** What lists show of a finished attempt, so that they need not play it again. It can always be made anew. */
export const summarySchema = v.object({
  ending: v.nullable(v.string()),
  outcome: v.picklist(outcomes),
  passed: v.boolean(),
  score: v.number(),
  /** Score per rated competency. */
  scores: v.partial(v.object(v.entriesFromList(competencies, v.number()))),
});

/** How much help a call gives, and how much it shows. */
export const levelNames = ['guided', 'practice', 'assess'] as const;
export type LevelName = (typeof levelNames)[number];

/** How the rep answers: by choosing a reply, or in their own words. */
export const answerWays = ['choose', 'write'] as const;
export type AnswerWay = (typeof answerWays)[number];

const mood = v.pipe(v.number(), v.minValue(0), v.maxValue(10));

/** A second stage's case as it came from the first: what carries over, and the note that is all there is to go by. */
export const stageSchema = v.object({
  /** The attempt at the first stage. */
  of: id,
  handedOver: v.object({ heat: mood, trust: mood, marks: v.array(longText), noted: v.array(longText) }),
});

/** An attempt that goes back to a turn of an earlier one: what came before that turn is its own log's beginning. */
export const retrySchema = v.object({
  /** The attempt it goes back into, and the first one of the tree. */
  of: id,
  root: id,
  /** The turn that is tried again, from 1. */
  turn: count,
  /** Events at the beginning of the log that were taken over, and are not new. */
  kept: count,
});

export const attemptSchema = v.object({
  id,
  person: id,
  scenario: id,
  /** Of the text it is played on. */
  hash: id,
  /** Index of the variant, from 0. */
  variant: count,
  /** Decides the order replies are shown in. */
  seed: v.pipe(v.number(), v.integer()),
  /** Title and customer as shown, for lists. */
  title: v.string(),
  customer: v.string(),
  startedAt: time,
  lastAt: time,
  /** Events stored. */
  length: count,
  /** Turns made. */
  turn: count,
  /** 1 while the call goes on, 0 once it is over: a number, since an index cannot hold a boolean. */
  open: v.picklist([0, 1]),
  summary: v.nullable(summarySchema),
  // Attempts of the first version have none of these.
  level: v.optional(v.picklist(levelNames), 'practice'),
  answers: v.optional(v.picklist(answerWays), 'choose'),
  stage: v.optional(v.nullable(stageSchema), null),
  retry: v.optional(v.nullable(retrySchema), null),
});

export const eventRowSchema = v.object({ attempt: id, seq: count, event: eventSchema });
export const textSchema = v.object({ hash: id, scenario: id, text: v.pipe(v.string(), v.maxLength(2 * 1024 * 1024)) });
export const settingSchema = v.object({ key: id, value: v.unknown() });
/** An escalation begun: all that was entered at the desk, in both ways of writing. */
export const deskEntriesSchema = v.object({
  to: longText,
  how: longText,
  because: v.array(longText),
  /** True for own words, false for what is put together. */
  writes: v.boolean(),
  told: v.array(v.picklist(tellParts)),
  /** The part of the note each statement was put into, by its id. */
  parts: v.record(v.string(), v.picklist(noteParts)),
  tell: longText,
  text: v.object(v.entriesFromList(noteParts, longText)),
});
export type DeskEntries = Frozen<v.InferOutput<typeof deskEntriesSchema>>;

/** The same value, not to be changed, at any depth. */
type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export const scratchSchema = v.object({
  attempt: id,
  /** The rep's own notes. */
  text: longText,
  /** A reply begun and not sent. */
  draft: v.optional(longText, ''),
  desk: v.fallback(v.optional(v.nullable(deskEntriesSchema), null), null),
});

/** A rep's or a trainer's word against what a rule found in a written reply. It stands beside the finding, never in its place. */
export const rulingSchema = v.object({
  attempt: id,
  /** The rep's turn, from 1. */
  turn: count,
  behaviour: v.pipe(v.string(), v.maxLength(200)),
  /** What the one who rules holds to be so. */
  isShown: v.boolean(),
  by: v.picklist(['rep', 'trainer']),
  at: time,
});

export type Person = v.InferOutput<typeof personSchema>;
export type Attempt = v.InferOutput<typeof attemptSchema>;
export type AttemptSummary = v.InferOutput<typeof summarySchema>;
export type EventRow = v.InferOutput<typeof eventRowSchema>;
export type ScenarioText = v.InferOutput<typeof textSchema>;
export type Setting = v.InferOutput<typeof settingSchema>;
export type Scratch = v.InferOutput<typeof scratchSchema>;
export type Ruling = v.InferOutput<typeof rulingSchema>;

/** The rows that are what they should be; anything else is left where it is and left out. */
export function readable<Schema extends v.GenericSchema>(
  schema: Schema,
  rows: readonly unknown[],
): v.InferOutput<Schema>[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}
