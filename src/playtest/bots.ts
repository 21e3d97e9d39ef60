import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { findBehaviour } from '../rubric/rubric.ts';
import type { Response } from '../scenario/model.ts';
import { keyOf } from './best.ts';
import { bestPassing } from './check-fairness.ts';
import { choicesIn, make, type Choice } from './choices.ts';
import { hasBit, noBits, setBit } from './bits.ts';
import type { Packed, Reply } from './program.ts';
import { isOffered } from './step.ts';
import type { Study } from './study.ts';
import { criticalBits, isGoodEnding, totalOf, type Shares, type Total } from './total.ts';

export const botNames = [
  'random',
  'always first',
  'always longest',
  'most polite',
  'always escalate',
  'never escalate',
] as const;
export type BotName = (typeof botNames)[number];

/** A call as a bot played it. */
export interface BotCall {
  readonly variant: number;
  readonly choices: readonly Choice[];
  /** The whole score, 0–100. */
  readonly score: number;
  readonly passed: boolean;
  /** Place it ended in; -1 where it never came to an end. */
  readonly end: number;
}

/** What a bot came to over all the calls it tried. */
export interface BotResult {
  readonly bot: BotName;
  readonly calls: number;
  readonly passes: number;
  /** It passes: more than one call in twenty for the random bot, any call for the others. */
  readonly cheats: boolean;
  /** The best call it played. */
  readonly best: BotCall | null;
}

/** Calls the random bot plays. */
export const randomCalls = 1000;

/** Turns a bot makes for each scene of a script before it gives up a call that does not end. */
const turnsPerScene = 10;

/** Choices all random calls make together at most. */
const mostChoices = 500_000;

/** Every bot on every variant. Seeded: the same script gives the same calls. */
export function playBots(study: Study, calls = randomCalls): BotResult[] {
  const variants = study.program.starts.map((_, variant) => variant);
  const { needed } = study.compiled.rule;
  return botNames.flatMap((bot): BotResult[] => {
    if (bot === 'never escalate' && needed === 'no') return [];
    const played =
      bot === 'random' ? playRandomCalls(study, calls) : variants.flatMap((variant) => playOne(study, bot, variant));
    const passes = played.filter(({ passed }) => passed).length;
    const best = played.reduce<BotCall | null>((top, call) => (!top || rank(call) > rank(top) ? call : top), null);
    const cheats = bot === 'random' ? passes * 20 > played.length : passes > 0;
    return [{ bot, calls: played.length, passes, cheats, best }];
  });
}

/** Seeded random calls, the variants in turn; fewer than asked for where calls are very long. */
export function playRandomCalls(study: Study, calls: number): BotCall[] {
  const variants = study.program.starts.length;
  const played: BotCall[] = [];
  for (let left = mostChoices; played.length < calls && left > 0;) {
    const call = playRandom(study, played.length % variants, played.length);
    left -= call.choices.length;
    played.push(call);
  }
  return played;
}

const rank = ({ passed, score }: BotCall): number => (passed ? 1000 : 0) + score;

function playOne(study: Study, bot: BotName, variant: number): BotCall[] {
  if (bot !== 'never escalate') return [playBy(study, variant, preferences[bot as keyof typeof preferences](study))];
  const most = study.attainable().variants[variant];
  const { scenario } = study.compiled;
  // In a variant that needs no escalation, not escalating is no trick.
  if (!most || !mayBeNeeded(study, variant)) return [];
  const best = bestPassing(study, variant, withoutDesk(study, totalOf(study.program, scenario, most)));
  return best && Number.isFinite(best.value)
    ? [
        {
          variant,
          choices: best.choices,
          score: best.value,
          passed: best.value >= scenario.pass,
          end: endOf(study, variant, best.choices),
        },
      ]
    : [];
}

/** A total for calls that never escalate: what only escalating can show need not be hoped for. */
function withoutDesk({ program }: Study, total: Total): Total {
  const { decides, desk, moment, note, tells, needed } = program.rule;
  const out = noBits(total.gains.length);
  for (const bit of [desk, moment, note, tells, ...(needed === 'yes' ? [decides] : [])]) setBit(out, bit);
  return { ...total, neverEscalates: true, gains: total.gains.map((word, at) => word & ~(out[at] ?? 0)) };
}

/** Whether some call of the variant comes to a state in which escalating is needed. */
function mayBeNeeded({ compiled, program }: Study, variant: number): boolean {
  const { needed } = compiled.rule;
  if (typeof needed === 'string') return needed === 'yes';
  const start = program.starts[variant];
  // Needs that marks of the variant decide are known at the start; any other may come up.
  return (
    start !== undefined &&
    needed.every((condition) => {
      if (condition.kind !== 'mark') return true;
      const bit = program.bits.indexOf(`mark:${condition.mark}`);
      const isSetInTheCall = program.places.some(({ replies }) => replies.some(({ sets }) => sets.includes(bit)));
      return isSetInTheCall || hasBit(start.words, bit) !== condition.not;
    })
  );
}

