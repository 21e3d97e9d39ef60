import { addAll, noBits, setBit, type Bits } from './bits.ts';
import { stronglyConnected } from './components.ts';
import type { Place, Program, Test } from './program.ts';

/** What can still happen from a place on, conditions left aside: what a search need not guess. */
export interface Ahead {
  /** Bits that some reply or escalation from here on may set. */
  readonly sets: Bits;
  /** Bits that some condition from here on may ask for: all that two calls here have to agree on to be one. */
  readonly asks: Bits;
  readonly asksHeat: boolean;
  readonly asksTrust: boolean;
}

/** What lies ahead of each place, by index. */
export type Flow = readonly Ahead[];

/** Finds what lies ahead of every place, in one pass over the strongly connected components of the script. */
export function flowOf(program: Program): Flow {
  const words = program.starts[0]?.words.length ?? 1;
  const everywhere = local(words);
  askTests(
    everywhere,
    program.anyTime.flatMap(({ when }) => when),
  );
  askTests(everywhere, program.rule.after);
  if (typeof program.rule.needed !== 'string') askTests(everywhere, program.rule.needed);
  for (const { bit } of program.anyTime) setBit(everywhere.asks, bit);
  setBit(everywhere.asks, program.rule.handedOver);
  const { decides, desk, moment, note, tells, passesTheBuck, ignoresDanger } = program.rule;
  for (const bit of [decides, desk, moment, note, tells, passesTheBuck, ignoresDanger]) setBit(everywhere.sets, bit);

  const own = program.places.map((place) => localOf(place, words, everywhere));
  const flow = new Array<Ahead>(program.places.length);
  for (const component of stronglyConnected(program.places.length, (at) => waysFrom(program, at))) {
    const joined = local(words);
    for (const at of component) {
      join(joined, own[at]);
      for (const to of waysFrom(program, at)) join(joined, flow[to]);
    }
    for (const at of component) flow[at] = joined;
  }
  return flow;
}

interface Draft {
  sets: number[];
  asks: number[];
  asksHeat: boolean;
  asksTrust: boolean;
}

const local = (words: number): Draft => ({
  sets: noBits(words),
  asks: noBits(words),
  asksHeat: false,
  asksTrust: false,
});

function localOf(place: Place, words: number, everywhere: Ahead): Draft {
  const own = local(words);
  if (place.isEnding) return own;
  join(own, everywhere);
  for (const { sets, onlyIf, spent } of place.replies) {
    for (const bit of sets) setBit(own.sets, bit);
    askTests(own, onlyIf);
    if (spent !== -1) setBit(own.asks, spent);
  }
  for (const { when } of place.moves) askTests(own, when);
  return own;
}

function join(to: Draft, from: Ahead | undefined): void {
  if (!from) return;
  addAll(to.sets, from.sets);
  addAll(to.asks, from.asks);
  to.asksHeat ||= from.asksHeat;
  to.asksTrust ||= from.asksTrust;
}

function askTests(to: Draft, tests: readonly Test[]): void {
  for (const test of tests) {
    if (test.kind === 'any') for (const bit of test.bits) setBit(to.asks, bit);
    else if (test.kind === 'heat') to.asksHeat = true;
    else to.asksTrust = true;
  }
}

/** Every place one may come to next; without the desk, only by replies and moves. */
export function waysFrom(program: Program, at: number, withDesk = true): number[] {
  const place = program.places[at];
  if (!place || place.isEnding) return [];
  return [
    ...place.replies.map(({ to }) => to),
    ...place.moves.map(({ to }) => to),
    ...program.anyTime.map(({ to }) => to),
    ...(withDesk ? Object.values(program.routes) : []),
  ].filter((to) => to !== -1 && to !== at);
}

/** The places from which some way leads to an ending that counts, conditions left aside. */
export function placesToward(program: Program, counts: (place: number) => boolean, withDesk: boolean): Uint8Array {
  const before: number[][] = program.places.map(() => []);
  program.places.forEach((_, at) => {
    for (const to of waysFrom(program, at, withDesk)) before[to]?.push(at);
  });
  const leads = new Uint8Array(program.places.length);
  const waiting = program.places.flatMap(({ isEnding }, at) => (isEnding && counts(at) ? [at] : []));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (leads[at]) continue;
    leads[at] = 1;
    waiting.push(...(before[at] ?? []));
  }
  return leads;
}
