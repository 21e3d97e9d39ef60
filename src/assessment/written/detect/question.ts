import type { ReadSentence } from '../reading/reading.ts';
import { clauseAt, hasCue, isQuoted } from '../reading/scope.ts';
import type { Candidate } from './detector.ts';

const asking = /^(?:what|which|when|where|who|whose|how|why|whereabouts)$/;
const auxiliary = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|shall|should|might)$/;
const subject =
  /^(?:you|u|it|that|this|there|the|your|anyone|they|we|i|any|he|she|a|an|these|those|everything|somebody|someone|one|not|my|our)$/;

/** A question of the reply: from its question word, or its verb, to the end. */
export function questionsIn(sentence: ReadSentence): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  const make = (from: number, rule: string, sure: number): void => {
    if (!isQuoted({ sentence, from })) found.push({ sentence, from, to: sentence.to, rule, sure });
  };
  for (const clause of sentence.clauses) {
    for (let at = clause.from; at < Math.min(clause.to, clause.from + 4); at++) {
      const [here, next, third] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
      const lead = tokens
        .slice(clause.from, at)
        .every(({ word }) =>
          /^(?:and|so|but|ok|okay|right|now|then|or|also|sorry|well|just|by|to|from|in|at|for|since|roughly|please|on|about|quick)$/.test(
            word,
          ),
        );
      if (!lead) break;
      // With its mark, a verb in front is enough: “did today cost you anything?”.
      const isInverted =
        auxiliary.test(here) &&
        (subject.test(next) || (sentence.asked && at === clause.from && next !== '' && next !== 'not'));
      // “…, when it's been ninety-two?” goes on with a sentence and asks nothing itself.
      if (clause.from > 0 && /^(?:when|where|who)$/.test(here) && !auxiliary.test(next)) break;
      const isWh =
        asking.test(here) &&
        (auxiliary.test(next) || auxiliary.test(third) || auxiliary.test(tokens[at + 3]?.word ?? '') || sentence.asked);
      if (isInverted && sentence.asked) make(at, 'question', 0.85);
      else if (isWh && sentence.asked) make(at, 'question', 0.88);
      else if (
        isWh &&
        (at === 0 || (at === 1 && clause.from === 0)) &&
        (auxiliary.test(next) || (auxiliary.test(third) && !subject.test(next)))
      )
        make(at, 'question without its mark', 0.7);
      else if (
        isInverted &&
        at <= 1 &&
        /^(?:you|u|it|that|there|he|she|they)$/.test(next) &&
        !/^(?:had|should|were)$/.test(here) &&
        !/^(?:do|have) (?:it|that)$/.test(`${here} ${next}`)
      )
        make(at, 'question without its mark', 0.66);
      else if (
        at === 0 &&
        /^(?:what|which|who)$/.test(here) &&
        tokens[1]?.tags.has('PresentTense') &&
        !tokens.slice(2).some(({ word }) => word === 'is')
      )
        make(at, 'question without its mark', 0.64);
      else continue;
      break;
    }
  }
  if (found.length === 0 && sentence.asked && !tokens.some(({ quoted }) => quoted)) {
    // “The left one or the right one?”, “Any lights on it?”
    const clause = clauseAt(sentence, sentence.to - 1);
    make(tokens.length <= 12 ? sentence.from : clause.from, 'question by its mark', 0.66);
  }
  return found;
}

/** The question is no more than manners, an offer, or an identity check. */
export function isIdle({ sentence, from, to }: Candidate): boolean {
  const idle = sentence.hitsOf.get('idleQuestion') ?? [];
  return idle.some((hit) => hit.from <= from && hit.to > from) || hasCue(sentence, 'identity', from, to);
}

/** The question asks whether something is right: by a cue, or by its grammar. */
export function isCheck(question: Candidate): boolean {
  const { sentence, from, to } = question;
  const first = sentence.tokens[from]?.word ?? '';
  // “Which would help you more?” asks, though “would it help you?” checks.
  const isWh = asking.test(first) && first !== 'how' && !hasCue(sentence, 'checks', from, from + 1);
  return !isWh && (hasCue(sentence, 'checks', Math.max(0, from - 1), to) || asksForAssent(question));
}

const grasp =
  /^(?:right|wrong|correct|correctly|missed|skipped|muddled|straight|mistaken|mixed|garbled|understood|misunderstood|forgotten|followed|twisted|mangled|out)$/;
const assent =
  /^(?:right|ok|okay|fair|good|alright|fine|happy|content|agreed|suit|suits|work|works|manage|acceptable|comfortable|easier|better|do)$/;

/**
 * “Have I told it the way it happened?”, “Would that take the sting out of it?”, “Right by you?”: the rep's own grasp, or what
 * was just said (“that”), is what is asked about.
 */
export function asksForAssent({ sentence, from, to }: Candidate): boolean {
  if (!sentence.asked) return false;
  const { tokens } = sentence;
  const words = tokens.slice(from, to).map(({ word }) => word);
  const [first = '', second = ''] = words;
  if (asking.test(first) || asking.test(second)) return false;
  if (/^(?:have|did|do|am|had|has|are|were)$/.test(first) && /^(?:i|we)$/.test(second)) return true;
  if (auxiliary.test(first) && /^(?:that|this|those|these)$/.test(second))
    return tokens[from + 2]?.tags.has('Noun') !== true || assent.test(words.at(-1) ?? '');
  if (
    /^(?:does|do|will|would)$/.test(first) &&
    /^(?:\d|ten|half|quarter|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|five|six|seven|eight|nine|eleven|twelve|one|two|three|four)/.test(
      second,
    )
  )
    return true;
  if (words.some((word) => /^(?:i|we)$/.test(word)) && words.some((word) => grasp.test(word))) return true;
  if (words.length <= 3 && /^(?:any|all|sound|fair|that)$/.test(first) && assent.test(words.at(-1) ?? '')) return true; // “Any good?”
  return (
    words.length <= 6 &&
    words.some((word) => /^(?:you|ye)$/.test(word)) &&
    words.some((word) => assent.test(word)) &&
    !auxiliary.test(first)
  );
}
