import type { CompiledScenario } from '../scenario/compile.ts';
import type { Beat, Inline, Response } from '../scenario/model.ts';
import type { RoleplayEvent } from './events.ts';
import { offeredIn, replay, type Replay } from './replay.ts';
import type { CallState } from './state.ts';
import { responseOf } from './transcript.ts';

/** What becomes of an attempt when its script was edited. There is no fourth way: never a wrong branch. */
export type CarryOver =
  /** Everything met is as it was, and so is what can be said now: the attempt goes on in the new text. */
  | { readonly kind: 'exact' }
  /** The attempt can go on in the new text, but something met, or on offer now, reads otherwise. */
  | { readonly kind: 'with notice'; readonly changes: readonly string[] }
  /** What happened cannot have happened in the new text: go on in the old one, or begin anew. */
  | { readonly kind: 'anew'; readonly reason: string };

/**
 * Compares an attempt on the text it was played on with an edited text. Replies are known by their identities, so a
 * reply that moved, vanished or now leads elsewhere is seen for what it is; positions play no part.
 * @param variant index of the variant, from 0; it has to be the same one in both texts
 */
export function carryOver(
  old: CompiledScenario,
  edited: CompiledScenario,
  variant: number,
  events: readonly RoleplayEvent[],
): CarryOver {
  if (old.hash === edited.hash) return { kind: 'exact' };
  if (old.scenario.id !== edited.scenario.id) return anew('It is another scenario.');
  const [was, is] = [old.scenario.variants[variant], edited.scenario.variants[variant]];
  if (!was || !is) return anew('The variant this call plays is no longer there.');
  if (JSON.stringify(was.remember) !== JSON.stringify(is.remember)) return anew('The variant starts from other marks.');
  const before = replay(old, variant, events);
  const after = replay(edited, variant, events);
  if (before.brokenAt !== null) return anew('What was played does not fit the text it was played on.');
  if (after.brokenAt !== null) {
    const event = events[after.brokenAt];
    return anew(
      event?.type === 'replied' || event?.type === 'wrote'
        ? goneReply(old, edited, event.response)
        : 'A step of the call is no longer possible.',
    );
  }
  const turned = before.steps.findIndex((step, at) => !isSameCall(step.after, after.steps[at]?.after));
  if (!isSameCall(before.start, after.start)) return anew('The call begins otherwise.');
  if (turned !== -1)
    return anew(`From turn ${before.steps[turned]?.after.memory.turn ?? turned + 1} on the call goes another way.`);

  const changes = [
    ...changedWords(JSON.stringify(was.words), JSON.stringify(is.words), 'Names and things of this call were changed.'),
    ...metChanges(old, edited, before),
    ...offerChanges(old, edited, before.end, after.end),
  ];
  return changes.length === 0 ? { kind: 'exact' } : { kind: 'with notice', changes };
}

const anew = (reason: string): CarryOver => ({ kind: 'anew', reason });

function goneReply(old: CompiledScenario, edited: CompiledScenario, id: string): string {
  const words = responseOf(old, id)?.words ?? id;
  return responseOf(edited, id)
    ? `“${shorten(words)}” can no longer be said at that moment.`
    : `“${shorten(words)}” is no longer there, or says something else.`;
}

/** Two texts have the call in the same place, with the same moods, marks and behaviours. */
function isSameCall(a: CallState, b: CallState | undefined): boolean {
  if (!b) return false;
  const { heat, trust, marks, shown, broken, path, spent, turn, verdicts } = a.memory;
  const other = b.memory;
  return (
    a.at === b.at &&
    a.over === b.over &&
    heat === other.heat &&
    trust === other.trust &&
    turn === other.turn &&
    [
      [marks, other.marks],
      [shown, other.shown],
      [broken, other.broken],
      [path, other.path],
      [spent, other.spent],
      [verdicts, other.verdicts],
    ].every(([one, two]) => JSON.stringify(one) === JSON.stringify(two))
  );
}

/** What was said and seen, and reads otherwise now. */
function metChanges(old: CompiledScenario, edited: CompiledScenario, played: Replay): string[] {
  const places = new Set([...played.opening, ...played.steps.flatMap(({ entered }) => entered)]);
  const changes: string[] = [];
  for (const id of places) {
    const [was, is] = [beatsOf(old, id), beatsOf(edited, id)];
    changes.push(...changedWords(wordsOfBeats(was), wordsOfBeats(is), `“${titleOf(edited, id)}” was reworded.`));
  }
  for (const { event } of played.steps) {
    if (event.type !== 'replied' && event.type !== 'wrote') continue;
    const [was, is] = [responseOf(old, event.response), responseOf(edited, event.response)];
    if (was && is)
      changes.push(
        ...changedWords(taughtBy(was), taughtBy(is), `What the debrief says of “${shorten(is.words)}” was changed.`),
      );
  }
  return [...new Set(changes)];
}

/** What can be said now, and differs. */
function offerChanges(old: CompiledScenario, edited: CompiledScenario, was: CallState, is: CallState): string[] {
  const [before, after] = [offeredIn(old, was), offeredIn(edited, is)];
  const gone = before.filter(({ id }) => !after.some((response) => response.id === id));
  const come = after.filter(({ id }) => !before.some((response) => response.id === id));
  return [
    ...gone.map(({ words }) => `“${shorten(words)}” can no longer be said here.`),
    ...come.map(({ words }) => `“${shorten(words)}” can be said here now.`),
  ];
}

function changedWords(was: string, is: string, change: string): string[] {
  return was === is ? [] : [change];
}

function beatsOf({ scenario }: CompiledScenario, id: string): readonly Beat[] {
  return [...scenario.scenes, ...scenario.endings].find((place) => place.id === id)?.beats ?? [];
}

function titleOf({ scenario }: CompiledScenario, id: string): string {
  return [...scenario.scenes, ...scenario.endings].find((place) => place.id === id)?.title ?? id;
}

const wordsOfBeats = (beats: readonly Beat[]): string => JSON.stringify(beats);

/** What a reply's debrief and its answer are made of. */
function taughtBy({ text, why, instead, reaction }: Response): string {
  return JSON.stringify([text satisfies readonly Inline[], why, instead, reaction]);
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
