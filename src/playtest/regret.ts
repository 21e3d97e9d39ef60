import type { RoleplayEvent } from '../roleplay/events.ts';
import { judgeBehaviours, noteShare } from '../roleplay/escalating.ts';
import { matches } from '../roleplay/rules.ts';
import { worth } from '../assessment/review.ts';
import type { Attainable } from '../assessment/score.ts';
import { offeredIn, writtenUses, type Replay } from '../roleplay/replay.ts';
import type { CallState } from '../roleplay/state.ts';
import type { Response } from '../scenario/model.ts';
import { defaultRubric } from '../rubric/default.ts';
import { competencies, type Competency, type Rubric } from '../rubric/rubric.ts';
import { bestCall, type BestCall } from './best.ts';
import { common, union, type Bits } from './bits.ts';
import type { Choice } from './choices.ts';
import { make } from './choices.ts';
import type { CheckedScenario } from './check.ts';
import { flowOf } from './flow.ts';
import { toProgram, type Packed, type Program } from './program.ts';
import type { Study } from './study.ts';
import { criticalBits, isGoodEnding, totalOf, type Shares, type Total } from './total.ts';

/** What one turn cost: the best total still possible before it, less the best after it, in points of the whole score. */
export interface Regret {
  /** The rep's turn, from 1. */
  readonly turn: number;
  /** 0–100; 0 where nothing was lost. */
  readonly regret: number;
  /** The best whole score still possible after the turn, 0–100. */
  readonly bestAfter: number;
  /** Whether the call could still be passed before it, and after it. */
  readonly canPass: { readonly before: boolean; readonly after: boolean };
  /** The same per rated competency, in percent of what the scenario offers. */
  readonly competencies: Readonly<Partial<Record<Competency, { readonly regret: number; readonly bestAfter: number }>>>;
}

export interface Regrets {
  readonly turns: readonly Regret[];
  /** What ending the call by oneself cost; its turn is the last one made. Null where the script's endings ended it. */
  readonly hangUp: Regret | null;
  /** What cost most, a turn or the hanging up; null where nothing cost anything. */
  readonly turningPoint: Regret | null;
  /** False where a search was cut off. */
  readonly exact: boolean;
}

/** A script with all that a search of it needs; a study of it has more. */
export type Searchable = Pick<Study, 'compiled' | 'rubric' | 'program' | 'flow' | 'attainable'>;

/** A script whose attainable points are known already, ready to be searched. */
export function toSearchable(checked: CheckedScenario, rubric: Rubric = defaultRubric): Searchable {
  const program = toProgram(checked, rubric);
  const attainable = { variants: checked.attainable, exact: true };
  return { compiled: checked, rubric, program, flow: flowOf(program), attainable: () => attainable };
}

/** Below this, in points of the whole score, nothing was lost. */
const nothingLost = 1e-6;

/**
 * What every reply and escalation of a call cost, found exactly by searching on from every turn of it.
 * The turning point is what has the largest regret; of equals the first. Where nothing cost points, it is the turn after
 * which the call could no longer be passed.
 * @param only the one turn that is asked for; without it all
 */
