import { callKey, callsIn, type Call, type CatalogueCall, type CatalogueEntry } from './catalogue.ts';

/** Two calls that look alike, of which one has to be escalated and the other has not. */
export interface ConfusablePair {
  readonly escalate: Call;
  readonly keep: Call;
  /** How alike they are; the more, the harder to tell apart. Only for putting pairs in order. */
  readonly likeness: number;
  /** What they share, the most telling first. */
  readonly likeBy: readonly Likeness[];
}

/** What makes one call look like another, and how much it weighs. */
const weights = {
  'the same call with other facts': 16,
  'the same kind of trouble': 8,
  /** Both go by a page that few others go by: both invite the same handing over. */
  'the same temptation': 4,
  'the same cause': 2,
} as const;
export type Likeness = keyof typeof weights;

/**
 * Every such pair of the library, the most alike first. Practice that mixes what is easily confused, rather than
 * taking one kind after the other, teaches to tell it apart (Brunmair & Richter 2019: g = .42, more the more alike).
 * Calls in which it depends on how they go belong to no pair, nor do a rep's call and a supervisor's.
 */
export function confusablePairs(catalogue: readonly CatalogueEntry[]): readonly ConfusablePair[] {
  let pairs = known.get(catalogue);
  if (!pairs) known.set(catalogue, (pairs = pairsOf(catalogue)));
  return pairs;
}

/** A library is asked for its pairs once a call that is served, and does not change. */
const known = new WeakMap<readonly CatalogueEntry[], readonly ConfusablePair[]>();

function pairsOf(catalogue: readonly CatalogueEntry[]): readonly ConfusablePair[] {
  const calls = callsIn(catalogue);
  const tempting = temptingPages(catalogue);
  return calls
    .filter(({ surface }) => surface.needsEscalation === 'yes')
    .flatMap((escalate) =>
      calls
        .filter(({ surface, entry }) => surface.needsEscalation === 'no' && entry.role === escalate.entry.role)
        .flatMap((keep): ConfusablePair[] => {
          const likeBy = likenessOf(escalate, keep, tempting);
          if (likeBy.length === 0) return [];
          const likeness = likeBy.reduce((sum, each) => sum + weights[each], 0);
          return [{ escalate: callOf(escalate), keep: callOf(keep), likeness, likeBy }];
        }),
    )
    .toSorted((a, b) => b.likeness - a.likeness || (pairKey(a) < pairKey(b) ? -1 : 1));
}

function likenessOf(a: CatalogueCall, b: CatalogueCall, tempting: ReadonlySet<string>): Likeness[] {
  const shared = a.entry.policies.filter((page) => tempting.has(page) && b.entry.policies.includes(page));
  const likeBy: Likeness[] = [];
  if (a.scenario === b.scenario) likeBy.push('the same call with other facts');
  if (a.entry.family === b.entry.family) likeBy.push('the same kind of trouble');
  if (shared.length > 0) likeBy.push('the same temptation');
  if (a.entry.cause === b.entry.cause) likeBy.push('the same cause');
  return likeBy;
}

/** Pages that some scenarios share. A page that most of them go by, such as what may be promised, makes no two alike. */
function temptingPages(catalogue: readonly CatalogueEntry[]): ReadonlySet<string> {
  const entries = new Map<string, number>();
  for (const { policies } of catalogue) {
    for (const page of new Set(policies)) entries.set(page, (entries.get(page) ?? 0) + 1);
  }
  const most = Math.max(2, catalogue.length / 2);
  return new Set([...entries].filter(([, count]) => count >= 2 && count <= most).map(([page]) => page));
}

/** For a call, the calls it is easily confused with, and how alike they are. */
export function partnersOf(pairs: readonly ConfusablePair[], call: Call): ReadonlyMap<string, number> {
  const key = callKey(call);
  const partners = new Map<string, number>();
  for (const { escalate, keep, likeness } of pairs) {
    if (callKey(escalate) === key) partners.set(callKey(keep), likeness);
    if (callKey(keep) === key) partners.set(callKey(escalate), likeness);
  }
  return partners;
}

function callOf({ scenario, variant }: Call): Call {
  return { scenario, variant };
}

function pairKey({ escalate, keep }: ConfusablePair): string {
  return `${callKey(escalate)} ${callKey(keep)}`;
}
