import type { Report } from '../diagnostics/report.ts';
import { fill, type Words } from '../roleplay/placeholders.ts';
import { plainWords } from '../scenario/1-parse/inlines.ts';
import type { Beat, Block, Scenario } from '../scenario/model.ts';

/**
 * Facts that neither the customer nor the record, the brief or a scene's text says in any wording, in some variant. What
 * the rep says tells the rep nothing.
 */
export function checkFacts(report: Report, scenario: Scenario): void {
  for (const { words } of scenario.variants) {
    const told = normal(fill(textOf(scenario), words));
    for (const { name, wordings, range } of scenario.facts) {
      if (![name, ...wordings].some((wording) => isTold(told, wording, words)))
        report.add('fact_never_told', range, { name });
    }
  }
}

function isTold(told: string, wording: string, words: Words): boolean {
  const wanted = normal(fill(wording, words));
  return wanted.trim() !== '' && told.includes(wanted);
}

/** Letters and digits as words between single spaces, so that whole words are compared. */
function normal(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function textOf({ brief, record, scenes, endings }: Scenario): string {
  const beats: readonly Beat[] = [
    ...scenes.flatMap((scene) => [...scene.beats, ...scene.responses.flatMap(({ reaction }) => reaction)]),
    ...endings.flatMap((ending) => ending.beats),
  ];
  return [...[...brief, ...record].map(wordsOfBlock), ...beats.map(({ text }) => plainWords(text))].join('\n');
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainWords(block.text);
    case 'list':
      return block.items.map((item) => item.map(wordsOfBlock).join(' ')).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainWords).join(' · ')).join('\n');
    case 'quote':
      return block.blocks.map(wordsOfBlock).join('\n');
  }
}
