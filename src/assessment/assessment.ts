import type { Band, Competency, Outcome } from '../rubric/rubric.ts';
import type { Inline } from '../scenario/model.ts';

/** One behaviour seen in one turn, with the words that prove it. */
export interface Finding {
  /** The rep's turn, from 1. Behaviours decided at the end of the call carry the last turn. */
  readonly turn: number;
  readonly behaviour: string;
  readonly topic?: string;
  /** True for a behaviour to show, false for one that breaks something. */
  readonly shows: boolean;
  /** The words, or what the engine saw where no words show it. */
  readonly quote: string;
  /** Behaviours count once a call (once a topic), where most of it was reached: false for every other time. */
  readonly counts: boolean;
  /** In the rep's own words: the rule was not sure, and the rep said that it was meant. */
  readonly confirmed?: boolean;
  /** In the rep's own words: fewer than nine in ten of such findings stand in the labels. */
  readonly probable?: boolean;
  /** Part of the behaviour's points that was reached, 0 to 1; below 1 only for notes and what the customer was told. */
  readonly share: number;
}

export type CompetencyResult =
  | {
      readonly competency: Competency;
      readonly rated: true;
      /** 0–100, whole, rounded down, so that it and the band never disagree. */
      readonly score: number;
      readonly band: Band;
      /** Points earned, lost, and the most that any one call can earn. */
      readonly earned: number;
      readonly lost: number;
      readonly attainable: number;
    }
  /** The scenario does not exercise it: never 0. */
  | { readonly competency: Competency; readonly rated: false };

/** What a call came to. */
export interface Assessment {
  /** Title of the ending reached; null where the rep hung up. */
  readonly ending: string | null;
  readonly outcome: Outcome;
  /** Weighted mean over the rated competencies, 0–100, whole, rounded down. */
  readonly score: number;
  /** The scenario's pass mark, 1–100. */
  readonly pass: number;
  readonly passed: boolean;
  /** Critical errors: any one of them and the call is not passed. */
  readonly critical: readonly Finding[];
  readonly competencies: Readonly<Record<Competency, CompetencyResult>>;
  readonly findings: readonly Finding[];
}

/** How a turn is marked in the debrief. */
export type TurnMark = 'keep' | 'could be better' | 'missed' | 'avoid';

/** One of the rep's turns, reviewed. */
export interface TurnReview {
  readonly turn: number;
  readonly mark: TurnMark;
  /** What the rep said or did. */
  readonly said: readonly Inline[];
  readonly isAction: boolean;
  readonly findings: readonly Finding[];
  /** Behaviours that the best reply on offer showed and this one did not. */
  readonly missed: readonly string[];
  readonly why: readonly Inline[];
  readonly instead: readonly Inline[];
  /** The best reply on offer at that moment, where this was not it. */
  readonly better: readonly Inline[];
  /** That reply is something to do rather than to say. */
  readonly betterIsAction: boolean;
  /** In a second stage: facts the rep had to go without, or ask for, because the note did not say them. */
  readonly noteLacked: readonly string[];
  /** Present where the rep wrote the reply. */
  readonly written?: {
    /** The reply of the script it came nearest to: the customer answered as to this one. */
    readonly nearest: readonly Inline[];
    /** What may have been meant, and was not sure enough to count. */
    readonly unsure: readonly { readonly behaviour: string; readonly quote: string }[];
  };
}
