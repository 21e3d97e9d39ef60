import type { Replay } from '../roleplay/replay.ts';
import { customerOf } from '../roleplay/transcript.ts';
import { bestWay, statesAlong } from './best-way.ts';
import type { CallMap, MapEdge, MapNode, MapStep } from './call-map-model.ts';
import type { Choice } from './choices.ts';
import { desk, Edges, hungUp, nodesOf } from './map-edges.ts';
import { addWhatIfs, standings, type Standing } from './map-what-ifs.ts';
import { opening, walk, type Hop } from './map-walk.ts';
import { choiceOf, withShares, type Searchable } from './regret.ts';
import { totalOf, type Shares } from './total.ts';

export type { CallMap, MapEdge, MapNode, MapStep, Moment, WhatIf } from './call-map-model.ts';

/** A call on its map while it is followed: the steps, and where the rep stood before each turn and after the last. */
interface Track {
  readonly steps: MapStep[];
  readonly standings: Standing[];
  readonly choices: Choice[];
}

/**
 * The map of a call that was played.
 * @param variant index of the variant, from 0
 * @returns null where the script has no such variant
 */
export function callMap(study: Searchable, variant: number, played: Replay): CallMap | null {
  const { program, compiled } = study;
  const most = study.attainable().variants[variant];
  const start = program.starts[variant];
  if (!most || !start) return null;
  const edges = new Edges(study, variant);
  const yours = follow(study, edges, variant, played);
  const states = yours.standings.map(({ state }) => state);
  const total = totalOf(program, compiled.scenario, most);
  const way = bestWay(study, total, states, yours.choices);
  const best = goOn(study, edges, yours, way?.shared ?? 0, way?.choices ?? []);

  let exact = way?.exact ?? true;
  for (const moments of standings(study, edges, yours.standings, best.standings).values())
    for (const standing of moments) exact = addWhatIfs(study, edges, variant, most, standing) && exact;
  for (const [call, { steps }] of [
    ['yours', yours],
    ['best', best],
  ] as const)
    for (const { turn, edges: ids } of steps) for (const id of ids) edges.mark(id, turn, call);

  const last = yours.standings.at(-1);
  const own = last && totalOf(program, compiled.scenario, most, last.shares).value(last.state.words);
  return {
    customer: customerOf(compiled, variant),
    ...drawn(nodesOf(study, variant), edges.all(), yours.steps, best.steps),
    yours: yours.steps,
    best: best.steps,
    points: { yours: own ?? 0, best: way?.points ?? 0 },
    exact,
  };
}

/** The call as it was played. */
function follow(study: Searchable, edges: Edges, variant: number, played: Replay): Track {
  const { program } = study;
  const first = opening(program, variant);
  const idOf = (place: number): string => program.places[place]?.id ?? '';
  const steps = [openingStep(study, edges, first.hops, idOf(first.after.place))];
  let state = first.after;
  let shares: Shares = new Map();
  const standings: Standing[] = [{ state, shares, moment: { call: 'yours', turn: 1 } }];
  const choices: Choice[] = [];
  for (const { event, before } of played.steps) {
    const turn = choices.length + 1;
    const from = idOf(state.place);
    if (event.type === 'hungUp')
      steps.push({ turn: turn - 1, from, edges: [edges.hungUp(from)], to: hungUp, written: null });
    const choice = choiceOf(study, event);
    if (!choice) continue;
    if (event.type === 'escalated') shares = withShares(study, event, before.memory, shares);
    const walked = walk(program, state, choice);
    state = walked.after;
    const written = event.type === 'wrote' ? event.text : null;
    steps.push({ turn, from, edges: edges.ways(choice, walked), to: idOf(state.place), written });
    standings.push({ state, shares, moment: { call: 'yours', turn: turn + 1 } });
    choices.push(choice);
  }
  return { steps, standings, choices };
}

/** The best call: the turns it shares with yours, and its own from there on. */
function goOn(study: Searchable, edges: Edges, yours: Track, shared: number, rest: readonly Choice[]): Track {
  const { program } = study;
  const idOf = (place: number): string => program.places[place]?.id ?? '';
  const from = yours.standings[shared] as Standing;
  const states = statesAlong(study, from.state, rest);
  const steps = rest.map((choice, at): MapStep => {
    const walked = walk(program, states[at] ?? from.state, choice);
    return {
      ...{ turn: shared + at + 1, from: idOf(walked.before.place), to: idOf(walked.after.place), written: null },
      edges: edges.ways(choice, walked),
    };
  });
  return {
    steps: [...yours.steps.slice(0, shared + 1), ...steps],
    standings: states.map((state, at): Standing => ({
      ...{ state, shares: from.shares, moment: { call: 'best', turn: shared + at + 1 } },
    })),
    choices: [...yours.choices.slice(0, shared), ...rest],
  };
}

/** What leads on from the first scene before the rep has said anything. */
function openingStep({ program }: Searchable, edges: Edges, hops: readonly Hop[], to: string): MapStep {
  const from = program.places[0]?.id ?? '';
  return { turn: 0, from, edges: edges.moves(0, hops.slice(1)), to, written: null };
}

/** Leaves out what nothing leads to and nobody came to, and puts down when each place was come to. */
function drawn(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
  yours: readonly MapStep[],
  best: readonly MapStep[],
): Pick<CallMap, 'nodes' | 'edges'> {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const cameTo = (steps: readonly MapStep[], id: string): number[] =>
    steps.flatMap(({ turn, from, edges: ids }) => {
      const times = ids.filter((edge) => isArrival(byId.get(edge), id)).length + (turn === 0 && from === id ? 1 : 0);
      return times > 0 ? [turn] : [];
    });
  const isKnown = ({ id, kind }: MapNode): boolean =>
    kind === 'scene' ||
    kind === 'ending' ||
    edges.some((edge) => edge.to === id && edge.yours.length > 0) ||
    id === desk;
  return {
    nodes: nodes
      .filter(isKnown)
      .map((node) => ({ ...node, yours: cameTo(yours, node.id), best: cameTo(best, node.id) })),
    edges,
  };
}

/** Whether a way leads to that place from another; one that stays, such as a reply without a target, does not. */
function isArrival(edge: MapEdge | undefined, id: string): boolean {
  return edge !== undefined && edge.to === id && edge.from !== id;
}
