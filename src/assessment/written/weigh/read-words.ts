import type { Evidence } from '../detect/detector.ts';
import type { Found } from '../look.ts';
import { seenFrom } from '../model.ts';
import { stemOf } from '../heard.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { timesIn } from '../times.ts';
import { plainFrom, wordOf } from './features.ts';

/** Parts of speech that say something; others (`City`, `SportsTeam`) are of the library's own interest. */
const parts = new Set([
  ...['Verb', 'PastTense', 'PresentTense', 'Infinitive', 'Gerund', 'Participle', 'Modal', 'Copula', 'Negative'],
  ...['Noun', 'Plural', 'Pronoun', 'Possessive', 'Person', 'Adjective', 'Adverb', 'Determiner', 'Preposition'],
  ...['Conjunction', 'QuestionWord', 'Value', 'Date', 'Expression'],
]);

/**
 * Each word of a sentence as the net reads it, by names: `refund` its stem, `^Verb` a part of speech, `{coming}` a family, `=remedy`
 * a cue it is part of, `@offers a remedy` what a rule sees there (`~`: unsure, `!`: plainly), `#told` a word of
 * the case, `#said` one that the customer has just said, `#shown` one that stands on the screen. The last
 * one is the end of the sentence: asked, or not.
 */
export function wordsOf(sentence: ReadSentence, { heard, promises, words }: Evidence, found: Found): string[][] {
  const { tokens, families, hits, index } = sentence;
  const named = tokens.map((token) => {
    const names = new Set([wordOf(token)]);
    for (const tag of token.tags) if (parts.has(tag)) names.add(`^${tag}`);
    if (token.gap !== '') names.add(`#gap${token.gap === '\n' ? '' : token.gap}`);
    if (token.quoted) names.add('#quoted');
    return names;
  });
  const mark = ({ from, to }: { readonly from: number; readonly to: number }, name: string): void => {
    for (const names of named.slice(from, to)) names.add(name);
  };
  families.forEach((met, at) => {
    for (const { family, length } of met) mark({ from: at, to: at + length }, `{${family}}`);
  });
  for (const place of heard[index]?.places ?? []) {
    const word = tokens[place]?.word ?? '';
    named[place]?.add(words.told.has(word) ? '#told' : '#screen');
    const stem = stemOf(word);
    if (words.said.has(stem)) named[place]?.add('#said');
    if (words.onScreen.has(stem)) named[place]?.add('#shown');
  }
  for (const time of timesIn(sentence)) mark(time, time.sure >= seenFrom ? '#time' : '#time~');
  for (const promise of promises)
    if (promise.sentence === sentence) mark(promise, promise.sure >= seenFrom ? '#promise' : '#promise~');
  for (const hit of hits) mark(hit, `=${hit.cue.group}`);
  for (const [behaviour, candidates] of found)
    for (const candidate of candidates) {
      const { sure } = candidate;
      if (candidate.sentence === sentence && sure > 0)
        mark(candidate, `@${behaviour}${sure >= plainFrom ? '!' : sure >= seenFrom ? '' : '~'}`);
    }
  return [...named.map((names) => [...names]), [sentence.asked ? '#asked' : '#ended']];
}
