import { hasCue, clauseAt, isConditional } from '../reading/scope.ts';
import {
  fromHit,
  hitsOf,
  isMeant,
  type Candidate,
  type Detector,
  type Evidence,
  type SentenceHit,
} from './detector.ts';

/** Offers what puts the loss right. A remedy that is only looked at, asked about, or refused is none. */
export const offersARemedy: Detector = {
  behaviour: 'offers a remedy',
  detect: (evidence) => [
    ...hitsOf(evidence.reading, 'remedy')
      .filter(isMeant)
      .filter((hit) => isOffered(hit, evidence))
      .map(fromHit),
    ...thingsSent(evidence),
  ],
};

const sending =
  /^(?:send|post|deliver|order|courier|dispatch|despatch|mail|ship|fit|replace|repair|fix|mend|bring|reorder|print)~$/;

/** What the case is about, sent: “I've posted a lid to you” where the lid was missing. */
function thingsSent(evidence: Evidence): Candidate[] {
  return evidence.promises.flatMap((promise) => {
    const { sentence, from, to } = promise;
    if (
      promise.sure < 0.6 ||
      !sentence.tokens.slice(from, to + 1).some(({ keys }) => keys.some((key) => sending.test(key)))
    )
      return [];
    const places = evidence.heard.find((heard) => heard.sentence === sentence)?.places ?? [];
    const thing = places.find(
      (place) => place >= to - 1 && place <= to + 6 && sentence.tokens[place]?.tags.has('Noun') === true,
    );
    // Who is brought or sent for takes over; nothing is brought to the customer.
    const next = sentence.tokens[to];
    if (next === undefined || next.keys.includes('{name}') || /^(?:in|for|to|on|him|her|them)$/.test(next.word))
      return [];
    if (thing === undefined || hasCue(sentence, 'noRemedy', from, thing + 1)) return [];
    return [{ sentence, from, to: thing + 1, rule: 'what was missing is sent', sure: 0.68 }];
  });
}

function isOffered({ sentence, from, to, cue }: SentenceHit, { promises }: Evidence): boolean {
  const clause = clauseAt(sentence, from);
  const isPromised = promises.some((promise) => promise.sentence === sentence && promise.sure >= 0.6);
  // “You want the bookcase fetched, and £129 back”: what the customer asked for, given back.
  const words = sentence.tokens.slice(0, to).map(({ word }) => word);
  if (
    !isPromised &&
    /\b(?:you|u|ye) (?:now |also |still )?(?:want|wanted|asked|need|needed|paid|expected)\b/.test(words.join(' '))
  )
    return false;
  // “It's the crowd that mended it”: a verb of repair by itself is no offer unless it is promised.
  if (cue.source.startsWith('{redo}') && !isPromised && from !== clause.from) return false;
  if (isConditional(sentence, from)) return false;
  if (sentence.tokens.slice(from, to).some(({ word }) => word === 'not' || word === 'never')) return false;
  if (hasCue(sentence, 'noRemedy', clause.from, to)) return false;
  if (hasCue(sentence, 'hedges', clause.from, Math.max(to, from + 1)) && !hasCue(sentence, 'notHedge', clause.from, to))
    return false;
  // A thing that may be a remedy, by itself, is one only where something is promised about it.
  return cue.sure >= 0.7 || hasCue(sentence, 'commits', clause.from, clause.to);
}
