import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { isNoteMark, noteMark, startingMarks } from '../handed-over.ts';
import type { Scenario } from '../model.ts';
import { allConditions } from './check-names.ts';
import type { Context } from './context.ts';
import { normalName } from './names.ts';

/**
 * What a second stage says of the note it works from: facts that its variants or its conditions name and that it does
 * not list, and `note says …` in a call that works from no note.
 */
export function checkNotes(
  { report }: Context,
  { facts, stageOf, receives, variants, ...scenario }: Scenario,
  variantNotes: readonly { readonly fact: string; readonly range: SourceRange }[],
): void {
  const names = facts.map(({ name }) => name);
  const known = new Set(names.map(normalName));
  for (const { fact, range } of variantNotes)
    if (!known.has(normalName(fact))) report.add('note_fact_unknown', range, { name: fact }, suggest(fact, names));
  const marks = new Set(names.map(noteMark));
  for (const condition of allConditions({ ...scenario, facts, receives, variants })) {
    if (condition.kind !== 'mark' || !isNoteMark(condition.mark)) continue;
    const name = condition.mark.slice(noteMark('').length);
    if (!stageOf)
      report.add(
        'note_missing',
        condition.range,
        { text: condition.mark },
        'Name the first stage: “stage of: FILE.md”.',
      );
    else if (!marks.has(condition.mark))
      report.add('note_fact_unknown', condition.range, { name }, suggest(name, names.map(normalName)));
  }
  const [first] = variantNotes;
  if (first && !stageOf)
    report.add('note_missing', first.range, { text: 'note' }, 'Name the first stage: “stage of: FILE.md”.');
}

/** The same scenario with the marks that each variant's note stands for. Only a second stage works from a note. */
export function withNotes(scenario: Scenario): Scenario {
  const { facts, stageOf, variants } = scenario;
  if (!stageOf) return scenario;
  const all = facts.map(({ name }) => name);
  return {
    ...scenario,
    variants: variants.map((variant) => ({
      ...variant,
      remember: [...variant.remember, ...startingMarks(scenario, [], variant.note ?? all)],
    })),
  };
}
