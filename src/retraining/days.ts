/**
 * A date on the wall where the rep is, as milliseconds since 1970 of its midnight *in UTC*. It names a date and no
 * moment, so a log made in one time zone, or in summer, says the same in another.
 */
export type Day = number;

const oneDay = 86_400_000;

/**
 * The date at a moment.
 * @param at milliseconds since 1970
 * @param offset minutes that the rep's clock is ahead of UTC then: `-new Date(at).getTimezoneOffset()`
 */
export function dayOf(at: number, offset: number): Day {
  return Math.floor((at + offset * 60_000) / oneDay) * oneDay;
}

/** The date so many days later; earlier where the count is below 0. */
export function addDays(day: Day, count: number): Day {
  return day + count * oneDay;
}

/** Whole days from one date to another; below 0 where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((to - from) / oneDay);
}

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** As people write it: `14 March`. */
export function dayInWords(day: Day): string {
  return inWords.format(day);
}
