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
    const third = places[2];
    return third ? [{ ...third, rule: `${places.length} apologies`, sure: 0.85 }] : [];
  },
};

function saysSorry({ sentence, from, to }: Candidate): boolean {
  return sentence.tokens.slice(from, to).some(({ word }) => /^(?:sorry|apolog|forgive)/.test(word));
}
