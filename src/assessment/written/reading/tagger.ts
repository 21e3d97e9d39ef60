import nlp from 'compromise/two';
import type { RawToken } from './tokens.ts';
import { unasked } from './unasked.ts';

/** A term of compromise's document, as far as its tagging asks for it. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/** What it tags: the sentences of one text after the other. */
const view = nlp.tokenize('');

/**
 * Parts of speech of each word of a text, in its order, by compromise: its lexicon and its tagging by form. It is given our words, with
 * short forms written out (“I'll” is `i` and `will`). The second pass, which looks at neighbours, is left out: it takes four times
 * as long, and the rules look at neighbours.
 */
export function tag(text: string, words: readonly RawToken[]): ReadonlySet<string>[] {
  const terms = words.map((word, at): Term => {
    const next = words[at + 1];
    const isShared = next?.start === word.start || words[at - 1]?.start === word.start;
    const [normal = ''] = word.word.split('|');
    return {
      text: isShared ? normal : text.slice(word.start, word.end),
      normal,
      pre: '',
      post: next?.start === word.start ? ' ' : text.slice(word.end, next?.start),
      tags: new Set(),
    };
  });
  const sentences: Term[][] = [];
  terms.forEach((term, at) => {
    if (words[at]?.opens === true || at === 0) sentences.push([]);
    sentences.at(-1)?.push(term);
  });
  Object.assign(view, { document: sentences });
  view.compute(['lexicon', 'preTagger']);
  return terms.map(({ tags }) => tags);
}

const { one } = nlp.model() as { one: { lexicon: Record<string, string | readonly string[]> } };
for (const [word, tags] of Object.entries(one.lexicon))
  if ([tags].flat().some((tag) => unasked.includes(tag))) delete one.lexicon[word];

/** Whether compromise's own lexicon, but for those lists, holds a word. */
export const isInLexicon = (word: string): boolean => Object.hasOwn(one.lexicon, word);
