import { findBehaviour, type Competency, type Rubric } from '../rubric/rubric.ts';
import { defaultRubric } from '../rubric/default.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import { escalationRoutes, replyParams, type PlainCondition } from '../scenario/3-build/machine-config.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { verdicts, type Verdict } from '../scenario/model.ts';

/**
 * A scenario turned into numbers, for playing it millions of times. Places are indexes, everything a call remembers
 * with yes or no is one bit. It does what the XState machine does; a property test proves the two agree.
 */
export interface Program {
  readonly places: readonly Place[];
  /** Name of each bit, as `mark:…`, `shown:…`, `broken:…`, `visited:…`, `spent:…`, `fired:…`. */
  readonly bits: readonly string[];
  readonly anyTime: readonly (Guarded & { readonly bit: number })[];
  readonly routes: Readonly<Record<Verdict, number>>;
  readonly rule: {
    readonly needed: readonly Test[] | 'yes' | 'no';
    readonly after: readonly Test[];
    readonly within: number;
    readonly shown: { readonly heat: number; readonly trust: number };
    readonly passed: { readonly heat: number; readonly trust: number };
    readonly hasNote: boolean;
    readonly decides: number;
    readonly desk: number;
    readonly moment: number;
    readonly note: number;
    readonly tells: number;
    readonly passesTheBuck: number;
    /** The script has an Escalation section, so that not escalating may be right. */
    readonly isRated: boolean;
  };
  /** For each bit, the points it earns (or, below 0, loses) and the competency they count for. */
  readonly worth: readonly { readonly bit: number; readonly competency: Competency; readonly points: number }[];
  readonly starts: readonly Packed[];
}

export interface Place {
  readonly id: string;
  readonly isEnding: boolean;
  readonly visited: number;
  readonly replies: readonly Reply[];
  readonly moves: readonly Guarded[];
}

interface Guarded {
  readonly when: readonly Test[];
  readonly to: number;
}

export interface Reply {
  readonly id: string;
  readonly onlyIf: readonly Test[];
  /** Bit that a `Once` reply sets and must not find set; -1 for none. */
  readonly spent: number;
  /** Where it leads; -1 for nowhere. */
  readonly to: number;
  readonly heat: number;
  readonly trust: number;
  /** Bits it sets. */
  readonly sets: readonly number[];
}

type Test =
  | { readonly kind: 'any'; readonly not: boolean; readonly bits: readonly number[] }
  | { readonly kind: 'heat' | 'trust'; readonly not: boolean; readonly from: number; readonly to: number };

/** Where a packed call stands. Never changed once made. */
export interface Packed {
  readonly place: number;
  readonly heat: number;
  readonly trust: number;
  readonly turn: number;
  /** Turn on which the escalation's `After` first held; -1 while it has not. */
  readonly due: number;
  readonly escalated: boolean;
  /** 32 bits a word. */
  readonly words: readonly number[];
}

interface Draft {
  place: number;
  heat: number;
  trust: number;
  turn: number;
  due: number;
  escalated: boolean;
  words: number[];
}

/** How an escalation compares with the rule. */
export interface PackedChoice {
  readonly desk: boolean;
  readonly how: boolean;
  readonly note: boolean;
  readonly tells: boolean;
}

