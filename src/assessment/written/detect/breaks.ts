import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';
import { isConditional } from '../reading/scope.ts';

/** Makes the trouble or the feeling small. */
export const dismisses: Detector = phraseDetector('dismisses', 'dismisses', ['notDismissing']);

/** Puts the fault on somebody: a colleague, a supplier, the system, the customer. */
export const blames: Detector = phraseDetector('blames', 'blames', ['notBlame']);

/** Leaves it open whether anything will happen. */
export const hedges: Detector = phraseDetector('hedges', 'hedges', ['notHedge']);

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
export const insults: Detector = phraseDetector('insults', 'insults', ['notInsult']);
