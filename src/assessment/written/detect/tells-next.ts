import { isConditional } from '../reading/scope.ts';
import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** When handing over: says who takes over, or what they will do and when. */
export const tellsWhatHappensNext: Detector = phraseDetector(
  'tells the customer what happens next',
  'handsOver',
  ['hedges', 'passesTheBuck', 'notHandsOver'],
  ({ sentence, from }) => !sentence.asked && !isConditional(sentence, from),
);