export function regretsOf(study: Searchable, variant: number, played: Replay, only?: number): Regrets {
  const most = study.attainable().variants[variant];
  const start = study.program.starts[variant];
  if (!most || !start) return { turns: [], hangUp: null, turningPoint: null, exact: true };
  const turns: Regret[] = [];
  let hangUp: Regret | null = null;
  let exact = true;
  let couldPass = true;
  let shares: Shares = new Map();
  let state: Packed = start;
  const whole = () => totalOf(study.program, study.compiled.scenario, most, shares);
  const alone = (competency: Competency) => totalOf(study.program, { weights: only1(competency) }, most, shares);
  const rated = competencies.filter((competency) => most[competency] > 0);
  const look = (isOver = false): Outlook => {
    const at = (total: Total): number => {
      const best = isOver ? null : bestFrom(study, state, total);
      exact &&= best?.exact ?? true;
      // A call that can no longer end keeps what it has.
      return best && Number.isFinite(best.value) ? best.value : total.value(state.words);
    };
    const best = at(whole());
    // What is lost once is lost; and no call is passed with fewer points than it takes.
    const mayPass = !isOver && couldPass && best + nothingLost >= study.compiled.scenario.pass;
    couldPass = mayPass && canStillPass(study, state, whole());
    return { whole: best, each: rated.map((competency) => at(alone(competency))), canPass: couldPass };
  };
  let before = only === undefined || only === 1 ? look() : unseen;
  const cost = (turn: number, now: Outlook): Regret => ({
    turn,
    regret: Math.max(0, before.whole - now.whole),
    bestAfter: now.whole,
    canPass: { before: before.canPass, after: now.canPass },
    competencies: Object.fromEntries(
      rated.map((competency, at) => {
        const [was, is] = [before.each[at] ?? 0, now.each[at] ?? 0];
        return [competency, { regret: Math.max(0, was - is), bestAfter: is }];
      }),
    ),
  });
  for (const { event, before: from, after } of played.steps) {
    if (event.type === 'hungUp' && only === undefined) hangUp = cost(after.memory.turn, look(true));
    const choice = choiceOf(study, event);
    if (!choice) continue;
    if (event.type === 'escalated') shares = withShares(study, event, from.memory, shares);
    state = make(study.program, state, choice);
    const { turn } = after.memory;
    const isAsked = only === undefined || turn === only;
    const now = isAsked || turn + 1 === only ? look() : unseen;
    if (isAsked) turns.push(cost(turn, now));
    before = now;
  }
  const all = [...turns, ...(hangUp ? [hangUp] : [])];
  const dearest = all.reduce<Regret | null>(
    (top, each) => (each.regret > (top?.regret ?? nothingLost) ? each : top),
    null,
  );
  // A critical error, or a way to an ending that is a failure, may cost no points at all.
  const turningPoint = dearest ?? all.find(({ canPass }) => canPass.before && !canPass.after) ?? null;
  return { turns, hangUp, turningPoint, exact };
}

/** What is still possible from a turn on. */
interface Outlook {
  readonly whole: number;
  /** Per rated competency. */
  readonly each: readonly number[];
  readonly canPass: boolean;
}

/** Where nobody asks. */
const unseen: Outlook = { whole: 0, each: [], canPass: false };

/** Whether some call from a state on is passed: no critical error, an ending that is no failure, and the points it takes. */
function canStillPass({ program, flow, compiled, rubric }: Searchable, state: Packed, total: Total): boolean {
  const { scenario } = compiled;
  const critical = criticalBits(program, rubric);
  const isCritical = (bits: Bits): boolean => common(bits, critical).some((word) => word !== 0);
  if (isCritical(state.words)) return false;
  const best = bestCall(program, flow, state, {
    ...total,
    // A critical error is a gate, not points.
    value: (bits) => (isCritical(bits) ? -Infinity : total.value(bits)),
    losses: union(total.losses, critical),
    accepts: (place) => isGoodEnding(scenario, place),
    enough: scenario.pass,
  });
  return best !== null && best.value + nothingLost >= scenario.pass;
}

/** The best call from a state on, whatever its ending: what could still be earned. */
export function bestFrom({ program, flow }: Searchable, state: Packed, total: Total): BestCall | null {
  return bestCall(program, flow, state, total);
}

const only1 = (wanted: Competency): Record<Competency, number> =>
  Object.fromEntries(competencies.map((competency) => [competency, competency === wanted ? 1 : 0])) as Record<
    Competency,
    number
  >;

/** What the best call does: gives a reply, or escalates. */
export type BestDeed = { readonly kind: 'reply'; readonly response: Response } | { readonly kind: 'escalate' };

/**
 * What the best call from each turn of a call on begins with, by turn; of several such replies the one that is worth
 * most at once, and escalating only where no reply does as well. A turn that did the best there was is among them too.
 * @param only the one turn that is asked for; without it all
 */
export function bestDeeds(
  study: Searchable,
  variant: number,
  played: Replay,
  only?: number,
): ReadonlyMap<number, BestDeed> {
  const most = study.attainable().variants[variant];
  const found = new Map<number, BestDeed>();
  let state = study.program.starts[variant];
  for (const { event, before, after } of played.steps) {
    if (!most || !state) break;
    const choice = choiceOf(study, event);
    if (!choice) continue;
    const isAsked = only === undefined || only === after.memory.turn;
    const best = isAsked ? bestDeed(study, before, state, most) : undefined;
    if (best) found.set(after.memory.turn, best);
    state = make(study.program, state, choice);
  }
  return found;
}

