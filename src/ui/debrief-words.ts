import type { RatingGap } from '../assessment/self-rating.ts';
import type { PlanAnswer } from '../progress/learning-rows.ts';
import type { Competency } from '../rubric/rubric.ts';
import type { TurnCost, TurningPoint } from '../session/views.ts';
import { count, listWords } from './words.ts';

/** The words of the debrief, for what it reckons. */

/** What to rate oneself on, as a rep would say it. */
export const ratingQuestions: Readonly<Record<Competency, string>> = {
  listening: 'I found out what mattered, and gave it back so that they heard it.',
  empathy: 'I said what this did to them, early and in few words.',
  ownership: 'I said what I will do, and by when.',
  escalation: 'I escalated if, and only if, it was needed: the right desk, at the right moment.',
};

export const planAnswerWords: Readonly<Record<PlanAnswer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'did not come up': 'It did not come up',
};

/** How a rep's own rating compares with the key, and what decides it. */
export function gapWords({ own, key, bands, because }: RatingGap): string {
  if (bands === 0) return `You said ${own} too.`;
  const by = `${count(Math.abs(bands), 'band', 'bands')} ${bands > 0 ? 'above' : 'below'} the key`;
  const reasons = because.map(({ behaviour, turn, kind }) =>
    kind === 'missed' ? `turn ${turn} lacks “${behaviour}”` : `turn ${turn} ${kind} “${behaviour}”`,
  );
  const why = reasons.length === 0 ? '' : ` ${bands > 0 ? 'Against it' : 'For it'}: ${listWords(reasons)}.`;
  return `You said ${own}, ${by}, which is ${key}.${why}`;
}

/** What a turn cost, in a sentence; empty where it cost nothing. */
export function costWords({ points, after, competencies, losesPass }: TurnCost): string {
  const parts = competencies.map(({ name, before, after: left }) => `${name} ${before} → ${left}`);
  const most = parts.length === 0 ? '' : ` (still possible: ${parts.join(', ')})`;
  const cost = points === 0 ? '' : `Cost ${points} of 100 points${most}; ${after} could still be reached after it.`;
  const pass = losesPass ? 'After it the call could no longer be passed.' : '';
  return [cost, pass].filter((words) => words !== '').join(' ');
}

/** What the turning point cost. */
export function turningWords({ before, after, competencies: [dearest], ...rest }: TurningPoint): string {
  const { losesPass, passLostAt, kind } = rest;
  const it = kind === 'hung up' ? 'ending the call' : 'it';
  return [
    before > after ? `Before ${it} ${before} of 100 points were still possible, after it ${after}.` : '',
    dearest ? `It cost most in ${dearest.name}: ${dearest.before} → ${dearest.after} still possible.` : '',
    losesPass
      ? 'After it the call could no longer be passed.'
      : passLostAt !== null
        ? `The call could no longer be passed after turn ${passLostAt}.`
        : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
