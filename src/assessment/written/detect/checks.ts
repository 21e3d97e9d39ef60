import { asksForAssent, isIdle, questionsIn } from './question.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type Evidence } from './detector.ts';

/** Asks whether what was taken in, or is proposed, is right for the customer. */
export const checksUnderstanding: Detector = {
  behaviour: 'checks understanding',
  detect: (evidence) => {
    const cued = hitsOf(evidence.reading, 'checks')
      .filter((hit) => isMeant(hit) || hit.cue.source.startsWith('not') || hit.cue.source.startsWith('no'))
      .filter(({ sentence, to }) => sentence.asked || /^(?:correct|stop|tell|shout|say|holler|let|put|set|give)/.test(sentence.tokens[to]?.word ?? '') || sentence.hits.some(({ cue }) => cue.group === 'checks'))
      .map(fromHit);
    const asked = evidence.reading.sentences
      .flatMap(questionsIn)
      .filter((question) => asksForAssent(question) && !isIdle(question))
      .map((question) => ({ ...question, rule: 'asks for assent', sure: 0.78 }));
    return [...cued, ...asked, ...statementsAsked(evidence)];
  },
};

/** “So it was the lid that cracked, and not the jug?”: the facts given back with a question mark. */
function statementsAsked({ heard }: Evidence): Candidate[] {
  return heard
    .filter(({ sentence, worth }) => sentence.asked && worth >= 1)
    .filter(({ sentence }) => /^(?:so|you|it|that|the|and|your|just|right|ok|okay)$/.test(sentence.tokens[0]?.word ?? ''))
    .filter(({ sentence }) => !sentence.tokens.some(({ word }) => /^(?:what|which|when|where|who|how|why)$/.test(word)))
    .map(({ sentence }) => ({ sentence, from: sentence.from, to: sentence.to, rule: 'facts given back as a question', sure: 0.64 }));
}
