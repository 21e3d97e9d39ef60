import { dayInWords, type Day } from '../retraining/days.ts';
import type { Rating, Review } from '../retraining/ratings.ts';
import type { Step } from '../retraining/trend.ts';
import type { Scenario } from '../scenario/model.ts';

/** The words of the progress page and of certification. */

/** Why a customer escalates, as the library names it. */
export const causeWords: Readonly<Record<Scenario['cause'], string>> = {
  'no-resolution': 'No resolution',
  'poor-communication': 'Poor communication',
  'unmet-expectations': 'Unmet expectations',
  'repeat-incident': 'Repeat incident',
};

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const dated = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `3 March`, `week of 2 March`, `March 2026`. */
export function stepWords(step: Step, from: Day): string {
  return step === 'month' ? month.format(from) : step === 'week' ? `week of ${dayInWords(from)}` : dayInWords(from);
}

/** `Mar`. */
export const shortMonth = (day: Day): string => short.format(day);

/** `Monday 2 March`. */
export const dayWords = (day: Day): string => full.format(day);

/** `2 March 2026`. */
export const dateWords = (day: Day): string => dated.format(day);

/** How likely a skill is still there, from a predicted recall of 0 to 1. */
export function recallWords(recall: number): string {
  if (recall >= 0.97) return 'fresh';
  if (recall >= 0.9) return 'likely to go well';
  return recall >= 0.75 ? 'may slip' : 'likely to slip';
}

/** What a practice showed of a skill, and by what. */
export function ratingWords(rating: Rating, because: Review['because']): string {
  const went = { again: 'did not go well', hard: 'went with difficulty', good: 'went well' }[rating];
  const by = { 'critical error': 'the error was made', hint: 'with help', refused: 'the temptation was left alone' };
  return `${went} (${because in by ? by[because as keyof typeof by] : because})`;
}
