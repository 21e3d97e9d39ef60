import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Says that the reaction or the request is reasonable. */
export const validates: Detector = phraseDetector('validates', 'validates', ['notValidating']);
