import type { Attainable } from '../assessment/score.ts';
import type { Report } from '../diagnostics/report.ts';
import { competencies, type Competency } from '../rubric/rubric.ts';
import { isCritical, worthOf } from '../scenario/2-analyze/check-instead.ts';
import type { Response } from '../scenario/model.ts';
import { bestCall, type BestCall, type Objective } from './best.ts';
import { hasBit, union, type Bits } from './bits.ts';
import { choicesIn, make, poorChoicesIn, type Choice } from './choices.ts';
import type { Packed } from './program.ts';
import { isOffered } from './step.ts';
import type { Study } from './study.ts';
import { criticalBits, isGoodEnding, totalOf, type Total } from './total.ts';

/** Takes care of sums such as 0.1 + 0.2. */
const hair = 1e-9;

/** Whether the score is one that effort earns: reachable, not free, and not given away by place or length. */
export function checkFairness(report: Report, study: Study): void {
  checkChances(report, study);
  checkPattern(report, study);
  checkBest(report, study);
}

/** Ways to a good ending on which a rated competency is never on offer. */
function checkChances(report: Report, { compiled, program, space, attainable }: Study): void {
  const rated = competencies.filter((competency) => attainable().variants.some((most) => most[competency] > 0));
  for (const competency of rated) {
    const bits = program.worth
      .filter((entry) => entry.competency === competency && entry.points > 0)
      .map(({ bit }) => bit);
    // The engine's own behaviours can be shown at any moment.
    if (program.rule.isRated && bits.includes(program.rule.decides)) continue;
    const earns = new Set(bits);
    const hasChance = (state: Packed): boolean =>
      program.places[state.place]?.replies.some(
        (reply) => isOffered(reply, state) && reply.sets.some((bit) => earns.has(bit)),
      ) ?? false;
    const told = new Set<string>();
    const seen = new Uint8Array(space.states.length);
    const waiting = [...space.starts];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen[at]) continue;
      seen[at] = 1;
      const state = space.states[at];
      if (!state) continue;
      const { place } = state;
      const ending = compiled.scenario.endings[place - program.scenes];
      if (ending && isGoodEnding(compiled.scenario, place) && !told.has(ending.id)) {
        told.add(ending.id);
        report.add('competency_unrated', ending.range, { title: ending.title, competency });
      }
      if (!program.places[place]?.isEnding && !hasChance(state))
        for (const { to } of space.ways[at] ?? []) waiting.push(to);
    }
  }
}

/** The best reply mostly at the same place, or mostly the longest. */
function checkPattern(report: Report, { compiled, rubric }: Study): void {
  const { scenes, places } = compiled.scenario;
  let [counted, first, longest] = [0, 0, 0];
  for (const { responses } of scenes) {
    if (responses.length < 3) continue;
    const worths = responses.map((response) => worthOf(response, rubric) - (isCritical(response, rubric) ? 1000 : 0));
    const most = Math.max(...worths);
    const best = responses[worths.indexOf(most)];
    if (!best) continue;
    counted++;
    // Among equals the place tells nothing.
    if (worths.filter((worth) => worth === most).length > 1) continue;
    if (best === responses[0]) first++;
    if (responses.every((other) => other === best || other.words.length < best.words.length)) longest++;
  }
  if (counted < 4) return;
  for (const [pattern, count] of [
    ['first', first],
    ['longest', longest],
  ] as const) {
    if (count * 2 > counted) report.add('best_reply_pattern', places.call, { pattern, count, scenes: counted });
  }
}

/** What the best and the worst call say of the pass mark, and of the way to full marks. */
function checkBest(report: Report, study: Study): void {
  const { compiled, program, attainable } = study;
  const { scenario } = compiled;
  const done = new Set<string>();
  program.starts.forEach((start, variant) => {
    const key = JSON.stringify(start);
    const most = attainable().variants[variant];
    if (done.has(key) || !most) return;
    done.add(key);
    const total = totalOf(program, scenario, most);
    const rated = competencies.filter((competency) => most[competency] > 0);
    if (rated.length === 0) return;
    const best = bestPassing(study, variant, total);
    if (!best || best.value < scenario.pass - hair) {
      if (!best || best.exact)
        report.add('pass_mark_unreachable', scenario.places.pass, {
          best: whole(best?.value ?? 0),
          pass: scenario.pass,
        });
      return;
    }
    checkTrivial(report, study, variant, total);
    checkComplete(report, study, variant, best, most, rated);
    checkDetour(report, study, variant, best, total);
  });
}

