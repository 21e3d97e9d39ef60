import type { Candidate, Evidence } from '../detect/detector.ts';
import { guarded, type Found } from '../look.ts';
import { seenFrom } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, hasCue, isConditional, isNegated, isReported } from '../reading/scope.ts';
import { timesIn } from '../times.ts';
import { featuresOf, plainFrom, type Features } from './features.ts';
import { readTable } from './table.ts';
import { starts, table } from './weights.ts';

/**
 * From this chance on words alone are evidence, and below it the words speak against what a rule saw: as high as F1 allows, on
 * replies not learned from, for what is claimed wrongly costs more trust than what is left unsure. A rule is trusted a little
 * further where a phrase is seldom met twice.
 */
const bars: Readonly<Record<string, { readonly suffices: number; readonly denies: number }>> = {
  'asks a clarifying question': { suffices: 0.8, denies: 0.72 },
  'restates the facts': { suffices: 0.65, denies: 0.6 },
  'checks understanding': { suffices: 0.6, denies: 0.5 },
  'names the feeling': { suffices: 0.7, denies: 0.6 },
  validates: { suffices: 0.45, denies: 0.4 },
  'apologises for the impact': { suffices: 0.75, denies: 0.7 },
  'commits to act': { suffices: 0.85, denies: 0.75 },
  'gives a time': { suffices: 0.75, denies: 0.6 },
  'offers a remedy': { suffices: 0.72, denies: 0.62 },
  'confirms next steps': { suffices: 0.45, denies: 0.4 },
  'tells the customer what happens next': { suffices: 0.7, denies: 0.65 },
  dismisses: { suffices: 0.55, denies: 0.5 },
  blames: { suffices: 0.7, denies: 0.65 },
  hedges: { suffices: 0.75, denies: 0.7 },
  'passes the buck': { suffices: 0.65, denies: 0.6 },
};
const evens = { suffices: 0.5, denies: 0.5 };
export const wordsSuffice = (behaviour: string): number => (bars[behaviour] ?? evens).suffices;
export const wordsDeny = (behaviour: string): number => (bars[behaviour] ?? evens).denies;

/** How sure a place may be where only the words speak for it. */
const surestByWords = 0.85;

interface Weighing {
  readonly behaviour: string;
  readonly start: number;
  readonly suffices: number;
  readonly denies: number;
}
const weighings = Object.entries(starts).map(([behaviour, start]): Weighing => ({
  behaviour,
  start,
  suffices: wordsSuffice(behaviour),
  denies: wordsDeny(behaviour),
}));
/** What each feature weighs, for which of the behaviours. */
const byFeature = readTable(table);

/**
 * What the rules found, weighed again by all the words of its sentence: what the words deny is no more than unsure, and where
 * words suffice a place is found that no rule knows. Weights were learned from labelled replies (`npm run weigh`).
 */
