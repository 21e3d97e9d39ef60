import type { Candidate } from '../detect/detector.ts';
import { seenFrom } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { isConditional, isNegated, isReported } from '../reading/scope.ts';
import type { Features } from './features.ts';
import { readTable } from './table.ts';
import { table } from './weights.ts';

/** What each feature weighs, for which of the behaviours. */
export const byFeature = readTable(table);

/** What was learned of a sentence: how likely it shows each behaviour, and the features that say so. */
export interface SpokenFor {
  readonly chances: readonly number[];
  /** The net's log-odds; undefined where it knows nothing of a behaviour. */
  readonly odds: readonly (number | undefined)[];
  readonly features: Features;
  /** Words of it that the customer has just said. */
  readonly said: number;
}

/** What a word counts, as log-odds, that the customer has just said, where facts are given back; two at most. */
const countsSaid = 0.6;
/** So sure is a place, at least, that stands in one quote with a surer one of its sentence. */
const quotedFrom = 0.6;

/**
 * The places in the order in which a reader would point to them: those seen first, then by how likely their sentence shows it. What
 * was seen in the first one's sentence is one quote.
 * @param of the number of the behaviour in the table; undefined where no words are weighed for it
 */
export function bestFirst(
  behaviour: string,
  all: readonly Candidate[],
  of: number | undefined,
  spokenFor: ReadonlyMap<ReadSentence, SpokenFor>,
): Candidate[] {
  if (of === undefined)
    return all.toSorted((a, b) => Number(b.sure >= seenFrom) - Number(a.sure >= seenFrom) || b.sure - a.sure);
  const isOfFacts = behaviour === 'restates the facts';
  const worthOf = ({ sentence, sure }: Candidate): number => {
    const spoken = spokenFor.get(sentence);
    return (spoken?.odds[of] ?? 0) + (isOfFacts ? countsSaid * Math.min(2, spoken?.said ?? 0) : 0) + sure / 10;
  };
  const [first, ...others] = all
    .map((candidate) => ({ candidate, isSeen: candidate.sure >= seenFrom ? 1 : 0, worth: worthOf(candidate) }))
    .toSorted((a, b) => b.isSeen - a.isSeen || b.worth - a.worth)
    .map(({ candidate }) => candidate);
  if (!first) return [];
  const { sentence } = first;
  const together = all.filter((each) => each.sentence === sentence && each.sure >= quotedFrom);
  const from = Math.min(first.from, ...together.map((each) => each.from));
  const to = Math.max(first.to, ...together.map((each) => each.to));
  return [{ ...first, from, to }, ...others];
}

/** How sure a place may be where only the words speak for it. */
const surestByWords = 0.85;

/** Where the words that weigh most stand, in whole clauses, and which they are. */
export function placeOf(sentence: ReadSentence, features: Features, of: number, beyond: number): Candidate {
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
