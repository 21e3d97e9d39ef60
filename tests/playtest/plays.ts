import { escalate, give, isOffered, type Packed, type PackedChoice, type Program } from '../../src/playtest/program.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { findBehaviour } from '../../src/rubric/rubric.ts';
import { choiceOf, type Searchable } from '../../src/playtest/regret.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';
import { matches } from '../../src/roleplay/rules.ts';
import { tellParts } from '../../src/roleplay/events.ts';
import { offeredIn, type Player } from '../../src/roleplay/replay.ts';
import type { CompiledScenario } from '../../src/scenario/compile.ts';
import type { Turn } from './scripts.ts';

/** An escalation by what it gets right. */
export function choose({ rule }: CompiledScenario, turn: Turn & { kind: 'escalate' }): EscalationChoice {
  return {
    to: turn.desk ? (rule.to ?? 'supervisor') : 'billing',
    how: turn.how ? (rule.how ?? 'warm') : 'cold',
    because: [],
    tell: '',
    told: tellParts.slice(0, turn.told),
    note: { issue: '', impact: '', timeline: '', tried: '', asked: '' },
    noted: rule.note.slice(0, turn.note),
    misplaced: [],
    slips: [],
  };
}

/** The events that a turn comes to where the call stands; none where there is nothing to say. */
export function eventsOf(compiled: CompiledScenario, call: Player, turn: Turn, at: number): RoleplayEvent[] {
  if (turn.kind === 'look at the desk')
    return [
      { type: 'deskOpened', at },
      { type: 'deskLeft', at },
    ];
  if (turn.kind === 'escalate')
    return [
      { type: 'deskOpened', at },
      { type: 'escalated', at, choice: choose(compiled, turn) },
    ];
  const offered = offeredIn(compiled, call.state());
  const response = offered[turn.index % Math.max(1, offered.length)];
  if (!response) return [];
  if (turn.kind === 'reply') return [{ type: 'replied', at, response: response.id }];
  const shown = new Set(
    compiled.scenario.scenes
      .flatMap(({ responses }) => responses.flatMap(({ shows }) => shows))
      .map((use) => use.behaviour),
  );
  const evidence = turn.behaviours.map((behaviour) => {
    const kind = findBehaviour(defaultRubric, behaviour)?.kind === 'shows' ? ('shows' as const) : ('breaks' as const);
    const counts = kind === 'breaks' || shown.has(behaviour);
    return { behaviour, kind, counts, quote: 'x', rule: 'random', sure: 1, seen: true };
  });
  return [{ type: 'wrote', at, text: 'x', response: response.id, evidence }];
}

/** What the reducer makes of an event. */
export function step(compiled: CompiledScenario, program: Program, state: Packed, event: RoleplayEvent): Packed {
  if (event.type === 'replied') {
    const reply = program.places[state.place]?.replies.find(({ id }) => id === event.response);
    if (!reply || !isOffered(reply, state)) throw new Error(`The reducer does not offer ${event.response}.`);
    return give(program, state, reply);
  }
  if (event.type === 'wrote') {
    const choice = choiceOf({ program, compiled } as Searchable, event);
    if (choice?.kind !== 'reply') throw new Error('A written reply is a reply.');
    return give(program, state, choice.reply);
  }
  return event.type === 'escalated' ? escalate(program, state, packedChoice(compiled, event.choice)) : state;
}

function packedChoice({ rule }: CompiledScenario, choice: EscalationChoice): PackedChoice {
  return {
    desk: matches(rule.to, choice.to),
    how: matches(rule.how, choice.how),
    note: choice.noted.length > 0,
    tells: choice.told.length > 0,
  };
}
