import { common, covers, type Bits } from './bits.ts';
import { choicesIn, make, type Choice } from './choices.ts';
import { placesToward, type Flow } from './flow.ts';
import type { Packed, Program } from './program.ts';

/** What a search is after: the highest value a finished call can have. */
export interface Objective {
  /** What a call with these bits is worth. More of `gains` never makes it less, more of `losses` never more. */
  value(bits: Bits): number;
  readonly gains: Bits;
  readonly losses: Bits;
  /** Whether a call that ends there counts; without it every ending does. */
  readonly accepts?: (place: number) => boolean;
  /** No call that counts ever escalates. */
  readonly neverEscalates?: boolean;
  /** Whether a choice may be made; without it every one may. */
  readonly allows?: (choice: Choice) => boolean;
  /** A value that is enough: the search ends when it is reached. */
  readonly enough?: number;
  /** What a rep can do; without it the replies on offer, and escalations with a full note. */
  readonly choices?: (program: Program, state: Packed) => readonly Choice[];
}

/** The best call there is from a state on. */
export interface BestCall {
  /** Minus infinity where the search was cut off before it found any. */
  readonly value: number;
  /** What to do, in order. */
  readonly choices: readonly Choice[];
  /** False where the search was cut off at its bound: there may be a better call. */
  readonly exact: boolean;
}

/** Choices one search tries before it gives up and says so. */
export const mostChoices = 300_000;

interface Node {
  readonly state: Packed;
  readonly before: Node | null;
  readonly choice: Choice | null;
  /** No call through here is worth more. */
  readonly bound: number;
}

/**
 * Finds the best call by branch and bound, exactly. The bound of a state is its worth if everything that lies ahead
 * were shown and nothing more were broken. Two states that differ only in what no condition ahead asks for are one; of
 * two that differ only in worth, the one that has gained all the other has, and lost no more, stands for both.
 * @returns null where no call comes to an end that counts
 */
export function bestCall(
  program: Program,
  flow: Flow,
  start: Packed,
  objective: Objective,
  limit = mostChoices,
): BestCall | null {
  const seen = new Map<string, { gains: Bits; losses: Bits }[]>();
  let best: Node | null = null;
  let value = -Infinity;
  let tried = 0;
  const boundOf = (state: Packed): number => {
    const ahead = flow[state.place];
    return objective.value(
      ahead ? state.words.map((word, at) => word | ((ahead.sets[at] ?? 0) & (objective.gains[at] ?? 0))) : state.words,
    );
  };
  const isNew = (state: Packed): boolean => {
    const key = keyOf(program, flow, state);
    const own = { gains: common(state.words, objective.gains), losses: common(state.words, objective.losses) };
    const known = seen.get(key);
    if (!known) {
      seen.set(key, [own]);
      return true;
    }
    if (known.some((other) => covers(other.gains, own.gains) && covers(own.losses, other.losses))) return false;
    seen.set(key, [
      ...known.filter((other) => !(covers(own.gains, other.gains) && covers(other.losses, own.losses))),
      own,
    ]);
    return true;
  };

  const leads = placesToward(program, objective.accepts ?? (() => true), !objective.neverEscalates);
  if (!leads[start.place]) return null;
  const root: Node = { state: start, before: null, choice: null, bound: boundOf(start) };
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.bound <= value) continue;
    const { state } = node;
    if (program.places[state.place]?.isEnding) {
      if (objective.accepts && !objective.accepts(state.place)) continue;
      const reached = objective.value(state.words);
      if (reached > value) [best, value] = [node, reached];
      if (value >= Math.min(root.bound, objective.enough ?? Infinity)) break;
      continue;
    }
    if (tried > limit) return { value, choices: best ? pathTo(best) : [], exact: false };
    const next: Node[] = [];
    for (const choice of (objective.choices ?? choicesIn)(program, state)) {
      if (choice.kind === 'escalate' && objective.neverEscalates) continue;
      if (objective.allows && !objective.allows(choice)) continue;
      tried++;
      const after = make(program, state, choice);
      if (!leads[after.place]) continue;
      const bound = boundOf(after);
      if (bound > value && isNew(after)) next.push({ state: after, before: node, choice, bound });
    }
    // The most promising last, so that it is looked at first; of equals what earns at once, and words before desks.
    const earned = ({ state: { words } }: Node): number => objective.value(words);
    const isReply = ({ choice }: Node): number => Number(choice?.kind === 'reply');
    next.sort((a, b) => a.bound - b.bound || earned(a) - earned(b) || isReply(a) - isReply(b));
    waiting.push(...next);
  }
  return best && { value, choices: pathTo(best), exact: true };
}

function pathTo(node: Node): Choice[] {
  const choices: Choice[] = [];
  for (let at: Node | null = node; at?.choice; at = at.before) choices.push(at.choice);
  return choices.reverse();
}

/** Everything that what lies ahead depends on, in a short string. */
export function keyOf({ rule }: Program, flow: Flow, state: Packed): string {
  const { place, words, heat, trust, due, turn, escalated } = state;
  const ahead = flow[place];
  if (!ahead) return String.fromCharCode(place);
  // Turns count only while the clock of an escalation runs.
  const since = rule.within === Infinity ? (due < 0 ? 0 : 1) : due < 0 ? 0 : 1 + Math.min(turn - due, rule.within);
  const moods = (ahead.asksHeat ? heat + 1 : 0) * 16 + (ahead.asksTrust ? trust + 1 : 0);
  let key = String.fromCharCode(place & 0xffff, place >>> 16, moods * 2 + (escalated && rule.isRated ? 1 : 0), since);
  for (let at = 0; at < words.length; at++) {
    // What only counts is compared apart from the key; what is asked for as well is part of both.
    const asked = (words[at] ?? 0) & (ahead.asks[at] ?? 0);
    key += String.fromCharCode(asked & 0xffff, asked >>> 16);
  }
  return key;
}
