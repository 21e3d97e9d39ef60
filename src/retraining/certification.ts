import { bandOf, type Band, type Rubric } from '../rubric/rubric.ts';
import type { Card } from './cards.ts';
import type { Call } from './catalogue.ts';
import { addDays, daysBetween, type Day } from './days.ts';
import type { Skill } from './skills.ts';

/** A whole call, played at the level *assess*. */
export interface AssessedCall extends Call {
  readonly attempt: string;
  readonly at: number;
  readonly day: Day;
  /** Total, 0–100. */
  readonly score: number;
  /** Critical errors made in it. */
  readonly critical: readonly string[];
  /** The person had not opened this scenario with this variant before. */
  readonly unseen: boolean;
}

/** What six unseen calls came to. */
export interface Certification {
  readonly calls: readonly AssessedCall[];
  /** Mean total score, and the interval it lies in with 95 % confidence; 0–100, whole, rounded down. */
  readonly mean: number;
  readonly interval: readonly [low: number, high: number];
  /** Band of the mean, and of either end of the interval. */
  readonly band: Band;
  readonly between: readonly [low: Band, high: Band];
  readonly isCertified: boolean;
  /** Where not certified: why not. */
  readonly because: 'critical error' | 'band too low' | 'too uncertain' | null;
  readonly issued: Day;
  /** The day from which it holds no more; null where not certified. */
  readonly lapses: Day | null;
}

/** The policy, as data. */
export const certificationPolicy = {
  /** One scenario certifies nobody. */
  calls: 6,
  /** Days in which they have to be played: together they are to show one state of skill. */
  within: 60,
  /** Days it holds: half of what training gained is lost after six and a half months unused (Tatel & Ackerman 2025). */
  holds: 180,
  /** Days that a skill of safety, privacy or vulnerability may be overdue before the certificate lapses. */
  grace: 30,
  /** The least band of the mean, and of the low end of its interval. */
  band: 'solid',
  lowEnd: 'nearly',
  /**
   * Least standard deviation between calls, in points. One behaviour more or less is about five points of a call's
   * total, so six equal scores are luck, and prove no certainty.
   */
  leastDeviation: 5,
} as const;

/** Student's t, 97.5 %, for five degrees of freedom: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2. */
const t = 2.571;

/**
 * The state of a person's certification: the last series of six that was completed, and how far the next has come.
 * Series do not overlap, so nobody plays on until six good ones happen to stand in a row. The uncertainty is that of
 * the mean of six (t-interval): it says how much the choice of these calls matters.
 * @param cards as they are now: practising keeps a certificate alive
 */
export function certificationOf(
  calls: readonly AssessedCall[],
  cards: readonly Card[],
  skills: readonly Skill[],
  rubric: Rubric,
): { readonly last: Certification | null; readonly next: readonly AssessedCall[] } {
  let last: readonly AssessedCall[] | null = null;
  let next: readonly AssessedCall[] = [];
  for (const call of calls.filter(({ unseen }) => unseen).toSorted((a, b) => a.at - b.at)) {
    next = [...next.filter(({ day }) => daysBetween(day, call.day) <= certificationPolicy.within), call];
    if (next.length === certificationPolicy.calls) [last, next] = [next, []];
  }
  return { last: last && certify(last, cards, skills, rubric), next };
}

function certify(
  calls: readonly AssessedCall[],
  cards: readonly Card[],
  skills: readonly Skill[],
  rubric: Rubric,
): Certification {
  const { mean, interval } = meanOf(calls.map(({ score }) => score));
  const [low, high] = interval;
  const from = (band: Band): number => rubric.bands.find(({ name }) => name === band)?.from ?? 100;
  const because = calls.some(({ critical }) => critical.length > 0)
    ? 'critical error'
    : mean < from(certificationPolicy.band)
      ? 'band too low'
      : low < from(certificationPolicy.lowEnd)
        ? 'too uncertain'
        : null;
  const issued = Math.max(...calls.map(({ day }) => day));
  return {
    ...{ calls, mean, interval, because, issued, isCertified: because === null },
    band: bandOf(rubric, mean),
    between: [bandOf(rubric, low), bandOf(rubric, high)],
    lapses: because === null ? lapseOf(issued, cards, skills) : null,
  };
}

/** The mean of scores with its 95 % t-interval, kept within 0–100 and rounded down. */
export function meanOf(scores: readonly number[]): Pick<Certification, 'mean' | 'interval'> {
  const count = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (count - 1);
  const deviation = Math.max(Math.sqrt(variance), certificationPolicy.leastDeviation);
  const half = (t * deviation) / Math.sqrt(count);
  return {
    mean: Math.floor(mean),
    interval: [Math.floor(Math.max(0, mean - half)), Math.floor(Math.min(100, mean + half))],
  };
}

/**
 * 180 days after it was issued, or earlier, 30 days after a skill of the stricter limit fell due and was not practised.
 * Each practice moves that day on, so only who lets safety slide loses a certificate early.
 */
function lapseOf(issued: Day, cards: readonly Card[], skills: readonly Skill[]): Day {
  const { holds, grace } = certificationPolicy;
  const strictest = Math.min(...skills.map(({ maximumInterval }) => maximumInterval));
  const grave = new Set(skills.filter(({ maximumInterval }) => maximumInterval === strictest).map(({ id }) => id));
  const neglected = cards.filter(({ skill }) => grave.has(skill)).map(({ due }) => addDays(due, grace));
  return Math.min(addDays(issued, holds), ...neglected);
}
