import type { Attainable } from '../assessment/score.ts';
import { competencies as allCompetencies } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';
import { competencySkill, criticalSkill, type SkillId } from './skills.ts';

/** What retraining has to know of a scenario: small enough to be at hand for the whole library. Plain JSON. */
export interface CatalogueEntry {
  readonly scenario: string;
  readonly family: string;
  /** At which desk it is played. */
  readonly role: Scenario['role'];
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

/** The skills that a call exercises. */
export function skillsIn({ competencies, criticals }: CatalogueVariant): ReadonlySet<SkillId> {
  const rated = allCompetencies.filter((name) => competencies[name] > 0);
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
