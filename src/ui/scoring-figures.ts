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
    tune: 12893,
    heldOut: 903,
    labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
  },
  behaviours: [
    {
      name: 'asks a clarifying question',
      precision: 0.77,
      recall: 0.93,
      f1: 0.84,
      count: 120,
    },
    {
      name: 'restates the facts',
      precision: 0.87,
      recall: 0.83,
      f1: 0.85,
      count: 328,
    },
    {
      name: 'checks understanding',
      precision: 0.94,
      recall: 0.82,
      f1: 0.87,
      count: 126,
    },
    {
      name: 'asks again for what was given',
      precision: 0.83,
      recall: 0.43,
      f1: 0.56,
      count: 47,
    },
    {
      name: 'names the feeling',
      precision: 0.91,
      recall: 0.88,
      f1: 0.89,
      count: 131,
    },
    {
      name: 'validates',
      precision: 0.85,
      recall: 0.8,
      f1: 0.82,
      count: 133,
    },
    {
      name: 'apologises for the impact',
      precision: 0.97,
      recall: 0.94,
      f1: 0.95,
      count: 125,
    },
    {
      name: 'dismisses',
      precision: 0.66,
      recall: 0.28,
      f1: 0.39,
      count: 97,
    },
    {
      name: 'over-apologises',
      precision: 1,
      recall: 1,
      f1: 1,
      count: 33,
    },
    {
      name: 'commits to act',
      precision: 0.89,
      recall: 0.9,
      f1: 0.9,
      count: 298,
    },
    {
      name: 'gives a time',
      precision: 0.93,
      recall: 0.86,
      f1: 0.89,
      count: 244,
    },
    {
      name: 'offers a remedy',
      precision: 0.76,
      recall: 0.85,
      f1: 0.8,
      count: 211,
    },
    {
      name: 'confirms next steps',
      precision: 0.92,
      recall: 0.74,
      f1: 0.82,
      count: 121,
    },
    {
      name: 'blames',
      precision: 0.72,
      recall: 0.44,
      f1: 0.55,
      count: 89,
    },
    {
      name: 'hedges',
      precision: 0.86,
      recall: 0.85,
      f1: 0.86,
      count: 60,
    },
    {
      name: 'tells the customer what happens next',
      precision: 0.64,
      recall: 0.77,
      f1: 0.7,
      count: 48,
    },
    {
      name: 'passes the buck',
      precision: 0.79,
      recall: 0.57,
      f1: 0.66,
      count: 53,
    },
    {
      name: 'promises beyond policy',
      precision: 0.88,
      recall: 0.62,
      f1: 0.73,
      count: 74,
    },
    {
      name: 'skips verification',
      precision: 0.92,
      recall: 0.73,
      f1: 0.81,
      count: 33,
    },
    {
      name: 'insults',
      precision: 0.87,
      recall: 0.3,
      f1: 0.45,
      count: 43,
    },
  ],
  lendAnEar: [
    {
      label: 'validating',
      kappa: 0.44,
      low: 0.13,
      high: 0.59,
      humans: 0.41,
    },
    {
      label: 'elaboration',
      kappa: 0.7,
      low: 0.5,
      high: 0.83,
      humans: 0.68,
    },
    {
      label: 'dismissing',
      kappa: 0.5,
      low: 0.11,
      high: 0.75,
      humans: 0.45,
    },
    {
      label: 'understanding',
      kappa: 0.05,
      low: -0.16,
      high: 0.22,
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
    pairs: 318,
    held: 313,
    new: { pairs: 160, held: 154 },
  },
  p95ms: 3.2,
  gzipKb: 193,
};
