import type { Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

/** Says openly that nobody need prove who they are, or tells of the account to somebody else. */
export const skipsVerification: Detector = phraseDetector('skips verification', 'skipsCheck');
