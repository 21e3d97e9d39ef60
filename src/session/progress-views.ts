import type { Day } from '../retraining/days.ts';
import type { Rating, Review } from '../retraining/ratings.ts';
import type { SkillId } from '../retraining/skills.ts';
import type { Step } from '../retraining/trend.ts';
import type { Band, Competency } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';

/** What the progress page is given. */
export interface ProgressView {
  readonly today: Day;
  /** Whole calls, and those passed. */
  readonly calls: number;
  readonly passed: number;
  /** The day of the first; null before it. */
  readonly since: Day | null;
  readonly step: Step;
  readonly trends: readonly { readonly competency: Competency; readonly points: readonly TrendView[] }[];
  readonly causes: readonly CauseView[];
  readonly behaviours: readonly BehaviourView[];
  /** Past and coming days, the first one a Monday, the last one a Sunday. */
  readonly days: readonly DayView[];
  /** All that is due now, each with its whole reason, in order of risk. */
  readonly due: readonly string[];
  readonly skills: readonly SkillView[];
  /** What trainers asked for and was not practised since. */
  readonly flags: readonly {
    readonly id: string;
    readonly skill: string;
    readonly by: string;
    readonly note: string;
    readonly day: Day;
  }[];
  /** Days away that are known, the latest first. */
  readonly absences: readonly AbsenceView[];
  /** The latest calls, each with the turns that were tried again after it. */
  readonly attempts: readonly AttemptView[];
  /** Finished calls that are not counted yet: of an earlier version, or just brought back from a backup. */
  readonly uncounted: number;
}

export interface AbsenceView {
  readonly from: Day;
  /** The last day away. */
  readonly last: Day;
  readonly days: number;
  /** Whether it is long enough for all that was known to be practised once on the return. */
  readonly isLong: boolean;
  /** Null where it was noticed on the return, and not entered. */
  readonly told: { readonly reason: string } | null;
}

export interface TrendView {
  readonly from: Day;
  readonly calls: number;
  readonly score: number;
  readonly band: Band;
}

export interface CauseView {
  readonly cause: Scenario['cause'];
  readonly calls: number;
  readonly passed: number;
  readonly band: Band;
  readonly score: number;
}

export interface BehaviourView {
  readonly name: string;
  readonly meaning: string;
  readonly kind: 'shows' | 'breaks' | 'critical';
  readonly competency: Competency | null;
  /** Calls that gave an occasion for it, and those it was seen in. */
  readonly occasions: number;
  readonly seen: number;
}

export interface DayView {
  readonly day: Day;
  /** Calls played; 0 on days to come. */
  readonly calls: number;
  readonly passed: number;
  /** Role-plays foreseen, from today on; null before, and beyond the thirty days that are foreseen. */
  readonly foreseen: number | null;
  /** What they exercise; critical errors are not named, as that would be a cue. */
  readonly what: readonly string[];
}

export interface SkillView {
  readonly id: SkillId;
  /** A competency by its name, a critical error as what is to be avoided. */
  readonly name: string;
  /** The longest it may wait, in days, and why that long. */
  readonly limit: number;
  readonly why: string;
  /** Null where it was never practised. */
  readonly card: {
    readonly recall: number;
    readonly lastReview: Day;
    readonly due: Day;
    readonly days: number;
  } | null;
  /** No call of the library exercises it. */
  readonly isUnserved: boolean;
  /** The latest reviews, one a day, the last first. */
  readonly reviews: readonly { readonly day: Day; readonly rating: Rating; readonly because: Review['because'] }[];
}

export interface AttemptView {
  readonly attempt: string;
  readonly title: string;
  readonly customer: string;
  readonly at: number;
  readonly band: Band;
  readonly passed: boolean;
  readonly level: 'guided' | 'practice' | 'assess';
  readonly retries: readonly {
    readonly attempt: string;
    readonly turn: number;
    readonly at: number;
    readonly isOver: boolean;
  }[];
}
