import type { HomeView, ShelfItem } from '../session/views.ts';

/** The call that the first visit offers; null where there is something to look back on, or nothing to play. */
export function firstCall({ unfinished, finished, next }: HomeView): ShelfItem | null {
  return unfinished.length === 0 && finished.length === 0 ? next : null;
}
