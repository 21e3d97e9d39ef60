import { defaultRubric } from '../../rubric/default.ts';
import { findBehaviour } from '../../rubric/rubric.ts';
import { classes } from './cues/classes.ts';
import { cues } from './cues/cues.ts';
import { commonWords } from './cues/common.ts';
import { words } from './cues/words.ts';
import { detectors } from './detect/all.ts';
import { promisesIn } from './detect/commits.ts';
import type { Candidate, Evidence } from './detect/detector.ts';
import { meant } from './guards.ts';
import { caseWords, hear } from './heard.ts';
import type { ReplyContext } from './model.ts';
import { read } from './reading/reading.ts';
import { makeVocabulary } from './reading/vocabulary.ts';
import { stepsIn } from './steps.ts';

const vocabulary = makeVocabulary({ ...words, ...classes }, cues, commonWords);

/** Reads a reply: all that rules and weights look at. */
export function look(text: string, context: ReplyContext): Evidence {
  const reading = read(text, vocabulary);
  const known = caseWords(context);
  const promises = promisesIn(reading);
  const steps = reading.sentences.map((sentence) => stepsIn(sentence, promises));
  return { reading, context, words: known, heard: hear(reading, known), promises, steps };
}

/** What the rules found: for each behaviour the places, as sure as the guards leave them. */
export type Found = ReadonlyMap<string, readonly Candidate[]>;

export function findByRules(evidence: Evidence): Found {
  return new Map(
    detectors.map(({ behaviour, detect }) => [
      behaviour,
      detect(evidence).map((candidate) => guarded(behaviour, candidate, evidence)),
    ]),
  );
}

/** The candidate as far as it is meant. */
export function guarded(behaviour: string, candidate: Candidate, evidence: Evidence): Candidate {
  const shows = findBehaviour(defaultRubric, behaviour)?.kind === 'shows';
  const share = meant(behaviour, candidate, shows, evidence);
  return share === 1 ? candidate : { ...candidate, sure: candidate.sure * share };
}
