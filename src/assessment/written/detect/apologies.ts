import { hasCue } from '../reading/scope.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type Evidence } from './detector.ts';

/** Is sorry for what happened, or owns it. Not “sorry, can I …?”, “sorry you feel that way”, “sorry but …”. */
export const apologises: Detector = {
  behaviour: 'apologises for the impact',
  detect: (evidence) =>
    apologiesIn(evidence)
      .filter(
        ({ sentence, from, to }) =>
          !hasCue(sentence, 'notImpact', from, to) && !hasCue(sentence, 'turnsOn', to, sentence.to),
      )
      .map((candidate) => ({
        ...candidate,
        to: Math.min(candidate.sentence.to, candidate.to + 8),
        sure: candidate.sentence.to <= 1 ? 0.5 : candidate.sure, // “Sorry.” alone may be no more than manners
      })),
};

/** Keeps apologising: three times or more. */
export const overApologises: Detector = {
  behaviour: 'over-apologises',
  detect: (evidence) => {
    const places: Candidate[] = [];
    for (const apology of apologiesIn(evidence)) {
      const last = places.at(-1);
      const isSame = last?.sentence === apology.sentence && apology.from < last.to;
      if (!isSame && evidence.reading.sentences.some(() => /sorry|apolog|forgive/.test(wordsOf(apology))))
        places.push(apology);
    }
    const third = places[2];
    return third ? [{ ...third, rule: `${places.length} apologies`, sure: 0.85 }] : [];
  },
};

function wordsOf({ sentence, from, to }: Candidate): string {
  return sentence.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

function apologiesIn({ reading }: Evidence): Candidate[] {
  return hitsOf(reading, 'apology')
    .filter(isMeant)
    .filter(({ sentence }) => !(sentence.asked && sentence.to <= 2)) // “Sorry?”
    .map(fromHit);
}
