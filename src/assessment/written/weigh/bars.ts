/**
 * From this chance on a sentence is evidence, and below it what a rule saw there is no more than unsure: as high as F1 allows, on
 * replies not learned from, for what is claimed wrongly costs more trust than what is left unsure.
 */
const bars: Readonly<Record<string, number>> = {
  'asks a clarifying question': 0.78,
  'restates the facts': 0.5,
  'checks understanding': 0.65,
  'names the feeling': 0.72,
  validates: 0.5,
  'apologises for the impact': 0.85,
  'commits to act': 0.78,
  'gives a time': 0.66,
  'offers a remedy': 0.63,
  'confirms next steps': 0.26,
  'tells the customer what happens next': 0.38,
  dismisses: 0.5,
  blames: 0.55,
  hedges: 0.55,
  'passes the buck': 0.55,
};

/** The more words a case has, the more often one of them is met by chance. From so many on, these bars are higher. */
const manyWords = 33;
const barsOfMany: Readonly<Record<string, number>> = { 'restates the facts': 0.62 };

/** @param wordsOfCase how many words the customer, the facts and the screen gave */
export const barOf = (behaviour: string, wordsOfCase: number): number =>
  (wordsOfCase >= manyWords ? barsOfMany[behaviour] : undefined) ?? bars[behaviour] ?? 0.5;
