import type { SourceRange } from '../diagnostics/diagnostic.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Condition, Scene } from '../scenario/model.ts';
import { hasBit } from './bits.ts';
import { allHold, isOffered, ownMove } from './step.ts';
import type { Packed } from './program.ts';
import type { Study } from './study.ts';
import { trapsIn } from './traps.ts';

/** Where calls get stuck, run in circles, or can never come. */
export function checkWays(report: Report, study: Study): void {
  checkCircles(report, study);
  checkStuck(report, study);
  checkTraps(report, study);
  // What was not seen proves nothing where not everything was looked at.
  if (study.space.exact) checkConditions(report, study);
}

/** Moves that chase each other: told at the first of them in the text. */
function checkCircles(report: Report, { compiled, program, circles }: Study): void {
  const told = new Set<number>();
  for (const state of circles) {
    const loop: { scene: Scene; move: number }[] = [];
    const seen = new Set<number>();
    for (let at = state.place; !seen.has(at);) {
      seen.add(at);
      const place = program.places[at];
      const move = place && ownMove(place, { ...state, place: at });
      const scene = compiled.scenario.scenes[at];
      if (!place || !move || !scene) break;
      loop.push({ scene, move: place.moves.indexOf(move) });
      at = move.to;
    }
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

function checkTraps(report: Report, { compiled, program, space }: Study): void {
  const told = new Set<number>();
  for (const trap of trapsIn(program, space)) {
    const scenes = [...new Set(trap)].sort((a, b) => a - b).flatMap((at) => compiled.scenario.scenes[at] ?? []);
    const [first] = scenes;
    if (!first || told.has(first.range.start) || (scenes.length === 1 && isDeadEnd(first))) continue;
    told.add(first.range.start);
    report.add('trap_loop', first.range, { title: first.title, loop: circleOf(scenes, first) });
  }
}

/** Conditions that held in no state that any call comes to. */
function checkConditions(report: Report, { compiled, program, space, entered, heldMoves, heldAnyTime }: Study): void {
  const { scenes, moves } = compiled.scenario;
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
      tell(report, part ? [part] : onlyIf);
    });
    scene.moves.forEach(({ when }, index) => {
      if (when.length > 0 && !heldMoves.has(`${at} ${index}`)) tell(report, when);
    });
  });
  moves.forEach(({ when }, index) => {
    if (when.length > 0 && !heldAnyTime.has(index)) tell(report, when);
  });
}

function tell(report: Report, conditions: readonly Condition[]): void {
  const [first, last] = [conditions[0], conditions.at(-1)];
  if (!first || !last) return;
  const range: SourceRange = { start: first.range.start, end: last.range.end };
  report.add('condition_never', range, { text: conditions.map(wordsOf).join(', ') });
}

/** A condition as an author writes it. */
export function wordsOf(condition: Condition): string {
  const not = condition.not ? 'not ' : '';
  switch (condition.kind) {
    case 'mark':
      return `${not}${condition.mark}`;
    case 'scene':
      return `${not}${condition.scene}`;
    case 'behaviour':
      return `${not}${condition.behaviour}${condition.topic === undefined ? '' : ` (${condition.topic})`}`;
    case 'mood':
      return `${not}${condition.mood} is ${condition.value} ${condition.is}`;
  }
}
