import type { Assessment, TurnMark, TurnReview } from '../assessment/assessment.ts';
import type { RatingGap } from '../assessment/self-rating.ts';
import type { DueView } from './retraining-views.ts';
import type { Plan, SelfRating } from '../progress/learning-rows.ts';
import type { Competency, Band } from '../rubric/rubric.ts';
import type { Line } from '../roleplay/transcript.ts';
import type { Handbook, Ladder } from '../scenario/handbook-model.ts';
import type { Beat, Block, Inline, NotePart } from '../scenario/model.ts';
import type { DecisionReview } from '../assessment/decision.ts';
import type { HandoverReview } from '../assessment/handover.ts';
import type { AnswerWay, DeskEntries, LevelName, Ruling } from '../progress/schema.ts';
import type { Support, TellPart } from '../roleplay/events.ts';
import type { StepState } from './steps.ts';

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

/** The script of a call in progress was edited since it began. */
export interface EditNotice {
  /** It goes on in the new text, or stays with the one it began with. */
  readonly kind: 'moved' | 'stays';
  /** What is different, a sentence each; empty where it moved. */
  readonly changes: readonly string[];
}

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

/** A statement that can be put into a handover note: a fact told so far, or something that a good note keeps out. */
export interface StatementView {
  readonly id: string;
  readonly text: string;
}

/** The note a case came with, as the receiving desk reads it. */
export interface ReceivedNote {
  /** True where the rep wrote it in the first stage; false where a colleague did. */
  readonly isOwn: boolean;
  readonly parts: readonly {
    readonly part: NotePart;
    /** What the note says; empty where the part was left empty. */
    readonly says: string;
    /** How many things the desk would need to know from this part that it does not say. */
    readonly missing: number;
  }[];
  /** What the customer was told of what comes next; empty for nothing. */
  readonly tell: string;
}

/** What the manager said when asked. */
export interface ManagerHint {
  readonly support: Support;
  readonly manager: string;
  readonly text: readonly Inline[];
  /** A page of the handbook worth opening, or null. */
  readonly page: string | null;
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
  /** From which the rep composes the handover note; in an order of the attempt's own. */
  readonly statements: readonly StatementView[];
  readonly role: 'rep' | 'expert' | 'supervisor';
  readonly level: LevelName;
  /** By writing, `replies` holds only what can be done rather than said. */
  readonly answers: AnswerWay;
  /** Something can be said here, in own words. */
  readonly canWrite: boolean;
  /** A reply begun and not sent. */
  readonly draft: string;
  /** While a reply is being written, what it already does is shown. */
  readonly showsDoing: boolean;
  /** The moods may be shown at this level. */
  readonly showsMoods: boolean;
  /** Of a second stage: the note it works from. */
  readonly received: ReceivedNote | null;
  /** The ways to ask the manager for help now; empty where the level gives none. */
  readonly supports: readonly Support[];
  /** What the manager has said in this scene; the latest last. */
  readonly hints: readonly ManagerHint[];
  /** At the guided level: the reason behind the last reply, once it was given. */
  readonly lastWhy: readonly Inline[];
  /** Where this call goes back to a turn of an earlier one. */
  readonly again: RetryView | null;
  /** The desk that takes the case over now that the call has ended, if the rep may play it. */
  readonly nextStage: NextStage | null;
  readonly over: boolean;
  readonly saved: SaveState;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** The rep's own scratch notes; saved with the attempt. */
  readonly scratch: string;
}

/** What a reply in the making already does, for the live list of the guided level. */
export interface DraftReading {
  /** By name, with “probably” before what is less sure. */
  readonly shows: readonly string[];
  readonly breaks: readonly string[];
}

/** What became of a written reply. */
export type WriteResult =
  | { readonly state: 'sent' }
  /** Nothing could be assessed, and nothing was sent; `message` says why, for people. */
  | { readonly state: 'unassessable'; readonly message: string }
  /** The rules are not sure of these: the rep is asked once, and sends again with those that were meant. */
  | { readonly state: 'unsure'; readonly about: readonly { readonly behaviour: string; readonly quote: string }[] };

