import { Graph, layout } from '@dagrejs/dagre';
import type { Drawing } from './map-drawing.ts';

/** Where everything of a drawing stands, in CSS pixels at full size. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each box, by the node's id. */
  readonly nodes: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** The line of each link, as the path of an SVG, by the link's id. */
  readonly links: ReadonlyMap<string, string>;
}

/** A box, in CSS pixels at full size. */
export const box = { width: 172, height: 60 };
const margin = 24;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lays a drawing out from top to bottom, your way straight where it can be. */
export function layOut({ nodes, links }: Drawing): Layout {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 48, edgesep: 16, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { ...box });
  for (const { from, to, isYours, isBest } of links)
    graph.setEdge(from, to, { weight: isYours ? 6 : isBest ? 3 : 1, minlen: 1 });
  // What only the desk or a move at any time leads to would else stand beside the beginning.
  const [first] = nodes;
  const reached = new Set(links.map(({ to }) => to));
  for (const { id, kind } of nodes)
    if (first && id !== first.id && !reached.has(id))
      graph.setEdge(first.id, id, { weight: 0, minlen: kind === 'ending' ? 3 : 1 });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: new Map(
      nodes.map(({ id }) => {
        const { x = 0, y = 0 } = graph.node(id) as Partial<Point>;
        return [id, { x, y }];
      }),
    ),
    links: new Map(
      links.map(({ id, from, to }) => [id, curve((graph.edge(from, to) as { points?: Point[] }).points ?? [])]),
    ),
  };
}

/** A line through points, rounded at each. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;
  let path = `M ${at(first)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (!next) path += ` L ${at(point)}`;
    else path += ` Q ${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return path;
}
