import { normalName } from './2-analyze/names.ts';
import type { Scenario, Variant } from './model.ts';

const prefix = 'note says ';

/** The mark that stands for a note that holds a fact: what `note says …` asks for in a second stage. */
export function noteMark(fact: string): string {
  return `${prefix}${normalName(fact)}`;
}

export function isNoteMark(mark: string): boolean {
  return mark.startsWith(prefix);
}

/** What comes with a case from one desk to the next. */
export interface HandedOver {
  /** The customer's moods as the first call left them, 0 to 10. */
  readonly heat: number;
  readonly trust: number;
  /** All marks of the first call; the second stage takes those it `receives`. */
  readonly marks: readonly string[];
  /** Names of the facts that the handover note holds. */
  readonly noted: readonly string[];
}

/** What a variant starts from, when the note it works from holds these facts. */
export function startingMarks(scenario: Scenario, received: readonly string[], noted: readonly string[]): string[] {
  const known = new Set(noted.map(normalName));
  const held = scenario.facts.filter(({ name }) => known.has(normalName(name))).map(({ name }) => noteMark(name));
  return [...received.filter((mark) => scenario.receives.includes(mark)), ...held];
}

/**
 * A second stage as it begins after a certain first one: moods and marks carry over, and of the case it knows what the
 * note says. Nothing else of the script changes, so what it is worth stays the same for everyone.
 * @param variant index of the variant that is played, from 0
 */
export function takeOver<Compiled extends { readonly scenario: Scenario }>(
  compiled: Compiled,
  variant: number,
  { heat, trust, marks, noted }: HandedOver,
): Compiled {
  const { scenario } = compiled;
  const start = (each: Variant, index: number): Variant =>
    index === variant ? { ...each, note: noted, remember: startingMarks(scenario, marks, noted) } : each;
  return { ...compiled, scenario: { ...scenario, heat, trust, variants: scenario.variants.map(start) } };
}
