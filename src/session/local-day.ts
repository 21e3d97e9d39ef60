import { dayOf, type Day } from '../retraining/days.ts';

/** The date at a moment, where the rep is. */
export function localDay(at: number): Day {
  return dayOf(at, -new Date(at).getTimezoneOffset());
}
