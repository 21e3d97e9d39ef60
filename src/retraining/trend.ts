import type { Competency } from '../rubric/rubric.ts';
import { addDays, type Day } from './days.ts';
import type { Sum, Tally } from './tally.ts';

/** How long a step of a trend is. */
export type Step = 'day' | 'week' | 'month';

/** What a stretch of days came to in one competency. */
export interface TrendPoint {
  /** Its first day: that of the practice, a Monday, or the first of a month. */
  readonly from: Day;
  readonly calls: number;
  /** Mean score, 0–100, rounded down. */
  readonly score: number;
}

/** The most steps that a chart shows side by side. */
const mostSteps = 26;

/** Days where they can be told apart, else weeks, else months: whatever has no more steps than a chart can show. */
export function stepFor(tallies: readonly Tally[]): Step {
  const fits = (step: Step): boolean => new Set(tallies.map(({ day }) => startOf(step, day))).size <= mostSteps;
  return fits('day') ? 'day' : fits('week') ? 'week' : 'month';
}

/** A competency over time, the oldest first; of more steps than a chart can show the latest. */
export function trendOf(tallies: readonly Tally[], competency: Competency, step: Step): readonly TrendPoint[] {
  const sums = new Map<Day, Sum>();
  for (const { day, competencies } of tallies) {
    const own = competencies[competency];
    if (!own) continue;
    const from = startOf(step, day);
    const { calls, sum } = sums.get(from) ?? { calls: 0, sum: 0 };
    sums.set(from, { calls: calls + own.calls, sum: sum + own.sum });
  }
  return [...sums]
    .toSorted(([a], [b]) => a - b)
    .slice(-mostSteps)
    .map(([from, { calls, sum }]) => ({ from, calls, score: Math.floor(sum / calls) }));
}

/** The first day of the stretch that a day lies in. */
export function startOf(step: Step, day: Day): Day {
  const date = new Date(day);
  if (step === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return step === 'week' ? addDays(day, -((date.getUTCDay() + 6) % 7)) : day;
}