export function weigh(found: Found, evidence: Evidence): Found {
  const weighed = new Map(found);
  const spokenFor = new Map<ReadSentence, SpokenFor>();
  let isMocked = false;
  for (const sentence of evidence.reading.sentences) {
    const features = featuresOf(sentence, evidence, found);
    const sums = weighings.map(({ start }) => start);
    for (const name of features.keys())
      for (const { of, weight } of byFeature.get(name) ?? []) sums[of] = (sums[of] ?? 0) + weight;
    const chances = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
    spokenFor.set(sentence, { chances, features });
    weighings.forEach(({ behaviour, suffices, denies }, of) => {
      const chance = chances[of] ?? 0;
      if (behaviour === mocks) return;
      const all = weighed.get(behaviour) ?? [];
      const sure = Math.max(0, ...all.map((each) => (each.sentence === sentence ? each.sure : 0)));
      const isSeen = sure >= seenFrom;
      if (isSeen && chance < denies - (sure >= plainFrom ? plainTrust : 0) && sure < beyondDoubt)
        doubt(behaviour, sentence, 'its sentence speaks against it', weighed);
      else if (!isSeen && chance >= suffices && mayShow(behaviour, sentence))
        weighed.set(behaviour, [
          ...all,
          guarded(behaviour, placeOf(sentence, features, of, (chance - suffices) / (1 - suffices)), evidence),
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
  const isPromising = (behaviour: string, of: number): boolean =>
    promising.includes(behaviour) && [...spokenFor.values()].some(({ chances }) => (chances[of] ?? 0) >= likely);
  const isSeen = (behaviour: string): boolean => weighed.get(behaviour)?.some(({ sure }) => sure >= seenFrom) ?? false;
  if (!promising.some(isSeen) && !weighings.some(({ behaviour }, of) => isPromising(behaviour, of)))
    for (const sentence of evidence.reading.sentences) doubt('gives a time', sentence, 'nothing is promised', weighed);
  weighings.forEach(({ behaviour }, of) => {
    const all = weighed.get(behaviour) ?? [];
    if (all.length > 1) weighed.set(behaviour, bestFirst(all, of, spokenFor));
  });
  return weighed;
}

/** What was learned of a sentence: how likely it shows each behaviour, and the features that say so. */
interface SpokenFor {
  readonly chances: readonly number[];
  readonly features: Features;
}

/** The places in the order in which a reader would point to them: those seen first, then by what rule and words say for them. */
function bestFirst(
  all: readonly Candidate[],
  of: number,
  spokenFor: ReadonlyMap<ReadSentence, SpokenFor>,
): Candidate[] {
  return all
    .map((candidate) => {
      const spoken = spokenFor.get(candidate.sentence);
      const worth =
        candidate.sure + (spoken ? (spoken.chances[of] ?? 0) + Math.tanh(saidFor(candidate, of, spoken) / 2) / 2 : 0);
      return { candidate, seen: candidate.sure >= seenFrom ? 1 : 0, worth };
    })
    .toSorted((a, b) => b.seen - a.seen || b.worth - a.worth)
    .map(({ candidate }) => candidate);
}

/** The sum of what the words of its own clauses weigh. */
function saidFor({ sentence, from, to }: Candidate, of: number, { features }: SpokenFor): number {
  const first = clauseAt(sentence, from).from;
  const last = clauseAt(sentence, Math.max(from, to - 1)).to;
  let sum = 0;
  for (const [name, at] of features)
    if (at >= first && at < last) for (const each of byFeature.get(name) ?? []) if (each.of === of) sum += each.weight;
  return sum;
}

/** So sure is a rule that no word speaks against. */
const beyondDoubt = 0.95;
/** A rule that is plain may be spoken against a little longer. */
const plainTrust = 0.1;

/** So likely something is promised, if not so sure that it is claimed. */
const likely = 0.5;
/** What a time may be given for: where a reply shows none of them, its times are of something else. */
const promising = [
  'commits to act',
  'offers a remedy',
  'confirms next steps',
  'tells the customer what happens next',
  'promises beyond policy',
];

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
): void {
  weighed.set(
    behaviour,
    (weighed.get(behaviour) ?? []).map((each) =>
      each.sentence === sentence && each.sure >= seenFrom
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
  'restates the facts': ['blames'],
  'offers a remedy': ['proofOnly'],
  'commits to act': ['theirsToDo'],
};

/** Where the words that weigh most stand, in whole clauses, and which they are. */
function placeOf(sentence: ReadSentence, features: Features, of: number, beyond: number): Candidate {
  const told = [...features]
    .flatMap(([name, at]) =>
      at < 0
        ? []
        : (byFeature.get(name) ?? []).flatMap((each) => (each.of === of ? [{ name, at, weight: each.weight }] : [])),
    )
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3);
  const clauses = told.map(({ at }) => sentence.clauseOf[at] ?? 0);
  const first = sentence.clauses[Math.min(...clauses)];
  const last = sentence.clauses[Math.max(...clauses)];
  const sure = seenFrom + beyond * (surestByWords - seenFrom);
  return {
    sentence,
    from: first?.from ?? sentence.from,
    to: last?.to ?? sentence.to,
    rule:
      told.length === 0
        ? 'the sentence as a whole'
        : `words that weigh: ${[...new Set(told.map(({ name, at }) => wordsOf(name, at, sentence)))].join(', ')}`,
    sure: told.filter(({ at }) => isTakenBack(sentence, at)).length * 2 > told.length ? seenFrom - 0.1 : sure,
  };
}

/** Denied, supposed, or told of others: words alone do not see it. */
function isTakenBack(sentence: ReadSentence, at: number): boolean {
  return isNegated(sentence, at) || isConditional(sentence, at) || isReported(sentence, at);
}

/** A feature as the words of the reply that it stands for: `the {crew}` is “the fitter”. */
function wordsOf(name: string, at: number, { tokens }: ReadSentence): string {
  const isPair = name.includes(' ') && !name.startsWith('^');
  const isBehind = isPair && name.endsWith('}');
  return tokens
    .slice(isBehind ? at - 1 : at, at + (isPair && !isBehind ? 2 : 1))
    .map(({ word }) => word)
    .join(' ');
}
