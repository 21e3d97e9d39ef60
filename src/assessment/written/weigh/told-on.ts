import type { Candidate } from '../detect/detector.ts';
import type { ReadSentence } from '../reading/reading.ts';

/** A neighbour with this part of the bar, at least, tells the same. */
const nearly = 0.7;
/** One sentence proves them, and another beside it takes from its force. */
const ofOneSentence = new Set(['commits to act', 'names the feeling', 'validates']);
/** Words that all sentences of one quote have together, at most. */
const longestTogether = 44;

/**
 * The place with the sentences beside it that most likely show the same: facts, steps and excuses are told in more than one sentence,
 * and a reader who looks at the wrong one of them sees no proof.
 * @param tells whether a sentence shows it as likely as this part of its bar
 * @param sentences all of the reply
 */
export function toldOn(
  behaviour: string,
  place: Candidate,
  tells: (sentence: ReadSentence, part: number) => boolean,
  sentences: readonly ReadSentence[],
): Candidate {
  if (place.start !== undefined || ofOneSentence.has(behaviour)) return place;
  const { index } = place.sentence;
  let words = lengthOf(place.sentence);
  let [first, last] = [index, index];
  const take = (next: ReadSentence | undefined): boolean => {
    if (!next || !tells(next, nearly) || words + lengthOf(next) > longestTogether) return false;
    words += lengthOf(next);
    return true;
  };
  if (take(sentences[index + 1])) last++;
  if (take(sentences[index - 1])) first--;
  if (first === last) return place;
  const opens = sentences[first];
  const ends = sentences[last];
  return {
    ...place,
    ...(first < index && { start: opens?.tokens[opens.from]?.start ?? 0 }),
    ...(last > index && { end: ends?.tokens[ends.to - 1]?.end ?? 0 }),
  };
}

const lengthOf = ({ from, to }: ReadSentence): number => to - from;
