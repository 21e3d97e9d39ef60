/**
 * From this chance on a sentence is evidence, and below it what a rule saw there is no more than unsure: as high as F1 allows, on
 * replies not learned from, for what is claimed wrongly costs more trust than what is left unsure.
 */
const bars: Readonly<Record<string, number>> = {
  'asks a clarifying question': 0.72,
  'restates the facts': 0.55,
  'checks understanding': 0.62,
  'names the feeling': 0.72,
  validates: 0.5,
  'apologises for the impact': 0.8,
  'commits to act': 0.72,
  'gives a time': 0.64,
  'offers a remedy': 0.54,
  'confirms next steps': 0.22,
  'tells the customer what happens next': 0.4,
  dismisses: 0.53,
  blames: 0.45,
  hedges: 0.62,
  'passes the buck': 0.5,
};

export const barOf = (behaviour: string): number => bars[behaviour] ?? 0.5;
