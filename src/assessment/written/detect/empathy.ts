import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';
import { isConditional } from '../reading/scope.ts';

/** Says what this must feel like for the customer; not what the rep feels, nor a feeling that is told to go. */
export const namesTheFeeling: Detector = phraseDetector(
  'names the feeling',
  'feeling',
  ['notTheirFeeling'],
  ({ sentence, from }) => !isConditional(sentence, from),
);

/** Says that the reaction or the request is reasonable. */
export const validates: Detector = phraseDetector('validates', 'validates', ['notValidating']);
