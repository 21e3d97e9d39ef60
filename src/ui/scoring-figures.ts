/** How far the rules that read written replies agree with people; `npm run bench:agreement` measures it. */
export interface ScoringFigures {
  /** The day, as `2026-05-07`. */
  readonly measuredOn: string;
  /** Labelled replies: those the rules were tuned on, and those kept back. */
  readonly replies: { readonly tune: number; readonly heldOut: number; readonly labelledBy: string };
  /** On the replies kept back; `count` is how many of them show the behaviour. Shares from 0 to 1. */
  readonly behaviours: readonly {
    readonly name: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly count: number;
  }[];
  /** Cohen’s κ with experts on Lend an Ear, its 95 % interval, and the experts among themselves. */
  readonly lendAnEar: readonly {
    readonly label: string;
    readonly kappa: number;
    readonly low: number;
    readonly high: number;
    readonly humans: number;
  }[];
  /** Replies that try to trick the rules, each beside an honest one; `held` of them did not score above it. */
  readonly adversarial: { readonly pairs: number; readonly held: number };
  /** Milliseconds within which 95 of 100 replies are read. */
  readonly p95ms: number;
  /** What the rules and their words weigh when they are fetched. */
  readonly gzipKb: number;
}

/** Null as long as nothing was measured. */
export const scoringFigures: ScoringFigures | null = null as ScoringFigures | null;
