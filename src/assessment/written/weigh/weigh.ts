import { defaultRubric } from '../../../rubric/default.ts';
import { findBehaviour } from '../../../rubric/rubric.ts';
import type { Candidate, Evidence } from '../detect/detector.ts';
import { stemOf } from '../heard.ts';
import { guarded, type Found } from '../look.ts';
import { seenFrom } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { hasCue } from '../reading/scope.ts';
import { timesIn } from '../times.ts';
import { barOf, signedFrom } from './bars.ts';
import { featuresOf, plainFrom } from './features.ts';
import { bestFirst, byFeature, placeOf, type SpokenFor } from './places.ts';
import { readReply } from './read-reply.ts';
import { sigmoid } from './net.ts';
import { toldOn } from './told-on.ts';
import { starts } from './weights.ts';

interface Weighing {
  readonly behaviour: string;
  readonly start: number;
  /** Of something good. */
  readonly shows: boolean;
}
const weighings = Object.entries(starts).map(([behaviour, start]): Weighing => ({
  behaviour,
  start,
  shows: findBehaviour(defaultRubric, behaviour)?.kind === 'shows',
}));
const numberOf = new Map(weighings.map(({ behaviour }, of) => [behaviour, of]));

/**
 * What the rules found, weighed again by all the words of its sentence, and by a net that reads the whole reply: what they deny is
 * no more than unsure, and where they suffice a place is found that no rule knows. Both were learned from labelled replies
 * (`npm run weigh`); the net says which sentence proves it best, rules and words where in it.
 */
export function weigh(found: Found, evidence: Evidence): Found {
  const weighed = new Map(found);
  const spokenFor = speakFor(found, evidence);
  const wordsOfCase = evidence.words.worth.size;
  let isMocked = false;
  for (const [sentence, { chances, features }] of spokenFor) {
    weighings.forEach(({ behaviour }, of) => {
      const bar = barOf(behaviour, wordsOfCase);
      const chance = chances[of] ?? 0;
      if (behaviour === mocks) return;
      const all = weighed.get(behaviour) ?? [];
      const sure = Math.max(0, ...all.map((each) => (each.sentence === sentence ? each.sure : 0)));
      const isSeen = sure >= seenFrom;
      if (isSeen && chance < bar - (sure >= plainFrom ? plainTrust : 0) && sure < beyondDoubt)
        doubt(behaviour, sentence, 'its sentence speaks against it', weighed);
      else if (!isSeen && chance >= bar && mayShow(behaviour, sentence))
        weighed.set(behaviour, [
          ...all,
          guarded(behaviour, placeOf(sentence, features, of, (chance - bar) / (1 - bar)), evidence),
        ]);
    });
    // Who mocks means no kind word, nor what comes right after it.
    const isMocking = (chances[ofMocks] ?? 0) >= mocksFrom && archness.some((name) => features.has(name));
    if (isMocking || isMocked) for (const behaviour of owed) doubt(behaviour, sentence, 'mockery', weighed);
    if (isMocking) {
      const place = { sentence, from: sentence.from, to: sentence.to, rule: 'sympathy that mocks', sure: surelyMocks };
      weighed.set('dismisses', [...(weighed.get('dismisses') ?? []), guarded('dismisses', place, evidence)]);
    }
    isMocked = isMocking;
  }
  // What nobody promises is not promised beyond what is allowed, unless it says so by its kind: “that will never happen again”.
  for (const sentence of evidence.reading.sentences) {
    const mayPromise = offering.some((of) => (spokenFor.get(sentence)?.chances[of] ?? 0) >= maybePromised);
    if (!mayPromise)
      doubt('promises beyond policy', sentence, 'nothing is promised', weighed, ({ isByKind }) => isByKind !== true);
  }
  // What asks for what was given asks nothing new.
  for (const { sentence, sure } of weighed.get('asks again for what was given') ?? [])
    if (sure >= seenFrom) doubt('asks a clarifying question', sentence, 'it was given', weighed);
  const isSeen = ({ sure }: Candidate): boolean => sure >= seenFrom;
  const beyond = new Set((weighed.get('promises beyond policy') ?? []).filter(isSeen).map(({ sentence }) => sentence));
  for (const [behaviour, all] of weighed) {
    if (all.length === 0) continue;
    const of = numberOf.get(behaviour);
    const bar = barOf(behaviour, wordsOfCase);
    const tells = (sentence: ReadSentence, part: number): boolean =>
      of !== undefined &&
      (spokenFor.get(sentence)?.chances[of] ?? 0) >= part * bar &&
      !beyond.has(sentence) &&
      mayShow(behaviour, sentence);
    // Of several promises one that may be given is quoted: the words of the other earn nothing.
    const given =
      beyond.size === 0 || behaviour === 'promises beyond policy'
        ? []
        : all.filter((each) => isSeen(each) && !beyond.has(each.sentence));
    const ordered = given.length === 0 ? all : given;
    const [best, ...others] = bestFirst(behaviour, ordered, of, spokenFor).map((each) =>
      asFarAsSigned(behaviour, each, spokenFor),
    );
    if (best) weighed.set(behaviour, [toldOn(behaviour, best, tells, evidence.reading.sentences), ...others]);
  }
  return weighed;
}

