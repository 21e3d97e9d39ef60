import type { HeardIn } from '../heard.ts';
import { hasCue } from '../reading/scope.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';
import { isCheck, questionsIn } from './question.ts';

/** Gives back something of the customer's case: a fact the script lists, or their own details. */
export const restatesTheFacts: Detector = {
  behaviour: 'restates the facts',
  detect: ({ heard }: Evidence) => heard.flatMap(restated),
};

function restated({ sentence, places, worth, facts, copied }: HeardIn): Candidate[] {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  // A question asks; it restates only where it asks whether this is right.
  const asks = questionsIn(sentence).filter(
    (question) => !isCheck(question) && question.rule !== 'question by its mark',
  );
  if (asks.some(({ from, to }) => first >= from && last < to)) return [];
  const place = { sentence, from: first, to: last + 1 };
  if (copied) return [{ ...place, rule: 'the customer’s sentence copied', sure: 0.62 }];
  const isAboutThem = sentence.tokens.some(({ word }) => /^(?:you|your|u)$/.test(word));
  const isPromise = hasCue(sentence, 'commits', sentence.from, sentence.to);
  let sure = Math.min(
    0.9,
    worth * 0.55 + (facts.length > 0 ? 0.32 : 0) + (isAboutThem ? 0.06 : 0) - (isPromise ? 0.12 : 0),
  );
  if (worth < 0.9 && facts.length === 0) sure = Math.min(sure, 0.5);
  return [{ ...place, rule: facts.length > 0 ? `fact: ${facts.join(', ')}` : 'the customer’s own details', sure }];
}
