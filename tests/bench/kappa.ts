/** Cohen's κ with quadratic weights (Cohen 1968) of two raters on a scale of whole numbers; 0 where chance alone explains it. */
export function weightedKappa(a: readonly number[], b: readonly number[], lowest = 1, highest = 5): number {
  const size = highest - lowest + 1;
  const [ofA, ofB] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  let seen = 0;
  a.forEach((rating, index) => {
    const other = b[index] ?? lowest;
    ofA[rating - lowest] = (ofA[rating - lowest] ?? 0) + 1;
    ofB[other - lowest] = (ofB[other - lowest] ?? 0) + 1;
    seen += (rating - other) ** 2;
  });
  let chance = 0;
  ofA.forEach((x, i) => ofB.forEach((y, j) => (chance += ((i - j) ** 2 * x * y) / a.length)));
  return chance === 0 ? 0 : 1 - seen / chance;
}

/**
 * Scores as ratings: each conversation is given the rating that stands at its rank among the ratings of the others
 * (leave-one-out), so that a score without a scale can be compared with people who use one.
 */
export function toRatings(scores: readonly number[], ratings: readonly number[]): number[] {
  return scores.map((score, own) => {
    const others = ratings.filter((_, index) => index !== own).toSorted((a, b) => a - b);
    const below = scores.filter((other, index) => index !== own && other < score).length;
    const same = scores.filter((other, index) => index !== own && other === score).length;
    const rank = (below + same / 2) / Math.max(1, scores.length - 1);
    return others[Math.min(others.length - 1, Math.floor(rank * others.length))] ?? 1;
  });
}

/** The middle 95 % of a statistic over samples drawn with replacement (Efron's bootstrap), with a fixed seed. */
export function interval(
  count: number,
  statistic: (sample: readonly number[]) => number,
  rounds = 1000,
): [number, number] {
  let seed = 20241031;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const values = Array.from({ length: rounds }, () =>
    statistic(Array.from({ length: count }, () => Math.floor(random() * count))),
  ).toSorted((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.ceil(rounds * 0.975) - 1] ?? 0];
}
