import type { AnswerWay, Attempt } from '../progress/schema.ts';

/** The steps of practice, from seeing it done to one's own words: choosing suits novices, writing those who know the call. */

export const stepNames = ['watch', 'choose', 'write'] as const;
export type StepName = (typeof stepNames)[number];

export interface PracticeStep {
  readonly name: StepName;
  readonly title: string;
  readonly about: string;
  /** What opens it; null where it is open from the start. */
  readonly opens: {
    /** Calls that have to be passed, answered that way. */
    readonly passes: number;
    readonly by: AnswerWay;
  } | null;
}

/** The steps, as data. Watching and choosing are open to everybody; writing can be opened in Settings. */
export const steps: Readonly<Record<StepName, PracticeStep>> = {
  watch: {
    name: 'watch',
    title: 'Watch a model call',
    about: 'You see a call done well, turn by turn, and why each turn works.',
    opens: null,
  },
  choose: {
    name: 'choose',
    title: 'Choose replies',
    about: 'You pick from what could be said. A good way to meet a call.',
    opens: null,
  },
  write: {
    name: 'write',
    title: 'Write your own',
    about: 'You say it in your own words, and the customer answers them.',
    opens: { passes: 2, by: 'choose' },
  },
};

/** Whether a step is open, and what opened it. */
export type StepState =
  | { readonly open: true; readonly because: 'start' | 'passed' | 'done before' | 'settings' }
  /** So many more calls have to be passed. */
  | { readonly open: false; readonly passes: number };

/**
 * Where a person stands before a step.
 * @param latest the person's latest attempts
 * @param isLifted the person opened everything in Settings
 */
export function stateOf(name: StepName, latest: readonly Attempt[], isLifted: boolean): StepState {
  const { opens } = steps[name];
  if (!opens) return { open: true, because: 'start' };
  const own = latest.filter(({ retry }) => retry === null);
  const passed = own.filter(({ answers, summary }) => answers === opens.by && summary?.passed).length;
  if (passed >= opens.passes) return { open: true, because: 'passed' };
  if (own.some(({ answers }) => answers === name)) return { open: true, because: 'done before' };
  return isLifted ? { open: true, because: 'settings' } : { open: false, passes: opens.passes - passed };
}
