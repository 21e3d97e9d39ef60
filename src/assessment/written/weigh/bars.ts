/**
 * From this chance on words alone are evidence, and below it the words speak against what a rule saw: as high as F1 allows, on
 * replies not learned from, for what is claimed wrongly costs more trust than what is left unsure. A rule is trusted a little
 * further where a phrase is seldom met twice.
 */
const bars: Readonly<Record<string, { readonly suffices: number; readonly denies: number }>> = {
  'asks a clarifying question': { suffices: 0.8, denies: 0.72 },
  'restates the facts': { suffices: 0.65, denies: 0.6 },
  'checks understanding': { suffices: 0.6, denies: 0.5 },
  'names the feeling': { suffices: 0.7, denies: 0.6 },
  validates: { suffices: 0.45, denies: 0.4 },
  'apologises for the impact': { suffices: 0.75, denies: 0.7 },
  'commits to act': { suffices: 0.85, denies: 0.75 },
  'gives a time': { suffices: 0.75, denies: 0.6 },
  'offers a remedy': { suffices: 0.72, denies: 0.62 },
  'confirms next steps': { suffices: 0.45, denies: 0.4 },
  'tells the customer what happens next': { suffices: 0.7, denies: 0.65 },
  dismisses: { suffices: 0.55, denies: 0.5 },
  blames: { suffices: 0.7, denies: 0.65 },
  hedges: { suffices: 0.75, denies: 0.7 },
  'passes the buck': { suffices: 0.65, denies: 0.6 },
};
const evens = { suffices: 0.5, denies: 0.5 };
export const wordsSuffice = (behaviour: string): number => (bars[behaviour] ?? evens).suffices;
export const wordsDeny = (behaviour: string): number => (bars[behaviour] ?? evens).denies;
