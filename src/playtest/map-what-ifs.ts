import { conditionWords } from '../scenario/condition-words.ts';
import { fill } from '../roleplay/placeholders.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import type { Moment } from './call-map-model.ts';
import { bestCall, keyOf } from './best.ts';
import type { Choice } from './choices.ts';
import { escalateEdge, replyEdge, type Edges } from './map-edges.ts';
import { walk } from './map-walk.ts';
import type { Packed, Reply } from './program.ts';
import type { Searchable } from './regret.ts';
import { allHold, isOffered } from './step.ts';
import { totalOf, type Shares } from './total.ts';
import type { Attainable } from '../assessment/score.ts';

/** The rep standing in a scene, at a moment. */
export interface Standing {
  readonly state: Packed;
  readonly moment: Moment;
  /** What escalations reached in part before it. */
  readonly shares: Shares;
}

/** An escalation that gets everything right that can be got right. */
const wholeEscalation: Choice = { kind: 'escalate', choice: { desk: true, how: true, note: true, tells: true } };

/** States looked at for a way to scenes that neither call came to. */
const mostLookedAt = 5000;

/**
 * For each scene the moments at which the rep stood there: all of the call played, else the first of the best call, else
 * the shortest way there from any moment of the two. Scenes that no such way comes to are left out.
 */
export function standings(
  study: Searchable,
  edges: Edges,
  yours: readonly Standing[],
  best: readonly Standing[],
): Map<number, Standing[]> {
  const { program, flow } = study;
  const found = new Map<number, Standing[]>();
  const isScene = ({ place }: Packed): boolean => program.places[place]?.isEnding === false;
  for (const each of yours.filter(({ state }) => isScene(state))) {
    found.set(each.state.place, [...(found.get(each.state.place) ?? []), each]);
  }
  for (const each of best) if (isScene(each.state) && !found.has(each.state.place)) found.set(each.state.place, [each]);
  const waiting = [...yours, ...best].filter(({ state }) => isScene(state));
  const seen = new Set(waiting.map(({ state }) => keyOf(program, flow, state)));
  const wanted = program.places.filter(({ replies }) => replies.length > 0).length;
  for (let at = 0; at < waiting.length && at < mostLookedAt && found.size < wanted; at++) {
    const { state, shares } = waiting[at] as Standing;
    const replies = (program.places[state.place]?.replies ?? []).filter((reply) => isOffered(reply, state));
    for (const choice of [...replies.map((reply): Choice => ({ kind: 'reply', reply })), wholeEscalation]) {
      const walked = walk(program, state, choice);
      const key = keyOf(program, flow, walked.after);
      if (!isScene(walked.after) || seen.has(key)) continue;
      seen.add(key);
      edges.moves(state.place, walked.hops);
      const from = program.places[state.place]?.id ?? '';
      const by = choice.kind === 'reply' ? replyEdge(choice.reply.id) : escalateEdge(from);
      const standing: Standing = { state: walked.after, moment: { call: 'other', by }, shares };
      waiting.push(standing);
      if (!found.has(walked.after.place)) found.set(walked.after.place, [standing]);
    }
  }
  return found;
}

/** Puts down what each reply, and an escalation, would have come to at that moment. */
export function addWhatIfs(
  study: Searchable,
  edges: Edges,
  variant: number,
  most: Attainable,
  { state, moment, shares }: Standing,
): boolean {
  const { program, flow, compiled } = study;
  const total = totalOf(program, compiled.scenario, most, shares);
  let exact = true;
  const bestFrom = (from: Packed): number => {
    const best = bestCall(program, flow, from, total);
    exact &&= best?.exact ?? true;
    // A call that can no longer end keeps what it has.
    return best && Number.isFinite(best.value) ? best.value : total.value(from.words);
  };
  const before = bestFrom(state);
  const place = program.places[state.place];
  const look = (choice: Choice, id: string, needs: string | null): void => {
    const walked = walk(program, state, choice);
    const { after, hops, verdict } = walked;
    edges.moves(state.place, hops); // a move at any time shows only where a call makes it
    edges.whatIf(id, {
      ...{ moment, needs, verdict, before },
      after: Math.min(before, needs === null ? bestFrom(after) : before),
      through: hops.map(({ to }) => program.places[to]?.id ?? ''),
      to: program.places[after.place]?.id ?? '',
      heat: [state.heat, after.heat],
      trust: [state.trust, after.trust],
    });
  };
  for (const reply of place?.replies ?? [])
    look({ kind: 'reply', reply }, replyEdge(reply.id), needsOf(study, variant, reply, state));
  look(wholeEscalation, escalateEdge(place?.id ?? ''), null);
  return exact;
}

/** What a reply waits for; null where it is on offer. */
function needsOf({ compiled }: Searchable, variant: number, reply: Reply, state: Packed): string | null {
  if (isOffered(reply, state)) return null;
  const response = responseOf(compiled, reply.id);
  if (allHold(reply.onlyIf, state)) return 'not said before: it can be said once';
  return fill((response?.onlyIf ?? []).map(conditionWords).join(', '), wordsOf(compiled, variant));
}
