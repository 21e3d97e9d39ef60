import type { Occasion } from '../assessment/occasions.ts';
import type { Competency } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Day } from './days.ts';
import type { Review } from './ratings.ts';

/**
 * What the review log keeps of one finished attempt, made once when the call is over, so that nothing has to be played
 * again to look back on it. Plain JSON; it can always be made anew from the events.
 */
export type LogEntry = WholeCall | LeftOut;

/** A call played to its end, by choosing or writing. */
export interface WholeCall {
  readonly kind: 'whole';
  readonly attempt: string;
  readonly person: string;
  readonly scenario: string;
  readonly variant: number;
  /** Guided, practice or assess: only the last counts for certification. */
  readonly level: 'guided' | 'practice' | 'assess';
  /** Why the customer escalates; null where the script is gone and only the attempt's summary is left. */
  readonly cause: Scenario['cause'] | null;
  /** When the call was begun and when it ended, milliseconds since 1970. */
  readonly startedAt: number;
  readonly at: number;
  /** The date it ended, where the rep was. */
  readonly day: Day;
  readonly passed: boolean;
  /** Total, 0–100, and per rated competency. */
  readonly score: number;
  readonly scores: Readonly<Partial<Record<Competency, number | undefined>>>;
  /** Critical errors made in it. */
  readonly critical: readonly string[];
  readonly occasions: readonly Occasion[];
  readonly reviews: readonly Pick<Review, 'skill' | 'rating' | 'because'>[];
}

/** A finished attempt that says nothing of what the rep can do; kept so that it is looked at once. */
export interface LeftOut {
  readonly kind: 'left out';
  readonly attempt: string;
  readonly person: string;
  /** It goes back to a turn of another; it was ended before anything was said; its text is gone and nothing was kept. */
  readonly because: 'retry' | 'not played' | 'unreadable';
}

/** What a call says of each skill, as the schedule reads it. */
export function reviewsIn({ reviews, at, day, attempt, scenario, variant }: WholeCall): readonly Review[] {
  return reviews.map((review) => ({ ...review, at, day, attempt, scenario, variant }));
}
