import { callKey, callsIn, type Call, type CatalogueEntry } from './catalogue.ts';
import { certificationPolicy } from './certification.ts';
import type { Play } from './serve.ts';

/**
 * Six unseen calls to certify with: scenarios not yet opened before new variants, each scenario once where there are
 * enough, and both kinds of right answer; fewer where the library has no more.
 * @param random gives numbers from 0 to below 1
 */
export function chooseCalls(
  catalogue: readonly CatalogueEntry[],
  plays: readonly Play[],
  random: () => number,
): readonly Call[] {
  const played = new Set(plays.map(callKey));
  const opened = new Set(plays.map(({ scenario }) => scenario));
  const unseen = callsIn(catalogue)
    .filter((call) => !played.has(callKey(call)))
    .map((call) => ({ call, order: (opened.has(call.scenario) ? 1 : 0) + random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ call }) => call);
  const chosen: (typeof unseen)[number][] = [];
  const take = (fits: (call: (typeof unseen)[number]) => boolean): void => {
    const found = unseen.find((call) => !chosen.includes(call) && fits(call));
    if (found) chosen.push(found);
  };
  const isNew = ({ scenario }: Call): boolean => chosen.every((each) => each.scenario !== scenario);
  while (chosen.length < Math.min(certificationPolicy.calls, unseen.length)) {
    const kept = chosen.filter(({ surface }) => surface.needsEscalation === 'no').length;
    const wanted = kept * 3 <= chosen.length ? 'no' : 'yes';
    const before = chosen.length;
    take((call) => isNew(call) && call.surface.needsEscalation === wanted);
    if (chosen.length === before) take(isNew);
    if (chosen.length === before) take(() => true);
  }
  return chosen
    .map((call) => ({ call, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ call: { scenario, variant } }) => ({ scenario, variant }));
}
