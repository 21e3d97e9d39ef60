import type { Candidate, Evidence } from './detect/detector.ts';
import type { ReadSentence } from './reading/reading.ts';
import type { Hit } from './reading/cue.ts';
import { hasCue, isNegated } from './reading/scope.ts';

/** Small words that hold a sentence together; a row of cue words lacks them: “sorry refund tomorrow understand”. */
const joining = new Set(
  `i you we he she they it me us them my your our his her their this that these those the a an is are was were be been am do does did have has had
  will would can could shall should may might must not no to of in on at for with by from about as if so and but or because when while which who what how
  there here just than then up out off over back all any some one ye u until till before after into right now every`.split(
    /\s+/,
  ),
);

/** What no sentence earns that only seems to promise. */
const owned = new Set([
  'commits to act',
  'gives a time',
  'offers a remedy',
  'confirms next steps',
  'tells the customer what happens next',
]);
/** Kind words, and what turns them round. */
const felt = new Set(['validates', 'names the feeling', 'apologises for the impact']);
const against = ['blames', 'dismisses', 'insults'];
/** Told by the words alone, however they are strung together; facts, unless they are taken back. */
const always = new Set(['insults', 'restates the facts']);

/**
 * How far a finding's sentence is meant, 0 to 1. It looks at the sentence and at those before it. What follows takes nothing
 * away from it, unless it takes back in so many words what was just said.
 */
export function meant(behaviour: string, candidate: Candidate, shows: boolean, evidence: Evidence): number {
  const { sentence } = candidate;
  if (always.has(behaviour))
    return behaviour === 'restates the facts' && isTakenBack(behaviour, candidate, evidence) ? 0.5 : 1;
  const own = evidence.heard[sentence.index];
  if (own?.copied) return 0.5;
  if (!shows) return 1;
  const has = (group: string): boolean => hasCue(sentence, group, sentence.from, sentence.to);
  const before = evidence.reading.sentences[sentence.index - 1];
  const isMocked = has('mocks') || (before !== undefined && hasCue(before, 'mocks', before.from, before.to));
  if (isMocked) return 0.5;
  if (felt.has(behaviour) && isTurned(behaviour, candidate)) return 0.5;
  if (owned.has(behaviour) && (has('takesBack') || has('unreal'))) return 0.5;
  if (owned.has(behaviour) && (isAboveThem(candidate) || goesRound(sentence))) return 0.5;
  if (has('supposes') && (felt.has(behaviour) || owned.has(behaviour))) return 0.5;
  if (isTakenBack(behaviour, candidate, evidence)) return 0.5;
  return isSpeech(sentence, evidence);
}

/** Kind words that the same sentence turns round: “you've every right to be angry, only I don't see what about”. */
function isTurned(behaviour: string, { sentence, to }: Candidate): boolean {
  return against.some((group) =>
    sentence.hitsOf.get(group)?.some((hit) => {
      if (isNegated(sentence, hit.from)) return false;
      if (behaviour === 'validates') return true;
      const opener = sentence.clauses[sentence.clauseOf[hit.from] ?? 0];
      return (
        hit.from >= to &&
        /^(?:but|although|though|only|still|except|it)$/.test(sentence.tokens[opener?.from ?? 0]?.word ?? '')
      );
    }),
  );
}

/** “Giving you the money on top is above me, but a new one leaves today”: the clause promises nothing. */
function isAboveThem({ sentence, from, to }: Candidate): boolean {
  const clauseOf = (at: number): number => sentence.clauseOf[at] ?? 0;
  const hits = sentence.hitsOf.get('aboveMe') ?? [];
  return hits.some((hit) => clauseOf(hit.from) >= clauseOf(from) && clauseOf(hit.from) <= clauseOf(to - 1));
}

/** “Going forward I'll be going forward”, “by four o'clock it will be four o'clock”: true, and no promise. */
function goesRound({ tokens }: ReadSentence): boolean {
  const words = tokens.map(({ word }) => word).join(' ');
  return /\b(\w+ [\w']+)(?: \w+){0,2} (?:i|it|we|you|that) (?:will|shall|is|am|are)(?: be)? \1\b/.test(words);
}

/** “I'll ring at four. No I won't.”: taken back in the next sentence, or further on in its own. */
function isTakenBack(behaviour: string, { sentence, from, to }: Candidate, { reading }: Evidence): boolean {
  // “I'm sorry we said four. We didn't.” admits what went wrong, and takes no apology back.
  const groups = owned.has(behaviour) ? ['retracts', 'denies'] : ['retracts'];
  const hitsIn = (where: ReadSentence | undefined): Hit[] => groups.flatMap((group) => where?.hitsOf.get(group) ?? []);
  const later = reading.sentences.slice(sentence.index + 1);
  return (
    later.some(({ hitsOf }) => (hitsOf.get('retractsAll') ?? []).length > 0) ||
    hitsIn(later[0]).some((hit) => (hit.sentence.clauseOf[hit.from] ?? 0) <= 1) ||
    hitsIn(sentence).some((hit) => always.has(behaviour) || (hit.to > from && (hit.from >= to || hit.from <= from)))
  );
}

/** Speech, not a row of cue words or of one-word sentences. */
function isSpeech({ tokens, clauses, index }: ReadSentence, { reading }: Evidence): number {
  // “#sorry #refund”: names of things, not said to anybody.
  if (tokens.filter(({ start }) => reading.text[start - 1] === '#').length >= 2) return 0.5;
  const scraps = clauses.filter(({ from, to }) => to - from <= 2).length;
  if (scraps >= 4 && scraps * 2 >= clauses.length) return 0.5;
  const isScrap = (at: number): boolean => (reading.sentences[at]?.tokens.length ?? 99) <= 3;
  if (isScrap(index)) {
    const isRow = (from: number, many: number): boolean =>
      Array.from({ length: many }, (_, at) => from + at).every(isScrap);
    if (isRow(index - 2, 3) || isRow(index, 5) || isRow(index - 1, 5)) return 0.5;
  }
  if (tokens.length < 10) return 1;
  const share = tokens.filter(({ word }) => joining.has(word)).length / tokens.length;
  const pauses = clauses.length - 1;
  // A long sentence without a pause needs more of them than one that is cut in parts.
  return share < (pauses === 0 ? 0.26 : 0.18) || (pauses === 0 && tokens.length >= 16 && share < 0.34) ? 0.5 : 1;
}
