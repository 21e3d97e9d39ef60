import nlp from 'compromise/two';

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

/** Whether compromise's own lexicon holds a word. */
export function isInLexicon(word: string): boolean {
  const { one } = nlp.model() as { one: { lexicon: Readonly<Record<string, unknown>> } };
  return Object.hasOwn(one.lexicon, word);
}
