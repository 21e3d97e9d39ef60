import type { Families } from './cue.ts';
import type { Token } from './token.ts';

/** A word, or several, of a family. */
interface Member {
  readonly family: string;
  readonly words: readonly string[];
}

/** Members of all families by their first word. */
export type FamilyIndex = ReadonlyMap<string, readonly Member[]>;

/** Reads families: words and phrases parted by commas and lines; `send~` is every form of a verb; `{other}` takes in another family. */
export function readFamilies(source: Readonly<Record<string, string>>): FamilyIndex {
  const index = new Map<string, Member[]>();
  for (const family of Object.keys(source))
    for (const phrase of membersOf(family, source)) {
      const words = phrase.split(/\s+/);
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { family, words }]);
    }
  return index;
}

function membersOf(family: string, source: Readonly<Record<string, string>>): string[] {
  return (source[family] ?? '')
    .replace(/#.*$/gm, '')
    .split(/[,\n]/)
    .map((member) => member.replaceAll('-', ' ').trim()) // a reply's hyphens part words, too
    .filter((member) => member !== '')
    .flatMap((member) => (member.startsWith('{') ? membersOf(member.slice(1, -1), source) : [member]));
}

/** The families met at each token, the longest member first. */
export function familiesIn(tokens: readonly Token[], index: FamilyIndex): Families {
  return tokens.map((token, at) => {
    const met = new Map<string, number>();
    for (const key of token.keys)
      for (const { family, words } of index.get(key) ?? []) {
        const fits = words.every((word, offset) => offset === 0 || tokens[at + offset]?.keys.includes(word) === true);
        if (fits && words.length > (met.get(family) ?? 0)) met.set(family, words.length);
      }
    return [...met].map(([family, length]) => ({ family, length }));
  });
}
