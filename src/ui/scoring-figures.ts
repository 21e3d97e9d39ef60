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
    tune: 3289,
    heldOut: 603,
    labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
  },
  behaviours: [
    {
      name: 'asks a clarifying question',
      precision: 0.74,
      recall: 0.91,
      f1: 0.82,
      count: 70,
    },
    {
      name: 'restates the facts',
      precision: 0.89,
      recall: 0.85,
      f1: 0.87,
      count: 198,
    },
    {
      name: 'checks understanding',
      precision: 0.97,
      recall: 0.78,
      f1: 0.86,
      count: 76,
    },
    {
      name: 'asks again for what was given',
      precision: 0.84,
      recall: 0.48,
      f1: 0.62,
      count: 33,
    },
    {
      name: 'names the feeling',
      precision: 0.94,
      recall: 0.75,
      f1: 0.83,
      count: 79,
    },
    {
      name: 'validates',
      precision: 0.85,
      recall: 0.71,
      f1: 0.77,
      count: 77,
    },
    {
      name: 'apologises for the impact',
      precision: 0.97,
      recall: 0.9,
      f1: 0.93,
      count: 68,
    },
    {
      name: 'dismisses',
      precision: 0.57,
      recall: 0.26,
      f1: 0.35,
      count: 66,
    },
    {
      name: 'over-apologises',
      precision: 1,
      recall: 1,
      f1: 1,
      count: 20,
    },
    {
      name: 'commits to act',
      precision: 0.89,
      recall: 0.87,
      f1: 0.88,
      count: 186,
    },
    {
      name: 'gives a time',
      precision: 0.87,
      recall: 0.86,
      f1: 0.87,
      count: 154,
    },
    {
      name: 'offers a remedy',
      precision: 0.69,
      recall: 0.73,
      f1: 0.71,
      count: 121,
    },
    {
      name: 'confirms next steps',
      precision: 0.82,
      recall: 0.82,
      f1: 0.82,
      count: 72,
    },
    {
      name: 'blames',
      precision: 0.69,
      recall: 0.44,
      f1: 0.53,
      count: 62,
    },
    {
      name: 'hedges',
      precision: 0.8,
      recall: 0.8,
      f1: 0.8,
      count: 35,
    },
    {
      name: 'tells the customer what happens next',
      precision: 0.8,
      recall: 0.78,
      f1: 0.79,
      count: 36,
    },
    {
      name: 'passes the buck',
      precision: 0.82,
      recall: 0.59,
      f1: 0.69,
      count: 39,
    },
    {
      name: 'promises beyond policy',
      precision: 0.88,
      recall: 0.71,
      f1: 0.79,
      count: 49,
    },
    {
      name: 'skips verification',
      precision: 0.94,
      recall: 0.75,
      f1: 0.83,
      count: 20,
    },
    {
      name: 'insults',
      precision: 0.58,
      recall: 0.23,
      f1: 0.33,
      count: 30,
    },
  ],
  lendAnEar: [
    {
      label: 'validating',
      kappa: 0.42,
      low: 0.12,
      high: 0.57,
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
      low: 0.08,
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
    pairs: 168,
    held: 159,
  },
  p95ms: 2.6,
  gzipKb: 200,
};
