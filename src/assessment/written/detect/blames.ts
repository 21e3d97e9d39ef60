import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Puts the fault on somebody: a colleague, a supplier, the system, the customer. */
export const blames: Detector = phraseDetector(
  'blames',
  'blames',
  ['notBlame'],
  ({ sentence, cue, from }) => !cue.source.startsWith('^ who') || (sentence.asked && from <= 2), // “who books that?”
);
