import type { ReadSentence } from './reading/reading.ts';

/**
 * Small words that hold a sentence together. A row of cue words without them says nothing: “sorry refund tomorrow understand”.
 */
const joining = new Set(
  `i you we he she they it me us them my your our his her their this that these those the a an is are was were be been am do does did have has had
  will would can could shall should may might must not no to of in on at for with by from about as if so and but or because when while which who what how
  there here just than then up out off over back all any some one`.split(/\s+/),
);

/** How far a sentence is one: 1 for speech, less for a row of cue words. Looks at no other sentence. */
export function isSpeech({ tokens }: ReadSentence): number {
  if (tokens.length < 6) return 1;
  const share = tokens.filter(({ word }) => joining.has(word)).length / tokens.length;
  return share >= 0.2 ? 1 : share >= 0.12 ? 0.75 : 0.5;
}
