import { isConditional } from '../reading/scope.ts';
import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Says what this must feel like for the customer; not what the rep feels, nor a feeling that is told to go. */
export const namesTheFeeling: Detector = phraseDetector(
  'names the feeling',
  'feeling',
  ['notTheirFeeling'],
  ({ sentence, from }) => !isConditional(sentence, from),
);
