/** What the assessor is told about the case, besides the reply itself. */
export interface ReplyContext {
  /** What the customer said last, in their own words. */
  readonly customer: string;
  /** What was told so far, and a good listener takes in: a name and other ways to say it. */
  readonly facts: readonly Named[];
  /**
   * What the customer or the screen has given already: `order number LH-20418`, `identity checked`. What only the screen shows stands
   * behind a heading: `screen: 14 in stock`.
   */
  readonly given: readonly string[];
  /** What policy forbids promising. */
  readonly limits: readonly Named[];
}

/** Something a text may say, by its name or in other words. */
export interface Named {
  readonly name: string;
  readonly wordings: readonly string[];
}

/** A behaviour seen in a reply, with the words that prove it. */
export interface WrittenFinding {
  /** The behaviour's name in the rubric. */
  readonly behaviour: string;
  /** The proving words: exactly the characters from `start` to `end` of the reply. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Which rule saw it, for trainers and for debugging: `I will + verb`. */
  readonly rule: string;
  /** How sure the rule is, 0 to 1; see `seenFrom` and `unsureFrom`. */
  readonly sure: number;
  /** It counts, but fewer than nine in ten of such findings stand in the labels: it is said with “probably”. */
  readonly probable?: true;
}

/** From here on a finding counts. */
export const seenFrom = 0.6;
/** Below `seenFrom` and from here on a finding is shown as unsure: it does not count, and a trainer may rule on it. */
export const unsureFrom = 0.4;

/** Whether a finding counts, or is only near the line. */
export function verdictOn({ sure }: WrittenFinding): 'seen' | 'unsure' {
  return sure >= seenFrom ? 'seen' : 'unsure';
}

/** What was seen in a reply. */
export interface WrittenAssessment {
  /** At most one of each behaviour, the surest; in the order of the reply. */
  readonly findings: readonly WrittenFinding[];
  /** Why nothing could be assessed; absent where the reply was read. */
  readonly unassessable?: 'empty' | 'no words' | 'other alphabet' | 'other language';
  /** Characters that were read; less than the reply's length where it was longer than is read. */
  readonly read: number;
}