export function toProgram(compiled: CompiledScenario, rubric: Rubric = defaultRubric): Program {
  const { scenario, rule } = compiled;
  const bits: string[] = [];
  const index = new Map<string, number>();
  const bit = (name: string): number => {
    let at = index.get(name);
    if (at === undefined) {
      at = bits.push(name) - 1;
      index.set(name, at);
    }
    return at;
  };
  const { engine } = rubric;
  const engineBits = {
    decides: bit(`shown:${engine.decides}`),
    desk: bit(`shown:${engine.desk}`),
    moment: bit(`shown:${engine.moment}`),
    note: bit(`shown:${engine.note}`),
    tells: bit(`shown:${engine.tells}`),
    passesTheBuck: bit(`broken:${engine.passesTheBuck}`),
  };
  for (const { responses } of scenario.scenes) {
    for (const { shows, breaks } of responses) {
      for (const use of shows) bit(`shown:${useName(use)}`);
      for (const use of breaks) bit(`broken:${useName(use)}`);
    }
  }
  /** Bits of each behaviour, by its name with the topic and, for all topics together, without. */
  const uses = new Map<string, Set<number>>();
  for (const [at, name] of bits.entries()) {
    const use = name.slice(name.indexOf(':') + 1);
    for (const known of [use, use.replace(topicOfUse, '')]) uses.set(known, (uses.get(known) ?? new Set()).add(at));
  }
  const behaviourBits = (behaviour: string, topic: string | undefined): number[] => [
    ...(uses.get(topic === undefined ? behaviour : `${behaviour} (${topic})`) ?? []),
  ];
  const toTest = (condition: PlainCondition): Test => {
    const { not } = condition;
    switch (condition.kind) {
      case 'mark':
        return { kind: 'any', not, bits: [bit(`mark:${condition.mark}`)] };
      case 'scene':
        return { kind: 'any', not, bits: [bit(`visited:${condition.scene}`)] };
      case 'behaviour':
        return { kind: 'any', not, bits: behaviourBits(condition.behaviour, condition.topic) };
      case 'mood':
        return condition.is === 'or more'
          ? { kind: condition.mood, not, from: condition.value, to: Infinity }
          : { kind: condition.mood, not, from: -Infinity, to: condition.value };
    }
  };
  const after = rule.after.map(toTest);
  const places = new Map([...scenario.scenes, ...scenario.endings].map(({ id }, at) => [id, at]));
  const at = (id: string | undefined): number => (id === undefined ? -1 : (places.get(id) ?? -1));
  const anyTime = scenario.moves.map(({ when, target }, move) => ({
    when: when.map(toTest),
    to: at(target.id),
    bit: bit(`fired:${move}`),
  }));
  const program: Omit<Program, 'starts'> = {
    places: [
      ...scenario.scenes.map((scene): Place => ({
        id: scene.id,
        isEnding: false,
        visited: index.get(`visited:${scene.id}`) ?? -1,
        replies: scene.responses.map((response): Reply => {
          const effect = replyParams(response, rubric);
          return {
            id: response.id,
            onlyIf: response.onlyIf.map(toTest),
            spent: response.once ? bit(`spent:${response.id}`) : -1,
            to: at(response.target?.id),
            heat: effect.heat,
            trust: effect.trust,
            sets: [
              ...effect.shows.map((name) => bit(`shown:${name}`)),
              ...effect.breaks.map((name) => bit(`broken:${name}`)),
              ...effect.remember.map((name) => bit(`mark:${name}`)),
            ],
          };
        }),
        moves: scene.moves.map(({ when, target }) => ({ when: when.map(toTest), to: at(target.id) })),
      })),
      ...scenario.endings.map(({ id }): Place => ({
        id,
        isEnding: true,
        visited: index.get(`visited:${id}`) ?? -1,
        replies: [],
        moves: [],
      })),
    ],
    bits,
    anyTime,
    routes: Object.fromEntries(
      escalationRoutes(scenario.escalation).map(([verdict, id]) => [verdict, at(id)]),
    ) as Record<Verdict, number>,
    rule: {
      needed: typeof rule.needed === 'string' ? rule.needed : rule.needed.map(toTest),
      after,
      within: rule.within ?? Infinity,
      shown: rule.mood.shown,
      passed: rule.mood.passed,
      hasNote: rule.note.length > 0,
      ...engineBits,
      isRated: scenario.escalation !== undefined,
    },
    worth: bits.flatMap((name, at_) => worthOf(rubric, name, at_)),
  };
  const markBits = scenario.variants.map(({ remember }) => remember.map((mark) => bit(`mark:${mark}`)));
  const length = Math.max(1, Math.ceil(bits.length / 32));
  const starts = markBits.map((marks) => {
    const draft: Draft = {
      place: 0,
      heat: scenario.heat,
      trust: scenario.trust,
      turn: 0,
      due: -1,
      escalated: false,
      words: new Array<number>(length).fill(0),
    };
    for (const mark of marks) set(draft, mark);
    visit(program, draft, 0);
    settle(program, draft);
    return draft;
  });
  return { ...program, starts };
}

/** The topic behind a behaviour's name, as in `gives a time (refund)`. */
const topicOfUse = / \([^()]*\)$/;

function worthOf(rubric: Rubric, name: string, bit: number): Program['worth'][number][] {
  const kind = name.slice(0, name.indexOf(':'));
  if (kind !== 'shown' && kind !== 'broken') return [];
  const behaviour = findBehaviour(rubric, name.slice(kind.length + 1).replace(topicOfUse, ''));
  if (!behaviour?.competency) return [];
  return [{ bit, competency: behaviour.competency, points: kind === 'shown' ? behaviour.points : -behaviour.points }];
}

type Rules = Omit<Program, 'starts'>;

