import { nothing, type Attainable } from '../assessment/score.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { flowOf } from '../playtest/flow.ts';
import { toProgram, type Program } from '../playtest/program.ts';
import { explore, type Space } from '../playtest/space.ts';
import { allHold } from '../playtest/step.ts';
import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Competency, type Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';
import { competencySkill, criticalSkill, type SkillId } from './skills.ts';

/** What retraining has to know of a scenario: small enough to be at hand for the whole library. Plain JSON. */
export interface CatalogueEntry {
  readonly scenario: string;
  readonly family: string;
  readonly cause: Scenario['cause'];
  /** Pages of the handbook it goes by. */
  readonly policies: readonly string[];
  /** The desk that is right where it has to be escalated. */
  readonly desk: string | null;
  /** In the order of the scenario. */
  readonly variants: readonly CatalogueVariant[];
}

/** One surface of a scenario; what is right, and what can go wrong, may differ from the next. */
export interface CatalogueVariant {
  /** The most points a call can earn, per competency; 0 where it is not exercised. */
  readonly competencies: Attainable;
  /** Critical errors that some call of it gives an occasion for. */
  readonly criticals: readonly string[];
  /** Whether escalating is right; *depends* on how the call goes, or not rated where the script does not say. */
  readonly needsEscalation: 'yes' | 'no' | 'depends' | 'not rated';
}

/** One call that can be played. */
export interface Call {
  readonly scenario: string;
  /** Index of the variant, from 0. */
  readonly variant: number;
}

/** The same as words, for looking it up. */
export function callKey({ scenario, variant }: Call): string {
  return `${scenario} ${variant}`;
}

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

function needIn({ rule, places }: Program, { states, exact }: Space, reached: readonly number[]) {
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

/** The skills that a call exercises. */
export function skillsIn({ competencies, criticals }: CatalogueVariant): ReadonlySet<SkillId> {
  const rated = (Object.keys(competencies) as Competency[]).filter((name) => competencies[name] > 0);
  return new Set([...rated.map(competencySkill), ...criticals.map(criticalSkill)]);
}

/** Every call of the library with its entry and variant. */
export function callsIn(catalogue: readonly CatalogueEntry[]): readonly CatalogueCall[] {
  return catalogue.flatMap((entry) =>
    entry.variants.map((surface, variant) => ({ scenario: entry.scenario, variant, entry, surface })),
  );
}

export interface CatalogueCall extends Call {
  readonly entry: CatalogueEntry;
  readonly surface: CatalogueVariant;
}
