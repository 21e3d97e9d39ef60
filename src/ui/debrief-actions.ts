import type { Plan, PlanAnswer } from '../progress/learning-rows.ts';
import type { Band, Competency } from '../rubric/rubric.ts';
import type { Ruled } from './findings.ts';

/** What a rep can do on a debrief; the page is then given the view as it has become. */
export interface DebriefActions extends Pick<Ruled, 'onRule' | 'onUnrule'> {
  /** How the rep rated the call; no band for skipping. */
  readonly onRate: (bands: Readonly<Partial<Record<Competency, Band>>>) => void;
  /** Tries a turn again, in an attempt of its own. */
  readonly onRetry: (turn: number) => void;
  /** Another attempt at this scenario. */
  readonly onPlayAgain: () => void;
  /** Goes on with the case at the desk it went to, with the note of this call. */
  readonly onNextStage: () => void;
  /** Keeps the plan of this call, new or changed. */
  readonly onSavePlan: (when: string, then: string) => Promise<void>;
  readonly onAnswerPlan: (plan: Plan, answer: PlanAnswer) => void;
  readonly onSetAsidePlan: (plan: Plan) => void;
  /** Hands the attempt over as a file. */
  readonly onDownload: () => Promise<void>;
}
