import { addDays, daysBetween, type Day } from './days.ts';
import { longAbsence, type Absence } from './due.ts';

/** Absences that somebody tells by hand: what may be told, and how they come together with those that are known. */

/** The farthest day that can be told, and the longest absence, in days: anything beyond is a slip of the finger. */
const farthest = 2 * 366;

/**
 * What is wrong with an absence as it was entered; undefined where nothing is.
 * @param from the first day away; NaN where none was entered
 * @param last the last day away
 */
export function faultIn(from: Day, last: Day, today: Day): string | undefined {
  if (Number.isNaN(from)) return 'Enter the first day away.';
  if (Number.isNaN(last)) return 'Enter the last day away.';
  if (last < from) return 'The last day away is before the first.';
  if (daysBetween(from, last) >= farthest) return 'That is more than two years. Is a year mistyped?';
  if (Math.abs(daysBetween(today, from)) > farthest) return 'That is more than two years from today. Is it mistyped?';
  return undefined;
}

/**
 * An absence together with all that it overlaps or adjoins, as one; days away are not counted twice.
 * @returns the one to keep, and those that it takes the place of
 */
export function joined<A extends Absence>(
  known: readonly A[],
  added: A,
): { readonly whole: A; readonly gone: readonly A[] } {
  const gone = known.filter(({ from, until }) => from <= added.until && added.from <= until);
  const all = [...gone, added];
  const whole = {
    ...added,
    from: Math.min(...all.map(({ from }) => from)),
    until: Math.max(...all.map(({ until }) => until)),
  };
  // What was put together may now touch another one.
  const rest = known.filter((each) => !gone.includes(each));
  const touches = rest.some(({ from, until }) => from <= whole.until && whole.from <= until);
  if (!touches) return { whole, gone };
  const further = joined(rest, whole);
  return { whole: further.whole, gone: [...gone, ...further.gone] };
}

/** Whether an absence that a return shows is known already: it overlaps one that was long itself. */
export function isKnownAs(known: readonly Absence[], seen: Absence): boolean {
  return known.some(
    ({ from, until }) =>
      from === seen.from || (daysBetween(from, until) >= longAbsence && from < seen.until && seen.from < until),
  );
}

/** The last day away: an absence lasts until the day of the return. */
export const lastDayOf = ({ until }: Absence): Day => addDays(until, -1);
