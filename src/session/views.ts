import type { Assessment, TurnReview } from '../assessment/assessment.ts';
import type { Competency, Band } from '../rubric/rubric.ts';
import type { Line } from '../roleplay/transcript.ts';
import type { Handbook, Ladder } from '../scenario/handbook-model.ts';
import type { Beat, Block, Inline } from '../scenario/model.ts';

/** What the screens are given: plain values, ready to draw. No screen sees the database, the clock or the machine. */

/** Something that may not be there yet. */
export type Loadable<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly message: string };

/** Whether the attempt's turns are on disk. */
export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Kept in memory and tried again; `unsaved` turns wait. `reason` says why in words a rep understands. */
  | { readonly state: 'failing'; readonly unsaved: number; readonly reason: string };

/** A mood on its 0–10 scale, in words. */
export interface MoodView {
  readonly value: number;
  /** e.g. `high` */
  readonly word: string;
  /** Against the turn before. */
  readonly trend: 'rising' | 'falling' | 'steady';
}

/** A reply on offer; the list is already shuffled by the attempt's seed. */
export interface ReplyView {
  readonly id: string;
  readonly isAction: boolean;
  readonly text: readonly Inline[];
}

/** A call in progress. */
export interface CallView {
  readonly attempt: string;
  readonly title: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly customer: string;
  readonly heat: MoodView;
  readonly trust: MoodView;
  readonly brief: readonly Block[];
  readonly record: readonly Block[];
  readonly lines: readonly Line[];
  readonly replies: readonly ReplyView[];
  /** Pages of the handbook that belong to this call, shown first. */
  readonly policies: readonly string[];
  readonly deskOpen: boolean;
  /** Names of the facts told so far (placeholders filled in), from which the rep composes the handover note. */
  readonly facts: readonly string[];
  readonly over: boolean;
  readonly saved: SaveState;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The rep's own scratch notes; saved with the attempt. */
  readonly scratch: string;
}

/** What the rep filled in at the escalation desk. `noted` are names out of `CallView.facts`, by part of the note. */
export interface EscalationForm {
  readonly to: string;
  readonly how: string;
  readonly because: readonly string[];
  readonly told: readonly ('who' | 'what' | 'when')[];
  /** The sentences said to the customer, as the desk showed them; empty for none. */
  readonly tell: string;
  readonly note: Readonly<Record<'issue' | 'impact' | 'timeline' | 'tried' | 'asked', readonly string[]>>;
}

export interface BriefView {
  readonly scenario: string;
  readonly title: string;
  readonly family: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly customer: string;
  readonly minutes: number | null;
  readonly brief: readonly Block[];
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  /** An unfinished attempt at this scenario, to continue. */
  readonly unfinished: { readonly attempt: string; readonly turn: number } | null;
}

/** A scenario on the shelf. */
export interface ShelfItem {
  readonly scenario: string;
  readonly title: string;
  readonly customer: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly minutes: number | null;
  /** What one can tell of the call without giving away the key: the customer's first words. */
  readonly about: string;
  /** The best band reached in the last finished attempt, or null where there is none. */
  readonly last: { readonly band: Band; readonly passed: boolean; readonly attempt: string } | null;
}

export interface HomeView {
  readonly person: PersonView;
  readonly people: readonly PersonView[];
  /** Attempts not finished, latest first. */
  readonly unfinished: readonly {
    readonly attempt: string;
    readonly title: string;
    readonly customer: string;
    readonly turn: number;
    readonly lastAt: number;
  }[];
  readonly shelves: readonly { readonly family: string; readonly items: readonly ShelfItem[] }[];
  /** Latest rated score per competency over finished attempts, oldest first; empty where never rated. */
  readonly competencies: readonly {
    readonly competency: Competency;
    readonly scores: readonly { readonly score: number; readonly band: Band; readonly at: number }[];
  }[];
  readonly finished: readonly {
    readonly attempt: string;
    readonly title: string;
    readonly customer: string;
    readonly ending: string;
    readonly passed: boolean;
    readonly at: number;
  }[];
  /** The scenario offered first: the next one not yet passed. */
  readonly next: ShelfItem | null;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
}

/** The turn of a call that cost most of what was still possible. Whole points of 100. */
export interface TurningPoint {
  readonly turn: number;
  /** The best score still possible before and after it. */
  readonly before: number;
  readonly after: number;
  /** The competency it cost most in, with the best still possible in it. */
  readonly competency: { readonly name: Competency; readonly before: number; readonly after: number } | null;
}

export interface DebriefView {
  readonly attempt: string;
  readonly scenario: string;
  readonly title: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly customer: string;
  /** Which attempt of this person at this scenario, from 1. */
  readonly number: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly assessment: Assessment;
  /** The ending's own text. */
  readonly ending: readonly Beat[];
  readonly lines: readonly Line[];
  readonly turns: readonly TurnReview[];
  /** The turn that cost most; null where none cost anything. */
  readonly turningPoint: TurningPoint | null;
  readonly saved: SaveState;
  readonly policies: readonly { readonly id: string; readonly title: string }[];
}

/** What a person set for this browser. */
export interface SettingsView {
  readonly theme: 'system' | 'light' | 'dark';
  /** Keys 1–5 choose a reply. */
  readonly numberKeys: boolean;
  /** The customer takes a moment to answer. */
  readonly typingPause: boolean;
}

export type { Assessment, Handbook, Ladder, Line, TurnReview };
