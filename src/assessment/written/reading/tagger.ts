import nlp from 'compromise/two';
import { unasked } from './unasked.ts';

/** A word as the language library sees it. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tags: ReadonlySet<string>;
}

/** What the rules take from a term of compromise's document. */
interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: ReadonlySet<string>;
}

/**
 * Sentences of a text with the parts of speech of their words, by compromise: its lexicon and its tagging by form. The
 * second pass, which looks at neighbours, is left out: it takes four times as long, and the rules look at neighbours.
 */
export function tag(text: string): TaggedWord[][] {
  const view = nlp.tokenize(text);
  view.compute(['lexicon', 'preTagger']);
  let at = 0;
  return (view.document as unknown as readonly (readonly Term[])[]).map((sentence) =>
    sentence.flatMap(({ pre, text: word, post, tags }) => {
      const start = at + pre.length;
      at = start + word.length + post.length;
      return word === '' ? [] : [{ start, end: start + word.length, tags: tags ?? new Set<string>() }];
    }),
  );
}

const { one } = nlp.model() as { one: { lexicon: Record<string, string | readonly string[]> } };
for (const [word, tags] of Object.entries(one.lexicon))
  if ([tags].flat().some((tag) => unasked.includes(tag))) delete one.lexicon[word];

/** Whether compromise's own lexicon, but for those lists, holds a word. */
export const isInLexicon = (word: string): boolean => Object.hasOwn(one.lexicon, word);
