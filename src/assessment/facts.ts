import { fill, type Words } from '../roleplay/placeholders.ts';
import type { Fact } from '../scenario/model.ts';

/**
 * A text as its words alone, a space before and after each: small letters, without accents or punctuation. What stands
 * between digits stays (`18:52`, `£1,000`, `5/6`), so that numbers are not taken apart.
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

/**
 * Which facts a text holds: those whose name, or one of whose wordings, stands in it as whole words, whatever the
 * capitals, punctuation and spaces.
 * @param words for the placeholders of names and wordings
 * @returns the facts' names as the script has them, in its order
 */
export function factsIn(text: string, facts: readonly Fact[], words: Words): string[] {
  const said = plainText(text);
  const isSaid = (wording: string): boolean => {
    const wanted = plainText(fill(wording, words));
    return wanted.trim() !== '' && said.includes(wanted);
  };
  return facts.filter(({ name, wordings }) => [name, ...wordings].some(isSaid)).map(({ name }) => name);
}
