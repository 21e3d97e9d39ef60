import type { Candidate } from '../detect/detector.ts';
import { seenFrom } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, isConditional, isNegated, isReported } from '../reading/scope.ts';
import type { Features } from './features.ts';
import { readTable } from './table.ts';
import { table } from './weights.ts';

/** What each feature weighs, for which of the behaviours. */
export const byFeature = readTable(table);

/** What was learned of a sentence: how likely it shows each behaviour, and the features that say so. */
export interface SpokenFor {
  readonly chances: readonly number[];
  readonly features: Features;
}

/**
 * The places in the order in which a reader would point to them: those seen first, then by how likely their sentence shows it, and
 * by what rule and words say for them.
 * @param of the number of the behaviour in the table; undefined where no words are weighed for it
 */
export function bestFirst(
  all: readonly Candidate[],
  of: number | undefined,
  spokenFor: ReadonlyMap<ReadSentence, SpokenFor>,
): Candidate[] {
  return all
    .map((candidate) => {
      const spoken = of === undefined ? undefined : spokenFor.get(candidate.sentence);
      const byWords =
        spoken && of !== undefined
          ? 3 * (spoken.chances[of] ?? 0) + Math.tanh(saidFor(candidate, of, spoken) / 2) / 2
          : 0;
      return {
        candidate,
        seen: candidate.sure >= seenFrom ? 1 : 0,
        worth: candidate.sure + byWords,
      };
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