export function hasBit(words: readonly number[], bit: number): boolean {
  return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function set(draft: Draft, bit: number): void {
  const at = bit >>> 5;
  draft.words[at] = (draft.words[at] ?? 0) | (1 << (bit & 31));
}

function allHold(tests: readonly Test[], state: Packed | Draft): boolean {
  for (const test of tests) {
    let holds = false;
    if (test.kind === 'any') {
      for (const bit of test.bits) {
        if (hasBit(state.words, bit)) {
          holds = true;
          break;
        }
      }
    } else {
      const value = state[test.kind];
      holds = value >= test.from && value <= test.to;
    }
    if (holds === test.not) return false;
  }
  return true;
}

const moved = (value: number, steps: number): number => Math.max(0, Math.min(10, value + steps));

function noteDue({ rule }: Rules, draft: Draft): void {
  if (draft.due === -1 && allHold(rule.after, draft)) draft.due = draft.turn;
}

function isNeeded({ rule }: Rules, state: Packed | Draft): boolean {
  return typeof rule.needed === 'string' ? rule.needed === 'yes' : allHold(rule.needed, state);
}

/** Enters a place: what it sets, and, on an ending, whether not escalating was right. */
function visit(program: Rules, draft: Draft, to: number): void {
  draft.place = to;
  const place = program.places[to];
  if (!place) return;
  if (place.visited !== -1) set(draft, place.visited);
  if (place.isEnding && program.rule.isRated && !draft.escalated && !isNeeded(program, draft))
    set(draft, program.rule.decides);
  noteDue(program, draft);
}

/** Makes every automatic move that holds: the scene's own first, then *At any time*. */
function settle(program: Rules, draft: Draft): void {
  const most = program.places.length;
  for (let hops = 0; ;) {
    const place = program.places[draft.place];
    if (!place || place.isEnding) return;
    const own = hops < mostHops(program) ? place.moves.find(({ when }) => allHold(when, draft)) : undefined;
    if (own) {
      hops++;
      visit(program, draft, own.to);
      continue;
    }
    const any =
      draft.turn > 0
        ? program.anyTime.find(
            (move) => !hasBit(draft.words, move.bit) && move.to !== draft.place && allHold(move.when, draft),
          )
        : undefined;
    if (!any || hops > most + program.anyTime.length) return;
    set(draft, any.bit);
    visit(program, draft, any.to);
  }
}

/** As many moves as there are scenes: after that a circle is cut. */
function mostHops(program: Rules): number {
  let scenes = 0;
  for (const { isEnding } of program.places) if (!isEnding) scenes++;
  return scenes;
}

/** Whether a reply of the place is on offer. */
export function isOffered(reply: Reply, state: Packed): boolean {
  return !(reply.spent !== -1 && hasBit(state.words, reply.spent)) && allHold(reply.onlyIf, state);
}

/** The call after a reply that is on offer. */
export function give(program: Program, state: Packed, reply: Reply): Packed {
  const draft: Draft = {
    place: state.place,
    heat: moved(state.heat, reply.heat),
    trust: moved(state.trust, reply.trust),
    turn: state.turn + 1,
    due: state.due,
    escalated: state.escalated,
    words: state.words.slice(),
  };
  for (const bit of reply.sets) set(draft, bit);
  if (reply.spent !== -1) set(draft, reply.spent);
  noteDue(program, draft);
  if (reply.to !== -1) visit(program, draft, reply.to);
  settle(program, draft);
  return draft;
}

/** How an escalation would be judged. */
export function verdictOf(program: Program, state: Packed, choice: PackedChoice): Verdict {
  if (!isNeeded(program, state)) return 'unneeded';
  if (!allHold(program.rule.after, state)) return 'too early';
  if (state.due !== -1 && state.turn + 1 - state.due > program.rule.within) return 'late';
  return choice.desk ? (choice.how ? 'right' : 'wrong how') : 'wrong desk';
}

/** The call after an escalation. */
export function escalate(program: Program, state: Packed, choice: PackedChoice): Packed {
  const { rule } = program;
  const verdict = verdictOf(program, state, choice);
  const isLate = state.due !== -1 && state.turn + 1 - state.due > rule.within;
  const needed = verdict !== 'unneeded';
  const passed = verdict === 'unneeded' || verdict === 'too early';
  const draft: Draft = {
    place: state.place,
    heat: moved(state.heat, (needed ? rule.shown.heat : 0) + (passed ? rule.passed.heat : 0)),
    trust: moved(state.trust, (needed ? rule.shown.trust : 0) + (passed ? rule.passed.trust : 0)),
    turn: state.turn + 1,
    due: state.due,
    escalated: true,
    words: state.words.slice(),
  };
  if (needed) {
    set(draft, rule.decides);
    if (choice.desk) set(draft, rule.desk);
    if (verdict !== 'too early' && !isLate) set(draft, rule.moment);
    if (choice.note && rule.hasNote) set(draft, rule.note);
    if (choice.tells) set(draft, rule.tells);
  }
  if (passed) set(draft, rule.passesTheBuck);
  noteDue(program, draft);
  const to = program.routes[verdict];
  if (to !== -1) visit(program, draft, to);
  settle(program, draft);
  return draft;
}

/** The names of the bits that are set. */
export function namesOf(program: Program, { words }: Packed): string[] {
  return program.bits.filter((_, bit) => hasBit(words, bit));
}

export { verdicts };
