import type { CallMap, MapEdge, MapNode } from '../playtest/call-map.ts';

/** What of a map is drawn: a line between two places for all the ways that lead from the one to the other. */

export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly MapEdge[];
  /** Your call, or the best one, went this way. */
  readonly isYours: boolean;
  readonly isBest: boolean;
}

export interface Drawing {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
}

/** Your call and the best, with all that could have followed at once; or every place of the script. */
export type Scope = 'near' | 'all';

/** A call of more places than this is drawn near your call first. */
export const mostPlacesAtOnce = 30;

/** Ways that stay in a scene, and those to the desk that neither call went, are told in words only. */
const isDrawn = (edge: MapEdge): boolean =>
  edge.from !== edge.to && (edge.kind !== 'escalate' || edge.yours.length + edge.best.length > 0);

const isOnAWay = ({ yours, best }: MapNode | MapEdge): boolean => yours.length + best.length > 0;

/** What is drawn of a map. */
export function drawingOf({ nodes, edges }: CallMap, scope: Scope): Drawing {
  const drawn = edges.filter(isDrawn);
  const onAWay = new Set(nodes.filter(isOnAWay).map(({ id }) => id));
  const near = new Set([...onAWay, ...drawn.filter(({ from }) => onAWay.has(from)).map(({ to }) => to)]);
  const touched = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const isShown = ({ id, kind }: MapNode): boolean =>
    scope === 'all' ? kind !== 'desk' || touched.has(id) : near.has(id);
  const shown = nodes.filter(isShown);
  const ids = new Set(shown.map(({ id }) => id));
  const links = new Map<string, MapLink>();
  for (const edge of drawn) {
    if (!ids.has(edge.from) || !ids.has(edge.to)) continue;
    if (scope === 'near' && !onAWay.has(edge.from)) continue;
    const id = `${edge.from} → ${edge.to}`;
    const link = links.get(id);
    links.set(id, {
      ...{ id, from: edge.from, to: edge.to, edges: [...(link?.edges ?? []), edge] },
      isYours: (link?.isYours ?? false) || edge.yours.length > 0,
      isBest: (link?.isBest ?? false) || edge.best.length > 0,
    });
  }
  return { nodes: shown, links: [...links.values()] };
}

/** Turns in which your call did something in a place: what stands at its box. */
export function turnsAt({ yours }: CallMap, id: string): readonly number[] {
  return yours
    .filter(({ from, turn, edges }) => turn > 0 && from === id && !edges[0]?.startsWith('hung'))
    .map(({ turn }) => turn);
}

/** Where the keys lead from a node or a link: along the call, or to what stands beside. */
export function nextFocus({ nodes, links }: Drawing, at: string, key: string): string | undefined {
  const beside = (all: readonly { readonly id: string }[], by: number): string | undefined =>
    all[all.findIndex(({ id }) => id === at) + by]?.id;
  const first = (all: readonly MapLink[]): string | undefined =>
    (all.find(({ isYours }) => isYours) ?? all.find(({ isBest }) => isBest) ?? all[0])?.id;
  if (key === 'Home') return nodes[0]?.id;
  if (key === 'End') return nodes.at(-1)?.id;
  const link = links.find(({ id }) => id === at);
  if (link) {
    const siblings = links.filter(({ from }) => from === link.from);
    switch (key) {
      case 'ArrowDown':
        return link.to;
      case 'ArrowUp':
        return link.from;
      case 'ArrowRight':
        return beside(siblings, 1);
      case 'ArrowLeft':
        return beside(siblings, -1);
    }
    return undefined;
  }
  switch (key) {
    case 'ArrowDown':
      return first(links.filter(({ from }) => from === at));
    case 'ArrowUp':
      return first(links.filter(({ to }) => to === at));
    case 'ArrowRight':
      return beside(nodes, 1);
    case 'ArrowLeft':
      return beside(nodes, -1);
  }
  return undefined;
}

/** A title in at most two lines, cut where even those do not hold it. */
export function titleLines(title: string, most = 20): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (longer.length <= most || lines[last] === '') lines[last] = longer;
    else lines.push(word);
  }
  const cut = (line: string): string => (line.length > most ? `${line.slice(0, most - 1)}…` : line);
  const [first = '', ...rest] = lines;
  return rest.length === 0 ? [cut(first)] : [cut(first), cut(rest.join(' '))];
}
