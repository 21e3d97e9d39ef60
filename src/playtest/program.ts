import { hasBit, noBits, setBit } from './bits.ts';
import { begin } from './step.ts';
import { findBehaviour, type Competency, type Rubric } from '../rubric/rubric.ts';
import { defaultRubric } from '../rubric/default.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import { escalationRoutes, replyParams, type PlainCondition } from '../scenario/3-build/machine-config.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Verdict } from '../scenario/model.ts';

/**
 * A scenario turned into numbers, for playing it millions of times. Places are indexes, everything a call remembers
 * with yes or no is one bit. It does what the XState machine does; a property test proves the two agree.
 */
export interface Program {
  /** Scenes first, in the order of the script, then endings, then one for links that lead nowhere. */
  readonly places: readonly Place[];
  /** How many of them are scenes. */
  readonly scenes: number;
  /** Name of each bit, as `mark:…`, `shown:…`, `broken:…`, `visited:…`, `spent:…`, `fired:…`, `handed over`. */
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
    /** False where any desk (any way of handing over) is right. */
    readonly hasDesk: boolean;
    readonly hasHow: boolean;
    readonly decides: number;
    readonly desk: number;
    readonly moment: number;
    readonly note: number;
    readonly tells: number;
    readonly passesTheBuck: number;
    readonly ignoresDanger: number;
    /** Bit of a case that was handed over rightly, and needs no escalation any more. */
    readonly handedOver: number;
    readonly danger: boolean;
    readonly hasLate: boolean;
    /** The script has an Escalation section, so that not escalating may be right. */
    readonly isRated: boolean;
  };
  /** For each bit, the points it earns (or, below 0, loses) and the competency they count for. */
  readonly worth: readonly { readonly bit: number; readonly competency: Competency; readonly points: number }[];
  /** Each variant before its first scene is entered. */
  readonly firsts: readonly Packed[];
  /** Each variant when the rep first has the word. */
  readonly starts: readonly Packed[];
}

export interface Place {
  readonly id: string;
  readonly isEnding: boolean;
  readonly visited: number;
  readonly replies: readonly Reply[];
  readonly moves: readonly Guarded[];
}

export interface Guarded {
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

export type Test =
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

/** How an escalation compares with the rule. */
export interface PackedChoice {
  readonly desk: boolean;
  readonly how: boolean;
  readonly note: boolean;
  readonly tells: boolean;
}

/** The topic behind a behaviour's name, as in `gives a time (refund)`. */
const topicOfUse = / \([^()]*\)$/;

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
    ignoresDanger: bit(`broken:${engine.ignoresDanger}`),
    handedOver: bit('handed over'),
  };
  for (const { responses } of scenario.scenes) {
    for (const { shows, breaks } of responses) {
      for (const use of shows) bit(`shown:${useName(use)}`);
      for (const use of breaks) bit(`broken:${useName(use)}`);
    }
  }
  // What a rep can do in own words: break anything, and show without a topic what the script has with one.
  for (const { name, kind, byEngine } of rubric.behaviours) if (kind !== 'shows' && !byEngine) bit(`broken:${name}`);
  for (const name of [...index.keys()])
    if (name.startsWith('shown:') && topicOfUse.test(name)) bit(name.replace(topicOfUse, ''));
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
  // Of two places of one name the first counts; a link to nowhere leads to the last place, which is no place of the script.
  const all = [...scenario.scenes, ...scenario.endings];
  const places = new Map(all.map(({ id }, at): [string, number] => [id, at]).reverse());
  const at = (id: string | undefined): number => (id === undefined ? -1 : (places.get(id) ?? all.length));
  const anyTime = scenario.moves.map(({ when, target }, move) => ({
    when: when.map(toTest),
    to: at(target.id),
    bit: bit(`fired:${move}`),
  }));
  const program: Omit<Program, 'starts' | 'firsts'> = {
    scenes: scenario.scenes.length,
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
      { id: '', isEnding: true, visited: -1, replies: [], moves: [] },
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
      danger: rule.danger,
      hasLate: rule.hasLate,
      shown: rule.mood.shown,
      passed: rule.mood.passed,
      hasNote: rule.note.length > 0,
      hasDesk: rule.to !== null,
      hasHow: rule.how !== null,
      ...engineBits,
      isRated: scenario.escalation !== undefined,
    },
    worth: bits.flatMap((name, at_) => worthOf(rubric, name, at_)),
  };
  const markBits = scenario.variants.map(({ remember }) => remember.map((mark) => bit(`mark:${mark}`)));
  const length = Math.max(1, Math.ceil(bits.length / 32));
  const first = (marks: readonly number[]): Packed => {
    const words = noBits(length);
    for (const mark of marks) setBit(words, mark);
    return { place: 0, heat: scenario.heat, trust: scenario.trust, turn: 0, due: -1, escalated: false, words };
  };
  const firsts = markBits.map(first);
  const rules = { ...program, firsts };
  return { ...rules, starts: firsts.map((_, variant) => begin(rules, variant)) };
}

function worthOf(rubric: Rubric, name: string, bit: number): Program['worth'][number][] {
  const kind = name.slice(0, name.indexOf(':'));
  if (kind !== 'shown' && kind !== 'broken') return [];
  const behaviour = findBehaviour(rubric, name.slice(kind.length + 1).replace(topicOfUse, ''));
  if (!behaviour?.competency) return [];
  return [{ bit, competency: behaviour.competency, points: kind === 'shown' ? behaviour.points : -behaviour.points }];
}

/** Every test that some condition of the script makes. */
export function testsOf({ places, anyTime, rule }: Program): Test[] {
  return [
    ...places.flatMap(({ replies, moves }) => [
      ...replies.flatMap(({ onlyIf }) => onlyIf),
      ...moves.flatMap(({ when }) => when),
    ]),
    ...anyTime.flatMap(({ when }) => when),
    ...rule.after,
    ...(typeof rule.needed === 'string' ? [] : rule.needed),
  ];
}

/** The names of the bits that are set. */
export function namesOf(program: Program, { words }: Packed): string[] {
  return program.bits.filter((_, bit) => hasBit(words, bit));
}

export { hasBit };
export { escalate, give, isOffered, verdictOf } from './step.ts';
