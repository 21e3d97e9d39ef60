import type { Beat, Condition, Verdict } from '../scenario/model.ts';
import { conditionWords } from '../scenario/condition-words.ts';
import { escalationRoutes } from '../scenario/3-build/machine-config.ts';
import { fill, fillBeat, fillInlines } from '../roleplay/placeholders.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import type { MapEdge, MapNode } from './call-map-model.ts';
import type { Choice } from './choices.ts';
import type { Hop, Walk } from './map-walk.ts';
import type { Searchable } from './regret.ts';

/** Names of the places that are no scenes or endings. No anchor has a space, and none is so short. */
export const desk = ' desk';
export const hungUp = ' hung up';

/** A map's edges while it is made: those a script writes down, and those that only show when a call takes them. */
export class Edges {
  readonly #study: Searchable;
  readonly #found = new Map<string, MapEdge>();
  readonly #fill: (text: string) => string;

  constructor(study: Searchable, variant: number) {
    const { compiled } = study;
    const { scenario } = compiled;
    const words = wordsOf(compiled, variant);
    this.#study = study;
    this.#fill = (text) => fill(text, words);
    const beats = (all: readonly Beat[]) => all.map((beat) => fillBeat(beat, words));
    for (const { id: from, responses, moves } of scenario.scenes) {
      for (const { id, kind, text, target, reaction, why, instead } of responses) {
        this.#add({
          ...{ id: replyEdge(id), from, to: target?.id ?? from, yours: [], best: [], whatIfs: [] },
          ...{ kind: 'reply', isAction: kind === 'action', answer: beats(reaction) },
          text: fillInlines(text, words),
          why: fillInlines(why ?? [], words),
          instead: fillInlines(instead ?? [], words),
        });
      }
      if (responses.length > 0)
        this.#add({
          ...{ id: escalateEdge(from), from, to: desk, yours: [], best: [], whatIfs: [], kind: 'escalate' },
        });
      for (const [move, { when, target }] of moves.entries()) {
        const id = `move ${move} ${from}`;
        this.#add({ id, from, to: target.id, yours: [], best: [], kind: 'move', when: this.#when(when) });
      }
    }
    if (!scenario.escalation) return;
    for (const [verdict, to] of escalationRoutes(scenario.escalation)) if (to !== undefined) this.#verdict(verdict, to);
  }

  /** All of them, each once. */
  all(): MapEdge[] {
    return [...this.#found.values()];
  }

  /** The ways a walk went, from the scene it began in. */
  ways(choice: Choice, { before, hops, verdict }: Walk): string[] {
    const ids: string[] = [];
    const from = this.#idOf(before.place);
    if (choice.kind === 'escalate' && verdict) {
      const led = hops[0]?.by.kind === 'choice' ? this.#idOf(hops[0].to) : from;
      ids.push(escalateEdge(from), this.#verdict(verdict, led));
    } else if (choice.kind === 'reply') ids.push(replyEdge(choice.reply.id));
    return [...ids, ...this.moves(before.place, hops)];
  }

  /** The moves among hops, which the call makes by itself. */
  moves(place: number, hops: readonly Hop[]): string[] {
    let from = this.#idOf(place);
    return hops.flatMap(({ to, by }) => {
      const [last, next] = [from, this.#idOf(to)];
      from = next;
      if (by.kind === 'move') return [`move ${by.move} ${last}`];
      return by.kind === 'at any time' ? [this.#anyTime(by.move, last, next)] : [];
    });
  }

  /** The call ended by hand. */
  hungUp(from: string): string {
    return this.#add({ id: `hung up ${from}`, from, to: hungUp, yours: [], best: [], kind: 'hung up' });
  }

  /** Puts down in which turns of your call, or the best one, a way was gone. */
  mark(id: string, turn: number, call: 'yours' | 'best'): void {
    const edge = this.#found.get(id);
    if (edge) this.#found.set(id, { ...edge, [call]: [...edge[call], turn] });
  }

  /** What a way would have come to. */
  whatIf(id: string, whatIf: (MapEdge & { kind: 'reply' })['whatIfs'][number]): void {
    const edge = this.#found.get(id);
    if (edge?.kind === 'reply' || edge?.kind === 'escalate')
      this.#found.set(id, { ...edge, whatIfs: [...edge.whatIfs, whatIf] });
  }

  #idOf(place: number): string {
    return this.#study.program.places[place]?.id ?? '';
  }

  #when(conditions: readonly Condition[]): string {
    return this.#fill(conditions.map(conditionWords).join(', '));
  }

  #verdict(verdict: Verdict, to: string): string {
    return this.#add({
      id: `verdict ${verdict} ${to}`,
      ...{ from: desk, to, yours: [], best: [], kind: 'verdict', verdict },
    });
  }

  #anyTime(move: number, from: string, to: string): string {
    const when = this.#when(this.#study.compiled.scenario.moves[move]?.when ?? []);
    return this.#add({
      id: `at any time ${move} ${from}`,
      ...{ from, to, yours: [], best: [], kind: 'at any time', when },
    });
  }

  #add(edge: MapEdge): string {
    if (!this.#found.has(edge.id)) this.#found.set(edge.id, edge);
    return edge.id;
  }
}

export const replyEdge = (response: string): string => `reply ${response}`;
export const escalateEdge = (scene: string): string => `escalate ${scene}`;

/** The places of a script, with their words filled in. */
export function nodesOf({ compiled }: Searchable, variant: number): MapNode[] {
  const { scenes, endings } = compiled.scenario;
  const words = wordsOf(compiled, variant);
  const own = ({ id, title, beats }: { id: string; title: string; beats: readonly Beat[] }) => ({
    ...{ id, title: fill(title, words), yours: [], best: [] },
    beats: beats.map((beat) => fillBeat(beat, words)),
  });
  const bare = (id: string, title: string, kind: 'desk' | 'hung up'): MapNode => ({
    ...{ id, title, kind, beats: [], yours: [], best: [] },
  });
  return [
    ...scenes.map((scene): MapNode => ({ ...own(scene), kind: 'scene' })),
    bare(desk, 'The escalation desk', 'desk'),
    ...endings.map((ending): MapNode => ({
      ...own(ending),
      ...{ kind: 'ending', outcome: ending.outcome, cost: fillInlines(ending.cost ?? [], words) },
    })),
    bare(hungUp, 'You ended the call', 'hung up'),
  ];
}
