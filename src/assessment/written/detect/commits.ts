import { clauseAt, hasCue, isConditional, isReported } from '../reading/scope.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type SentenceHit } from './detector.ts';

/** “I will”, “I am …ing”, “I have just …”, “leave it with me”: with a verb of service, or a verb the library knows. */
export const commitsToAct: Detector = { behaviour: 'commits to act', detect: ({ promises }) => promises };

/** Every promise of the reply. Other detectors ask where they stand. */
export function promisesIn(reading: Reading): Candidate[] {
  const listed = hitsOf(reading, 'commits').filter(isPromise).map(fromHit);
  return [...listed, ...reading.sentences.flatMap(openVerbs)];
}

function isPromise(hit: SentenceHit): boolean {
  const { sentence, from, to } = hit;
  const question = sentence.asked && isInverted(sentence, from);
  return (
    isMeant(hit) &&
    !isConditional(sentence, from) &&
    !/^(?:before|after|as)$/.test(sentence.tokens[clauseAt(sentence, from).from]?.word ?? '') &&
    !question &&
    !/^(?:shall|should|can|could|may|do|would|did|must)$/.test(sentence.tokens[from - 1]?.word ?? '') &&
    !isTakenBack(sentence, from, to) &&
    !deniedInside(hit)
  );
}

/** “I won't …”: the denial stands inside the cue. */
function deniedInside({ sentence, from, to }: SentenceHit): boolean {
  return sentence.tokens.slice(from, to).some(({ word }) => word === 'not' || word === 'never');
}

/** A cue of what only seems a promise begins at the same place, or within this one. */
function isTakenBack(sentence: ReadSentence, from: number, to: number): boolean {
  return hasCue(sentence, 'noCommitment', from, Math.max(from + 1, Math.min(to, from + 4)));
}

/** “Will I get …?”, “Are we going to …?”: the question of somebody else. */
function isInverted({ tokens }: ReadSentence, from: number): boolean {
  return /^(?:will|shall|are|am|is|do|can|would|should)$/.test(tokens[from]?.word ?? '');
}

/** “I'll unearth it”: any verb behind “I will” that is not one of talk or hope. */
function openVerbs(sentence: ReadSentence): Candidate[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ word, quoted }, from) => {
    if (quoted || (word !== 'i' && word !== 'we')) return [];
    const next = tokens[from + 1]?.word;
    if (next !== 'will' && next !== 'shall') return [];
    let at = from + 2;
    while (
      at < tokens.length &&
      tokens[at]?.word !== 'not' &&
      (tokens[at]?.tags.has('Adverb') === true ||
        /ly$|^(?:just|also|then|now|both|personally)$/.test(tokens[at]?.word ?? ''))
    )
      at++;
    const verb = tokens[at];
    if (!verb || !verb.tags.has('Verb') || /^(?:be|not|have|need|want|never)$/.test(verb.word)) return [];
    const hit = { sentence, from, to: at + 1 };
    if (isTakenBack(sentence, from, at + 1) || isConditional(sentence, from) || isReported(sentence, from)) return [];
    return [{ ...hit, rule: 'I will + verb', sure: 0.7 }];
  });
}
