import type { Sentence, Token } from './token.ts';

/**
 * A cue: words in their order, in a small language that a trainer can read.
 *
 *     you must|will be {degree}? {feeling}     one word or the other; a word of a family, or none; a word of a family
 *     send~ you ..  new                        any form of a verb; up to three words between
 *     ^ fair enough $                          the beginning and the end of a clause; `...` is up to eight words
 */
export interface Cue {
  readonly source: string;
  /** What it is a cue of: a key of the cue table. */
  readonly group: string;
  /** How sure it is where nothing speaks against it, 0 to 1. */
  readonly sure: number;
  readonly elements: readonly Element[];
  /** Words or families of each element that may not be missing: a sentence without one of them cannot hold the cue. */
  readonly needs: readonly (readonly string[])[];
}

type Element =
  | {
      readonly kind: 'word';
      readonly keys: ReadonlySet<string>;
      readonly families: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'start' | 'end' };

/** Where a cue was found: tokens `from` up to `to` of a sentence. */
export interface Hit {
  readonly cue: Cue;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Reads a list of cues: a line each; a number alone says how sure those below it are; `#` opens a comment. */
export function readCues(group: string, text: string): Cue[] {
  const cues: Cue[] = [];
  let sure = 0.9;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    if (/^0?\.\d+$/.test(line)) sure = Number(line);
    else {
      const elements = line.split(/\s+/).map(readElement);
      cues.push({ source: line, group, sure, elements, needs: needsOf(elements) });
    }
  }
  return cues;
}

/** Words that stand in most sentences, and so tell little of which cues are there. */
const common = new Set(
  'i we you it is are am was the a an to that this of and for in on your will be have has do not with at my'.split(' '),
);

/** The most telling elements first: those whose words are few and rare. */
function needsOf(elements: readonly Element[]): string[][] {
  const weight = (choices: readonly string[]): number =>
    choices.reduce((sum, choice) => sum + (common.has(choice) ? 30 : choice.startsWith('{') ? 12 : 1), 0);
  return elements
    .flatMap((element) =>
      element.kind === 'word' && !element.optional
        ? [[...element.keys, ...element.families.map((name) => `{${name}}`)]]
        : [],
    )
    .toSorted((a, b) => weight(a) - weight(b));
}

function readElement(text: string): Element {
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  if (text === '..') return { kind: 'gap', most: 3 };
  if (text === '...') return { kind: 'gap', most: 8 };
  const optional = text.endsWith('?');
  const choices = (optional ? text.slice(0, -1) : text).split('|');
  const isFamily = (choice: string): boolean => choice.startsWith('{');
  return {
    kind: 'word',
    optional,
    // A name is known by its capital letter, and is a key of its token.
    keys: new Set(choices.filter((choice) => !isFamily(choice) || choice === '{name}')),
    families: choices.filter((choice) => isFamily(choice) && choice !== '{name}').map((choice) => choice.slice(1, -1)),
  };
}

/** All cues, by the words of their most telling element. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

export function indexCues(cues: readonly Cue[]): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const cue of cues)
    for (const key of cue.needs[0] ?? []) {
      const own = index.get(key);
      if (own) own.push(cue);
      else index.set(key, [cue]);
    }
  return index;
}

/** Word families met at each token of a sentence: the family's name and how many tokens it takes. */
export type Families = readonly (readonly { readonly family: string; readonly length: number }[])[];

/** Every cue that a sentence holds, each place at most once a cue, in the order of the sentence. */
export function findCues(sentence: Sentence, families: Families, index: CueIndex): Hit[] {
  const present = new Set(sentence.tokens.flatMap(({ keys }) => keys));
  for (const met of families) for (const { family } of met) present.add(`{${family}}`);
  const possible = new Set<Cue>();
  for (const key of present) for (const cue of index.get(key) ?? []) if (hasAllOf(cue, present)) possible.add(cue);
  const hits: Hit[] = [];
  for (const cue of possible)
    for (let at = sentence.from; at < sentence.to; at++) {
      const to = reach(cue.elements, 0, at, sentence, families);
      if (to > at) hits.push({ cue, sentence, from: at, to });
    }
  return hits.sort((a, b) => a.from - b.from);
}

/** What a cue needs; of its most telling element one is there, for the cue was found by it. */
function hasAllOf({ needs }: Cue, present: ReadonlySet<string>): boolean {
  for (let at = 1; at < needs.length; at++) if (!needs[at]?.some((choice) => present.has(choice))) return false;
  return true;
}

/** The token behind the last one that elements from `index` on take, beginning at token `at`; -1 where they do not fit. */
function reach(
  elements: readonly Element[],
  index: number,
  at: number,
  sentence: Sentence,
  families: Families,
): number {
  const element = elements[index];
  if (!element) return at;
  const { tokens } = sentence;
  switch (element.kind) {
    case 'start':
      return isClauseStart(sentence, at) ? reach(elements, index + 1, at, sentence, families) : -1;
    case 'end':
      return at === sentence.to || tokens[at]?.gap !== '' || isClauseStart(sentence, at)
        ? reach(elements, index + 1, at, sentence, families)
        : -1;
    case 'gap': {
      for (let skipped = 0; skipped <= element.most && at + skipped < sentence.to; skipped++) {
        if (skipped > 0 && isStrong(tokens[at + skipped - 1], skipped > 1)) return -1;
        const to = reach(elements, index + 1, at + skipped, sentence, families);
        if (to >= 0) return to;
      }
      return -1;
    }
    case 'word': {
      const token = tokens[at];
      if (token && at < sentence.to) {
        if (element.families.length > 0)
          for (const { family, length } of families[at] ?? [])
            if (element.families.includes(family)) {
              const to = reach(elements, index + 1, at + length, sentence, families);
              if (to >= 0) return to;
            }
        if (token.keys.some((key) => element.keys.has(key))) {
          const to = reach(elements, index + 1, at + 1, sentence, families);
          if (to >= 0) return to;
        }
      }
      return element.optional ? reach(elements, index + 1, at, sentence, families) : -1;
    }
  }
}

/** A gap does not reach over a colon, a semicolon, a dash or a line's end. */
function isStrong(token: Token | undefined, isInside: boolean): boolean {
  return isInside && token !== undefined && /[:;\n]/.test(token.gap);
}

function isClauseStart({ clauseOf, clauses, from }: Sentence, at: number): boolean {
  const clause = clauses[clauseOf[at] ?? -1];
  if (at === from || !clause) return at === from;
  return at === clause.from || (clause.opener !== '' && at === clause.from + 1);
}
