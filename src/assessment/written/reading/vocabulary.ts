import { indexCues, readCues, type CueIndex } from './cue.ts';
import { readFamilies, type FamilyIndex } from './families.ts';
import { formsOf } from './inflect.ts';
import { spelling, type Spelling } from './spelling.ts';
import { isInLexicon } from './tagger.ts';

/** All that the rules know of words, made once from the data in `cues/`. */
export interface Vocabulary {
  readonly families: FamilyIndex;
  readonly cues: CueIndex;
  /** What a form of a verb also stands for: `sent` is `send~`, `send~past` and `send~done`. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly spelling: Spelling;
}

/**
 * @param families word families, by name
 * @param cues lists of cues, by what they are cues of
 * @param common words of English that no cue is looked for in
 */
export function makeVocabulary(
  families: Readonly<Record<string, string>>,
  cues: Readonly<Record<string, string>>,
  common: string,
): Vocabulary {
  const familyIndex = readFamilies(families);
  const all = Object.entries(cues).flatMap(([group, text]) => readCues(group, text));
  const words = new Set<string>();
  for (const members of familyIndex.values())
    for (const member of members) member.words.forEach((word) => words.add(word));
  for (const { elements } of all)
    for (const element of elements) if (element.kind === 'word') element.keys.forEach((key) => words.add(key));
  const forms = new Map<string, string[]>();
  for (const word of words)
    if (word.includes('~')) {
      const base = word.slice(0, word.indexOf('~'));
      for (const [form, kind] of formsOf(base)) {
        const keys = forms.get(form) ?? [];
        for (const key of [`${base}~`, `${base}~${kind}`]) if (!keys.includes(key)) keys.push(key);
        forms.set(form, keys);
      }
    }
  // No slip of the keyboard makes an insult.
  const insults = new Set(
    [...familyIndex.values()].flat().flatMap((each) => (each.family === 'insult' ? each.words : [])),
  );
  const plain = [...words].filter((word) => !word.includes('~') && !insults.has(word));
  const known = new Set(common.split(/\s+/));
  const isKnown = (word: string): boolean =>
    known.has(word) || isInLexicon(word) || (word.endsWith('s') && isInLexicon(word.slice(0, -1)));
  return {
    families: familyIndex,
    cues: indexCues(all),
    forms,
    spelling: spelling([...plain, ...forms.keys()], isKnown),
  };
}
