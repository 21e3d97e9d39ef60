import { hasCue } from '../reading/scope.ts';
import { apologiesIn } from './apologies.ts';
import type { Detector } from './detector.ts';

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