function endOf({ program }: Study, variant: number, choices: readonly Choice[]): number {
  let state = program.starts[variant] as Packed;
  for (const choice of choices) state = make(program, state, choice);
  return state.place;
}

/** Orders what can be done, the most wanted first. */
type Preference = (choices: readonly Choice[]) => readonly Choice[];

const preferences = {
  'always first': () => replies,
  'always longest': (study: Study) => by(study, ({ words }) => words.length),
  'most polite': (study: Study) => by(study, (response) => empathyOf(study, response)),
  'always escalate': () => (choices: readonly Choice[]) =>
    [...choices].sort((a, b) => Number(a.kind === 'reply') - Number(b.kind === 'reply')),
} as const;

const replies: Preference = (choices) => choices.filter(({ kind }) => kind === 'reply');

function by({ compiled }: Study, worth: (response: Response) => number): Preference {
  const worths = new Map(
    compiled.scenario.scenes.flatMap(({ responses }) => responses.map((response) => [response.id, worth(response)])),
  );
  const of = (choice: Choice): number => (choice.kind === 'reply' ? (worths.get(choice.reply.id) ?? 0) : -Infinity);
  return (choices) => [...replies(choices)].sort((a, b) => of(b) - of(a));
}

function empathyOf({ rubric }: Study, { shows, breaks }: Response): number {
  const sum = (uses: Response['shows']): number =>
    uses.reduce((points, { behaviour: name }) => {
      const behaviour = findBehaviour(rubric, name);
      return points + (behaviour?.competency === 'empathy' ? behaviour.points : 0);
    }, 0);
  return sum(shows) - sum(breaks);
}

/** Plays by a preference; of what is wanted alike it takes the first that does not lead where the call has been. */
function playBy(study: Study, variant: number, prefer: Preference): BotCall {
  const { program, flow } = study;
  const been = new Set<string>();
  return play(study, variant, (state) => {
    been.add(keyOf(program, flow, state));
    const wanted = prefer(choicesIn(program, state));
    return wanted.find((choice) => !been.has(keyOf(program, flow, make(program, state, choice)))) ?? wanted[0];
  });
}

/** Clicks anything, and now and then escalates anywhere, with half a note. */
function playRandom(study: Study, variant: number, seed: number): BotCall {
  const random = xoroshiro128plus(seed);
  const { program } = study;
  const offered: Reply[] = [];
  return play(study, variant, (state) => {
    offered.length = 0;
    for (const reply of program.places[state.place]?.replies ?? []) if (isOffered(reply, state)) offered.push(reply);
    if (offered.length === 0 || uniformInt(random, 0, 9) === 0) {
      const chance = (): boolean => uniformInt(random, 0, 2) === 0;
      return { kind: 'escalate', choice: { desk: chance(), how: chance(), note: false, tells: chance() } };
    }
    const reply = offered[uniformInt(random, 0, offered.length - 1)];
    return reply && { kind: 'reply', reply };
  });
}

function play(
  { compiled, program, rubric, attainable }: Study,
  variant: number,
  choose: (state: Packed) => Choice | undefined,
): BotCall {
  const { scenario } = compiled;
  const choices: Choice[] = [];
  let state = program.starts[variant] as Packed;
  const mostTurns = 100 + turnsPerScene * program.scenes;
  let halfNote = false;
  while (!program.places[state.place]?.isEnding && choices.length < mostTurns) {
    const choice = choose(state);
    if (!choice) break;
    const after = make(program, state, choice);
    // Half a note counts half where escalating was needed at all.
    halfNote ||= choice.kind === 'escalate' && !choice.choice.note && hasBit(after.words, program.rule.decides);
    choices.push(choice);
    state = after;
  }
  const most = attainable().variants[variant];
  const hasEnded = program.places[state.place]?.isEnding === true;
  const shares: Shares = new Map(halfNote && program.rule.hasNote ? [[program.rule.note, 0.5]] : []);
  const score = most && hasEnded ? totalOf(program, scenario, most, shares).value(state.words) : 0;
  const critical = criticalBits(program, rubric).some((word, at) => (word & (state.words[at] ?? 0)) !== 0);
  const passed = hasEnded && !critical && isGoodEnding(scenario, state.place) && score >= scenario.pass - 1e-9;
  return { variant, choices, score, passed, end: hasEnded ? state.place : -1 };
}
