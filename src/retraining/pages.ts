import type { Day } from './days.ts';
import type { PolicyChange } from './due.ts';

/** A page of the handbook in one wording. */
export interface PageWording {
  readonly page: string;
  readonly title: string;
  /** Another hash is another wording. */
  readonly hash: string;
}

/** A page as it was seen last. */
export interface SeenPage extends PageWording {
  /** When a wording other than the one before it was first seen; null where there was only one. */
  readonly changed: { readonly at: number; readonly day: Day } | null;
}

/**
 * The pages as they are now beside those seen last: what has to be kept, and what has changed. A page not seen before is
 * no change: nobody has worked by another wording of it.
 * @param at now, in milliseconds since 1970, and the date
 */
export function comparePages(
  seen: readonly SeenPage[],
  now: readonly PageWording[],
  at: number,
  day: Day,
): { readonly keep: readonly SeenPage[]; readonly changes: readonly PolicyChange[] } {
  const pages = now.map((page): SeenPage => {
    const before = seen.find((each) => each.page === page.page);
    return { ...page, changed: before && before.hash !== page.hash ? { at, day } : (before?.changed ?? null) };
  });
  return {
    keep: pages.filter(({ page, hash }) => !seen.some((each) => each.page === page && each.hash === hash)),
    changes: pages.flatMap(({ page, title, changed }) => (changed ? [{ page, title, ...changed }] : [])),
  };
}