/** What the rep filled in at the escalation desk. */
export interface EscalationForm {
  readonly to: string;
  readonly how: string;
  readonly because: readonly string[];
  readonly tell:
    /** The sentences the desk offered; `words` is them together, empty for none. */
    | { readonly kind: 'chosen'; readonly parts: readonly TellPart[]; readonly words: string }
    | { readonly kind: 'written'; readonly words: string };
  readonly note:
    /** Ids out of `CallView.statements`, by part. */
    | { readonly kind: 'composed'; readonly statements: Readonly<Record<NotePart, readonly string[]>> }
    | { readonly kind: 'written'; readonly text: Readonly<Record<NotePart, string>> };
}

/** A second stage that can be played with the note just written. */
export interface NextStage {
  readonly scenario: string;
  readonly title: string;
  readonly role: 'rep' | 'expert' | 'supervisor';
}

export interface BriefView {
  readonly scenario: string;
  /** Index of the variant it is the brief of. */
  readonly variant: number;
  /** The level cannot be chosen: the call is to count. */
  readonly isFixed: boolean;
  readonly title: string;
  readonly family: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly customer: string;
  readonly minutes: number | null;
  readonly brief: readonly Block[];
  readonly policies: readonly { readonly id: string; readonly title: string }[];
  readonly role: 'rep' | 'expert' | 'supervisor';
  /** The level offered first: the one played last. */
  readonly level: LevelName;
  /** The way of answering offered first. */
  readonly answers: AnswerWay;
  /** Whether replies can be written, and why. */
  readonly writing: StepState;
  /** A model call of this scenario was watched. */
  readonly watched: boolean;
  /** It was never played. */
  readonly isNew: boolean;
  /** There is more than one customer to play it with. */
  readonly hasOther: boolean;
  /** An unfinished attempt at this scenario, to continue. */
  readonly unfinished: { readonly attempt: string; readonly turn: number } | null;
  /** The rep's own plan for a skill this call exercises; null where there is none. */
  readonly plan: Plan | null;
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

/** What one turn cost of what was still possible. Whole points of 100. */
export interface TurnCost {
  readonly turn: number;
  /** 0 where nothing was lost. */
  readonly points: number;
  /** The best score still possible after it. */
  readonly after: number;
  /** The competencies it cost something in, with the best still possible in each; the dearest first. */
  readonly competencies: readonly { readonly name: Competency; readonly before: number; readonly after: number }[];
  /** Before it the call could still be passed, after it no more. */
  readonly losesPass: boolean;
}

/** What cost most in a call. */
export interface TurningPoint extends TurnCost {
  /** *Hung up*: the rep ended the call; `turn` is then the last one made. */
  readonly kind: 'turn' | 'hung up';
  /** The best score still possible before it. */
  readonly before: number;
  /** The turn after which the call could no longer be passed; null where it could be to its end. */
  readonly passLostAt: number | null;
  /** How it would have gone on after the best that could be done there. */
  readonly answer: readonly Line[];
}

/** A turn as it went in one attempt. */
export interface TurnSide {
  readonly attempt: string;
  readonly said: readonly Inline[];
  readonly isAction: boolean;
  readonly mark: TurnMark;
  readonly cost: TurnCost | null;
  /** Why, in the author's words. */
  readonly why: readonly Inline[];
  /** What followed it. */
  readonly answer: readonly Line[];
}

/** A call that goes back to a turn: you then, you now. */
export interface RetryView {
  readonly turn: number;
  /** The attempt it goes back into. */
  readonly of: string;
  readonly then: TurnSide;
  /** Null until the turn was made. */
  readonly now: TurnSide | null;
  /** Nothing better could have been said or done there. */
  readonly isRight: boolean;
}

/** An attempt in the tree of all that grew out of one call. */
export interface AttemptNode {
  readonly attempt: string;
  /** The turn it goes back to; null for the first attempt. */
  readonly turn: number | null;
  readonly startedAt: number;
  readonly isThis: boolean;
  /** Of the turn that was tried again; null for the first attempt, or where that turn was not made. */
  readonly mark: TurnMark | null;
  /** What the call came to; null while it is not over. */
  readonly result: { readonly ending: string | null; readonly passed: boolean; readonly band: Band } | null;
  readonly children: readonly AttemptNode[];
}

/** What a plan is made from: the turn it is about, and words to begin with. */
export interface PlanDraft {
  readonly turn: number;
  readonly competency: Competency | null;
  /** Continues “If the customer …”. */
  readonly when: string;
  /** Continues “then I will …”. */
  readonly then: string;
}

/** What a debrief says of plans. */
export interface PlanView {
  /** To begin with; null where nothing needs changing. */
  readonly offered: PlanDraft | null;
  /** The plan made after this call. */
  readonly kept: Plan | null;
  /** Plans that this call was an occasion for, and that have not been asked about after it. */
  readonly asks: readonly Plan[];
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
  /** What each turn cost of what was still possible. */
  readonly costs: readonly TurnCost[];
  /** What cost most; null where nothing did. */
  readonly turningPoint: TurningPoint | null;
  /** How the rep rated the call; null where they were not asked yet, or the call goes back to a turn. */
  readonly selfRating: SelfRating | null;
  /** That rating beside the key, competency by competency. */
  readonly gaps: readonly RatingGap[];
  /** Where the call goes back to a turn of an earlier one. */
  readonly again: RetryView | null;
  /** All that grew out of the first attempt. */
  readonly tree: AttemptNode;
  readonly plan: PlanView;
  /** What is due for the person now; null where that cannot be told. */
  readonly due: DueView | null;
  readonly level: LevelName;
  readonly answers: AnswerWay;
  /** What was ruled on written replies of this attempt. */
  readonly rulings: readonly Ruling[];
  /** What the ending cost the firm and the customer, in a sentence; empty where the author says nothing. */
  readonly cost: readonly Inline[];
  /** Whether escalating was right, and whether it was done; null where the scenario does not rate it. */
  readonly decision: DecisionReview | null;
  /** The escalation that counted for most, part by part; null where there was none. */
  readonly handover: HandoverReview | null;
  /** How often, and on which turns, the manager was asked. */
  readonly asked: readonly { readonly turn: number; readonly support: Support }[];
  /** The supervisor's procedure, step by step, with the turn on which each step was taken; empty for other roles. */
  readonly procedure: readonly { readonly step: string; readonly turn: number | null }[];
  /** Of a second stage: the call it came from, with what its note left out. */
  readonly firstStage: FirstStage | null;
  /** A second stage that can be played, or played again, with the note of this call. */
  readonly nextStage: NextStage | null;
  readonly saved: SaveState;
  readonly policies: readonly { readonly id: string; readonly title: string }[];
}

/** The first stage of a case, as the debrief of the second shows it. */
export interface FirstStage {
  readonly attempt: string;
  readonly title: string;
  readonly assessment: Assessment;
  readonly handover: HandoverReview | null;
  readonly lines: readonly Line[];
  readonly turns: readonly TurnReview[];
}

/** What a person set for this browser. */
export interface SettingsView {
  readonly theme: 'system' | 'light' | 'dark';
  /** Keys 1–5 choose a reply. */
  readonly numberKeys: boolean;
  /** The customer takes a moment to answer. */
  readonly typingPause: boolean;
  /** Replies can be written before any call was passed by choosing. */
  readonly writeFromStart: boolean;
  /** What others say is read aloud by the system's voice. */
  readonly readAloud: boolean;
  /** Replies can be dictated, where the browser itself offers it. */
  readonly dictation: boolean;
}

export type { Assessment, DeskEntries, Handbook, Ladder, Line, TurnReview };
