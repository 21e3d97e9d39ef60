import { apologises, overApologises } from './apologies.ts';
import { asksAQuestion } from './asks.ts';
import { asksAgain } from './asks-again.ts';
import { promisesBeyondPolicy } from './beyond-policy.ts';
import { blames, dismisses, hedges, insults, passesTheBuck, skipsVerification } from './breaks.ts';
import { checksUnderstanding } from './checks.ts';
import { commitsToAct } from './commits.ts';
import type { Detector } from './detector.ts';
import { namesTheFeeling, validates } from './empathy.ts';
import { givesATime } from './gives-a-time.ts';
import { confirmsNextSteps } from './next-steps.ts';
import { offersARemedy } from './remedy.ts';
import { restatesTheFacts } from './restates.ts';
import { tellsWhatHappensNext } from './tells-next.ts';

/** Every behaviour that words can show, in the order of the scorecard. */
export const detectors: readonly Detector[] = [
  asksAQuestion,
  restatesTheFacts,
  checksUnderstanding,
  asksAgain,
  namesTheFeeling,
  validates,
  apologises,
  dismisses,
  overApologises,
  commitsToAct,
  givesATime,
  offersARemedy,
  confirmsNextSteps,
  blames,
  hedges,
  tellsWhatHappensNext,
  passesTheBuck,
  promisesBeyondPolicy,
  skipsVerification,
  insults,
];
