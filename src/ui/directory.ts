import type { Desk, Expert, Ladder } from '../scenario/handbook-model.ts';
import { fold } from './search.ts';

/** The people at one desk. */
export interface DeskPeople {
  readonly desk: string;
  /** When the customer may expect word; empty where the ladder has no such desk. */
  readonly clock: string;
  readonly people: readonly Expert[];
}

/** Who picks up at that desk, in the directory's order. */
export function expertsAt(directory: readonly Expert[], desk: string): readonly Expert[] {
  return directory.filter((expert) => fold(expert.desk) === fold(desk));
}

/** The people whose name, desk or knowledge holds every word of the query, desk by desk in the order of the ladder. */
export function searchDirectory(
  directory: readonly Expert[],
  { desks }: Pick<Ladder, 'desks'>,
  query: string,
): readonly DeskPeople[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = directory.filter(({ name, desk, knows }) => {
    const text = fold(`${name} ${desk} ${knows}`);
    return words.every((word) => text.includes(word));
  });
  const onLadder = desks.map(({ name, clock }) => ({ desk: name, clock, people: expertsAt(found, name) }));
  const others = [...new Set(found.map(({ desk }) => desk))]
    .filter((name) => !desks.some((desk) => fold(desk.name) === fold(name)))
    .map((desk) => ({ desk, clock: '', people: expertsAt(found, desk) }));
  return [...onLadder, ...others].filter(({ people }) => people.length > 0);
}

/** What a desk may decide, in words: its own limit, or what the table of authority says of it. Empty for nothing. */
export function mayDecide({ authority }: Pick<Ladder, 'authority'>, desk: Desk): string {
  if (desk.limit) return desk.limit;
  return authority
    .flatMap(({ decision, limits }) =>
      limits.filter((each) => fold(each.desk) === fold(desk.name)).map(({ limit }) => `${decision}: ${limit}`),
    )
    .join('; ');
}
