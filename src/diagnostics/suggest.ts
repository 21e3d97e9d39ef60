import { distance } from 'fastest-levenshtein';

/** How many names a hint lists at most. */
const most = 8;

/** How many names are compared at most: a script of more is made by a machine, or meant to keep this one busy. */
const mostCompared = 2_000;

/**
 * What to do about a misspelt name: the nearest known one, or the list of them where none is near.
 * @param known the names that would be right
 */
export function suggest(name: string, known: Iterable<string>): string | undefined {
  const names = [...new Set(known)];
  if (names.length === 0) return undefined;
  const wanted = name.toLowerCase().slice(0, 200);
  const farthest = wanted.length < 4 ? wanted.length - 2 : Math.max(2, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  let least = farthest + 1;
  for (const candidate of names.slice(0, mostCompared)) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  const list = names.slice(0, most).map((candidate) => `“${candidate}”`);
  return `Known here: ${list.join(', ')}${names.length > most ? ' and more' : ''}.`;
}
