import { apologises } from './apologises.ts';
import { asksAQuestion } from './asks.ts';
import { asksAgain } from './asks-again.ts';
import { blames } from './blames.ts';
import { checksUnderstanding } from './checks.ts';
import { commitsToAct } from './commits.ts';
import type { Detector } from './detector.ts';
import { dismisses } from './dismisses.ts';
import { givesATime } from './gives-a-time.ts';
import { hedges } from './hedges.ts';
import { insults } from './insults.ts';
import { namesTheFeeling } from './names-the-feeling.ts';
import { confirmsNextSteps } from './next-steps.ts';
import { overApologises } from './over-apologises.ts';
import { passesTheBuck } from './passes-the-buck.ts';
import { promisesBeyondPolicy } from './beyond-policy.ts';
import { offersARemedy } from './remedy.ts';
import { restatesTheFacts } from './restates.ts';
import { skipsVerification } from './skips-verification.ts';
import { tellsWhatHappensNext } from './tells-next.ts';
import { validates } from './validates.ts';

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
