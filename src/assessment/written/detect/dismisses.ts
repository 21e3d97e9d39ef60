import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Makes the trouble or the feeling small. */
export const dismisses: Detector = phraseDetector(
  'dismisses',
  'dismisses',
  [],
  ({ sentence, cue }) => !(sentence.asked && cue.source.startsWith('only')), // “a laptop, or just a phone?”
);
