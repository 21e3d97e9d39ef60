import { callKey, callsIn, skillsIn, type Call, type CatalogueCall, type CatalogueEntry } from './catalogue.ts';
import { confusablePairs, partnersOf } from './confusable.ts';
import type { Day } from './days.ts';
import type { Due } from './due.ts';
import { reasonInFull, whyServed } from './words.ts';

/** A call that the rep has opened before, in whatever mode: an unfinished or watched one is no longer unseen. */
export interface Play extends Call {
  readonly day: Day;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Played to its end by the rep, so that it counts as one of the day's. */
  readonly whole: boolean;
}

/** How new a call is to the rep. *The last one again* only where the library has no other for what is due. */
export type Novelty = 'new scenario' | 'new variant' | 'played before' | 'the last one again';

/** A role-play for today. */
export interface Served extends Call {
  /** What it is served for, and what else that is due it exercises, in order of risk. */
  readonly target: Due;
  readonly also: readonly Due[];
  readonly novelty: Novelty;
  /** The call played just before, where the two are easily confused. For the debrief: told earlier, it is a cue. */
  readonly confusableWith: Call | null;
  /** The reason, to be shown before the call. It names no critical error, since that would be a cue too. */
  readonly why: string;
  /** The whole reason, for the debrief and for trainers. */
  readonly whyInFull: string;
}

export interface ServeOptions {
  /** Role-plays a day, at most; those already played that day count. */
  readonly perDay: number;
  /** Chance, 0 to 1, that a confusable partner goes first. Were it 1, “now the other kind” could be relied on. */
  readonly interleave: number;
}

export const defaultOptions: ServeOptions = { perDay: 2, interleave: 0.8 };

/**
 * What to play today: for the oldest risk a call that exercises it, and so on until the day's count is reached. What
 * one call exercises is not served for again.
 * @param due in order of risk
 * @param random gives numbers from 0 to below 1; decides between calls that are equally good
 */
export function serve(
  due: readonly Due[],
  catalogue: readonly CatalogueEntry[],
  plays: readonly Play[],
  today: Day,
  random: () => number,
  { perDay, interleave }: ServeOptions = defaultOptions,
): readonly Served[] {
  const calls = callsIn(catalogue);
  const history: Call[] = plays.toSorted((a, b) => a.at - b.at);
  const served: Served[] = [];
  let open = due;
  const done = plays.filter(({ day, whole }) => whole && day === today).length;
  for (let slots = perDay - done; slots > 0; slots--) {
    const target = open.find((each) => calls.some((call) => exercises(call, each)));
    if (!target) break;
    const last = history.at(-1);
    const partners =
      last && random() < interleave ? partnersOf(confusablePairs(catalogue), last) : new Map<string, number>();
    const call = bestFor(target, { calls, open, history, partners, random });
    if (!call) break;
    const also = open.filter((each) => each !== target && exercises(call, each));
    const novelty = noveltyOf(call, lastFor(target, calls, history), history);
    served.push({
      ...{ scenario: call.scenario, variant: call.variant, target, also, novelty },
      confusableWith: last && partners.has(callKey(call)) ? { scenario: last.scenario, variant: last.variant } : null,
      why: whyServed([target, ...also], novelty, today),
      whyInFull: [target, ...also].map((each) => reasonInFull(each, today)).join(' '),
    });
    open = open.filter((each) => !exercises(call, each));
    history.push(call);
  }
  return served;
}

interface Situation {
  readonly calls: readonly CatalogueCall[];
  readonly open: readonly Due[];
  /** Calls played so far, the last at the end. */
  readonly history: readonly Call[];
  readonly partners: ReadonlyMap<string, number>;
  readonly random: () => number;
}

/**
 * Of the calls that exercise the target: not the one that exercised it last; rather one that exercises the weakest due
 * competency too; rather an unseen one, or one of the half that was played longest ago; rather the confusable partner
 * of the last call; rather a new scenario than a new variant; rather one that covers more of what else is due.
 */
function bestFor(target: Due, { calls, open, history, partners, random }: Situation): CatalogueCall | undefined {
  const fitting = calls.filter((call) => exercises(call, target));
  const lastKey = lastFor(target, calls, history);
  const weakest = weakestCompetency(open);
  const seen = new Map(history.map((call, index) => [callKey(call), index] as const));
  const lastSeen = fitting.map((call) => seen.get(callKey(call)) ?? -1).toSorted((a, b) => a - b);
  const middle = lastSeen[(lastSeen.length - 1) >> 1] ?? -1;
  const freshness = (at: number | undefined): number => (at === undefined ? 2 : at <= middle ? 1 : 0);
  return fitting
    .map((call) => {
      const key = callKey(call);
      const ranks = [
        key === lastKey ? 0 : 1,
        weakest && exercises(call, weakest) ? 1 : 0,
        freshness(seen.get(key)),
        partners.get(key) ?? 0,
        history.some(({ scenario }) => scenario === call.scenario) ? 0 : 1,
        open.reduce((sum, each) => sum + (exercises(call, each) ? 1 - (each.recall ?? 0) : 0), 0),
        random(),
      ];
      return { call, ranks };
    })
    .toSorted((a, b) => compare(b.ranks, a.ranks))[0]?.call;
}

/** Whether playing a call answers what is due. */
export function exercises({ entry, surface }: CatalogueCall, { need }: Pick<Due, 'need'>): boolean {
  return need.kind === 'page' ? entry.policies.includes(need.page) : skillsIn(surface).has(need.skill);
}

function weakestCompetency(due: readonly Due[]): Due | undefined {
  return due
    .filter(({ need }) => need.kind === 'skill' && need.skill.startsWith('competency:'))
    .toSorted((a, b) => (a.recall ?? 0) - (b.recall ?? 0))[0];
}

/** The last call played that exercised it. */
function lastFor(due: Due, calls: readonly CatalogueCall[], history: readonly Call[]): string | undefined {
  const fitting = new Set(calls.filter((call) => exercises(call, due)).map(callKey));
  return history.map(callKey).findLast((key) => fitting.has(key));
}

function noveltyOf(call: Call, lastKey: string | undefined, history: readonly Call[]): Novelty {
  const key = callKey(call);
  if (key === lastKey) return 'the last one again';
  if (history.some((played) => callKey(played) === key)) return 'played before';
  return history.some(({ scenario }) => scenario === call.scenario) ? 'new variant' : 'new scenario';
}

/** Compares lists of numbers by the first that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
