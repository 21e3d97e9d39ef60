import { findBehaviour, type Rubric } from '../../rubric/rubric.ts';
import type { Condition, Response, Scenario } from '../model.ts';
import type { Context } from './context.ts';

/** Replies that another one beside them betters, without saying what to say instead. */
export function checkInstead({ report, rubric }: Context, scenario: Scenario): void {
  const lesser = lesserReplies(scenario, rubric);
  for (const { responses } of scenario.scenes) {
    for (const response of responses) {
      const { kind, breaks, instead, range } = response;
      if (!lesser.has(response) || (instead && instead.length > 0) || (kind === 'action' && breaks.length === 0))
        continue;
      report.add('instead_missing', range, {}, 'Add “- Instead: …”: what a good rep would say here.');
    }
  }
}

/**
 * Replies that earn fewer points (shown less broken) than the best that can be offered beside them. A critical error is
 * always lesser; of equals none is.
 */
export function lesserReplies({ scenes }: Scenario, rubric: Rubric): ReadonlySet<Response> {
  const lesser = new Set<Response>();
  for (const { responses } of scenes) {
    const worths = responses.map((response) => worthOf(response, rubric));
    const most = worths.reduce((top, worth) => Math.max(top, worth), -Infinity);
    responses.forEach((response, index) => {
      const own = worths[index] ?? 0;
      const isBettered =
        own < most && responses.some((other, at) => (worths[at] ?? 0) > own && canStandBeside(response, other));
      if (isCritical(response, rubric) || isBettered) lesser.add(response);
    });
  }
  return lesser;
}

/** Points a reply shows less those it breaks, whatever was shown before. */
export function worthOf({ shows, breaks }: Response, rubric: Rubric): number {
  const sum = (uses: Response['shows']): number =>
    uses.reduce((points, { behaviour }) => points + (findBehaviour(rubric, behaviour)?.points ?? 0), 0);
  return sum(shows) - sum(breaks);
}

export function isCritical({ breaks }: Response, rubric: Rubric): boolean {
  return breaks.some(({ behaviour }) => findBehaviour(rubric, behaviour)?.kind === 'critical');
}

/** Whether two replies can be on offer at once: no condition of the one rules out a condition of the other. */
function canStandBeside(a: Response, b: Response): boolean {
  return a.onlyIf.every((one) => b.onlyIf.every((other) => !contradict(one, other)));
}

function contradict(a: Condition, b: Condition): boolean {
  if (a.kind === 'mark' && b.kind === 'mark') return a.mark === b.mark && a.not !== b.not;
  if (a.kind === 'behaviour' && b.kind === 'behaviour') {
    if (a.behaviour !== b.behaviour || a.not === b.not) return false;
    // Without a topic it stands for all of them.
    const [absent, present] = a.not ? [a, b] : [b, a];
    return absent.topic === undefined || absent.topic === present.topic;
  }
  if (a.kind !== 'mood' || b.kind !== 'mood' || a.mood !== b.mood) return false;
  const [first, second] = [stepsOf(a), stepsOf(b)];
  return first.from > second.to || second.from > first.to;
}

/** The steps of a mood's scale on which a condition holds. */
function stepsOf({ is, value, not }: Condition & { kind: 'mood' }): { from: number; to: number } {
  if ((is === 'or more') !== not) return { from: not ? value + 1 : value, to: 10 };
  return { from: 0, to: not ? value - 1 : value };
}
