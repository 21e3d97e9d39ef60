import type { ReadSentence } from './reading/reading.ts';
import type { Span } from './reading/token.ts';

/** A sum of money with its place: “£64”, “sixty-four quid”, “a hundred pounds”. */
export interface Sum extends Span {
  readonly value: number;
}

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const currency = /^(?:quid|pounds?|euros?|dollars?|sterling)$/;

/** What a number word stands for; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const one = small.indexOf(word);
  if (one >= 0) return one;
  const ten = tens.indexOf(word);
  return ten > 1 ? ten * 10 : undefined;
}

/** Every sum of money in a sentence. */
export function sumsIn({ tokens }: ReadSentence): Sum[] {
  return tokens.flatMap(({ word }, at) => {
    const written = /^[£$€](\d+(?:[.,]\d+)*)/.exec(word)?.[1];
    if (written !== undefined) return [{ value: Number(written.replaceAll(',', '')), from: at, to: at + 1 }];
    if (!currency.test(word)) return [];
    let from = at;
    while (from > 0 && isCounting(tokens[from - 1]?.word ?? '')) from--;
    const value = valueOf(tokens.slice(from, at).map((token) => token.word));
    return value > 0 ? [{ value, from, to: at + 1 }] : [];
  });
}

function isCounting(word: string): boolean {
  return numberOf(word) !== undefined || /^(?:hundred|thousand|and|a)$/.test(word);
}

/** “two hundred and fourteen” as 214. */
function valueOf(words: readonly string[]): number {
  let [total, part] = [0, 0];
  for (const word of words) {
    const number = numberOf(word);
    if (number !== undefined) part += number;
    else if (word === 'hundred') part = (part === 0 ? 1 : part) * 100;
    else if (word === 'thousand') [total, part] = [(part === 0 ? 1 : part) * 1000, 0];
  }
  return total + part;
}
