import { expect, test } from 'vitest';
import { drawingOf, nextFocus, titleLines, turnsAt } from '../../src/ui/map-drawing.ts';
import { box, layOut } from '../../src/ui/map-layout.ts';
import { costWords, linkLabel, placeWords } from '../../src/ui/map-words.ts';
import { generatedMap } from './maps.ts';

test.each([10, 100])('of %i scenes everything is drawn, each place once and no box over another', (scenes) => {
  const map = generatedMap(scenes);
  const drawing = drawingOf(map, 'all');
  expect(drawing.nodes.map(({ id }) => id).filter((id) => !id.startsWith(' '))).toEqual(
    map.nodes.map(({ id }) => id).filter((id) => !id.startsWith(' ')),
  );
  const replies = map.edges.filter(({ kind, from, to }) => kind === 'reply' && from !== to);
  expect(drawing.links.flatMap(({ edges }) => edges.filter(({ kind }) => kind === 'reply'))).toHaveLength(
    replies.length,
  );
  const layout = layOut(drawing);
  const places = [...layout.nodes.values()];
  expect(places).toHaveLength(drawing.nodes.length);
  places.forEach((a, at) => {
    for (const b of places.slice(at + 1))
      expect(Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height).toBe(true);
  });
  for (const { id } of drawing.links) expect(layout.links.get(id)).toMatch(/^M \d+ \d+/);
});

test('around your call only what it, or the best, came to and could have come to next is drawn', () => {
  const map = generatedMap(100);
  const near = drawingOf(map, 'near');
  const on = new Set(map.nodes.filter(({ yours, best }) => yours.length + best.length > 0).map(({ id }) => id));
  expect(near.nodes.length).toBeLessThan(drawingOf(map, 'all').nodes.length);
  for (const id of on) expect(near.nodes.some((node) => node.id === id)).toBe(true);
  for (const { from } of near.links) expect(on.has(from)).toBe(true);
});

test('the keys lead along the call and back, and to what stands beside', () => {
  const map = generatedMap(10);
  const drawing = drawingOf(map, 'all');
  const start = drawing.nodes[0]?.id ?? '';
  const link = nextFocus(drawing, start, 'ArrowDown') ?? '';
  expect(drawing.links.find(({ id }) => id === link)).toMatchObject({ from: start, isYours: true });
  expect(nextFocus(drawing, link, 'ArrowUp')).toBe(start);
  expect(nextFocus(drawing, link, 'ArrowDown')).toBe(map.yours[1]?.to);
  expect(nextFocus(drawing, start, 'ArrowRight')).toBe(drawing.nodes[1]?.id);
  expect(nextFocus(drawing, start, 'ArrowLeft')).toBeUndefined();
  expect(nextFocus(drawing, start, 'End')).toBe(drawing.nodes.at(-1)?.id);
  // Every box is come to by the keys from the first.
  const reached = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      const next = nextFocus(drawing, at, key);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  for (const { id } of [...drawing.nodes, ...drawing.links]) expect(reached.has(id)).toBe(true);
});

test('the numbers at a place are the turns taken there', () => {
  const map = generatedMap(10);
  expect(turnsAt(map, map.yours[0]?.to ?? '')).toEqual([1]);
  const all = map.nodes.flatMap(({ id }) => turnsAt(map, id)).toSorted((a, b) => a - b);
  expect(all).toEqual(map.yours.filter(({ turn }) => turn > 0).map(({ turn }) => turn));
});

test('what a way costs is said in whole points that add up', () => {
  const whatIf = { before: 88.9, after: 66.2 } as Parameters<typeof costWords>[0];
  expect(costWords(whatIf)).toBe('Cost: 22 points. Of 88 points still possible, 66 are left.');
  expect(costWords({ ...whatIf, after: 88.9 })).toBe('Cost: nothing. 88 of 100 points stay possible.');
  expect(costWords({ ...whatIf, after: 88.3 })).toBe(
    'Cost: less than a point. Of 88 points still possible, 88 are left.',
  );
});

test('a place says who came to it, and with which turns', () => {
  const node = { id: 'x', title: 'X', kind: 'scene', beats: [] } as const;
  expect(placeWords({ ...node, yours: [0], best: [0] })).toBe('Your call and the best one began here.');
  expect(placeWords({ ...node, yours: [0, 3, 5], best: [0] })).toBe(
    'Your call came here with turns 3 and 5, and began here. The best call began here.',
  );
  expect(placeWords({ ...node, yours: [], best: [] })).toBe('Neither your call nor the best one came here.');
  const map = generatedMap(10);
  const [link] = drawingOf(map, 'all').links;
  expect(link && linkLabel(link, map)).toMatch(/^From S0 to S\d: \d repl(y|ies)/);
});

test('a title is broken in two, and cut where that does not do', () => {
  expect(titleLines('What now')).toEqual(['What now']);
  expect(titleLines('The broken callbacks of last week')).toEqual(['The broken callbacks', 'of last week']);
  expect(titleLines('To the people who know the insides of every lamp')).toEqual([
    'To the people who',
    'know the insides of…',
  ]);
});
