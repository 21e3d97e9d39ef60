import { useName } from '../../src/scenario/2-analyze/names.ts';
import type { Beat, BehaviourUse, Block, Condition, Inline, Scenario, Target } from '../../src/scenario/model.ts';

/** A scenario in few words, for samples: places of the text and whatever is empty are left out. */
export function summary(scenario: Scenario): unknown {
  const {
    scenes,
    moves,
    endings,
    escalation,
    facts,
    limits,
    rehearsals,
    brief,
    record,
    places: _,
    stageOf,
    ...header
  } = scenario;
  return compact({
    ...header,
    stageOf: stageOf?.file,
    brief: brief.map(block),
    record: record.map(block),
    facts: facts.map(({ name, wordings }) => [name, ...wordings].join(' | ')),
    limits: limits.map(({ name, wordings }) => [name, ...wordings].join(' | ')),
    scenes: scenes.map((scene) => ({
      id: scene.id,
      title: scene.title,
      beats: scene.beats.map(beat),
      responses: scene.responses.map((response) => ({
        id: response.id,
        kind: response.kind,
        words: response.words,
        to: target(response.target),
        reaction: response.reaction.map(beat),
        shows: response.shows.map(use),
        breaks: response.breaks.map(use),
        why: response.why && inlines(response.why),
        instead: response.instead && inlines(response.instead),
        mood: response.mood,
        remember: response.remember,
        onlyIf: response.onlyIf.map(condition),
        once: response.once,
      })),
      moves: scene.moves.map(({ when, target: to }) => ({ when: when.map(condition), to: to.id })),
    })),
    anyTime: moves.map(({ when, target: to }) => ({ when: when.map(condition), to: to.id })),
    escalation: escalation && {
      needed: typeof escalation.needed === 'string' ? escalation.needed : escalation.needed.map(condition),
      to: escalation.to,
      how: escalation.how,
      because: escalation.because,
      after: escalation.after.map(condition),
      atOnce: escalation.atOnce,
      within: escalation.within,
      note: escalation.note.map(({ part, fact }) => (part ? `${part}: ${fact}` : fact)),
      keepOut: escalation.keepOut.map(({ kind, name, wordings }) => `${kind}: ${[name, ...wordings].join(' | ')}`),
      routes: Object.fromEntries(Object.entries(escalation.routes).map(([verdict, to]) => [verdict, to.id])),
      then: escalation.then?.file,
    },
    endings: endings.map(({ id, outcome, cost, beats }) => ({
      id,
      outcome,
      cost: cost && inlines(cost),
      beats: beats.map(beat),
    })),
    rehearsals: rehearsals.map(({ title, variant, steps, ends, bands }) => ({
      title,
      variant,
      steps: steps.map((step) => {
        if (step.kind === 'say') return step.words;
        const { range: _, kind: __, ...choice } = step;
        return choice;
      }),
      ends: ends?.ending,
      bands: bands.map(({ competency, band, orBetter }) => `${competency}: ${band}${orBetter ? ' or better' : ''}`),
    })),
  });
}

const target = (to: Target | undefined): string | undefined => to?.id;
const use = (each: BehaviourUse): string => useName(each);

function condition(each: Condition): string {
  const not = each.not ? 'not ' : '';
  switch (each.kind) {
    case 'mark':
      return `${not}mark ${each.mark}`;
    case 'behaviour':
      return `${not}behaviour ${useName(each)}`;
    case 'mood':
      return `${not}${each.mood} ${each.value} ${each.is}`;
    case 'scene':
      return `${not}scene ${each.scene}`;
  }
}

function beat({ text, ...rest }: Beat): string {
  const speaker = rest.kind === 'speech' ? `${rest.speaker ?? 'customer'}: ` : '';
  return `${speaker}${inlines(text)}`;
}

/** Formatted words in brackets that name the format. */
function inlines(list: readonly Inline[]): string {
  return list
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'code') return `[code ${inline.text}]`;
      if (inline.kind === 'break') return '[break]';
      return `[${inline.kind === 'policy' ? `policy ${inline.page}` : inline.kind} ${inlines(inline.children)}]`;
    })
    .join('');
}

function block(each: Block): unknown {
  switch (each.kind) {
    case 'paragraph':
      return inlines(each.text);
    case 'heading':
      return `${'#'.repeat(each.level)} ${inlines(each.text)}`;
    case 'list':
      return { [each.ordered ? 'ordered' : 'list']: each.items.map((item) => item.map(block)) };
    case 'table':
      return { table: [each.header, ...each.rows].map((row) => row.map(inlines)) };
    case 'quote':
      return { quote: each.blocks.map(block) };
  }
}

/** Without what is empty, false or undefined, at any depth. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, each]) => [key, compact(each)] as const)
    .filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === false;
}
