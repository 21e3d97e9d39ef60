import { hasBit } from './bits.ts';
import { make, type Choice } from './choices.ts';
import type { Packed, Program } from './program.ts';
import { begin, ownMove, verdictOf, type Watch } from './step.ts';
import type { Verdict } from '../scenario/model.ts';

/** One place a call comes through, and what led there: the choice itself, or a move the call makes by itself. */
export interface Hop {
  /** Index of the place. */
  readonly to: number;
  readonly by:
    | { readonly kind: 'choice' }
    /** The own move of that index of the scene before. */
    | { readonly kind: 'move'; readonly move: number }
    | { readonly kind: 'at any time'; readonly move: number };
}

/** A choice made, with every place it led through. */
export interface Walk {
  readonly before: Packed;
  readonly after: Packed;
  readonly hops: readonly Hop[];
  /** How an escalation was judged; null for a reply. */
  readonly verdict: Verdict | null;
}

/** Makes a choice and follows it to where the rep has the word again. */
export function walk(program: Program, before: Packed, choice: Choice): Walk {
  const verdict = choice.kind === 'escalate' ? verdictOf(program, before, choice.choice) : null;
  const isLed = (choice.kind === 'reply' ? choice.reply.to : program.routes[verdict ?? 'right']) !== -1;
  const seen: Packed[] = [];
  const after = make(program, before, choice, keep(seen));
  return { before, after, hops: hopsOf(program, seen, isLed), verdict };
}

/** What a call begins with: its first scene, and what the scene's own moves lead to. */
export function opening(program: Program, variant: number): Walk {
  const seen: Packed[] = [];
  const after = begin(program, variant, keep(seen));
  const before = program.firsts[variant] ?? after;
  return { before, after, hops: hopsOf(program, seen, true), verdict: null };
}

const keep =
  (seen: Packed[]): Watch =>
  // The state is still being made: what it is now would be lost.
  (state) => {
    seen.push({ ...state, words: state.words.slice() });
  };

/** @param isLed the choice itself led to the first place that was seen; else the call was there already */
function hopsOf(program: Program, seen: readonly Packed[], isLed: boolean): Hop[] {
  return seen.flatMap((state, at): Hop[] => {
    const last = seen[at - 1];
    if (!last) return isLed ? [{ to: state.place, by: { kind: 'choice' } }] : [];
    const any = program.anyTime.findIndex(({ bit }) => hasBit(state.words, bit) && !hasBit(last.words, bit));
    if (any !== -1) return [{ to: state.place, by: { kind: 'at any time', move: any } }];
    const place = program.places[last.place];
    const own = place && ownMove(place, last);
    return [{ to: state.place, by: { kind: 'move', move: own ? place.moves.indexOf(own) : 0 } }];
  });
}