/** What the best call from a state on begins with. */
export function bestDeed(study: Searchable, call: CallState, state: Packed, most: Attainable): BestDeed | undefined {
  const { program, compiled } = study;
  const reply = bestReplyAndValue(study, call, state, most);
  const best = bestFrom(study, state, totalOf(program, compiled.scenario, most))?.value ?? -Infinity;
  // What no reply reaches, only escalating can.
  if (best > (reply?.value ?? -Infinity) + nothingLost) return { kind: 'escalate' };
  return reply && { kind: 'reply', response: reply.response };
}

/** The reply on offer where a call stands that the best call goes on with. */
export function bestReplyNow(study: Searchable, variant: number, played: Replay): Response | undefined {
  const most = study.attainable().variants[variant];
  let state = study.program.starts[variant];
  for (const { event } of played.steps) {
    const choice = state && choiceOf(study, event);
    if (state && choice) state = make(study.program, state, choice);
  }
  return most && state && !played.end.over ? bestReply(study, played.end, state, most) : undefined;
}

/** The reply on offer that the best call from a state on begins with. */
export function bestReply(study: Searchable, call: CallState, state: Packed, most: Attainable): Response | undefined {
  return bestReplyAndValue(study, call, state, most)?.response;
}

function bestReplyAndValue(
  study: Searchable,
  call: CallState,
  state: Packed,
  most: Attainable,
): { readonly response: Response; readonly value: number } | undefined {
  const { compiled, program, flow, rubric } = study;
  const total = totalOf(program, compiled.scenario, most);
  // Nothing does better than the best call from here: a reply that does as well ends the search.
  const goal = (bestFrom(study, state, total)?.value ?? Infinity) - nothingLost;
  const offered = offeredIn(compiled, call).toSorted(
    (a, b) => worth(b, call.memory.shown, rubric) - worth(a, call.memory.shown, rubric),
  );
  let best: { response: Response; value: number } | undefined;
  for (const response of offered) {
    const choice = choiceOf(study, { type: 'replied', at: 0, response: response.id });
    if (!choice) continue;
    const after = make(program, state, choice);
    const value = bestCall(program, flow, after, { ...total, enough: goal })?.value ?? -Infinity;
    if (value > (best?.value ?? -Infinity) + nothingLost) best = { response, value };
    if (value >= goal) break;
  }
  return best;
}

/** The packed choice an event stands for; undefined for events that are no turn. */
export function choiceOf({ program, compiled }: Searchable, event: RoleplayEvent): Choice | undefined {
  if (event.type === 'replied') {
    for (const { replies } of program.places) {
      const reply = replies.find(({ id }) => id === event.response);
      if (reply) return { kind: 'reply', reply };
    }
  }
  if (event.type === 'wrote') return asWritten(program, event);
  if (event.type !== 'escalated') return undefined;
  const { rule } = compiled;
  const { to, how, told } = event.choice;
  return {
    kind: 'escalate',
    choice: {
      desk: matches(rule.to, to),
      how: matches(rule.how, how),
      note: noteShare(event.choice, rule.note) === 1,
      tells: told.length === 3,
    },
  };
}

/** The nearest reply of the script, with what the rep's own words show and break in place of its own. */
function asWritten(program: Program, { response, evidence }: RoleplayEvent & { type: 'wrote' }): Choice | undefined {
  const { shows, breaks } = writtenUses(evidence);
  const own = new Set([...shows.map((name) => `shown:${name}`), ...breaks.map((name) => `broken:${name}`)]);
  const bits = program.bits.flatMap((name, bit) => (own.has(name) ? [bit] : []));
  for (const { replies } of program.places) {
    const reply = replies.find(({ id }) => id === response);
    if (!reply) continue;
    const marks = reply.sets.filter((bit) => program.bits[bit]?.startsWith('mark:'));
    return { kind: 'reply', reply: { ...reply, sets: [...marks, ...bits] } };
  }
  return undefined;
}

/** Parts of behaviours that an escalation reached: the best of each. */
export function withShares(
  { program, compiled, rubric }: Searchable,
  event: RoleplayEvent & { type: 'escalated' },
  memory: Replay['end']['memory'],
  before: Shares,
): Shares {
  const shares = new Map(before);
  for (const { behaviour, share } of judgeBehaviours(event.choice, compiled.rule, memory, rubric.engine).shown) {
    const bit = program.bits.indexOf(`shown:${behaviour}`);
    if (bit !== -1) shares.set(bit, Math.max(shares.get(bit) ?? 0, share));
  }
  return shares;
}
