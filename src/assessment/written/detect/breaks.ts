import { fromHit, hitsOf, type Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';
import { hasCue, isConditional, isQuoted, isReported } from '../reading/scope.ts';

/** Makes the trouble or the feeling small. */
export const dismisses: Detector = phraseDetector(
  'dismisses',
  'dismisses',
  ['notDismissing'],
  ({ sentence, cue }) => !(sentence.asked && cue.source.startsWith('only')), // “a laptop, or just a phone?”
);

/** Puts the fault on somebody: a colleague, a supplier, the system, the customer. */
export const blames: Detector = phraseDetector('blames', 'blames', ['notBlame']);

/** Leaves it open whether anything will happen. */
export const hedges: Detector = phraseDetector('hedges', 'hedges', ['notHedge'], ({ sentence }) => !sentence.asked);

/** Sends the customer elsewhere, or says that it is nobody's here. */
export const passesTheBuck: Detector = phraseDetector(
  'passes the buck',
  'passesTheBuck',
  ['notBuck'],
  ({ sentence, from }) => !isConditional(sentence, from),
);

/** Says openly that nobody need prove who they are. */
export const skipsVerification: Detector = phraseDetector('skips verification', 'skipsCheck', []);

/** Insults, mocks, or swears at the customer. */
export const insults: Detector = {
  behaviour: 'insults',
  // A denial does not soften it: “don't be such a drama queen”. That one calls nobody so is told by cues of its own.
  detect: ({ reading }) =>
    hitsOf(reading, 'insults')
      .filter((hit) => !isQuoted(hit) && !isReported(hit.sentence, hit.from))
      .filter(({ sentence, from, to }) => !hasCue(sentence, 'notInsult', from, to))
      .map(fromHit),
};
