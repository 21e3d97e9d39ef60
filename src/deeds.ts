import type { AnswerWay, Attempt, LevelName } from './progress/schema.ts';
import type { DebriefView } from './session/views.ts';

/** What pages can have done that leads to another page, or shows the same one anew. */
export interface Deeds {
  readonly start: (scenario: string, level?: LevelName, answers?: AnswerWay, variant?: number) => Promise<void>;
  /** The second stage, with the note of that attempt. */
  readonly startNext: (attempt: string) => Promise<void>;
  /** The whole call again, at the same desk. */
  readonly playAgain: (attempt: Attempt) => Promise<void>;
  readonly retry: (attempt: string, turn: number) => Promise<void>;
  /** Plays a call here that another tab has. */
  readonly takeOver: (attempt: string) => Promise<void>;
  /** Brings up the current address. */
  readonly show: () => Promise<void>;
  /** A debrief as it has become, where it is still on the screen. */
  readonly showChanged: (view: DebriefView) => void;
  /** Does something, and then shows the same page as it now is. */
  readonly again: (act: () => Promise<unknown>) => Promise<void>;
  readonly openSettings: () => void;
  /** Tells of what went wrong with the store. */
  readonly report: (error: unknown) => void;
}
