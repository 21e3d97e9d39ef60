import type { Finding } from './assessment.ts';

/** One step of a procedure, and the behaviours any of which shows that it was taken. */
interface ProcedureStep {
  readonly step: string;
  readonly shownBy: readonly string[];
}

/** What a supervisor does with a case that was escalated, in order (after the manager's procedure in the source documents). */
export const supervisorProcedure: readonly ProcedureStep[] = [
  { step: 'Review the history: the note and the record', shownBy: ['reviews the history'] },
  { step: 'Contact the customer, knowing the case', shownBy: ['restates the facts'] },
  {
    step: 'Listen: what has been left out, how it is for them',
    shownBy: ['asks a clarifying question', 'names the feeling', 'validates'],
  },
  { step: 'Apologise sincerely for what it did to them', shownBy: ['apologises for the impact'] },
  { step: 'Say what will be done, and by when', shownBy: ['commits to act', 'gives a time'] },
  {
    step: 'Decide within your authority, or raise it further',
    shownBy: ['decides within authority', 'picks the right desk'],
  },
  {
    step: 'Keep the customer and the first colleague informed',
    shownBy: ['keeps people informed'],
  },
  { step: 'Document the resolution', shownBy: ['documents the resolution'] },
  {
    step: 'Close: check that it is settled, say what happens next',
    shownBy: ['checks understanding', 'confirms next steps'],
  },
];

/** The procedure with the turn on which each step was taken first; null for a step that was not. */
export function procedureOf(findings: readonly Finding[]): { readonly step: string; readonly turn: number | null }[] {
  return supervisorProcedure.map(({ step, shownBy }) => ({
    step,
    turn: findings.find(({ behaviour, shows }) => shows && shownBy.includes(behaviour))?.turn ?? null,
  }));
}
