/** Puts misspelt cue words right: `apolgise`, `tommorow`, `refudn`. */
export interface Spelling {
  /** The cue word that a word is a slip of the keyboard from; the word itself where it is known, short, or near to none. */
  correct(word: string): string;
}

/** Words shorter than this are left as they are: too many short words are near to each other. */
const shortest = 5;
/** From this length on two slips are forgiven. */
const longFrom = 11;

/**
 * @param cues words worth finding in spite of a slip
 * @param isKnown whether a word is a word of English, or of this case, which is then taken as it stands
 */
export function spelling(cues: Iterable<string>, isKnown: (word: string) => boolean): Spelling {
  const all = new Set([...cues].filter((word) => word.length >= shortest && /^[a-z]+$/.test(word)));
  // Two words one slip apart share a form with at most one letter left out (the idea of SymSpell, W. Garbe 2012).
  const byForm = new Map<string, string[]>();
  for (const word of all)
    for (const form of shortened(word, word.length >= longFrom ? 2 : 1))
      byForm.set(form, [...(byForm.get(form) ?? []), word]);
  const known = new Map<string, string>();

  const look = (word: string): string => {
    const most = word.length >= longFrom ? 2 : 1;
    let [best, least] = [word, most + 1];
    for (const form of shortened(word, most))
      for (const candidate of byForm.get(form) ?? []) {
        if (candidate[0] !== word[0]) continue;
        const slips = distance(word, candidate);
        if (slips < least) [best, least] = [candidate, slips];
      }
    return best;
  };
  return {
    correct(word) {
      if (word.length < shortest || word.length > 18 || !/^[a-z]+$/.test(word) || all.has(word) || isKnown(word))
        return word;
      const squeezed = word.replace(/([a-z])\1{2,}/g, '$1');
      if (squeezed !== word && (all.has(squeezed) || isKnown(squeezed))) return squeezed;
      const found = known.get(word) ?? look(squeezed);
      if (known.size < 5000) known.set(word, found);
      return found;
    },
  };
}

/** A word and what it is with up to so many letters left out. */
function shortened(word: string, most: number): Set<string> {
  const forms = new Set([word]);
  let last = [word];
  for (let left = 0; left < most; left++) {
    const next: string[] = [];
    for (const form of last)
      for (let at = 0; at < form.length; at++) {
        const shorter = form.slice(0, at) + form.slice(at + 1);
        if (!forms.has(shorter)) {
          forms.add(shorter);
          next.push(shorter);
        }
      }
    last = next;
  }
  return forms;
}

/** Letters put in, left out, changed, or swapped with the next, to come from one word to the other. */
function distance(a: string, b: string): number {
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
