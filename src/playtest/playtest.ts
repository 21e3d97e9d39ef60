import { fill } from '../roleplay/placeholders.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import type { Outcome } from '../rubric/rubric.ts';
import { isOffered } from './step.ts';
import { playBots, playRandomCalls, randomCalls, type BotResult } from './bots.ts';
import { choiceInWords } from './check-bots.ts';
import { bestPassing } from './check-fairness.ts';
import { make } from './choices.ts';
import { bestCall } from './best.ts';
import { stronglyConnected } from './components.ts';
import type { Packed } from './program.ts';
import type { Space } from './space.ts';
import type { Study } from './study.ts';
import { totalOf } from './total.ts';

/** What playing every call of a script shows of it, for its author. */
export interface Playtest {
  readonly title: string;
  /** False where the script was too large to be looked at whole; `bound` says how far the look went. */
  readonly exact: boolean;
  /** States looked at, and the most that are. */
  readonly states: number;
  readonly bound: number;
  readonly replies: {
    readonly total: number;
    readonly reached: number;
    /** Replies no call can come to be offered. */
    readonly infeasible: readonly { readonly scene: string; readonly words: string }[];
  };
  /** Different sequences of replies that lead to an ending; null where calls can go round for ever. */
  readonly ways: string | null;
  readonly endings: readonly {
    readonly title: string;
    readonly outcome: Outcome;
    readonly reached: boolean;
    /** Share of the random calls that ended here, 0–1. */
    readonly share: number;
  }[];
  /** Scores of the random calls: how many fell into 0–9, 10–19, …, 90–100. */
  readonly scores: { readonly calls: number; readonly median: number; readonly deciles: readonly number[] };
  readonly best: readonly { readonly variant: number; readonly score: number; readonly call: readonly string[] }[];
  /** The moment of the best call at which another reply costs most on the average, in points of the whole score. */
  readonly hardest: {
    readonly scene: string;
    readonly cost: number;
    readonly replies: readonly { readonly words: string; readonly regret: number }[];
  } | null;
  readonly bots: readonly {
    readonly bot: BotResult['bot'];
    readonly passes: number;
    readonly calls: number;
    readonly best: number;
  }[];
}

/** Plays a script in every way and says what came of it. */
export function playtest(study: Study): Playtest {
  const { compiled, space } = study;
  const { scenario } = compiled;
  const random = playRandomCalls(study, randomCalls);
  const ended = random.map(({ end }) => end);
  const scores = random.map(({ score }) => score).toSorted((a, b) => a - b);
  const reachedPlaces = study.entered;
  return {
    title: fill(scenario.title, wordsOf(compiled, 0)),
    exact: space.exact && study.attainable().exact,
    states: space.states.length,
    bound: space.limit,
    replies: coverage(study),
    ways: waysThrough(study),
    endings: scenario.endings.map(({ title, outcome }, at) => {
      const place = scenario.scenes.length + at;
      const share = ended.filter((end) => end === place).length / Math.max(1, ended.length);
      return { title, outcome, reached: reachedPlaces.has(place), share };
    }),
    scores: {
      calls: scores.length,
      median: Math.floor(scores[scores.length >> 1] ?? 0),
      deciles: Array.from(
        { length: 10 },
        (_, decile) => scores.filter((score) => Math.min(9, Math.floor(score / 10)) === decile).length,
      ),
    },
    best: study.program.starts.flatMap((_, variant) => {
      const best = bestOf(study, variant);
      return best
        ? [
            {
              variant,
              score: Math.floor(best.value + 1e-9),
              call: best.choices.map((choice) => fill(choiceInWords(scenario, choice), wordsOf(compiled, variant))),
            },
          ]
        : [];
    }),
    hardest: hardestDecision(study),
    bots: playBots(study, randomCalls).map(({ bot, passes, calls, best }) => ({
      bot,
      passes,
      calls,
      best: Math.floor(best?.score ?? 0),
    })),
  };
}

function bestOf(study: Study, variant: number) {
  const most = study.attainable().variants[variant];
  const best = most ? bestPassing(study, variant, totalOf(study.program, study.compiled.scenario, most)) : null;
  return best && Number.isFinite(best.value) ? best : null;
}

/** Replies that some call comes to be offered. */
function coverage({ compiled, program, space }: Study): Playtest['replies'] {
  const reached = new Set<string>();
  for (const state of space.states) {
    for (const reply of program.places[state.place]?.replies ?? []) {
      if (!reached.has(reply.id) && isOffered(reply, state)) reached.add(reply.id);
    }
  }
  const all = compiled.scenario.scenes.flatMap(({ title, responses }) =>
    responses.map(({ id, words }) => ({ id, scene: title, words })),
  );
  return {
    total: all.length,
    reached: all.filter(({ id }) => reached.has(id)).length,
    // Where not everything was looked at, what was not seen may still be feasible.
    infeasible: space.exact
      ? all.filter(({ id }) => !reached.has(id)).map(({ scene, words }) => ({ scene, words }))
      : [],
  };
}

/** Counts the sequences of replies from any start to any ending. Escalations and what they lead to are left out. */
function waysThrough({ program, space }: Study): string | null {
  const next = repliesOnly(space);
  const reached = new Set<number>();
  const waiting = [...new Set(space.starts)];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(next[at] ?? []));
  }
  const ways = new Map<number, bigint>();
  for (const group of stronglyConnected(space.states.length, (at) => (reached.has(at) ? (next[at] ?? []) : []))) {
    const [at] = group;
    if (at === undefined || !reached.has(at)) continue;
    if (group.length > 1 || next[at]?.includes(at)) return null;
    const isEnding = program.places[space.states[at]?.place ?? -1]?.isEnding === true;
    ways.set(at, isEnding ? 1n : (next[at] ?? []).reduce((sum, to) => sum + (ways.get(to) ?? 0n), 0n));
  }
  return String([...new Set(space.starts)].reduce((sum, at) => sum + (ways.get(at) ?? 0n), 0n));
}

function repliesOnly({ ways }: Space): number[][] {
  return ways.map((own) => own.flatMap(({ choice, to }) => (choice.kind === 'reply' ? [to] : [])));
}

function hardestDecision(study: Study): Playtest['hardest'] {
  const { program, flow, compiled } = study;
  const best = bestOf(study, 0);
  const most = study.attainable().variants[0];
  if (!best || !most) return null;
  const total = totalOf(program, compiled.scenario, most);
  let state = program.starts[0] as Packed;
  let hardest: Playtest['hardest'] = null;
  for (const choice of best.choices) {
    const offered = (program.places[state.place]?.replies ?? []).filter((reply) => isOffered(reply, state));
    const here = state;
    const replies = offered.map((reply) => {
      const after = bestCall(program, flow, make(program, here, { kind: 'reply', reply }), total);
      const words =
        compiled.scenario.scenes[here.place]?.responses.find(({ id }) => id === reply.id)?.words ?? reply.id;
      return {
        words: fill(words, wordsOf(compiled, 0)),
        regret: Math.max(0, best.value - Math.max(0, after?.value ?? 0)),
      };
    });
    const cost = replies.reduce((sum, { regret }) => sum + regret, 0) / Math.max(1, replies.length);
    if (replies.length > 1 && cost > (hardest?.cost ?? 0)) {
      hardest = { scene: compiled.scenario.scenes[here.place]?.title ?? '', cost, replies };
    }
    state = make(program, state, choice);
  }
  return hardest;
}
