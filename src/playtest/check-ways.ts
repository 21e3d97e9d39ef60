import type { SourceRange } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import { conditionWords } from '../scenario/condition-words.ts';
import type { Condition, Scene } from '../scenario/model.ts';
import { hasBit } from './bits.ts';
import { stronglyConnected } from './components.ts';
import type { Packed, Program } from './program.ts';
import { explore } from './space.ts';
import { allHold, isOffered, ownMove } from './step.ts';
import type { Study } from './study.ts';
import { trapsIn } from './traps.ts';

/** Where calls get stuck, run in circles, or can never come. */
export function checkWays(report: Report, study: Study): void {
  checkCircles(report, study);
  checkStuck(report, study);
  checkTraps(report, study);
  // What was not seen proves nothing where not everything was looked at.
  if (!study.space.exact) return;
  const isHidden = checkConditions(report, study);
  // Conditions that never hold and moves in a circle say already why a scene is never entered.
  if (!isHidden && study.circles.length === 0) checkEntered(report, study);
}

/** Moves that chase each other: told at the first of them in the text. */
function checkCircles(report: Report, study: Study): void {
  const { compiled, program, circles } = study;
  const told = new Set<number>();
  for (const state of [...circles, ...hiddenCircles(study)]) {
    const loop: { scene: Scene; move: number }[] = [];
    const seen = new Set<number>();
    let at = state.place;
    while (!seen.has(at)) {
      seen.add(at);
      const place = program.places[at];
      const move = place && ownMove(place, { ...state, place: at });
      const scene = compiled.scenario.scenes[at];
      if (!place || !move || !scene) break;
      loop.push({ scene, move: place.moves.indexOf(move) });
      at = move.to;
    }
    // The moves end after all.
    if (!seen.has(at) || loop.length < seen.size) continue;
    const first = loop.toSorted((a, b) => a.scene.range.start - b.scene.range.start)[0];
    const range = first?.scene.moves[first.move]?.range;
    if (!first || !range || told.has(range.start)) continue;
    told.add(range.start);
    report.add('move_cycle', range, {
      loop: circleOf(
        loop.map(({ scene }) => scene),
        first.scene,
      ),
    });
  }
}

/** States in a circle that is not seen where calls rest, because an *At any time* move led out of it once it was cut. */
function hiddenCircles({ program, flow, space }: Study): Packed[] {
  if (program.anyTime.length === 0) return [];
  const ways = (at: number): number[] => program.places[at]?.moves.map(({ to }) => to) ?? [];
  const isCircle = ([at = -1, ...others]: number[]): boolean => others.length > 0 || ways(at).includes(at);
  if (!stronglyConnected(program.places.length, ways).some(isCircle)) return [];
  const found: Packed[] = [];
  const hops = new WeakMap<Packed, number>();
  explore(program, flow, space.limit, (state) => {
    // It is the same state from the first move to the last.
    const made = (hops.get(state) ?? 0) + 1;
    hops.set(state, made);
    if (made === program.scenes) found.push({ ...state, words: [...state.words] });
  });
  return found;
}

/** The titles of a circle, from its first scene in the text and back to it. */
function circleOf(scenes: readonly Scene[], first: Scene): string {
  const from = scenes.indexOf(first);
  const titles = [...scenes.slice(from), ...scenes.slice(0, from), first].map(({ title }) => title);
  return titles.length > 6 ? `${titles.slice(0, 5).join(' → ')} → …` : titles.join(' → ');
}

/** Scenes in which there is nothing to say, because every reply is hidden or used up. */
function checkStuck(report: Report, { compiled, program, space, circles }: Study): void {
  const told = new Set<string>();
  const cut = new Set(circles);
  for (const state of space.states) {
    const place = program.places[state.place];
    const scene = compiled.scenario.scenes[state.place];
    if (!place || !scene || isDeadEnd(scene) || cut.has(state)) continue;
    if (place.replies.some((reply) => isOffered(reply, state))) continue;
    const isUsedUp = place.replies.some(
      ({ spent, onlyIf }) => spent !== -1 && hasBit(state.words, spent) && allHold(onlyIf, state),
    );
    const code = isUsedUp ? 'once_runs_out' : 'no_response_available';
    if (told.has(`${code} ${scene.id}`)) continue;
    told.add(`${code} ${scene.id}`);
    report.add(code, scene.range, { title: scene.title }, exampleOf(state));
  }
}

/** A state in which it happens, for the author to try. */
function exampleOf({ heat, trust, turn }: Packed): string {
  return `It happens, for one, on turn ${turn + 1} with heat ${heat} and trust ${trust}.`;
}

/** A scene that nothing leads out of has a message of its own. */
export function isDeadEnd({ id, responses, moves }: Scene): boolean {
  return ![...responses, ...moves].some(({ target }) => target !== undefined && target.id !== id);
}

