import { fromHit, hitsOf, isMeant, type Detector, type SentenceHit } from './detector.ts';
import { hasCue } from '../reading/scope.ts';

/**
 * A behaviour that a list of cues shows by itself.
 * @param group the list in the cue table
 * @param unless lists that, where one of their cues overlaps, take it back
 * @param keep further condition of each hit
 */
export function phraseDetector(
  behaviour: string,
  group: string,
  unless: readonly string[] = [],
  keep: (hit: SentenceHit) => boolean = () => true,
): Detector {
  return {
    behaviour,
    detect: ({ reading }) =>
      hitsOf(reading, group)
        .filter(isMeant)
        .filter(({ sentence, from, to }) => !unless.some((other) => hasCue(sentence, other, from, to)))
        .filter(keep)
        .map(fromHit),
  };
}
