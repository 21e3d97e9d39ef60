import { apologiesIn } from './apologies.ts';
import type { Candidate, Detector } from './detector.ts';

/** Keeps apologising: three times or more, in as many words (“our mistake” is none of them). */
export const overApologises: Detector = {
  behaviour: 'over-apologises',
  detect: (evidence) => {
    const places: Candidate[] = [];
    for (const apology of apologiesIn(evidence)) {
      const last = places.at(-1);
      const isSame = last?.sentence === apology.sentence && apology.from < last.to;
      if (!isSame && saysSorry(apology)) places.push(apology);
    }
    const [first, , third] = places;
    const last = places.at(-1);
    if (!first || !third || !last) return [];
    // It takes all of them to prove it.
    const start = first.sentence.tokens[first.from]?.start ?? 0;
    return [{ ...last, rule: `${places.length} apologies`, sure: 0.85, start }];
  },
};

function saysSorry({ sentence, from, to }: Candidate): boolean {
  return sentence.tokens.slice(from, to).some(({ word }) => /^(?:sorry|apolog|forgive)/.test(word));
}
