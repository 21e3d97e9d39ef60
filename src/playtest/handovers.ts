import { startingMarks } from '../scenario/handed-over.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Variant } from '../scenario/model.ts';

/**
 * A second stage with every way its case may come as a variant of its own, to see whether each of them can be played:
 * with a full note, an empty one, and one that lacks each fact in turn; with none of the marks it receives, each, and all.
 */
export function withEveryHandover(compiled: CompiledScenario): CompiledScenario {
  const { scenario } = compiled;
  const all = scenario.facts.map(({ name }) => name);
  const notes = [all, [], ...all.map((fact) => all.filter((other) => other !== fact))];
  const received = [[], scenario.receives, ...scenario.receives.map((mark) => [mark])];
  const handed = scenario.variants.flatMap((variant): Variant[] => [
    variant,
    ...received.flatMap((marks) =>
      notes.map((note) => ({ ...variant, note, remember: startingMarks(scenario, marks, note) })),
    ),
  ]);
  const seen = new Set<string>();
  const variants = handed.filter(({ remember }) => {
    const key = JSON.stringify(remember.toSorted());
    return !seen.has(key) && seen.add(key);
  });
  return { ...compiled, scenario: { ...scenario, variants } };
}
