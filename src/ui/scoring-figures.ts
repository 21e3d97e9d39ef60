/** How far the rules that read written replies agree with people; `npm run bench:agreement` measures it. */
export interface ScoringFigures {
  /** The day, as `2026-05-07`. */
  readonly measuredOn: string;
  /**
   * Labelled replies: those the rules were tuned on, and those kept back; apart from them ordinary ones, kept back as well, by a
   * writer who did not know what is looked for.
   */
  readonly replies: {
    readonly tune: number;
    readonly heldOut: number;
    readonly ordinary: number;
    readonly labelledBy: string;
  };
  /** On the replies kept back; `count` is how many of them show the behaviour. Shares from 0 to 1. */
  readonly behaviours: readonly {
    readonly name: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    readonly count: number;
    /** On the ordinary ones; null where fewer than ten of them show it. */
    readonly ordinaryF1: number | null;
  }[];
  /**
   * In the ordinary ones: the part of what is said plainly that the labels say, too, and of what is said with “probably”; and how much
   * of all that is. What the labeller left open counts against it.
   */
  readonly signed: { readonly plainly: number; readonly probably: number; readonly shareProbable: number };
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
  measuredOn: '2026-11-23',
  replies: {
    tune: 30661,
    heldOut: 1733,
    ordinary: 944,
    labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
  },
  behaviours: [
    {
      name: 'asks a clarifying question',
      precision: 0.87,
      recall: 0.86,
      f1: 0.86,
      count: 299,
      ordinaryF1: 0.84,
    },
    {
      name: 'restates the facts',
      precision: 0.97,
      recall: 0.69,
      f1: 0.81,
      count: 691,
      ordinaryF1: 0.81,
    },
    {
      name: 'checks understanding',
      precision: 0.97,
      recall: 0.69,
      f1: 0.81,
      count: 160,
      ordinaryF1: 0.55,
    },
    {
      name: 'asks again for what was given',
      precision: 0.97,
      recall: 0.35,
      f1: 0.51,
      count: 83,
      ordinaryF1: 0.59,
    },
    {
      name: 'names the feeling',
      precision: 0.96,
      recall: 0.73,
      f1: 0.83,
      count: 218,
      ordinaryF1: 0.65,
    },
    {
      name: 'validates',
      precision: 0.97,
      recall: 0.7,
      f1: 0.81,
      count: 244,
      ordinaryF1: 0.69,
    },
    {
      name: 'apologises for the impact',
      precision: 1,
      recall: 0.9,
      f1: 0.95,
      count: 231,
      ordinaryF1: 0.88,
    },
    {
      name: 'dismisses',
      precision: 0.85,
      recall: 0.45,
      f1: 0.59,
      count: 208,
      ordinaryF1: 0.47,
    },
    {
      name: 'over-apologises',
      precision: 1,
      recall: 1,
      f1: 1,
      count: 46,
      ordinaryF1: null,
    },
    {
      name: 'commits to act',
      precision: 0.99,
      recall: 0.79,
      f1: 0.87,
      count: 589,
      ordinaryF1: 0.85,
    },
    {
      name: 'gives a time',
      precision: 0.95,
      recall: 0.82,
      f1: 0.88,
      count: 456,
      ordinaryF1: 0.85,
    },
    {
      name: 'offers a remedy',
      precision: 0.92,
      recall: 0.72,
      f1: 0.81,
      count: 435,
      ordinaryF1: 0.77,
    },
    {
      name: 'confirms next steps',
      precision: 0.89,
      recall: 0.75,
      f1: 0.81,
      count: 178,
      ordinaryF1: 0.62,
    },
    {
      name: 'blames',
      precision: 0.86,
      recall: 0.37,
      f1: 0.51,
      count: 169,
      ordinaryF1: 0.34,
    },
    {
      name: 'hedges',
      precision: 0.96,
      recall: 0.83,
      f1: 0.89,
      count: 135,
      ordinaryF1: 0.75,
    },
    {
      name: 'tells the customer what happens next',
      precision: 0.78,
      recall: 0.79,
      f1: 0.78,
      count: 84,
      ordinaryF1: 0.85,
    },
    {
      name: 'passes the buck',
      precision: 0.88,
      recall: 0.47,
      f1: 0.61,
      count: 89,
      ordinaryF1: 0.59,
    },
    {
      name: 'promises beyond policy',
      precision: 0.88,
      recall: 0.44,
      f1: 0.59,
      count: 131,
      ordinaryF1: 0.56,
    },
    {
      name: 'skips verification',
      precision: 0.97,
      recall: 0.7,
      f1: 0.81,
      count: 46,
      ordinaryF1: 0.22,
    },
    {
      name: 'insults',
      precision: 1,
      recall: 0.29,
      f1: 0.45,
      count: 62,
      ordinaryF1: null,
    },
  ],
  signed: {
    plainly: 0.92,
    probably: 0.67,
    shareProbable: 0.45,
  },
  lendAnEar: [
    {
      label: 'validating',
      kappa: 0.4,
      low: 0.12,
      high: 0.55,
      humans: 0.41,
    },
    {
      label: 'elaboration',
      kappa: 0.67,
      low: 0.45,
      high: 0.82,
      humans: 0.68,
    },
    {
      label: 'dismissing',
      kappa: 0.36,
      low: -0.13,
      high: 0.69,
      humans: 0.45,
    },
    {
      label: 'understanding',
      kappa: 0.01,
      low: -0.21,
      high: 0.17,
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
  p95ms: 4.6,
  gzipKb: 200,
};
