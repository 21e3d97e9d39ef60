import type { Report } from '../diagnostics/report.ts';
import { factsIn } from '../assessment/facts.ts';
import { fill } from '../roleplay/placeholders.ts';
import { plainWords, wordsOfBlock } from '../scenario/words.ts';
import type { Beat, Scenario } from '../scenario/model.ts';

/**
 * Facts that neither the customer nor the record, the brief or a scene's text says in any wording, in some variant. What
 * the rep says tells the rep nothing, and what only an ending says comes too late.
 */
export function checkFacts(report: Report, scenario: Scenario): void {
  for (const { words } of scenario.variants) {
    const told = factsIn(fill(textOf(scenario), words), scenario.facts, words);
    for (const { name, range } of scenario.facts) {
      if (!told.includes(name)) report.add('fact_never_told', range, { name });
    }
  }
}

function textOf({ brief, record, scenes }: Scenario): string {
  const beats: readonly Beat[] = scenes.flatMap((scene) => [
    ...scene.beats,
    ...scene.responses.flatMap(({ reaction }) => reaction),
  ]);
  return [...[...brief, ...record].map(wordsOfBlock), ...beats.map(({ text }) => plainWords(text))].join('\n');
}
