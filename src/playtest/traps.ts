import { stronglyConnected } from './components.ts';
import type { Program } from './program.ts';
import type { Space } from './space.ts';

/**
 * Groups of states that lead only to each other, by the scenes they are in: no reply and no move of a scene leads from
 * there to an ending any more. Escalating is no way out. States with nothing to say are not traps but have a message of
 * their own, and so are those that can still come to one.
 */
export function trapsIn(program: Program, { states, ways, cut }: Space): number[][] {
  const next = ways.map((own) => own.flatMap(({ choice, to }) => (choice.kind === 'reply' ? [to] : [])));
  const before: number[][] = states.map(() => []);
  next.forEach((own, at) => {
    for (const to of own) before[to]?.push(at);
  });
  const escapes = new Uint8Array(states.length);
  const waiting: number[] = [];
  states.forEach((state, at) => {
    // Of what lies beyond the bound of the search nothing can be said.
    if (cut.has(at) || program.places[state.place]?.isEnding || (next[at]?.length ?? 0) === 0) waiting.push(at);
  });
  for (const at of waiting) escapes[at] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const from of before[at] ?? []) {
      if (escapes[from]) continue;
      escapes[from] = 1;
      waiting.push(from);
    }
  }
  if (escapes.every((escape) => escape === 1)) return [];
  const isTrapped = (at: number): boolean => escapes[at] === 0;
  return stronglyConnected(states.length, (at) => (isTrapped(at) ? (next[at] ?? []) : []))
    .filter((group) => {
      const members = new Set(group);
      return group.every((at) => isTrapped(at) && (next[at] ?? []).every((to) => members.has(to)));
    })
    .map((group) => group.map((at) => states[at]?.place ?? -1))
    .reverse();
}
