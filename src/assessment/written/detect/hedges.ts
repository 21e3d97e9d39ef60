import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Leaves it open whether anything will happen. */
export const hedges: Detector = phraseDetector(
  'hedges',
  'hedges',
  ['notHedge', 'triesOut'],
  ({ sentence }) => !sentence.asked,
);
