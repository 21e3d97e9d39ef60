import type { Report } from '../diagnostics/report.ts';
import { factsIn } from '../assessment/facts.ts';
import { fill } from '../roleplay/placeholders.ts';
import { plainWords, wordsOfBlock } from '../scenario/words.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { Beat, Scenario } from '../scenario/model.ts';
import { rightly } from './check-escalation.ts';
import { verdictOf, type Program } from './program.ts';
import type { Space, Way } from './space.ts';
import type { Study } from './study.ts';

/**
 * Facts that neither the customer nor the record, the brief or a scene's text says in any wording, in some variant. What
 * the rep says tells the rep nothing, and what only an ending says comes too late.
 * @param first the call that a second stage takes over from: its note tells what it is asked to hold
 */
export function checkFacts(report: Report, scenario: Scenario, first: Scenario | undefined): void {
  // What the note of a first stage is asked to say, it tells.
  const noted = new Set(first?.escalation?.note.map(({ fact }) => normalName(fact)));
  for (const { words } of scenario.variants) {
    const told = factsIn(fill(textOf(scenario), words), scenario.facts, words);
    for (const { name, range } of scenario.facts) {
      if (!told.includes(name) && !noted.has(normalName(name))) report.add('fact_never_told', range, { name });
    }
  }
}

/**
 * Facts the note has to hold that nobody can have heard by the time the escalation is right: neither the brief nor the
 * record has them, and no call comes through a place that tells them and then to a moment at which it is right.
 */
export function checkNoteFacts(report: Report, { compiled, program, space }: Study): void {
  const { scenario } = compiled;
  const { facts, escalation, variants } = scenario;
  if (!space.exact || !escalation || scenario.stageOf) return;
  const rightStates = new Set(
    space.states.flatMap((state, at) =>
      !program.places[state.place]?.isEnding && verdictOf(program, state, rightly) === 'right' ? [at] : [],
    ),
  );
  if (rightStates.size === 0) return;
  const before = beforeHandover(program, space);
  const read = [...scenario.brief, ...scenario.record].map(wordsOfBlock).join('\n');
  for (const { fact: name, range } of escalation.note) {
    const fact = facts.find((each) => each.name === name);
    if (!fact) continue;
    const tells = (text: string): boolean =>
      variants.some(({ words }) => factsIn(fill(text, words), [fact], words).length > 0);
    if (tells(read)) continue;
    const heard = heardAt(scenario, space, program, (beats) =>
      tells(beats.map(({ text }) => plainWords(text)).join('\n')),
    );
    if (
      heard !== null &&
      !leadsTo(
        before,
        heard.filter((at) => before.has(at)),
        rightStates,
      )
    )
      report.add('note_unknowable', range, { name });
  }
}

/** Indexes of the states in which a fact has just been told; null where a scene that is only passed through tells it. */
function heardAt(
  scenario: Scenario,
  { states, ways }: Space,
  { places }: Program,
  tells: (beats: readonly Beat[]) => boolean,
): number[] | null {
  const scenes = new Set(scenario.scenes.filter(({ beats }) => tells(beats)).map(({ id }) => id));
  if (scenario.scenes.some(({ id, responses }) => scenes.has(id) && responses.length === 0)) return null;
  const replies = new Set(
    scenario.scenes.flatMap(({ responses }) => responses.filter(({ reaction }) => tells(reaction)).map(({ id }) => id)),
  );
  const heard = states.flatMap((state, at) => (scenes.has(places[state.place]?.id ?? '') ? [at] : []));
  for (const own of ways)
    for (const { choice, to } of own) if (choice.kind === 'reply' && replies.has(choice.reply.id)) heard.push(to);
  return heard;
}

/** The states a call can be in before it was escalated rightly, with the ways between them. */
function beforeHandover(program: Program, { starts, states, ways }: Space): Map<number, number[]> {
  const onward = new Map<number, number[]>();
  const open = [...starts];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (onward.has(at)) continue;
    const state = states[at];
    const isHandedOver = (way: Way): boolean =>
      way.choice.kind === 'escalate' && state !== undefined && verdictOf(program, state, way.choice.choice) === 'right';
    const next = (ways[at] ?? []).filter((way) => !isHandedOver(way)).map(({ to }) => to);
    onward.set(at, next);
    open.push(...next);
  }
  return onward;
}

/** Whether a way leads from one of some states to one of some others. */
function leadsTo(
  onward: ReadonlyMap<number, readonly number[]>,
  from: readonly number[],
  to: ReadonlySet<number>,
): boolean {
  const seen = new Set(from);
  const open = [...from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (to.has(at)) return true;
    for (const next of onward.get(at) ?? []) if (!seen.has(next) && seen.add(next)) open.push(next);
  }
  return false;
}

function textOf({ brief, record, scenes }: Scenario): string {
  const beats: readonly Beat[] = scenes.flatMap((scene) => [
    ...scene.beats,
    ...scene.responses.flatMap(({ reaction }) => reaction),
  ]);
  return [...[...brief, ...record].map(wordsOfBlock), ...beats.map(({ text }) => plainWords(text))].join('\n');
}
