/**
 * From this chance on a sentence is evidence, and below it what a rule saw there is no more than unsure: as high as F1 allows, on
 * replies not learned from, for what is claimed wrongly costs more trust than what is left unsure.
 */
const bars: Readonly<Record<string, number>> = {
  'asks a clarifying question': 0.8,
  'restates the facts': 0.56,
  'checks understanding': 0.56,
  'names the feeling': 0.58,
  validates: 0.6,
  'apologises for the impact': 0.7,
  'commits to act': 0.68,
  'gives a time': 0.7,
  'offers a remedy': 0.54,
  'confirms next steps': 0.36,
  'tells the customer what happens next': 0.66,
  dismisses: 0.6,
  blames: 0.56,
  hedges: 0.74,
  'passes the buck': 0.46,
};

export const barOf = (behaviour: string): number => bars[behaviour] ?? 0.5;
