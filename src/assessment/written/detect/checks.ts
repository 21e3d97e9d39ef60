import { purposeOf } from './purpose.ts';
import { asksForAssent, isIdle, questionsIn } from './question.ts';
import {
  fromHit,
  hitsOf,
  isMeant,
  type Candidate,
  type Detector,
  type Evidence,
  type SentenceHit,
} from './detector.ts';
import { clauseAt, clauseText } from '../reading/scope.ts';

/** Asks whether what was taken in, or is proposed, is right for the customer. */
export const checksUnderstanding: Detector = {
  behaviour: 'checks understanding',
  detect: (evidence) => {
    const cued = hitsOf(evidence.reading, 'checks')
      .filter((hit) => isMeant(hit) || hit.cue.source.startsWith('not') || hit.cue.source.startsWith('no'))
      .filter(isPut)
      .map(fromHit);
    const asked = evidence.reading.sentences
      .flatMap(questionsIn)
      .filter((question) => asksForAssent(question) && !isIdle(question) && purposeOf(question) === 'check')
      .map((question) => ({ ...question, rule: 'asks for assent', sure: 0.78 }));
    return [...cued, ...asked, ...statementsAsked(evidence)];
  },
};

/** It is put to the customer: with a question mark, as a request, or with the verb first; and is no part of another question. */
function isPut({ sentence, from }: SentenceHit): boolean {
  const first = sentence.tokens[from]?.word ?? '';
  if (/^(?:correct|stop|tell|shout|say|holler|yell|let|put|set|pull)$/.test(first)) return true;
  const isVerbFirst =
    /^(?:is|are|do|does|did|have|has|am|would|will|can|could|that|this|happy|ok|okay|sound|sounds|how)$/.test(first);
  if (!sentence.asked) return isVerbFirst && clauseAt(sentence, from).from === from && !/^(?:that|this)$/.test(first);
  const lead = sentence.tokens.slice(0, from);
  return (
    !lead.slice(clauseAt(sentence, from).from).some(({ word }) => /^(?:what|which|when|where|who|why)$/.test(word)) ||
    lead.length > 12
  );
}

/** “…, have you got a picture of it?”: what is asked is another thing than the facts before it. */
const ownQuestion =
  /^(?:and |so |but |or )*(?:do|does|did|can|could|have|has|shall|should|would|will|are|is) (?:i|you|we|he|she|they|your|any|some|a)\b/;

/** “So it was the lid that cracked, and not the jug?”: the facts given back with a question mark. */
function statementsAsked({ heard }: Evidence): Candidate[] {
  return heard
    .filter(
      ({ sentence, worth }) =>
        sentence.asked &&
        (worth >= 1 || /^(?:yes|yeah|right|correct|no|yep|aye|ja|si)$/.test(sentence.tokens.at(-1)?.word ?? '')),
    )
    .filter(({ sentence }) =>
      /^(?:so|you|it|that|the|and|your|just|right|ok|okay)$/.test(sentence.tokens[0]?.word ?? ''),
    )
    .filter(({ sentence }) => !sentence.tokens.some(({ word }) => /^(?:what|which|when|where|who|how|why)$/.test(word)))
    .filter(({ sentence }) => !sentence.clauses.some(({ from }) => ownQuestion.test(clauseText(sentence, from))))
    .map(({ sentence }) => ({
      sentence,
      from: sentence.from,
      to: sentence.to,
      rule: 'facts given back as a question',
      sure: 0.64,
    }));
}
