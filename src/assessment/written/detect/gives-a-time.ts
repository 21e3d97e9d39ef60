import { timesIn } from '../times.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Span } from '../reading/token.ts';
import { clauseAt, clauseText, hasCue, isNegated, isReported } from '../reading/scope.ts';
import { questionsIn } from './question.ts';
import { offersARemedy } from './remedy.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';

/** A time that can be held, where something is promised by it: not a time gone by, nor one the customer needs. */
export const givesATime: Detector = { behaviour: 'gives a time', detect: timesPromised };

export function timesPromised(evidence: Evidence): Candidate[] {
  const { words, reading } = evidence;
  // What is offered has its time, too: “I can send one today”.
  const promises = [...evidence.promises, ...offersARemedy.detect(evidence)];
  return reading.sentences.flatMap((sentence, index) => {
    const isPromised = promises.filter((promise) => promise.sentence === sentence && promise.sure >= 0.6);
    const before = reading.sentences[index - 1];
    const earlier =
      promises.some((promise) => promise.sentence === before) ||
      (evidence.steps[index - 1] ?? []).some(({ fragment }) => !fragment);
    const steps = (evidence.steps[index] ?? [])
      .filter(({ actor, fragment }) => !fragment && actor !== 'asked')
      .map(({ clause }) => ({ sentence, from: clause.from, to: clause.to, rule: 'step', sure: 0.8 }));
    return timesIn(sentence).flatMap((time) => {
      const own = [...isPromised, ...steps];
      const clause = clauseAt(sentence, time.from);
      const inPromise = own.some(({ from, to }) => from < clause.to && to > clause.from);
      // A time the customer told is given back, unless something is promised by it.
      const isTheirs =
        !inPromise &&
        own.length === 0 &&
        !earlier &&
        !isDeadline(sentence, time) &&
        words.told.has(last(sentence, time));
      const isAlone = earlier && time.to - time.from >= sentence.to - sentence.from - 1;
      const sure = Math.max(time.sure, isAlone ? 0.8 : 0) * held(sentence, time, own, earlier) * (isTheirs ? 0.75 : 1);
      return sure < 0.4 ? [] : [{ sentence, from: time.from, to: time.to, rule: 'time of a promise', sure }];
    });
  });
}

function isDeadline({ tokens }: ReadSentence, { from }: Span): boolean {
  return /^(?:by|before|within|inside|in)$/.test(tokens[from]?.word ?? '');
}

/** The word that says which time it is: the last one. */
function last({ tokens }: ReadSentence, { to }: Span): string {
  return tokens[to - 1]?.word ?? '';
}

const future =
  /^(?:will|hear|next|shall|going|gets|goes|leaves|arrives|lands|comes|be|expect|due|booked|scheduled|set|starts|opens|runs|takes|ready|come|give|max|expect|latest)$/;

/** “Within the 12-month guarantee”, “outside the thirty days”: how long something holds. */
function isOfATerm({ tokens }: ReadSentence, { from, to }: Span): boolean {
  const isTerm = (at: number): boolean =>
    /^(?:guarantee|warranty|policy|contract|window|limit)$/.test(tokens[at]?.word ?? '');
  return isTerm(to) || isTerm(to - 1) || /^(?:outside|beyond|past)$/.test(tokens[from - 1]?.word ?? '');
}

/** How far a time belongs to something promised, 0 to 1. */
function held(sentence: ReadSentence, time: Span, promises: readonly Candidate[], earlier: boolean): number {
  const { tokens } = sentence;
  if (tokens[time.from]?.quoted === true || isReported(sentence, time.from)) return 0;
  if (isOfATerm(sentence, time)) return 0.3;
  const clause = clauseAt(sentence, time.from);
  const words = tokens.slice(clause.from, clause.to);
  const isNear = (at: number): boolean =>
    Math.abs((sentence.clauseOf[at] ?? 0) - (sentence.clauseOf[time.from] ?? 0)) <= 1;
  if (isNegated(sentence, time.from) && !hasPositive(sentence, clause.from, time.from)) return 0;
  if (hasCue(sentence, 'hedges', clause.from, clause.to) && !hasCue(sentence, 'notHedge', clause.from, clause.to))
    return 0.6;
  if (
    sentence.asked &&
    /^(?:what|when|which|is|are|was|did|do|does|have|has|had|can|could|would|will|shall)$/.test(words[0]?.word ?? '')
  )
    return 0.5;
  if (questionsIn(sentence).some(({ from, to }) => from <= time.from && time.to <= to)) return 0.5;
  if (isOfWhatIsDone(clauseText(sentence, time.from))) return 0.4;
  const own = promises.filter(({ from, to }) => from < clause.to && to > clause.from);
  const isPast = words.some(
    ({ word, tags }) => tags.has('PastTense') || /^(?:was|were|had|did|been|came|said|told|meant)$/.test(word),
  );
  const isFuture = words.some(({ word }) => future.test(word)) || words.some(({ keys }) => keys.includes('will'));
  const isWithYou = /\b(?:with|at|to) (?:you|yours|your)\b|\bin your\b|\bhere\b|\bthere\b/.test(
    clauseText(sentence, time.from),
  );
  // “We open at nine”: what is always so is no promise.
  if (
    words.some(({ word }) => /^(?:open|opens|opening|hours|usually|normally|always)$/.test(word)) &&
    own.every(({ rule }) => rule === 'step')
  )
    return 0.3;
  if (own.some(({ rule }) => rule !== 'step') || (own.length > 0 && (!isPast || isFuture))) return 1;
  if (isPast && !isFuture) return 0.3;
  if (isWithYou && !isPast) return 0.8;
  if (clause.opener === 'so' && promises.some(({ to }) => to <= clause.from)) return 1;
  if (/^(?:you|your)$/.test(words[words[0] && clause.opener !== '' ? 1 : 0]?.word ?? '') && !isFuture) return 0.35;
  if (/^(?:if|unless|when|since)$/.test(clause.opener) && !isFuture) return 0.35;
  if (promises.some(({ from }) => isNear(from))) return 0.95;
  if (isFuture) return 0.9;
  if (promises.length > 0) return 0.75;
  if (earlier && !isPast && words.length <= 8) return 0.8;
  // “Next news 14:30.”, “Plumber at two.”: a fragment that can only be meant.
  if (
    !isPast &&
    clause.opener === '' &&
    sentence.to - sentence.from <= 6 &&
    tokens[time.from]?.word !== 'before' &&
    !words.some(({ tags }) => tags.has('Verb'))
  )
    return 0.75;
  const willBe = tokens.some(({ keys }) => keys.includes('will')) || hasCue(sentence, 'remedy', 0, sentence.to);
  if (isDeadline(sentence, time)) return isPast ? 0.5 : willBe ? 0.85 : 0.72;
  return willBe && !isPast ? 0.7 : 0.5;
}

/** “I've paid it this morning”: the day of what is done already. “I've booked you in for this morning” is to come. */
function isOfWhatIsDone(clause: string): boolean {
  return (
    /\b(?:have|has) (?:just |already |now )?\w+(?:ed|en|id|nt|t)\b.* (?:this morning|earlier today)\b/.test(clause) &&
    !/\b(?:for|by|before|on|from|till|until|within) (?:this morning|earlier today)\b/.test(clause)
  );
}

/** Behind the denial comes something that is meant: “not today but by noon tomorrow”, “no later than five”. */
function hasPositive({ tokens }: ReadSentence, from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  return /\bno(?:t)? later\b|\bnot only\b|\bwill not (?:have|need) to\b|\bnot (?:hang|let|leave|stop|go|rest|finish|close)\b/.test(
    words,
  );
}
