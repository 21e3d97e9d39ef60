import { hasCue, isQuoted, isReported } from '../reading/scope.ts';
import { fromHit, hitsOf, type Detector } from './detector.ts';

/** Insults, mocks, or swears at the customer. A denial does not soften it: “don't be such a drama queen”. */
export const insults: Detector = {
  behaviour: 'insults',
  detect: ({ reading }) =>
    hitsOf(reading, 'insults')
      .filter((hit) => !isQuoted(hit) && !isReported(hit.sentence, hit.from))
      .filter(({ sentence, from, to }) => !hasCue(sentence, 'notInsult', from, to))
      .map(fromHit),
};
