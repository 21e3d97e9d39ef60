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

/**
 * From this chance on nine in ten findings of its kind stand in the labels of replies not learned from (sceptical readers sign fewer in
 * ordinary replies); what counts below it is said to be probable. Where no words are weighed it is how sure the rule is, and 1 where no rule is sure enough.
 */
const signed: Readonly<Record<string, number>> = {
  'asks a clarifying question': 0.93,
  'restates the facts': 0.77,
  'checks understanding': 0.9,
  'names the feeling': 0.93,
  validates: 0.82,
  'apologises for the impact': 0.85,
  'commits to act': 0.86,
  'gives a time': 0.79,
  'offers a remedy': 0.86,
  'confirms next steps': 0.6,
  'tells the customer what happens next': 0.85,
  dismisses: 0.89,
  blames: 0.85,
  hedges: 0.85,
  'passes the buck': 0.9,
  'promises beyond policy': 1,
  'skips verification': 0.91,
  'asks again for what was given': 1,
};

/** @returns 0 where every finding of the kind is as good as signed */
export const signedFrom = (behaviour: string): number => signed[behaviour] ?? 0;

/** @param wordsOfCase how many words the customer, the facts and the screen gave */
export const barOf = (behaviour: string, wordsOfCase: number): number =>
  (wordsOfCase >= manyWords ? barsOfMany[behaviour] : undefined) ?? bars[behaviour] ?? 0.5;