function checkTraps(report: Report, { compiled, program, space, entered }: Study): void {
  const told = new Set<number>();
  const closed = closedGroups(program, entered);
  const inClosed = new Set(closed.flat());
  const others = trapsIn(program, space).filter((trap) => !trap.every((at) => inClosed.has(at)));
  for (const trap of [...closed, ...others]) {
    const scenes = [...new Set(trap)].sort((a, b) => a - b).flatMap((at) => compiled.scenario.scenes[at] ?? []);
    const [first] = scenes;
    if (!first || told.has(first.range.start) || (scenes.length === 1 && isDeadEnd(first))) continue;
    told.add(first.range.start);
    report.add('trap_loop', first.range, { title: first.title, loop: circleOf(scenes, first) });
  }
}

/** Groups of scenes that some call comes to and that lead only to each other, whatever the conditions. */
function closedGroups({ places }: Program, entered: ReadonlySet<number>): number[][] {
  const ways = (at: number): number[] => {
    const place = places[at];
    return [...(place?.replies ?? []), ...(place?.moves ?? [])].map(({ to }) => to).filter((to) => to !== -1);
  };
  return stronglyConnected(places.length, ways).filter((group) => {
    const members = new Set(group);
    return (
      group.length > 1 &&
      // Moves alone that chase each other have a message of their own.
      group.some((at) => (places[at]?.replies.length ?? 0) > 0) &&
      group.some((at) => entered.has(at)) &&
      group.every((at) => ways(at).every((to) => members.has(to)))
    );
  });
}

/**
 * Conditions that held in no state that any call comes to.
 * @returns whether there is one
 */
function checkConditions(
  report: Report,
  { compiled, program, space, entered, heldMoves, heldAnyTime }: Study,
): boolean {
  let isAny = false;
  const { scenes, moves, variants } = compiled.scenario;
  // A mark that nothing sets was told as unknown: that it never holds says nothing more.
  const marks = new Set([
    ...scenes.flatMap(({ responses }) => responses.flatMap(({ remember }) => remember)),
    ...variants.flatMap(({ remember }) => remember),
  ]);
  const tellOf = (conditions: readonly Condition[], states: readonly Packed[] = []): void => {
    isAny = true;
    if (conditions.every((condition) => condition.kind !== 'mark' || marks.has(condition.mark)))
      tell(report, conditions, states);
  };
  const statesAt = new Map<number, Packed[]>();
  for (const state of space.states) {
    const there = statesAt.get(state.place);
    if (there) there.push(state);
    else statesAt.set(state.place, [state]);
  }
  scenes.forEach((scene, at) => {
    const place = program.places[at];
    if (!place || !entered.has(at)) return;
    const states = statesAt.get(at) ?? [];
    scene.responses.forEach(({ onlyIf }, index) => {
      const tests = place.replies[index]?.onlyIf ?? [];
      if (onlyIf.length === 0 || states.length === 0 || states.some((state) => allHold(tests, state))) return;
      const part = onlyIf.find((_, which) => !states.some((state) => allHold(tests.slice(which, which + 1), state)));
      tellOf(part ? [part] : onlyIf, states);
    });
    scene.moves.forEach(({ when }, index) => {
      if (when.length > 0 && !heldMoves.has(`${at} ${index}`)) tellOf(when);
    });
  });
  moves.forEach(({ when }, index) => {
    if (when.length > 0 && !heldAnyTime.has(index)) tellOf(when);
  });
  return isAny;
}

/** Places that a scene leads to and no call comes to, because a move before always holds. */
function checkEntered(report: Report, { compiled, program, entered }: Study): void {
  const { scenes, endings } = compiled.scenario;
  const places = [...scenes, ...endings];
  for (const at of entered) {
    const place = program.places[at];
    for (const { to } of [...(place?.moves ?? []), ...(place?.replies ?? [])]) {
      const missed = entered.has(to) ? undefined : places[to];
      const hint = `“${places[at]?.title}” leads to it, but a move before it is always made.`;
      if (missed) report.add('scene_unreachable', missed.range, { title: missed.title }, hint);
    }
  }
}

function tell(report: Report, conditions: readonly Condition[], states: readonly Packed[]): void {
  const [first, last] = [conditions[0], conditions.at(-1)];
  if (!first || !last) return;
  const range: SourceRange = { start: first.range.start, end: last.range.end };
  report.add('condition_never', range, { text: conditions.map(conditionWords).join(', ') }, hintOf(conditions, states));
}

/** What the calls that come to a scene are like, where that says why a condition never holds in it. */
function hintOf([first, ...others]: readonly Condition[], states: readonly Packed[]): string | undefined {
  if (others.length > 0) return states.length > 0 ? 'Each part may hold, but never all of them at once.' : undefined;
  if (first?.kind === 'mark')
    return first.not ? 'Every call that comes here remembers it.' : 'No call that comes here remembers it yet.';
  if (first?.kind !== 'mood' || states.length === 0) return undefined;
  const steps = states.reduce(
    ({ least, most }, { [first.mood]: step }) => ({ least: Math.min(least, step), most: Math.max(most, step) }),
    { least: 10, most: 0 },
  );
  const range = steps.least === steps.most ? String(steps.least) : `from ${steps.least} to ${steps.most}`;
  return `In calls that come here, ${first.mood} is ${range}.`;
}
