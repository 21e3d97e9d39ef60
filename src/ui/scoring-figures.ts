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

/** What was measured last: `npm run bench:agreement -- --write` writes it. Null as long as nothing was. */
export const scoringFigures: ScoringFigures | null = {
  measuredOn: '2026-11-22',
  replies: {
    tune: 2303,
    heldOut: 185,
    labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
  },
  behaviours: [
    {
      name: 'asks a clarifying question',
      precision: 0.73,
      recall: 0.96,
      f1: 0.83,
      count: 23,
    },
    {
      name: 'restates the facts',
      precision: 0.81,
      recall: 0.93,
      f1: 0.86,
      count: 72,
    },
    {
      name: 'checks understanding',
      precision: 1,
      recall: 0.82,
      f1: 0.9,
      count: 34,
    },
    {
      name: 'asks again for what was given',
      precision: 0.8,
      recall: 0.62,
      f1: 0.7,
      count: 13,
    },
    {
      name: 'names the feeling',
      precision: 0.93,
      recall: 0.81,
      f1: 0.86,
      count: 31,
    },
    {
      name: 'validates',
      precision: 0.91,
      recall: 0.86,
      f1: 0.88,
      count: 35,
    },
    {
      name: 'apologises for the impact',
      precision: 0.96,
      recall: 0.96,
      f1: 0.96,
      count: 25,
    },
    {
      name: 'dismisses',
      precision: 0.45,
      recall: 0.29,
      f1: 0.36,
      count: 17,
    },
    {
      name: 'over-apologises',
      precision: 1,
      recall: 1,
      f1: 1,
      count: 10,
    },
    {
      name: 'commits to act',
      precision: 0.96,
      recall: 0.87,
      f1: 0.91,
      count: 76,
    },
    {
      name: 'gives a time',
      precision: 0.88,
      recall: 0.86,
      f1: 0.87,
      count: 57,
    },
    {
      name: 'offers a remedy',
      precision: 0.7,
      recall: 0.74,
      f1: 0.72,
      count: 31,
    },
    {
      name: 'confirms next steps',
      precision: 0.76,
      recall: 0.87,
      f1: 0.81,
      count: 30,
    },
    {
      name: 'blames',
      precision: 0.75,
      recall: 0.53,
      f1: 0.62,
      count: 17,
    },
    {
      name: 'hedges',
      precision: 1,
      recall: 0.91,
      f1: 0.95,
      count: 11,
    },
    {
      name: 'tells the customer what happens next',
      precision: 0.84,
      recall: 0.76,
      f1: 0.8,
      count: 21,
    },
    {
      name: 'passes the buck',
      precision: 1,
      recall: 0.45,
      f1: 0.63,
      count: 11,
    },
    {
      name: 'promises beyond policy',
      precision: 0.79,
      recall: 0.58,
      f1: 0.67,
      count: 19,
    },
    {
      name: 'skips verification',
      precision: 0.89,
      recall: 0.8,
      f1: 0.84,
      count: 10,
    },
    {
      name: 'insults',
      precision: 0.67,
      recall: 0.25,
      f1: 0.36,
      count: 8,
    },
  ],
  lendAnEar: [
    {
      label: 'validating',
      kappa: 0.43,
      low: 0.06,
      high: 0.59,
      humans: 0.41,
    },
    {
      label: 'elaboration',
      kappa: 0.71,
      low: 0.5,
      high: 0.85,
      humans: 0.68,
    },
    {
      label: 'dismissing',
      kappa: 0.48,
      low: 0.12,
      high: 0.74,
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
    pairs: 78,
    held: 76,
  },
  p95ms: 3.8,
  gzipKb: 198,
};