/** The best call that can be passed: to a good ending, without a critical error. */
export function bestPassing(
  { compiled, program, flow, rubric }: Study,
  variant: number,
  total: Objective,
  allows: (choice: Choice) => boolean = () => true,
): BestCall | null {
  const start = program.starts[variant];
  const critical = criticalBits(program, rubric);
  if (!start) return null;
  return bestCall(program, flow, start, {
    ...total,
    accepts: (place) => isGoodEnding(compiled.scenario, place),
    allows: (choice) =>
      allows(choice) && !(choice.kind === 'reply' && choice.reply.sets.some((bit) => hasBit(critical, bit))),
  });
}

/** Whether even the worst call to a good ending passes. */
function checkTrivial(report: Report, { compiled, program, flow, rubric }: Study, variant: number, total: Total): void {
  const { scenario } = compiled;
  const start = program.starts[variant];
  if (!start) return;
  const critical: Bits = criticalBits(program, rubric);
  const worst = bestCall(program, flow, start, {
    gains: union(total.losses, critical),
    losses: total.gains,
    // A call with a critical error is not passed, however many points it has.
    value: (bits) => (bits.some((word, at) => (word & (critical[at] ?? 0)) !== 0) ? 0 : -total.value(bits)),
    accepts: (place) => isGoodEnding(scenario, place),
    enough: -scenario.pass + 1e-6,
    choices: poorChoicesIn,
  });
  if (worst?.exact && -worst.value >= scenario.pass - hair) {
    report.add('pass_mark_trivial', scenario.places.pass, { worst: whole(-worst.value), pass: scenario.pass });
  }
}

/** Whether one call can have full marks in all rated competencies. */
function checkComplete(
  report: Report,
  study: Study,
  variant: number,
  best: BestCall,
  most: Attainable,
  rated: readonly Competency[],
): void {
  const { compiled, program } = study;
  if (best.value >= 100 - hair && rated.every((competency) => compiled.scenario.weights[competency] > 0)) return;
  const equal = totalOf(program, { weights: { listening: 1, empathy: 1, ownership: 1, escalation: 1 } }, most);
  const fullest = bestPassing(study, variant, { ...equal, enough: 100 - hair });
  if (fullest && fullest.exact && fullest.value < 100 - hair) {
    report.add('best_call_incomplete', compiled.scenario.places.call, { best: whole(fullest.value) });
  }
}

/** Whether the best call needs a reply that a better one stands beside at that moment. */
function checkDetour(report: Report, study: Study, variant: number, best: BestCall, total: Total): void {
  const { compiled, program, rubric } = study;
  const responses = new Map(
    compiled.scenario.scenes.flatMap((scene) => scene.responses.map((response) => [response.id, response])),
  );
  const worths = new Map([...responses].map(([id, response]) => [id, worthOf(response, rubric)]));
  const worth = (id: string): number => worths.get(id) ?? 0;
  const isLesser = (state: Packed, choice: Choice): boolean =>
    choice.kind === 'reply' &&
    (program.places[state.place]?.replies ?? []).some(
      (other) => worth(other.id) > worth(choice.reply.id) && isOffered(other, state),
    );
  let detour: Response | undefined;
  let state = program.starts[variant] as Packed;
  for (const choice of best.choices) {
    if (choice.kind === 'reply' && isLesser(state, choice)) {
      detour = responses.get(choice.reply.id);
      break;
    }
    state = make(program, state, choice);
  }
  if (!detour) return;
  const straight = bestPassing(study, variant, {
    ...total,
    choices: (_, at) => choicesIn(program, at).filter((choice) => !isLesser(at, choice)),
  });
  if (straight && straight.value >= best.value - hair) return;
  if (straight?.exact ?? true) {
    report.add('mistake_pays', detour.range, {
      best: whole(best.value),
      straight: straight ? whole(straight.value) : 'nothing',
    });
  }
}

function whole(value: number): number {
  return Math.floor(value + hair);
}
