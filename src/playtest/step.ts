import type { Verdict } from '../scenario/model.ts';
import { hasBit, setBit } from './bits.ts';
import type { Guarded, Packed, PackedChoice, Place, Program, Reply, Test } from './program.ts';

/** A program whose starts are still being made. */
type Rules = Omit<Program, 'starts'>;

/** Is shown every place a call comes through, before its moves are tried. */
export type Watch = (state: Packed) => void;

interface Draft {
  place: number;
  heat: number;
  trust: number;
  turn: number;
  due: number;
  escalated: boolean;
  words: number[];
}

/** Whether every test holds. */
export function allHold(tests: readonly Test[], state: Packed): boolean {
  for (const test of tests) {
    let holds = false;
    if (test.kind === 'any') {
      for (const bit of test.bits) {
        if (hasBit(state.words, bit)) {
          holds = true;
          break;
        }
      }
    } else {
      const value = state[test.kind];
      holds = value >= test.from && value <= test.to;
    }
    if (holds === test.not) return false;
  }
  return true;
}

const moved = (value: number, steps: number): number => Math.max(0, Math.min(10, value + steps));

function noteDue({ rule }: Rules, draft: Draft): void {
  if (draft.due === -1 && allHold(rule.after, draft)) draft.due = draft.turn;
}

function isNeeded({ rule }: Rules, state: Packed): boolean {
  if (hasBit(state.words, rule.handedOver)) return false;
  return typeof rule.needed === 'string' ? rule.needed === 'yes' : allHold(rule.needed, state);
}

/** Enters a place: what it sets, and, on an ending, whether not escalating was right. */
function visit(program: Rules, draft: Draft, to: number): void {
  draft.place = to;
  const place = program.places[to];
  if (!place) return;
  if (place.visited !== -1) setBit(draft.words, place.visited);
  if (place.isEnding && program.rule.isRated && !draft.escalated) {
    if (!isNeeded(program, draft)) setBit(draft.words, program.rule.decides);
    else if (program.rule.danger) setBit(draft.words, program.rule.ignoresDanger);
  }
  noteDue(program, draft);
}

/** Makes every automatic move that holds: the scene's own first, then *At any time*. A circle of moves is cut. */
function settle(program: Rules, draft: Draft, watch: Watch | undefined): void {
  for (let hops = 0; ;) {
    const place = program.places[draft.place];
    watch?.(draft);
    if (!place || place.isEnding) return;
    const own = hops < program.scenes ? ownMove(place, draft) : undefined;
    if (own) {
      hops++;
      visit(program, draft, own.to);
      continue;
    }
    const any = draft.turn > 0 ? anyTimeMove(program, draft) : undefined;
    if (!any) return;
    setBit(draft.words, any.bit);
    visit(program, draft, any.to);
  }
}

/** The scene's own move that is made now: the first that holds. */
export function ownMove(place: Place, state: Packed): Guarded | undefined {
  for (const move of place.moves) if (allHold(move.when, state)) return move;
  return undefined;
}

/** The *At any time* move that is made now: the first that holds, was not made yet, and leads elsewhere. */
function anyTimeMove(program: Rules, state: Packed): Program['anyTime'][number] | undefined {
  for (const move of program.anyTime) {
    if (!hasBit(state.words, move.bit) && move.to !== state.place && allHold(move.when, state)) return move;
  }
  return undefined;
}

/** A variant when the rep first has the word. */
export function begin(program: Rules, variant: number, watch?: Watch): Packed {
  const first = program.firsts[variant] as Packed;
  const draft: Draft = { ...first, words: first.words.slice() };
  visit(program, draft, 0);
  settle(program, draft, watch);
  return draft;
}

/** Whether a reply of the place is on offer. */
export function isOffered(reply: Reply, state: Packed): boolean {
  return !(reply.spent !== -1 && hasBit(state.words, reply.spent)) && allHold(reply.onlyIf, state);
}

/** The call after a reply that is on offer. */
export function give(program: Program, state: Packed, reply: Reply, watch?: Watch): Packed {
  const draft: Draft = {
    place: state.place,
    heat: moved(state.heat, reply.heat),
    trust: moved(state.trust, reply.trust),
    turn: state.turn + 1,
    due: state.due,
    escalated: state.escalated,
    words: state.words.slice(),
  };
  for (const bit of reply.sets) setBit(draft.words, bit);
  if (reply.spent !== -1) setBit(draft.words, reply.spent);
  noteDue(program, draft);
  if (reply.to !== -1) visit(program, draft, reply.to);
  settle(program, draft, watch);
  return draft;
}

/** How an escalation would be judged. */
export function verdictOf(program: Program, state: Packed, choice: PackedChoice): Verdict {
  if (!isNeeded(program, state)) return 'unneeded';
  if (!allHold(program.rule.after, state)) return 'too early';
  const isLate = state.due !== -1 && state.turn + 1 - state.due > program.rule.within;
  if (isLate && (program.rule.hasLate || (choice.desk && choice.how))) return 'late';
  return choice.desk ? (choice.how ? 'right' : 'wrong how') : 'wrong desk';
}

/** The call after an escalation. */
export function escalate(program: Program, state: Packed, choice: PackedChoice, watch?: Watch): Packed {
  const { rule } = program;
  const verdict = verdictOf(program, state, choice);
  const isLate = state.due !== -1 && state.turn + 1 - state.due > rule.within;
  const needed = verdict !== 'unneeded';
  const passed = verdict === 'unneeded' || verdict === 'too early';
  const draft: Draft = {
    place: state.place,
    heat: moved(state.heat, (needed ? rule.shown.heat : 0) + (passed ? rule.passed.heat : 0)),
    trust: moved(state.trust, (needed ? rule.shown.trust : 0) + (passed ? rule.passed.trust : 0)),
    turn: state.turn + 1,
    due: state.due,
    escalated: true,
    words: state.words.slice(),
  };
  if (needed) {
    setBit(draft.words, rule.decides);
    if (choice.desk) setBit(draft.words, rule.desk);
    if (verdict !== 'too early' && !isLate) setBit(draft.words, rule.moment);
    if (choice.note && rule.hasNote) setBit(draft.words, rule.note);
    if (choice.tells) setBit(draft.words, rule.tells);
  }
  if (passed) setBit(draft.words, rule.passesTheBuck);
  if (verdict === 'right') setBit(draft.words, rule.handedOver);
  noteDue(program, draft);
  const to = program.routes[verdict];
  if (to !== -1) visit(program, draft, to);
  settle(program, draft, watch);
  return draft;
}
