import type { ReplyContext } from '../model.ts';
import type { Hit } from '../reading/cue.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import { isConditional, isNegated, isQuoted, isReported } from '../reading/scope.ts';
import type { CaseWords, Heard } from '../heard.ts';
import type { Step } from '../steps.ts';

/** Something that may show a behaviour: tokens of one sentence, the rule, and how sure. */
export interface Candidate {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly sure: number;
  /** The character at which the proof begins, where that is in an earlier sentence. */
  readonly start?: number;
  /** The character at which it ends, where that is in a later one. */
  readonly end?: number;
  /** A limit was seen by what it is a kind of, and not by its own words. */
  readonly isByKind?: true;
  /** Fewer than nine in ten of such findings stand in the labels. */
  readonly isProbable?: true;
}

/** All that a detector may look at. */
export interface Evidence {
  readonly reading: Reading;
  readonly context: ReplyContext;
  /** The words of the case: what the customer told, the facts, what was given. */
  readonly words: CaseWords;
  /** Which of the customer's facts each sentence gives back. */
  readonly heard: Heard;
  /** Everything the rep promises. */
  readonly promises: readonly Candidate[];
  /** What each sentence says somebody will do. */
  readonly steps: readonly (readonly Step[])[];
}

/** Finds one behaviour in a reply. */
export interface Detector {
  /** The behaviour's name in the rubric. */
  readonly behaviour: string;
  detect(evidence: Evidence): readonly Candidate[];
}

/** A cue of a reading, in the sentence it was found in. */
export interface SentenceHit extends Hit {
  readonly sentence: ReadSentence;
}

/** Every place where a cue of the group was met. */
export function hitsOf({ sentences }: Reading, group: string): SentenceHit[] {
  return sentences.flatMap((sentence) => (sentence.hitsOf.get(group) ?? []).map((hit) => ({ ...hit, sentence })));
}

export function fromHit({ sentence, from, to, cue }: SentenceHit): Candidate {
  return { sentence, from, to, rule: cue.source, sure: cue.sure };
}

/** The rep means it: not denied, not in a condition, not somebody else's words. */
export function isMeant(hit: SentenceHit): boolean {
  return !isQuoted(hit) && !isNegated(hit.sentence, hit.from) && !isReported(hit.sentence, hit.from);
}

export function isUnconditional(hit: SentenceHit): boolean {
  return !isConditional(hit.sentence, hit.from);
}
