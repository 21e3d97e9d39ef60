import { findBehaviour, type Rubric } from '../../rubric/rubric.ts';
import { defaultRubric } from '../../rubric/default.ts';
import type { WrittenEvidence } from '../../roleplay/events.ts';
import { fill, type Words } from '../../roleplay/placeholders.ts';
import { offeredIn } from '../../roleplay/replay.ts';
import type { CallState } from '../../roleplay/state.ts';
import type { Line } from '../../roleplay/transcript.ts';
import type { CompiledScenario } from '../../scenario/compile.ts';
import type { BehaviourUse, Fact, Response, Scenario } from '../../scenario/model.ts';
import { plainWords, wordsOfBlock } from '../../scenario/words.ts';
import { factsTold } from '../facts.ts';
import { worth } from '../review.ts';
import { assess, verdictOn, type Named, type ReplyContext, type WrittenAssessment } from './assess.ts';

/** A written reply as the call takes it: what was found in it, and the reply of the script it comes nearest to. */
export interface WrittenAnswer {
  readonly response: string;
  readonly evidence: readonly WrittenEvidence[];
}

/** What the assessor has to know of the case at this moment of a call. Placeholders are filled in. */
export function contextOf(
  compiled: CompiledScenario,
  words: Words,
  lines: readonly Line[],
  received: readonly string[] = [],
): ReplyContext {
  const { scenario } = compiled;
  const named = (facts: readonly Fact[]): Named[] =>
    facts.map(({ name, wordings }) => ({
      name: fill(name, words),
      wordings: wordings.map((wording) => fill(wording, words)),
    }));
  const told = new Set([...factsTold(compiled, words, lines), ...received]);
  const given = named(scenario.facts.filter(({ name }) => told.has(name)));
  return {
    customer: lastWordsOf(lines),
    facts: named(scenario.facts),
    given: [
      ...given.map(({ name, wordings }) => [name, ...wordings].join(', ')),
      ...scenario.record.map((block) => fill(wordsOfBlock(block), words)),
    ],
    limits: named(scenario.limits),
  };
}

/** What the customer has said since the rep spoke last; before that, whatever was said last. */
function lastWordsOf(lines: readonly Line[]): string {
  const own = lines.findLastIndex(({ kind }) => kind === 'said' || kind === 'did' || kind === 'escalated');
  const speech = (some: readonly Line[]): string[] =>
    some.flatMap((line) => (line.kind === 'speech' && line.isCustomer ? [plainWords(line.text)] : []));
  const since = speech(lines.slice(own + 1));
  return (since.length > 0 ? since : speech(lines).slice(-1)).join(' ');
}

/**
 * Answers a written reply: the customer goes on as after the reply on offer whose behaviours are nearest to what was
 * found. Of equals it is the weaker one, and then the one with more of the same words. Actions are not said, so they
 * are never it.
 * @param confirmed behaviours of which the rules were not sure, and the rep said that they were meant
 * @returns null where nothing that can be said is on offer
 */
export function answerTo(
  compiled: CompiledScenario,
  state: CallState,
  text: string,
  assessment: WrittenAssessment,
  confirmed: readonly string[] = [],
  rubric: Rubric = defaultRubric,
): WrittenAnswer | null {
  const exercised = exercisedBy(compiled.scenario);
  const found = assessment.findings.flatMap((finding): WrittenEvidence[] => {
    const behaviour = findBehaviour(rubric, finding.behaviour);
    if (!behaviour) return [];
    const isConfirmed = verdictOn(finding) === 'unsure' && confirmed.includes(finding.behaviour);
    const kind = behaviour.kind === 'shows' ? 'shows' : 'breaks';
    return [
      {
        behaviour: finding.behaviour,
        quote: finding.quote,
        rule: finding.rule,
        sure: finding.sure,
        kind,
        seen: verdictOn(finding) === 'seen' || isConfirmed,
        counts: kind === 'breaks' || (!behaviour.byEngine && exercised.has(finding.behaviour)),
        ...(isConfirmed ? { confirmed: true } : {}),
      },
    ];
  });
  const seen = found.filter((each) => each.seen);
  const said = offeredIn(compiled, state).filter(({ kind }) => kind === 'speech');
  const nearest = nearestOf(said, text, seen, state.memory.shown, rubric);
  if (!nearest) return null;
  return { response: nearest.id, evidence: found.map((each) => withTopic(each, nearest, state.memory.shown)) };
}

/** Behaviours that some reply of the script shows: only those can earn points in it. */
function exercisedBy({ scenes }: Scenario): ReadonlySet<string> {
  return new Set(
    scenes.flatMap(({ responses }) => responses.flatMap(({ shows }) => shows.map(({ behaviour }) => behaviour))),
  );
}

function nearestOf(
  offered: readonly Response[],
  text: string,
  seen: readonly WrittenEvidence[],
  shown: readonly string[],
  rubric: Rubric,
): Response | undefined {
  const own = wordsIn(text);
  const ranked = offered.map((response) => ({
    response,
    distance: distance(seen, response, rubric),
    worth: worth(response, shown, rubric),
    alike: alike(own, wordsIn(response.words)),
  }));
  ranked.sort((a, b) => a.distance - b.distance || a.worth - b.worth || b.alike - a.alike);
  return ranked[0]?.response;
}

/** Points of a critical error, when behaviours are compared: more than any other. */
const criticalPoints = 8;

/** How far apart two replies are: the points of all behaviours that only one of them has. */
function distance(seen: readonly WrittenEvidence[], { shows, breaks }: Response, rubric: Rubric): number {
  const own = new Set(seen.map(({ behaviour }) => behaviour));
  const scripted = new Set([...shows, ...breaks].map(({ behaviour }) => behaviour));
  let points = 0;
  for (const name of new Set([...own, ...scripted])) {
    if (own.has(name) && scripted.has(name)) continue;
    const behaviour = findBehaviour(rubric, name);
    points += behaviour?.kind === 'critical' ? criticalPoints : (behaviour?.points ?? 0);
  }
  return points;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
}

/** Part of the words of two texts that they share (Jaccard 1912), 0 to 1. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The topic a behaviour is taken for: the one the nearest reply names, the first that is new. */
function withTopic(evidence: WrittenEvidence, nearest: Response, shown: readonly string[]): WrittenEvidence {
  const uses: readonly BehaviourUse[] = evidence.kind === 'shows' ? nearest.shows : nearest.breaks;
  const own = uses.filter(({ behaviour }) => behaviour === evidence.behaviour);
  const use =
    own.find(({ topic }) => topic !== undefined && !shown.includes(`${evidence.behaviour} (${topic})`)) ?? own[0];
  return use?.topic === undefined ? evidence : { ...evidence, topic: use.topic };
}

export { assess };
