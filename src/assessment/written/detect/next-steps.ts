import { hasCue } from '../reading/scope.ts';
import type { Step } from '../steps.ts';
import { timesIn } from '../times.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type Evidence } from './detector.ts';

/**
 * Sums up who does what next, and when: two steps of different people in a row, or of one person at different times; or
 * words that open a summary, with a step behind them.
 */
export const confirmsNextSteps: Detector = {
  behaviour: 'confirms next steps',
  detect: (evidence) => {
    return [...inARow(evidence), ...announced(evidence)];
  },
};

/** Sentences that follow each other and tell of steps. */
function inARow({ reading, steps }: Evidence): Candidate[] {
  return reading.sentences.flatMap((sentence, index) => {
    // Who brushes off or blames sums up nothing.
    if (['blames', 'dismisses', 'insults'].some((group) => hasCue(sentence, group, sentence.from, sentence.to)))
      return [];
    const row = [...(steps[index] ?? []), ...(steps[index + 1] ?? []), ...(steps[index + 2] ?? [])];
    const sure = weigh(row);
    const first = steps[index]?.[0];
    if (!first || sure === 0) return [];
    const last = steps[index]?.at(-1) ?? first;
    const own = weigh(steps[index] ?? []);
    return [
      {
        sentence,
        from: first.clause.from,
        to: own > 0 ? last.clause.to : sentence.to,
        rule: 'steps in a row',
        sure: Math.max(own, sure),
      },
    ];
  });
}

function weigh(all: readonly Step[]): number {
  const whole = all.filter(({ fragment }) => !fragment);
  const fragments = all.filter(({ fragment, timed }) => fragment && timed);
  // A fragment in the sentence of a promise is its time; in sentences of their own fragments are a list.
  const apart = fragments.filter(({ sentence }) => !whole.some((step) => step.sentence === sentence));
  const row =
    fragments.length >= 2 || apart.length >= 2 || (apart.length === 1 && whole.some(({ timed }) => timed))
      ? [...whole, ...apart]
      : whole;
  if (row.length < 2) return 0;
  const actors = new Set(row.map(({ actor }) => actor));
  const sentences = new Set(row.map(({ sentence }) => sentence));
  const times = [...sentences].reduce(
    (count, sentence) => count + timesIn(sentence).filter(({ sure }) => sure >= 0.6).length,
    0,
  );
  const inOrder = row.some(({ sentence, clause }) =>
    sentence.tokens
      .slice(clause.from, clause.to)
      .some(({ word }) => /^(?:then|first|after|afterwards|next|once)$/.test(word)),
  );
  const things = row.filter(({ actor }) => actor === 'thing');
  const own = [...actors].filter((actor) => actor !== 'thing' && actor !== 'asked');
  // Who does what, and when: steps of two people, or of one at two times. One request and its answer (“bring it in and I'll
  // look”) is an offer; so is a thing that comes.
  if (row.length >= 3 && own.length >= 2) return times >= 1 ? 0.85 : 0.64;
  if (own.length >= 2)
    return times >= 2 ? 0.78 : times === 1 ? 0.66 : own.includes('customer') && sentences.size === 1 ? 0.62 : 0.5;
  if (own.includes('customer') && things.some(({ timed }) => timed) && sentences.size === 1) return 0.64;
  if (actors.has('asked') && row.filter(({ actor }) => actor === 'other').length >= 2) return 0.62;
  if (row.length >= 3 && times >= 1 && actors.size >= 2 && own.length > 0) return times >= 2 ? 0.8 : 0.62;
  if (own.length === 0 && things.filter(({ fragment }) => !fragment).length >= 2 && times >= 2) return 0.62;
  if (own.length === 0) return actors.size >= 2 && times >= 2 ? 0.6 : 0.4;
  const repeats = row.filter(({ actor }) => actor === own[0]).length >= 2 || apart.length > 0;
  if (times >= 2) return repeats || (actors.has('thing') && sentences.size === 1) ? 0.7 : 0.5;
  return inOrder && times === 1 && !actors.has('asked') ? 0.62 : 0.45;
}

/** “Here's the plan”, “so from here”: a summary is announced. */
function announced({ reading, steps }: Evidence): Candidate[] {
  return hitsOf(reading, 'nextSteps')
    .filter(isMeant)
    .flatMap((hit) => {
      const { index } = hit.sentence;
      const row = [...(steps[index] ?? []), ...(steps[index + 1] ?? [])];
      const timed =
        row.some((step) => step.timed) || hasCue(hit.sentence, 'handsOver', hit.sentence.from, hit.sentence.to);
      const sure = row.length >= 2 ? 0.8 : row.length === 1 && timed ? 0.66 : 0.4;
      return [{ ...fromHit(hit), to: hit.sentence.to, sure }];
    });
}
