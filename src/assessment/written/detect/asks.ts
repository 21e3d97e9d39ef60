import {
  hitsOf,
  fromHit,
  isMeant,
  type Candidate,
  type Detector,
  type Evidence,
  type SentenceHit,
} from './detector.ts';
import { hasCue } from '../reading/scope.ts';
import { questionsIn } from './question.ts';
import { purposeOf } from './purpose.ts';
import { isGiven } from './asks-again.ts';

/** Asks what only the customer can tell. Not: an offer of help, a check, what was told already, a rhetorical question. */
export const asksAQuestion: Detector = {
  behaviour: 'asks a clarifying question',
  detect: (evidence) =>
    questionsOf(evidence).filter((question) => !isGiven(question, evidence) && !isEcho(question, evidence)),
};

/** Questions and requests that ask for something. */
export function questionsOf({ reading }: Evidence): Candidate[] {
  const asked = reading.sentences.flatMap(questionsIn).map((question) => ({ question, purpose: purposeOf(question) }));
  const questions = asked
    .filter(({ purpose }) => purpose === 'information')
    .map(({ question }) => (asksWhatHappened(question) ? { ...question, sure: plainly } : question));
  // “Do you want a medal?” has the form of a request, and is known for what it is.
  const isKnown = ({ sentence, from }: SentenceHit): boolean =>
    asked.some(
      ({ question, purpose }) => question.sentence === sentence && question.from === from && purpose === 'challenge',
    );
  const requests = hitsOf(reading, 'asksFor')
    .filter((hit) => isMeant(hit) && !isKnown(hit))
    .filter(
      ({ sentence, from, to }) =>
        !hasCue(sentence, 'identity', from, sentence.to) &&
        !hasCue(sentence, 'checks', from, to) &&
        !hasCue(sentence, 'idleQuestion', from, to),
    )
    .map((hit) => ({ ...fromHit(hit), to: hit.sentence.to }))
    .map((request) => (asksWhatWas(request) ? { ...request, sure: plainly } : request));
  return [...questions, ...requests];
}

/** No other word speaks against it. */
const plainly = 0.95;

const wordsOf = ({ sentence, from, to }: Candidate): string =>
  sentence.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** “What's happened to your hand?”, “Whereabouts did he leave it?”, “Is anyone in the house unwell?” */
function asksWhatHappened(question: Candidate): boolean {
  const words = wordsOf(question);
  return (
    /^what (?:has |have |is |just |exactly )*happened (?:to|with|when|after)\b/.test(words) ||
    /^(?:what happens (?:when|if) (?:you|it)|where ?abouts)\b/.test(words) ||
    /^(?:would|is|are|does|do|has|have) (?:any ?one|any ?body|somebody|someone) (?:(?:in|at) (?:the |your )?(?:house|home|flat)|with you)\b/.test(
      words,
    )
  );
}

/** “Tell me what the box looked like.” */
function asksWhatWas(request: Candidate): boolean {
  return /^tell (?:me|us) (?:what|which|when|where) .*\b(?:looked|came|was|were|said|stopped|started)\b/.test(
    wordsOf(request),
  );
}

/** “Maggots?”: the customer's own word, thrown back. */
function isEcho({ sentence, from, to, rule }: Candidate, { words }: Evidence): boolean {
  return (
    rule === 'question by its mark' &&
    to - from <= 3 &&
    sentence.tokens.slice(from, to).every(({ word }) => words.told.has(word) || word.length <= 2)
  );
}
