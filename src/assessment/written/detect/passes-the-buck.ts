import { isConditional } from '../reading/scope.ts';
import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Sends the customer elsewhere, or says that it is nobody's here. */
export const passesTheBuck: Detector = phraseDetector(
  'passes the buck',
  'passesTheBuck',
  ['notBuck'],
  ({ sentence, from }) => !isConditional(sentence, from),
);
