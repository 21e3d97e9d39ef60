import { fromHit, hitsOf, isMeant, type Detector } from './detector.ts';
import { phraseDetector } from './phrases.ts';

const said = phraseDetector(
  'dismisses',
  'dismisses',
  ['notDismissing'],
  ({ sentence, cue }) => !(sentence.asked && cue.source.startsWith('only')), // “a laptop, or just a phone?”
);

/** Makes the trouble or the feeling small; mocking sympathy does so, too. */
export const dismisses: Detector = {
  behaviour: 'dismisses',
  detect: (evidence) => [
    ...said.detect(evidence),
    ...hitsOf(evidence.reading, 'mocks')
      .filter(isMeant)
      .filter(({ from, to }) => to - from >= 2)
      .map(fromHit),
  ],
};
