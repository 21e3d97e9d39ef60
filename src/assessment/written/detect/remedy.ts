import { hasCue, clauseAt, isConditional } from '../reading/scope.ts';
import { fromHit, hitsOf, isMeant, type Detector, type SentenceHit } from './detector.ts';

/** Offers what puts the loss right. A remedy that is only looked at, asked about, or refused is none. */
export const offersARemedy: Detector = {
  behaviour: 'offers a remedy',
  detect: ({ reading }) => hitsOf(reading, 'remedy').filter(isMeant).filter(isOffered).map(fromHit),
};

function isOffered({ sentence, from, to, cue }: SentenceHit): boolean {
  const clause = clauseAt(sentence, from);
  if (isConditional(sentence, from)) return false;
  if (sentence.tokens.slice(from, to).some(({ word }) => word === 'not' || word === 'never')) return false;
  if (hasCue(sentence, 'noRemedy', clause.from, to)) return false;
  if (hasCue(sentence, 'hedges', clause.from, Math.max(to, from + 1)) && !hasCue(sentence, 'notHedge', clause.from, to)) return false;
  // A thing that may be a remedy, by itself, is one only where something is promised about it.
  return cue.sure >= 0.7 || hasCue(sentence, 'commits', clause.from, clause.to);
}
