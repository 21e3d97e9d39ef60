import type { LevelName } from '../progress/schema.ts';
import type { Day } from '../retraining/days.ts';

/** What the screens of retraining are given: plain values, ready to draw. */

/** What is due today. */
export interface DueView {
  readonly today: Day;
  /** The role-plays for the rest of today, at most two a day. */
  readonly calls: readonly DueCall[];
  /** Role-plays played to their end today. */
  readonly doneToday: number;
  /** How many things are due that the calls of today do not exercise: they wait. */
  readonly waiting: number;
  /** The next day with role-plays after today, if the coming month has one. */
  readonly next: Day | null;
  /** Days the person was away, where what is due is due for that too. */
  readonly away: number | null;
}

export interface DueCall {
  readonly scenario: string;
  readonly variant: number;
  readonly title: string;
  readonly customer: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly minutes: number | null;
  /** Why it is due, and why this call. */
  readonly why: string;
  readonly level: LevelName;
}
