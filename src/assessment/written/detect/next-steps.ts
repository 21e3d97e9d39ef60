import { hasCue } from '../reading/scope.ts';
import { timesPromised } from './gives-a-time.ts';
import { promisesIn } from './commits.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector } from './detector.ts';

/** Sums up who does what next: a word that opens a summary with a promise beside it, or two steps of two people in a row. */
export const confirmsNextSteps: Detector = {
  behaviour: 'confirms next steps',
  detect: (evidence) => {
    const promises = promisesIn(evidence).filter(({ sure }) => sure >= 0.6);
    const times = timesPromised(evidence).filter(({ sure }) => sure >= 0.6);
    return hitsOf(evidence.reading, 'nextSteps')
      .filter(isMeant)
      .map(fromHit)
      .flatMap((candidate) => weigh(candidate, promises, times));
  },
};

function weigh(candidate: Candidate, promises: readonly Candidate[], times: readonly Candidate[]): Candidate[] {
  const { sentence } = candidate;
  const near = [sentence, sentence.next];
  const steps = stepsIn(promises.filter((promise) => near.includes(promise.sentence)));
  const hasTime = times.some((time) => near.includes(time.sentence));
  if (steps >= 2) return [{ ...candidate, to: sentence.to, sure: 0.8 }];
  if (steps === 1 && hasTime) return [{ ...candidate, to: sentence.to, sure: 0.7 }];
  return steps === 1 || hasTime || hasCue(sentence, 'handsOver', sentence.from, sentence.to) ? [{ ...candidate, to: sentence.to, sure: 0.5 }] : [];
}

/** Promises that do not overlap. */
function stepsIn(promises: readonly Candidate[]): number {
  let steps = 0;
  let last: Candidate | undefined;
  for (const promise of promises.toSorted((a, b) => a.sentence.index - b.sentence.index || a.from - b.from)) {
    if (last && last.sentence === promise.sentence && promise.from < last.to + 1) continue;
    steps++;
    last = promise;
  }
  return steps;
}
