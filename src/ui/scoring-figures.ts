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
  /**
   * Replies that try to trick the rules, each beside an honest one; `held` of them did not score above it. The rules were
   * mended by them since; `new` are the last that were written, as they fared before.
   */
  readonly adversarial: {
    readonly pairs: number;
    readonly held: number;
    readonly new: { readonly pairs: number; readonly held: number };
  };
  /** Milliseconds within which 95 of 100 replies are read. */
  readonly p95ms: number;
  /** What the rules and their words weigh when they are fetched. */
  readonly gzipKb: number;
}

/** What was measured last: `npm run bench:agreement -- --write` writes it. Null as long as nothing was. */
export const scoringFigures: ScoringFigures | null = {
  measuredOn: '2026-11-22',
  replies: {
    tune: 19398,
    heldOut: 1473,
    labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
  },
  behaviours: [
    {
      name: 'asks a clarifying question',
      precision: 0.84,
      recall: 0.9,
      f1: 0.87,
      count: 250,
    },
    {
      name: 'restates the facts',
      precision: 0.92,
      recall: 0.78,
      f1: 0.84,
      count: 622,
    },
    {
      name: 'checks understanding',
      precision: 0.93,
      recall: 0.8,
      f1: 0.86,
      count: 142,
    },
    {
      name: 'asks again for what was given',
      precision: 0.74,
      recall: 0.39,
      f1: 0.51,
      count: 59,
    },
    {
      name: 'names the feeling',
      precision: 0.94,
      recall: 0.78,
      f1: 0.85,
      count: 186,
    },
    {
      name: 'validates',
      precision: 0.89,
      recall: 0.73,
      f1: 0.8,
      count: 212,
    },
    {
      name: 'apologises for the impact',
      precision: 0.99,
      recall: 0.91,
      f1: 0.95,
      count: 190,
    },
    {
      name: 'dismisses',
      precision: 0.86,
      recall: 0.28,
      f1: 0.42,
      count: 177,
    },
    {
      name: 'over-apologises',
      precision: 1,
      recall: 1,
      f1: 1,
      count: 38,
    },
    {
      name: 'commits to act',
      precision: 0.92,
      recall: 0.89,
      f1: 0.91,
      count: 508,
    },
    {
      name: 'gives a time',
      precision: 0.94,
      recall: 0.83,
      f1: 0.88,
      count: 402,
    },
    {
      name: 'offers a remedy',
      precision: 0.83,
      recall: 0.82,
      f1: 0.83,
      count: 369,
    },
    {
      name: 'confirms next steps',
      precision: 0.84,
      recall: 0.77,
      f1: 0.81,
      count: 166,
    },
    {
      name: 'blames',
      precision: 0.78,
      recall: 0.37,
      f1: 0.5,
      count: 139,
    },
    {
      name: 'hedges',
      precision: 0.93,
      recall: 0.84,
      f1: 0.88,
      count: 111,
    },
    {
      name: 'tells the customer what happens next',
      precision: 0.79,
      recall: 0.65,
      f1: 0.71,
      count: 74,
    },
    {
      name: 'passes the buck',
      precision: 0.85,
      recall: 0.58,
      f1: 0.69,
      count: 69,
    },
    {
      name: 'promises beyond policy',
      precision: 0.85,
      recall: 0.5,
      f1: 0.63,
      count: 113,
    },
    {
      name: 'skips verification',
      precision: 0.9,
      recall: 0.74,
      f1: 0.81,
      count: 38,
    },
    {
      name: 'insults',
      precision: 0.81,
      recall: 0.28,
      f1: 0.41,
      count: 47,
    },
  ],
  lendAnEar: [
    {
      label: 'validating',
      kappa: 0.37,
      low: 0.07,
      high: 0.55,
      humans: 0.41,
    },
    {
      label: 'elaboration',
      kappa: 0.7,
      low: 0.5,
      high: 0.84,
      humans: 0.68,
    },
    {
      label: 'dismissing',
      kappa: 0.54,
      low: 0.15,
      high: 0.75,
      humans: 0.45,
    },
    {
      label: 'understanding',
      kappa: 0.02,
      low: -0.2,
      high: 0.19,
      humans: 0.42,
    },
    {
      label: 'advice',
      kappa: 0.39,
      low: 0.12,
      high: 0.59,
      humans: 0.65,
    },
    {
      label: 'self-oriented',
      kappa: 0.24,
      low: -0.11,
      high: 0.59,
      humans: 0.67,
    },
  ],
  adversarial: {
    pairs: 478,
    held: 478,
    new: {
      pairs: 160,
      held: 154,
    },
  },
  p95ms: 2.7,
  gzipKb: 199,
};