/** Says where fewer than nine in ten of such findings stand in the labels. */
function asFarAsSigned(
  behaviour: string,
  candidate: Candidate,
  spokenFor: ReadonlyMap<ReadSentence, SpokenFor>,
): Candidate {
  const of = numberOf.get(behaviour);
  const chance = of === undefined ? candidate.sure : (spokenFor.get(candidate.sentence)?.chances[of] ?? 0);
  return chance < signedFrom(behaviour) ? { ...candidate, isProbable: true } : candidate;
}

/** What words and net say of each sentence. */
function speakFor(found: Found, evidence: Evidence): Map<ReadSentence, SpokenFor> {
  const byReply = readReply(evidence, found);
  const all = evidence.reading.sentences.map((sentence) => {
    const features = featuresOf(sentence, evidence, found);
    const sums = weighings.map(({ start }) => start);
    for (const name of features.keys())
      for (const { of, weight } of byFeature.get(name) ?? []) sums[of] = (sums[of] ?? 0) + weight;
    const odds = weighings.map(({ behaviour }) => byReply.odds(sentence.index, behaviour));
    const chances = sums.map((sum, of) => chanceOf(sum, odds[of]));
    const { places = [] } = evidence.heard[sentence.index] ?? {};
    const said = places.filter((place) => evidence.words.said.has(stemOf(sentence.tokens[place]?.word ?? ''))).length;
    return { sentence, sums, spoken: { chances, odds, features, said } };
  });
  // What a sentence shows by itself, it shows among others, too, unless they speak against it clearly. Where another one shows it, that
  // need not be asked.
  weighings.forEach(({ behaviour, shows }, of) => {
    const bar = barOf(behaviour, evidence.words.worth.size);
    const isSeen = (sentence: ReadSentence): boolean =>
      mayShow(behaviour, sentence) ||
      (found.get(behaviour) ?? []).some((each) => each.sentence === sentence && each.sure >= seenFrom);
    if (!shows || all.some(({ sentence, spoken }) => (spoken.chances[of] ?? 0) >= bar && isSeen(sentence))) return;
    for (const { sentence, sums, spoken } of all) {
      const chance = spoken.chances[of] ?? 0;
      if (chance >= clearly * bar && chance < bar && all.length > 1)
        spoken.chances[of] = Math.max(chance, chanceOf(sums[of] ?? 0, byReply.oddsAlone(sentence.index, behaviour)));
    }
  });
  return new Map(all.map(({ sentence, spoken }) => [sentence, spoken]));
}

/** A rule that is plain is heard a little further. */
const plainTrust = 0.08;
/** How much the net counts beside the words of the sentence. */
const netShare = 0.6;
/** Below this part of its bar others speak clearly against what a sentence shows. */
const clearly = 0.45;

/** @param read log-odds by the net; undefined where it knows nothing of it */
const chanceOf = (sum: number, read: number | undefined): number =>
  sigmoid(read === undefined ? sum : (1 - netShare) * sum + netShare * read);

/** So sure is a rule that no word speaks against. */
const beyondDoubt = 0.95;

/** What a limit may be overstepped by, and from which chance on it may be meant. */
const offering = ['commits to act', 'gives a time', 'offers a remedy', 'tells the customer what happens next'].map(
  (behaviour) => numberOf.get(behaviour) ?? -1,
);
const maybePromised = 0.35;

/** Learned beside the behaviours, as one of them: sympathy that mocks. */
const mocks = 'mocks';
const ofMocks = weighings.findIndex(({ behaviour }) => behaviour === mocks);
/** From this chance on a sentence mocks; then it makes small, with little doubt left. */
const mocksFrom = 0.7;
const surelyMocks = 0.7;
/** One of these at least it has: what is far too grand, the words of those who mock, a cue. */
const archness = ['{grand}', '{archly}', '=mocks'];
/** What mockery earns nothing for. */
const owed = [
  'names the feeling',
  'validates',
  'apologises for the impact',
  'commits to act',
  'gives a time',
  'offers a remedy',
  'confirms next steps',
  'tells the customer what happens next',
];

/** What was seen in the sentence is no more than unsure. */
function doubt(
  behaviour: string,
  sentence: ReadSentence,
  why: string,
  weighed: Map<string, readonly Candidate[]>,
  isMeant: (candidate: Candidate) => boolean = () => true,
): void {
  weighed.set(
    behaviour,
    (weighed.get(behaviour) ?? []).map((each) =>
      each.sentence === sentence && each.sure >= seenFrom && isMeant(each)
        ? { ...each, rule: `${each.rule} (${why})`, sure: seenFrom - 0.1 }
        : each,
    ),
  );
}

/** What no words make up for: a time that is to come, where one is given; a question, where one is asked. */
function mayShow(behaviour: string, sentence: ReadSentence): boolean {
  if (behaviour === 'gives a time')
    return (
      timesIn(sentence).some(({ sure }) => sure >= seenFrom) &&
      !sentence.tokens.some(({ tags, word }) => tags.has('PastTense') || /^(?:was|were|had|went|got)$/.test(word))
    );
  return !(takenBackBy[behaviour] ?? []).some((group) => hasCue(sentence, group, sentence.from, sentence.to));
}

/** Cues of what only seems to be one. */
const takenBackBy: Readonly<Record<string, readonly string[]>> = {
  validates: ['notValidating'],
  'apologises for the impact': ['notImpact', 'turnsOn'],
  blames: ['notBlame'],
  'passes the buck': ['notBuck'],
  dismisses: ['notDismissing'],
  hedges: ['triesOut'],
  'restates the facts': ['blames'],
  'offers a remedy': ['proofOnly'],
  'commits to act': ['theirsToDo'],
};
