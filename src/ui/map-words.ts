import type { CallMap, MapEdge, MapNode, Moment, WhatIf } from '../playtest/call-map.ts';
import { moodView } from '../session/moods.ts';
import type { MapLink } from './map-drawing.ts';
import { count, listWords, moodWords, outcomeWords, plainText } from './words.ts';

/** The words of the map: the same for the picture and the outline. */

const turnsWords = (turns: readonly number[]): string =>
  `turn${turns.length === 1 ? '' : 's'} ${listWords(turns.map(String))}`;

/** What your call and the best one have to do with a place. */
export function placeWords({ yours, best, kind }: MapNode): string {
  if (kind === 'hung up') return `You ended the call here, after ${turnsWords(yours)}.`;
  const of = (turns: readonly number[], who: string, began: string): string => {
    const later = turns.filter((turn) => turn > 0);
    const isStart = later.length < turns.length;
    if (isStart && later.length === 0) return began;
    return `${who} came here with ${turnsWords(later)}${isStart ? ', and began here' : ''}.`;
  };
  if (yours.length + best.length === 0) return 'Neither your call nor the best one came here.';
  if (yours.length > 0 && best.length > 0 && yours.join() === best.join())
    return of(yours, 'Your call and the best one', 'Your call and the best one began here.');
  return [
    yours.length > 0 ? of(yours, 'Your call', 'Your call began here.') : 'Your call did not come here.',
    best.length > 0 ? of(best, 'The best call', 'The best call began here.') : 'The best call does not come here.',
  ].join(' ');
}

/** Who goes this way, and when; empty where neither call does. */
export function wayWords({ yours, best, kind }: MapEdge): string {
  const verb = kind === 'reply' ? 'said this' : 'did this';
  const own = yours.length > 0 ? `You ${verb}: ${turnsWords(yours)}.` : '';
  const other = best.length > 0 ? `The best call: ${turnsWords(best)}.` : '';
  return [own, other].filter((part) => part !== '').join(' ');
}

/** When it could have been said. */
export function momentWords(moment: Moment, { edges }: CallMap): string {
  if (moment.call === 'yours') return `At your turn ${moment.turn}`;
  if (moment.call === 'best') return `At turn ${moment.turn} of the best call`;
  const by = edges.find(({ id }) => id === moment.by);
  if (by?.kind !== 'reply') return 'Had you come here by way of the desk';
  const words = plainText(by.text);
  return `Had you come here with “${words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words}”`;
}

/** What a way costs of what was still possible. Points are rounded down, as scores are. */
export function costWords({ before, after }: WhatIf): string {
  const whole = (points: number): number => Math.floor(points + 1e-6);
  const [was, is] = [whole(before), whole(after)];
  if (before - after < 1e-6) return `Cost: nothing. ${is} of 100 points stay possible.`;
  const lost = was === is ? 'less than a point' : count(was - is, 'point', 'points');
  return `Cost: ${lost}. Of ${was} points still possible, ${is} are left.`;
}

/** How the customer takes it. */
export function moodsWords({ heat, trust }: WhatIf): string {
  const words = (mood: 'heat' | 'trust', [before, after]: WhatIf['heat']): string =>
    `${mood} ${moodWords(moodView(mood, after, before))}`;
  return `The customer: ${words('heat', heat)}; ${words('trust', trust)}.`;
}

/** A place as a button of the picture names it. */
export function nodeLabel(node: MapNode): string {
  const what = { scene: 'Scene', desk: 'Desk', ending: 'Ending', 'hung up': 'End' }[node.kind];
  const outcome = node.kind === 'ending' ? ` ${outcomeWords[node.outcome]}.` : '';
  return `${what}: ${node.title}.${outcome} ${placeWords(node)}`;
}

/** A line as a button of the picture names it. */
export function linkLabel(link: MapLink, { nodes }: CallMap): string {
  const title = (id: string): string => nodes.find((node) => node.id === id)?.title ?? '';
  const replies = link.edges.filter(({ kind }) => kind === 'reply').length;
  const [kind] = link.edges.map((edge) => edge.kind);
  const alone = kind === 'escalate' || kind === 'verdict' ? 'by escalating' : 'by itself';
  const ways = replies > 0 ? count(replies, 'reply', 'replies') : kind === 'hung up' ? 'you ended it' : alone;
  const on = link.isYours
    ? link.isBest
      ? ', on your way and the best'
      : ', on your way'
    : link.isBest
      ? ', on the best way'
      : '';
  return `From ${title(link.from)} to ${title(link.to)}: ${ways}${on}`;
}

/** On what condition a call goes on by itself. */
export function moveWords(edge: MapEdge & { kind: 'move' | 'at any time' }): string {
  if (edge.kind === 'at any time') return `At any time, when “${edge.when}”, the call goes on to`;
  return edge.when === '' ? 'Else the call goes on by itself to' : `When “${edge.when}”, the call goes on by itself to`;
}
