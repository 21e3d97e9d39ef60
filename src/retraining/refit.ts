import { countedReviews } from './cards.ts';
import { daysBetween } from './days.ts';
import { ratings, type Rating, type Review } from './ratings.ts';

/** FSRS's numbers for ratings: 1 *again*, 2 *hard*, 3 *good*. */
const numberOf = (rating: Rating): number => ratings.indexOf(rating) + 1;

/** One person's log. */
export interface PersonLog {
  readonly person: string;
  readonly log: readonly Review[];
}

/** A card's history as fsrs-rs and its bindings take it: days since the review before, 0 for the first. */
export interface FsrsItem {
  readonly reviews: readonly { readonly rating: number; readonly deltaT: number }[];
}

/**
 * The logs as the FSRS optimisers read them (`review_logs` of fsrs-optimizer's schema; fsrs-rs takes it too): columns
 * `card_id`, `review_time` in ms, `review_rating` 1–4, `review_state` 0 new or 2 review, and `review_duration`, always
 * 0, since a call exercises many skills at once. One row a skill and day, as the schedule counts them.
 */
export function toOptimizerCsv(people: readonly PersonLog[]): string {
  const rows = people.flatMap(({ person, log }) =>
    [...countedReviews(log)].flatMap(([skill, reviews]) =>
      reviews.map(({ at, rating }, index) =>
        [quoted(`${person} ${skill}`), at, numberOf(rating), index === 0 ? 0 : 2, 0].join(','),
      ),
    ),
  );
  return [['card_id', 'review_time', 'review_rating', 'review_state', 'review_duration'].join(','), ...rows, ''].join(
    '\n',
  );
}

/** The same as items: for every review but a card's first, the history up to it. */
export function toFsrsItems(people: readonly PersonLog[]): readonly FsrsItem[] {
  return people.flatMap(({ log }) =>
    [...countedReviews(log).values()].flatMap((reviews) => {
      const history = reviews.map(({ day, rating }, index) => ({
        rating: numberOf(rating),
        deltaT: daysBetween(reviews[index - 1]?.day ?? day, day),
      }));
      return history.slice(1).map((_, index) => ({ reviews: history.slice(0, index + 2) }));
    }),
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
