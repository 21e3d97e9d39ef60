import type { TurnReview } from '../assessment/assessment.ts';
import type { Line } from '../roleplay/transcript.ts';
import type { Outcome } from '../rubric/rubric.ts';
import type { Inline } from '../scenario/model.ts';
import type { MoodView } from './views.ts';

/** A worked call, turn by turn. Nothing in it is scored on the screen. */
export interface WorkedCallView {
  /** What is said and seen before the first turn. */
  readonly opening: readonly Line[];
  readonly heat: MoodView;
  readonly trust: MoodView;
  readonly turns: readonly WorkedTurn[];
  readonly ending: {
    readonly title: string;
    readonly outcome: Outcome;
    readonly cost: readonly Inline[];
  } | null;
}

export interface WorkedTurn {
  /** What was said or done, why, and the behaviours in it. */
  readonly review: TurnReview;
  readonly escalation: Extract<Line, { kind: 'escalated' }> | null;
  /** What came back. */
  readonly answer: readonly Line[];
  /** After it. */
  readonly heat: MoodView;
  readonly trust: MoodView;
}

/** A moment at which other replies are tempting, and cost most. */
export interface ListenFor {
  readonly turn: number;
  /** The customer's last words before it; empty where nobody spoke. */
  readonly heard: readonly Inline[];
  readonly why: readonly Inline[];
  /** The reply that costs most there, and how many whole points of 100; null before the scenario was passed. */
  readonly tempting: { readonly text: readonly Inline[]; readonly cost: number } | null;
}

/** A good and a bad call of one customer, and what made the difference. */
export interface PairView {
  readonly bad: WorkedCallView;
  /** Turns that both begin with. */
  readonly shared: number;
  /** The turn of the bad call that cost most, in whole points of 100 still possible. */
  readonly difference: {
    readonly turn: number;
    readonly review: TurnReview;
    readonly before: number;
    readonly after: number;
  } | null;
}

export interface WatchView {
  readonly scenario: string;
  readonly title: string;
  readonly customer: string;
  /** The customer that is watched, from 0. */
  readonly variant: number;
  /** The next call is with somebody else. */
  readonly hasOther: boolean;
  readonly good: WorkedCallView;
  readonly listenFor: readonly ListenFor[];
  /** Null before the scenario was passed, or where no call fails. */
  readonly pair: PairView | null;
  /** The scenario was passed: before that a bad call is not shown. */
  readonly isPassed: boolean;
}
