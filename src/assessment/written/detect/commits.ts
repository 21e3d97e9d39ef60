import { clauseAt, hasCue, isConditional, isReported } from '../reading/scope.ts';
import { timesIn } from '../times.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type SentenceHit } from './detector.ts';

/** “I will”, “I am …ing”, “I have just …”, “leave it with me”: with a verb of service, or a verb the library knows. */
export const commitsToAct: Detector = { behaviour: 'commits to act', detect: ({ promises }) => promises };

/** Every promise of the reply. Other detectors ask where they stand. */
export function promisesIn(reading: Reading): Candidate[] {
  const listed = hitsOf(reading, 'commits').filter(isPromise).map(fromHit);
  return [
    ...listed,
    ...reading.sentences.flatMap(openVerbs),
    ...reading.sentences.flatMap(inThePresent),
    ...reading.sentences.flatMap(justDone),
  ];
}

function isPromise(hit: SentenceHit): boolean {
  const { sentence, from, to } = hit;
  const question = sentence.asked && isInverted(sentence, from);
  return (
    isMeant(hit) &&
    !isConditional(sentence, from) &&
    !/^(?:before|after|as)$/.test(sentence.tokens[clauseAt(sentence, from).from]?.word ?? '') &&
    !question &&
    !/^(?:shall|should|can|could|may|do|would|did|must|who|what|which|nobody)$/.test(
      sentence.tokens[from - 1]?.word ?? '',
    ) &&
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

/** Verbs of what the rep is, knows, or thinks: in the present they promise nothing. Some are no more than manners, or a habit. */
const stative =
  /^(?:have|am|are|do|can|could|may|might|must|should|would|will|shall|know|think|see|understand|hear|feel|want|need|believe|mean|hope|say|guess|like|love|hate|get|got|find|agree|appreciate|notice|wish|suppose|regret|apologise|apologize|thank|wonder|doubt|trust|care|remember|forget|expect|imagine|reckon|assume|accept|admit|only|just|live|work|own|sell|make|read|put|set|let|cut|hurt|cost|come|run|said|told|was|were|did|had|mind|owe|deserve|sound|look|seem|ask|did|swear|bet|promise|beg|answer|suggest|advise|recommend|endeavour|strive|value|pride|aim|try|welcome|encourage|invite|finish|really|honestly|never|always|usually|normally)$/;

/** What one has come to know or has lived through is nothing done for the case. */
const undergone =
  /^(?:read|seen|heard|found|been|had|told|said|got|lost|known|felt|met|thought|understood|noticed|let|made|had|asked|explained|worked|lived|come|kept|caused|failed|given|looked|brought|wanted|needed|left|ignored|dropped|messed|ruined|broken|missed|forgotten|never|not)$/;

/** “I've shoved you to the top”: any deed that is done to the customer or the case. */
function justDone(sentence: ReadSentence): Candidate[] {
  const { tokens } = sentence;
  if (sentence.asked) return [];
  return tokens.flatMap(({ word, quoted }, from) => {
    if (quoted || (word !== 'i' && word !== 'we') || tokens[from + 1]?.word !== 'have') return [];
    const at = /^(?:just|now|already|also|gone|personally)$/.test(tokens[from + 2]?.word ?? '') ? from + 3 : from + 2;
    const verb = tokens[at];
    if (!verb?.tags.has('Verb') || !/(?:ed|en|t|d|n|k|g)$/.test(verb.word) || undergone.test(verb.word)) return [];
    if (!/^(?:you|it|them|him|her|both)$/.test(tokens[at + 1]?.word ?? '')) return [];
    if (isReported(sentence, from) || isConditional(sentence, from)) return [];
    return [{ sentence, from, to: at + 2, rule: 'I have + verb', sure: 0.64 }];
  });
}

/** “Tonight I flag both seats”, “I go to Marlon now”: the present with a time, or with what it is done to. */
function inThePresent(sentence: ReadSentence): Candidate[] {
  if (sentence.asked) return [];
  const { tokens } = sentence;
  return tokens.flatMap(({ word, quoted }, from) => {
    const verb = tokens[from + 1];
    if (quoted || (word !== 'i' && word !== 'we') || !verb || stative.test(verb.word)) return [];
    const clause = clauseAt(sentence, from);
    const opener = tokens[clause.from]?.word ?? '';
    if (
      from - clause.from > 3 ||
      /^(?:if|when|before|after|as|because|since|while|until|what|which|who|that|where|how|why|once|whether|unless)$/.test(
        opener,
      )
    )
      return [];
    if (!verb.tags.has('Verb') || verb.tags.has('PastTense') || verb.tags.has('Gerund') || verb.tags.has('Participle'))
      return [];
    if (isReported(sentence, from) || isTakenBack(sentence, from, from + 2)) return [];
    const isTimed = timesIn(sentence).some((time) => time.from < clause.to && time.to > clause.from);
    const isDone = /^(?:it|them|this|that|you|him|her|the|your|a|an|both|all)$/.test(tokens[from + 2]?.word ?? '');
    return isTimed || isDone
      ? [{ sentence, from, to: from + 2, rule: 'I + verb, now', sure: isTimed ? 0.74 : 0.62 }]
      : [];
  });
}
