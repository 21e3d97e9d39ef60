/** A sentence as what it holds, and whether it shows something. */
export interface Row {
  readonly features: readonly number[];
  readonly shows: boolean;
  readonly counts: number;
}

/** Weights of a logistic regression, and its start. */
export interface Model {
  readonly start: number;
  readonly weights: Float64Array;
}

/** How strongly weights are drawn to nothing, and to little: `sparse` and `small` of an elastic net. */
interface Pull {
  readonly sparse: number;
  readonly small: number;
}
/** Strong enough that most features weigh nothing at all: these are left out. */
const toChoose: Pull = { sparse: 3e-4, small: 1e-4 };
/** What is left is learned again with a lighter hand (the relaxed lasso of Meinshausen, 2007): it was weighed too lightly. */
const toWeigh: Pull = { sparse: 1e-4, small: 6e-4 };
const rounds = 250;
/** The steepest that the loss can bend, for rows of about so many features. */
const bend = 10;

/**
 * Logistic regression in two steps: one chooses the features, the other weighs them. Nothing in it is left to chance: the same
 * rows give the same weights.
 * @param size how many features there are
 */
export function learn(rows: readonly Row[], size: number): Model {
  const { weights } = fit(rows, size, toChoose);
  const chosen = rows.map((row) => ({ ...row, features: row.features.filter((feature) => weights[feature] !== 0) }));
  return fit(chosen, size, toWeigh);
}

/** One step, by the fast iterative shrinkage of Beck and Teboulle (2009). */
function fit(rows: readonly Row[], size: number, { sparse, small }: Pull): Model {
  let weights = new Float64Array(size);
  let [start, ahead, pace] = [0, 0, 1];
  const probe = new Float64Array(size);
  const total = rows.reduce((sum, { counts }) => sum + counts, 0);
  const step = 1 / (bend + small);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    let ofStart = 0;
    for (const { features, shows, counts } of rows) {
      let sum = ahead;
      for (const feature of features) sum += probe[feature] ?? 0;
      const error = (counts * (1 / (1 + Math.exp(-sum)) - (shows ? 1 : 0))) / total;
      ofStart += error;
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + error;
    }
    const next = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const value = (probe[at] ?? 0) - step * ((slope[at] ?? 0) + small * (probe[at] ?? 0));
      next[at] = Math.sign(value) * Math.max(0, Math.abs(value) - step * sparse);
    }
    const nextStart = ahead - step * ofStart;
    const nextPace = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / nextPace;
    for (let at = 0; at < size; at++) probe[at] = (next[at] ?? 0) + momentum * ((next[at] ?? 0) - (weights[at] ?? 0));
    ahead = nextStart + momentum * (nextStart - start);
    [weights, start, pace] = [next, nextStart, nextPace];
  }
  return { start, weights };
}

/** The chance that a sentence shows it. */
export function chanceOf({ start, weights }: Model, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), start)));
}
