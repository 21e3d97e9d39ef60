import { defaultRubric } from '../../rubric/default.ts';
import { findBehaviour } from '../../rubric/rubric.ts';
import { cues } from './cues/cues.ts';
import { commonWords } from './cues/common.ts';
import { words as families } from './cues/words.ts';
import { detectors } from './detect/all.ts';
import { promisesIn } from './detect/commits.ts';
import type { Candidate, Evidence } from './detect/detector.ts';
import { meant } from './guards.ts';
import { caseWords, hear } from './heard.ts';
import { unsureFrom, type ReplyContext, type WrittenAssessment, type WrittenFinding } from './model.ts';
import { mostCharacters, unreadable } from './readable.ts';
import { read } from './reading/reading.ts';
import { makeVocabulary } from './reading/vocabulary.ts';
import { stepsIn } from './steps.ts';

export { seenFrom, unsureFrom, verdictOn } from './model.ts';
export type { Named, ReplyContext, WrittenAssessment, WrittenFinding } from './model.ts';

const vocabulary = makeVocabulary(families, cues, commonWords);

/**
 * What a written reply shows and breaks, with the words that prove it. English only. Only the first `mostCharacters` are
 * read; `read` says how many they were.
 */
export function assess(text: string, context: ReplyContext): WrittenAssessment {
  const part = text.slice(0, mostCharacters);
  const unassessable = unreadable(part);
  if (unassessable) return { findings: [], unassessable, read: part.length };
  const reading = read(part, vocabulary);
  const words = caseWords(context);
  const promises = promisesIn(reading);
  const steps = reading.sentences.map((sentence) => stepsIn(sentence, promises));
  const evidence: Evidence = { reading, context, words, heard: hear(reading, words), promises, steps };
  const findings = detectors.flatMap(({ behaviour, detect }) => {
    const best = surest(behaviour, detect(evidence), evidence);
    return best ? [toFinding(behaviour, best, part)] : [];
  });
  return { findings: findings.toSorted((a, b) => a.start - b.start || a.end - b.end), read: part.length };
}

/** The surest of several places, the first of equals; none where all of them are below what may be shown as unsure. */
function surest(behaviour: string, candidates: readonly Candidate[], evidence: Evidence): Candidate | undefined {
  const shows = findBehaviour(defaultRubric, behaviour)?.kind === 'shows';
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    const weighed = { ...candidate, sure: candidate.sure * meant(behaviour, candidate, shows, evidence) };
    if (weighed.sure >= unsureFrom && weighed.sure > (best?.sure ?? 0)) best = weighed;
  }
  return best;
}

function toFinding(behaviour: string, { sentence, from, to, rule, sure }: Candidate, text: string): WrittenFinding {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { behaviour, quote: text.slice(start, end), start, end, rule, sure: Math.round(sure * 100) / 100 };
}
