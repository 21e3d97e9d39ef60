import { nothing } from '../assessment/score.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { flowOf } from '../playtest/flow.ts';
import { toProgram, type Program } from '../playtest/program.ts';
import { explore, type Space } from '../playtest/space.ts';
import { allHold } from '../playtest/step.ts';
import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import type { CatalogueEntry, CatalogueVariant } from './catalogue.ts';

/**
 * A scenario's entry. Every call is played (2 to 60 ms for a shipped scenario, so this belongs where the library is
 * made), because what a text holds and what a variant can come to are not the same: a danger may exist in one only.
 */
export function catalogueEntry(checked: CheckedScenario, rubric: Rubric = defaultRubric): CatalogueEntry {
  const { scenario, attainable } = checked;
  const program = toProgram(checked, rubric);
  const space = explore(program, flowOf(program));
  const criticalIn = new Map(
    scenario.scenes.flatMap(({ responses }) =>
      responses.map(({ id, breaks }) => {
        const names = breaks.map(({ behaviour }) => behaviour);
        return [id, names.filter((name) => findBehaviour(rubric, name)?.kind === 'critical')] as const;
      }),
    ),
  );
  return {
    scenario: scenario.id,
    family: scenario.family,
    role: scenario.role,
    cause: scenario.cause,
    policies: scenario.policies,
    desk: scenario.escalation?.to ?? null,
    variants: scenario.variants.map((_, variant) => {
      const reached = reachedFrom(space, variant);
      const offered = reached.flatMap((at) =>
        (space.ways[at] ?? []).flatMap(({ choice }) => (choice.kind === 'reply' ? [choice.reply.id] : [])),
      );
      // Of a script too large to be played whole, all that it holds is taken to be possible.
      const replies = space.exact ? offered : [...criticalIn.keys()];
      return {
        competencies: attainable[variant] ?? nothing,
        criticals: [...new Set(replies.flatMap((id) => criticalIn.get(id) ?? []))].toSorted(),
        needsEscalation: needIn(program, space, reached),
      };
    }),
  };
}

/** Indexes of the states that calls of a variant come to. */
function reachedFrom({ starts, ways }: Space, variant: number): readonly number[] {
  const reached = new Set<number>();
  const waiting = [starts[variant] ?? -1];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === -1 || reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(ways[at] ?? []).map(({ to }) => to));
  }
  return [...reached];
}

function needIn(
  { rule, places }: Program,
  { states, exact }: Space,
  reached: readonly number[],
): CatalogueVariant['needsEscalation'] {
  if (!rule.isRated) return 'not rated';
  const { needed } = rule;
  if (typeof needed === 'string') return needed;
  if (!exact) return 'depends';
  const during = reached.flatMap((at) => {
    const state = states[at];
    return state && !places[state.place]?.isEnding ? [allHold(needed, state)] : [];
  });
  return during.every((is) => is) ? 'yes' : during.some((is) => is) ? 'depends' : 'no';
}
