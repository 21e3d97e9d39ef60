import { stemmer } from 'stemmer';
import { sameInLimits } from '../cues/facts.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, hasCue, isNegated, isQuoted, isReported } from '../reading/scope.ts';
import { wordsOf } from '../reading/tokens.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';

/** A way to say what policy forbids, as the stems that matter. */
interface Limit {
  readonly name: string;
  readonly stems: readonly string[];
}

/** Promises what policy forbids: the words of a limit, or its sum of money, in a sentence that promises and does not refuse. */
export const promisesBeyondPolicy: Detector = {
  behaviour: 'promises beyond policy',
  detect: (evidence) => {
    // A limit's name is a heading; it is looked for only where nothing else is written.
    const limits = evidence.context.limits.flatMap(({ name, wordings }) =>
      (wordings.length > 0 ? wordings : [name]).map((wording): Limit => ({ name, stems: stemsOf(wordsOf(wording)) })),
    );
    return evidence.reading.sentences.flatMap((sentence) => {
      const said = sentence.tokens.map(({ word }) => limitStem(word));
      return limits.flatMap((limit) => promised(sentence, said, limit, evidence));
    });
  },
};

const empty = new Set(
  'the a an to for you your it its we i us me will be is are was of in on at and or that this than not with from by above more all her his she he they have has had do get so needn need'.split(
    ' ',
  ),
);
const days = new Set(['today', 'tonight', 'tomorrow']);
const canonical = new Map<string, string>();
for (const line of sameInLimits.trim().split('\n')) {
  const [first = '', ...others] = line.trim().split(/\s+/);
  for (const other of [first, ...others]) canonical.set(stemmer(other), first);
}

/** In a limit “one”, “new”, days and hours count, which elsewhere say nothing. */
function limitStem(word: string): string {
  if (/\d/.test(word))
    return word
      .replace(/[$€,]/g, '')
      .replace(/[.:]00$/, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  if (empty.has(word)) return '';
  const stem = stemmer(word);
  return canonical.get(stem) ?? stem;
}

/** Without its day where enough is left: a new one is forbidden tomorrow, and no less so tonight. */
function stemsOf(words: readonly string[]): string[] {
  const stems = [...new Set(words.map(limitStem).filter((stem) => stem !== ''))];
  const rest = stems.filter((stem) => !days.has(stem));
  return rest.length >= 2 ? rest : stems;
}

function promised(
  sentence: ReadSentence,
  said: readonly string[],
  { name, stems }: Limit,
  evidence: Evidence,
): Candidate[] {
  const sum = stems.find((stem) => stem.startsWith('£'));
  const wanted = sum === undefined ? stems : [sum];
  const places = said.flatMap((stem, place) => (stem !== '' && wanted.includes(stem) ? [place] : []));
  const met = new Set(places.map((place) => said[place])).size;
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || met / wanted.length < 0.75) return [];
  if (sum === undefined && (wanted.length < 2 || last - first > 4 * wanted.length)) return [];
  if (
    [first, last].some((at) => isNegated(sentence, at)) ||
    isReported(sentence, first) ||
    isQuoted({ sentence, from: first })
  )
    return [];
  if (sentence.asked || hasCue(sentence, 'hedges', sentence.from, sentence.to)) return [];
  // The promise stands in the clause of these words, or in the one beside it.
  const [from, to] = [clauseAt(sentence, first).from, clauseAt(sentence, last).to];
  const isPromise =
    evidence.promises.some((promise) => promise.sentence === sentence && promise.from < to && promise.to > from) ||
    (evidence.steps[sentence.index] ?? []).some(
      ({ actor, clause }) => actor !== 'customer' && clause.from < to && clause.to > from,
    ) ||
    hasCue(sentence, 'remedy', from, to) ||
    sentence.tokens.slice(from, to).some(({ keys }) => keys.includes('will'));
  return [{ sentence, from: first, to: last + 1, rule: `limit: ${name}`, sure: isPromise ? 0.78 : 0.5 }];
}
