import { assess, verdictOn, type WrittenAssessment } from '../assessment/written/assess.ts';
import { answerTo, contextOf, isInForbidden } from '../assessment/written/answer.ts';
import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour } from '../rubric/rubric.ts';

/** All that written replies need, in one piece: it is fetched when the first one is begun. */
export { answerTo, assess, contextOf, verdictOn };

/** Why nothing can be said of a reply, for people. */
export const whyUnassessable: Readonly<Record<NonNullable<WrittenAssessment['unassessable']>, string>> = {
  empty: 'There are no words yet.',
  'no words': 'There are no words in this that could be assessed. Write what you would say.',
  'other alphabet': 'Only English can be assessed, and this is written in another alphabet. Nothing was sent.',
  'other language': 'Only English can be assessed, and this seems to be another language. Nothing was sent.',
};

/**
 * Good behaviours of which the rules are not sure: worth asking the rep about. What breaks something is never asked, nor what stands in
 * words that promise what may not be promised.
 */
export function worthAsking(assessment: WrittenAssessment): { readonly behaviour: string; readonly quote: string }[] {
  return assessment.findings
    .filter((finding) => verdictOn(finding) === 'unsure' && kindOf(finding.behaviour) === 'shows')
    .filter(({ behaviour }) => !findBehaviour(defaultRubric, behaviour)?.byEngine)
    .filter((finding) => !isInForbidden(finding, assessment))
    .map(({ behaviour, quote }) => ({ behaviour, quote }));
}

/** Whether a behaviour is one to show, or breaks something. */
export function kindOf(behaviour: string): 'shows' | 'breaks' {
  return findBehaviour(defaultRubric, behaviour)?.kind === 'shows' ? 'shows' : 'breaks';
}
