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
import { stemmer } from 'stemmer';
import { factsTold, plainText } from '../facts.ts';
import { worth } from '../review.ts';
import { detectors } from './detect/all.ts';
import {
  assess,
  seenFrom,
  verdictOn,
  type Named,
  type ReplyContext,
  type WrittenAssessment,
  type WrittenFinding,
} from './assess.ts';

/** A written reply as the call takes it: what was found in it, and the reply of the script it comes nearest to. */
export interface WrittenAnswer {
  readonly response: string;
  readonly evidence: readonly WrittenEvidence[];
}

/** Heads what was given by the record, and not by the customer. */
const onScreen = 'screen';

/**
 * What the assessor has to know of the case at this moment of a call. Facts are those told so far: who asks for another asks for nothing
 * that was given. Placeholders are filled in.
 */
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
  const facts = named(scenario.facts.filter(({ name }) => told.has(name)));
  return {
    customer: lastWordsOf(lines),
    facts,
    given: [
      ...facts.map(({ name, wordings }) => [name, ...wordings].join(', ')),
      ...scenario.record.map((block) => `${onScreen}: ${fill(wordsOfBlock(block), words)}`),
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
 * Answers a written reply: the customer goes on as after the reply on offer that is nearest to it, by behaviours and then
 * by words. Of equals it is the weaker one. Actions are not said, so they are never it. What no rule can see in words
 * (*talks past*, *ignores a danger*, what a supervisor does) is taken from that reply.
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
  const said = offeredIn(compiled, state).filter(({ kind }) => kind === 'speech');
  const found = assessment.findings.flatMap((finding): WrittenEvidence[] => {
    const behaviour = findBehaviour(rubric, finding.behaviour);
    if (!behaviour) return [];
    const isForbidden = promising.has(finding.behaviour) && isInForbidden(finding, assessment);
    const isConfirmed = verdictOn(finding) === 'unsure' && confirmed.includes(finding.behaviour) && !isForbidden;
    const kind = behaviour.kind === 'shows' ? 'shows' : 'breaks';
    const isSeen =
      behaviour.kind === 'critical' ? finding.sure >= beyondDoubt : verdictOn(finding) === 'seen' && !isForbidden;
    return [
      {
        behaviour: finding.behaviour,
        quote: finding.quote,
        rule: finding.rule,
        sure: finding.sure,
        kind,
        seen: isSeen || isConfirmed,
        counts: kind === 'breaks' || (!behaviour.byEngine && exercised.has(finding.behaviour)),
        ...(isConfirmed ? { confirmed: true } : {}),
        ...(isSeen && finding.probable ? { probable: true } : {}),
      },
    ];
  });
  const seen = found.filter((each) => each.seen);
  const nearest = nearestOf(said, text, seen, state.memory.shown, rubric);
  if (!nearest) return null;
  const taken = [...nearest.shows, ...nearest.breaks]
    .filter(({ behaviour }) => !readable.has(behaviour))
    .map(({ behaviour, topic }): WrittenEvidence => ({
      behaviour,
      ...(topic === undefined ? {} : { topic }),
      quote: text.slice(0, longestQuote),
      rule: 'as the nearest reply',
      sure: 1,
      kind: findBehaviour(rubric, behaviour)?.kind === 'shows' ? 'shows' : 'breaks',
      seen: true,
      counts: true,
    }));
  return {
    response: nearest.id,
    evidence: [
      ...found.map((each) =>
        withTopic({ ...each, seen: each.seen || isBorneOut(each, nearest) }, nearest, state.memory.shown),
      ),
      ...taken,
    ],
  };
}

/**
 * A critical error alone keeps a call from being passed, so a guess will not do: it counts where the rule leaves no doubt,
 * or where it is likely and the reply of the script that comes nearest makes the same error. What is less sure is kept as
 * unsure, and a trainer may rule on it.
 */
const beyondDoubt = 0.95;

/** What a limit may be overstepped by. */
const promising = new Set(['commits to act', 'gives a time', 'offers a remedy']);

/** “You'll have it back by two”, where nobody may promise that: the same words earn nothing, though the error itself may be in doubt. */
export function isInForbidden({ start, end }: WrittenFinding, { findings }: WrittenAssessment): boolean {
  return findings.some(
    (other) =>
      other.behaviour === 'promises beyond policy' &&
      verdictOn(other) === 'seen' &&
      other.start < end &&
      other.end > start,
  );
}

/** An error that the rule saw, though not beyond doubt, and that the nearest reply makes as well. */
function isBorneOut({ kind, behaviour, sure }: WrittenEvidence, { breaks }: Response): boolean {
  return kind === 'breaks' && sure >= seenFrom && breaks.some((use) => use.behaviour === behaviour);
}

/** The most characters of a reply that are quoted whole. */
const longestQuote = 300;

/** Behaviours that some rule looks for. */
const readable = new Set(detectors.map(({ behaviour }) => behaviour));

/** Behaviours that some reply of the script shows: only those can earn points in it. */
function exercisedBy({ scenes }: Scenario): ReadonlySet<string> {
  return new Set(
    scenes.flatMap(({ responses }) => responses.flatMap(({ shows }) => shows.map(({ behaviour }) => behaviour))),
  );
}

/** Points of behaviours that the same words would make up for, when replies are compared. */
const wordsWeigh = 12;

/**
 * The nearest reply on offer: by the behaviours that only one of the two has, less what their words have in common. Rules
 * miss a behaviour now and then, and without the words one miss would send the call to something nobody said.
 */
function nearestOf(
  offered: readonly Response[],
  text: string,
  seen: readonly WrittenEvidence[],
  shown: readonly string[],
  rubric: Rubric,
): Response | undefined {
  const likeness = likenessTo(
    text,
    offered.map((response) => response.words),
  );
  const ranked = offered.map((response, at) => ({
    response,
    distance: distance(seen, response, rubric) - wordsWeigh * (likeness[at] ?? 0),
    worth: worth(response, shown, rubric),
  }));
  ranked.sort((a, b) => (Math.abs(a.distance - b.distance) > hair ? a.distance - b.distance : a.worth - b.worth));
  return ranked[0]?.response;
}

/** Distances closer than this are equal. */
const hair = 1e-9;

/** Points of a critical error, when behaviours are compared: more than any other. */
const criticalPoints = 8;

/**
 * How far apart two replies are: the points of all behaviours that only one of them has. What no rule can find in words is not
 * held against a reply of the script that shows it.
 */
function distance(seen: readonly WrittenEvidence[], { shows, breaks }: Response, rubric: Rubric): number {
  const own = new Set(seen.map(({ behaviour }) => behaviour));
  const scripted = new Set([...shows, ...breaks].map(({ behaviour }) => behaviour));
  let points = 0;
  for (const name of new Set([...own, ...scripted])) {
    if (own.has(name) && scripted.has(name)) continue;
    const behaviour = findBehaviour(rubric, name);
    if (behaviour?.kind === 'shows' && !readable.has(name)) continue;
    points += behaviour?.kind === 'critical' ? criticalPoints : (behaviour?.points ?? 0);
  }
  return points;
}

/**
 * How like each of some texts is to one: the cosine of their stems, rare ones weighing more (Salton and Buckley 1988),
 * 0 to 1.
 */
function likenessTo(text: string, others: readonly string[]): number[] {
  const all = [text, ...others].map((each) => new Set(plainText(each).trim().split(' ').map(stemmer)));
  const weigh = (stem: string): number => {
    const count = all.filter((stems) => stems.has(stem)).length;
    return Math.log(1 + all.length / count) ** 2 * (stem.length < 4 ? shortWord : 1);
  };
  const length = (stems: ReadonlySet<string>): number =>
    Math.sqrt([...stems].reduce((sum, stem) => sum + weigh(stem), 0));
  const [own = new Set<string>(), ...rest] = all;
  return rest.map((stems) => {
    const shared = [...stems].filter((stem) => own.has(stem)).reduce((sum, stem) => sum + weigh(stem), 0);
    return shared === 0 ? 0 : shared / (length(own) * length(stems));
  });
}

/** What a word of three letters or fewer weighs: most carry little meaning. */
const shortWord = 0.15;

/** The topic a behaviour is taken for: the one the nearest reply names, the first that is new. */
function withTopic(evidence: WrittenEvidence, nearest: Response, shown: readonly string[]): WrittenEvidence {
  const uses: readonly BehaviourUse[] = evidence.kind === 'shows' ? nearest.shows : nearest.breaks;
  const own = uses.filter(({ behaviour }) => behaviour === evidence.behaviour);
  const use =
    own.find(({ topic }) => topic !== undefined && !shown.includes(`${evidence.behaviour} (${topic})`)) ?? own[0];
  return use?.topic === undefined ? evidence : { ...evidence, topic: use.topic };
}

export { assess };
