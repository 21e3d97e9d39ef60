import { stemOf } from '../heard.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { hasCue, isNegated, isQuoted, isReported } from '../reading/scope.ts';
import { wordsOf } from '../reading/tokens.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';

/** Promises what policy forbids: the words of a limit, in a sentence that promises and does not refuse. */
export const promisesBeyondPolicy: Detector = {
  behaviour: 'promises beyond policy',
  detect: (evidence) => {
    const { reading, context } = evidence;
    const wordings = context.limits.flatMap(({ name, wordings }) =>
      [name, ...wordings].map((wording) => ({ name, wording, stems: stemsOf(wording) })),
    );
    return reading.sentences.flatMap((sentence) =>
      wordings.flatMap(({ name, wording, stems }) => promised(sentence, name, wording, stems, evidence)),
    );
  },
};

function stemsOf(text: string): string[] {
  return [
    ...new Set(
      wordsOf(text)
        .map(limitStem)
        .filter((stem) => stem !== ''),
    ),
  ];
}

/** In a limit days and words of asking count too: “by noon tomorrow”. */
function limitStem(word: string): string {
  return (
    stemOf(word) ||
    (/^(?:today|tomorrow|tonight|first|both|morning|afternoon|evening|yes|approved|noon)$/.test(word) ? word : '')
  );
}

function promised(
  sentence: ReadSentence,
  name: string,
  wording: string,
  stems: readonly string[],
  evidence: Evidence,
): Candidate[] {
  if (stems.length === 0) return [];
  if (stems.length === 1) return saidWhole(sentence, name, wording, evidence);
  const said = sentence.tokens.map(({ word }) => limitStem(word));
  const places = said.flatMap((stem, place) => (stem !== '' && stems.includes(stem) ? [place] : []));
  const met = new Set(places.map((place) => said[place]));
  const [first, last] = [places[0], places.at(-1)];
  if (
    first === undefined ||
    last === undefined ||
    met.size / stems.length < 0.75 ||
    met.size < Math.min(2, stems.length)
  )
    return [];
  return judge(sentence, first, last, name, evidence);
}

/** A limit of few words counts only as it is written: “back by two”. */
function saidWhole(sentence: ReadSentence, name: string, wording: string, evidence: Evidence): Candidate[] {
  const wanted = wordsOf(wording);
  if (wanted.length === 1 && !/\d/.test(wording)) return [];
  const said = sentence.tokens.map(({ word }) => word);
  const first = said.findIndex((_, at) => wanted.every((word, offset) => said[at + offset] === word));
  return first < 0 ? [] : judge(sentence, first, first + wanted.length - 1, name, evidence);
}

function judge(sentence: ReadSentence, first: number, last: number, name: string, evidence: Evidence): Candidate[] {
  if (
    isNegated(sentence, first) ||
    isNegated(sentence, last) ||
    isReported(sentence, first) ||
    isQuoted({ sentence, from: first })
  )
    return [];
  if (sentence.asked || hasCue(sentence, 'hedges', sentence.from, sentence.to)) return [];
  const isPromise =
    evidence.promises.some((promise) => promise.sentence === sentence) ||
    sentence.tokens.some(({ keys }) => keys.includes('will'));
  return [{ sentence, from: first, to: last + 1, rule: `limit: ${name}`, sure: isPromise ? 0.8 : 0.5 }];
}
