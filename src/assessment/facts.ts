import { stemmer } from 'stemmer';
import { fill, type Words } from '../roleplay/placeholders.ts';
import type { Line } from '../roleplay/transcript.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Fact } from '../scenario/model.ts';
import { plainWords, wordsOfBlock } from '../scenario/words.ts';

/**
 * A text as its words alone, a space before and after each: small letters, without accents or punctuation. What stands between digits stays (`18:52`, `£1,000`, `5/6`), so that numbers are not taken apart.
 */
export function plainText(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['\u2018\u2019]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:(?<=\p{N})[.,:/](?=\p{N})[\p{N}]+)*/gu);
  return words ? ` ${words.join(' ')} ` : ' ';
}

/** The same with each word as its stem (Porter 1980), so that “pendants” are a pendant and “refunded” is a refund. */
function stems(text: string): string {
  return plainText(text).replace(/\S+/g, (word) => stemmer(word));
}

/**
 * Which facts a text holds: those whose name, or one of whose wordings, stands in it as whole words, whatever the
 * capitals, punctuation, spaces and endings.
 * @param words for the placeholders of names and wordings
 * @returns the facts' names as the script has them, in its order
 */
export function factsIn(text: string, facts: readonly Fact[], words: Words): string[] {
  return statedIn(text, facts, words).map(({ name }) => name);
}

/** The same, with the wording each was found by. */
export function statedIn<Kind extends Fact>(
  text: string,
  facts: readonly Kind[],
  words: Words,
): (Kind & { readonly words: string })[] {
  const said = stems(text);
  const isSaid = (wording: string): boolean => {
    const wanted = stems(wording);
    return wanted.trim() !== '' && said.includes(wanted);
  };
  return facts.flatMap((fact) => {
    const found = [fact.name, ...fact.wordings].map((wording) => fill(wording, words)).find(isSaid);
    return found === undefined ? [] : [{ ...fact, words: found }];
  });
}

/**
 * Facts that the brief, the record and the conversation so far have told: what a rep can restate, or put into a note.
 * What the rep says tells the rep nothing.
 */
export function factsTold({ scenario }: CompiledScenario, words: Words, lines: readonly Line[]): string[] {
  const heard = lines.flatMap((line) =>
    line.kind === 'speech' || line.kind === 'narration' ? [plainWords(line.text)] : [],
  );
  const read = [...scenario.brief, ...scenario.record].map((block) => fill(wordsOfBlock(block), words));
  return factsIn([...read, ...heard].join('\n'), scenario.facts, words);
}
