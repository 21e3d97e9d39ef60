import { fromHit, hitsOf, isMeant, type Candidate, type Evidence } from './detector.ts';

/** Every apology of the reply, whatever it is for. */
export function apologiesIn({ reading }: Evidence): Candidate[] {
  return hitsOf(reading, 'apology')
    .filter(isMeant)
    .filter(({ sentence }) => !(sentence.asked && sentence.to <= 2)) // “Sorry?”
    .map(fromHit);
}
