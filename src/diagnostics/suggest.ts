import { distance } from 'fastest-levenshtein';

/** How many names a hint lists at most. */
const most = 8;

/** How many names are compared at most: a script of more is made by a machine, or meant to keep this one busy. */
const mostCompared = 2_000;

/** What to do about a mistake: words for people, and the one safe mend where there is one. */
export interface Advice {
  readonly hint: string;
  readonly mend?: { readonly from: string; readonly to: string };
}

/** The letters to add, drop or change; two neighbours in the wrong order are one slip of the keys (Damerau 1964). */
function editsBetween(typed: string, known: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === known[at]) at++;
  const swapped = `${typed.slice(0, at)}${typed[at + 1] ?? ''}${typed[at] ?? ''}${typed.slice(at + 2)}`;
  return swapped === known ? Math.min(1, distance(typed, known)) : distance(typed, known);
}

/**
 * What to do about a misspelt name: the nearest known one, or the list of them where none is near. It can be mended
 * safely where one known name is nearer than every other.
 * @param known the names that would be right
 */
export function suggest(name: string, known: Iterable<string>): Advice | undefined {
  const names = [...new Set(known)];
  if (names.length === 0) return undefined;
  const wanted = name.toLowerCase().slice(0, 200);
  const farthest = wanted.length < 4 ? Math.min(1, wanted.length - 1) : Math.max(2, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  let least = farthest + 1;
  let isAlone = true;
  for (const candidate of names.slice(0, mostCompared)) {
    if (Math.abs(candidate.length - wanted.length) > least) continue;
    const edits = editsBetween(wanted, candidate.toLowerCase());
    if (edits < least) [nearest, least, isAlone] = [candidate, edits, true];
    else if (edits === least) isAlone = false;
  }
  if (nearest !== undefined) {
    const isSafe = isAlone && least <= Math.max(1, Math.floor(wanted.length / 4));
    return { hint: `Did you mean “${nearest}”?`, ...(isSafe ? { mend: { from: name, to: nearest } } : {}) };
  }
  const list = names.slice(0, most).map((candidate) => `“${candidate}”`);
  return { hint: `Known here: ${list.join(', ')}${names.length > most ? ' and more' : ''}.` };
}
