import { reviewTurns } from '../assessment/review.ts';
import type { CallMap } from '../playtest/call-map.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { failingCall, modelCall, sharedTurns, type WorkedCall } from '../playtest/model-call.ts';
import { callMap } from '../playtest/call-map.ts';
import { regretsOf, toSearchable, type Searchable } from '../playtest/regret.ts';
import { fill, fillInlines } from '../roleplay/placeholders.ts';
import { customerOf, transcript, wordsOf, type Line } from '../roleplay/transcript.ts';
import { hasPassed, latestAt } from '../progress/attempts-at.ts';
import type { Environment } from './environment.ts';
import { recentCalls } from './starting.ts';
import { moodView } from './moods.ts';
import { patience, within } from './patience.ts';
import type { ListenFor, PairView, WatchView, WorkedCallView } from './watch-views.ts';

/** Moments that are named as worth listening for. */
const mostMoments = 3;

/** What is watched of a scenario; null where there is no such scenario, or nothing in it to watch. */
export async function watchOf(
  { progress, scripts }: Environment,
  person: string,
  scenario: string,
): Promise<WatchView | null> {
  const entry = scripts.entry(scenario);
  if (!entry) return null;
  const [{ checked }, latest, isPassed, watched] = await Promise.all([
    scripts.load(entry.hash),
    within(patience, latestAt(progress, person, scenario, recentCalls)).catch(() => []),
    within(patience, hasPassed(progress, person, scenario)).catch(() => false),
    within(patience, progress.learning.watched(person)).catch(() => []),
  ]);
  const own = watched.filter((each) => each.scenario === scenario).map(({ variant }) => variant);
  const variant = variantToWatch(
    checked.scenario.variants.length,
    own,
    latest.toReversed().map((attempt) => attempt.variant),
  );
  const study = toSearchable(checked);
  const good = modelCall(study, variant);
  if (!good) return null;
  return {
    ...{ scenario, variant, isPassed, hasOther: checked.scenario.variants.length > 1 },
    title: fill(checked.scenario.title, wordsOf(checked, variant)),
    customer: customerOf(checked, variant),
    good: viewOf(checked, variant, good),
    // What is tempting, and wrong, is shown with the bad call: only once the scenario was passed.
    listenFor: momentsOf(callMap(study, variant, good.played), checked, variant, good).map((moment) =>
      isPassed ? moment : { ...moment, tempting: null },
    ),
    pair: isPassed ? pairOf(study, checked, variant, good) : null,
  };
}

/**
 * The variant that is watched: one that is known already, so that no more of the unseen ones are spent than have to be.
 * @param watched variants watched before; the last is watched again
 * @param played variants of the calls made so far
 */
export function variantToWatch(variants: number, watched: readonly number[], played: readonly number[]): number {
  const known = [...watched.toReversed(), ...played.toReversed()].find((variant) => variant < variants);
  return known ?? 0;
}

function viewOf(checked: CheckedScenario, variant: number, { played, assessment }: WorkedCall): WorkedCallView {
  const words = wordsOf(checked, variant);
  const lines = transcript(checked, variant, played);
  const heard = (turn: number): Line[] =>
    lines.filter((line) => line.turn === turn && (line.kind === 'speech' || line.kind === 'narration'));
  const moods = (turn: number) => {
    const memory =
      played.steps.findLast(({ after }) => after.memory.turn === turn)?.after.memory ?? played.start.memory;
    const last =
      played.steps.findLast(({ after }) => after.memory.turn === turn - 1)?.after.memory ?? played.start.memory;
    return { heat: moodView('heat', memory.heat, last.heat), trust: moodView('trust', memory.trust, last.trust) };
  };
  const ending = checked.scenario.endings.find(({ id }) => id === played.end.at);
  return {
    opening: heard(0),
    ...moods(0),
    turns: reviewTurns(checked, variant, played, assessment.findings).map((review) => ({
      review,
      escalation:
        lines.find(
          (line): line is Extract<Line, { kind: 'escalated' }> =>
            line.turn === review.turn && line.kind === 'escalated',
        ) ?? null,
      answer: heard(review.turn),
      ...moods(review.turn),
    })),
    ending: ending
      ? {
          title: fill(ending.title, words),
          outcome: ending.outcome,
          cost: fillInlines(ending.cost ?? [], words),
        }
      : null,
  };
}

/** The turns of a model call at which another reply on offer would have cost most. */
function momentsOf(
  map: CallMap | null,
  checked: CheckedScenario,
  variant: number,
  { played }: WorkedCall,
): ListenFor[] {
  const lines = transcript(checked, variant, played);
  const moments = (map?.yours ?? []).flatMap(({ turn, edges: [taken] }): ListenFor[] => {
    const edge = map?.edges.find(({ id }) => id === taken);
    if (edge?.kind !== 'reply') return [];
    let worst: ListenFor | undefined;
    for (const other of map?.edges ?? []) {
      if (other.kind !== 'reply' || other.from !== edge.from || other.id === edge.id) continue;
      for (const { moment, needs, before, after } of other.whatIfs) {
        const cost = Math.floor(before + 1e-6) - Math.floor(after + 1e-6);
        if (moment.call !== 'yours' || moment.turn !== turn || needs !== null || cost <= (worst?.tempting?.cost ?? 0))
          continue;
        const last = lines.findLast((line) => line.turn < turn && line.kind === 'speech');
        worst = {
          turn,
          why: edge.why,
          tempting: { text: other.text, cost },
          heard: last?.kind === 'speech' ? last.text : [],
        };
      }
    }
    return worst ? [worst] : [];
  });
  return moments
    .toSorted((a, b) => (b.tempting?.cost ?? 0) - (a.tempting?.cost ?? 0) || a.turn - b.turn)
    .slice(0, mostMoments)
    .toSorted((a, b) => a.turn - b.turn);
}

function pairOf(study: Searchable, checked: CheckedScenario, variant: number, good: WorkedCall): PairView | null {
  const failing = failingCall(study, variant, good.played);
  if (!failing) return null;
  const bad = viewOf(checked, variant, failing);
  const { turns, turningPoint } = regretsOf(study, variant, failing.played);
  const worst = turningPoint && turns.find(({ turn }) => turn === turningPoint.turn);
  const review = bad.turns.find((turn) => turn.review.turn === turningPoint?.turn)?.review;
  const whole = (points: number): number => Math.floor(points + 1e-6);
  return {
    bad,
    shared: sharedTurns(good.played, failing.played),
    difference:
      worst && review
        ? { turn: worst.turn, review, before: whole(worst.bestAfter + worst.regret), after: whole(worst.bestAfter) }
        : null,
  };
}
