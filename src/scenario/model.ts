import type { SourceRange } from '../diagnostics/diagnostic.ts';
import type { Competency, Outcome } from '../rubric/rubric.ts';

/** Formatted words. Never HTML: a viewer draws each kind as an element of its own. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** A link to a page of the handbook; links to anywhere else are shown as plain words. */
  | { readonly kind: 'policy'; readonly page: string; readonly children: readonly Inline[] };

/** A block of prose: of a brief, a record, or a page of the handbook. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** What the rep meets on entering a scene, in order. */
export type Beat =
  /** Somebody speaks; without a speaker it is the customer. */
  | { readonly kind: 'speech'; readonly speaker?: string; readonly text: readonly Inline[] }
  /** What the rep sees or hears. */
  | { readonly kind: 'narration'; readonly text: readonly Inline[] };

/** A behaviour named by the script, with the topic where it matters more than once a call. */
export interface BehaviourUse {
  readonly behaviour: string;
  readonly topic?: string;
  readonly range: SourceRange;
}

/** One part of an `Only if`, `When`, `Needed: when` or `After`. All parts must hold. */
export type Condition = { readonly not: boolean; readonly range: SourceRange } & (
  | { readonly kind: 'mark'; readonly mark: string }
  /** The behaviour has been shown, or broken, earlier in the call (of that topic, or of any). */
  | { readonly kind: 'behaviour'; readonly behaviour: string; readonly topic?: string }
  | { readonly kind: 'mood'; readonly mood: Mood; readonly is: 'or more' | 'or less'; readonly value: number }
  /** The scene has been entered. Only in an Escalation's `After`. */
  | { readonly kind: 'scene'; readonly scene: string }
);

export type Mood = 'heat' | 'trust';

/** Where a reply or a move leads: the anchor of a scene or an ending. */
export interface Target {
  readonly id: string;
  readonly range: SourceRange;
}

/** Something the rep can say or do in a scene. */
export interface Response {
  /** Stable identity: `scene-anchor/slug-of-words`, or what the author wrote as `{#id}`. */
  readonly id: string;
  readonly kind: 'speech' | 'action';
  readonly text: readonly Inline[];
  /** The words alone, placeholders as written. */
  readonly words: string;
  /** Without a target the call stays in the scene. */
  readonly target?: Target;
  /** What the customer answers, or the rep sees, straight away. */
  readonly reaction: readonly Beat[];
  readonly shows: readonly BehaviourUse[];
  readonly breaks: readonly BehaviourUse[];
  readonly why?: readonly Inline[];
  readonly instead?: readonly Inline[];
  /** Steps that replace what the behaviours imply, for the moods it names. */
  readonly mood: { readonly heat?: number; readonly trust?: number };
  /** Marks this reply sets. */
  readonly remember: readonly string[];
  readonly onlyIf: readonly Condition[];
  /** Can be given once a call. */
  readonly once: boolean;
  readonly range: SourceRange;
}

/** A move the call makes by itself when all its conditions hold. */
export interface Move {
  readonly when: readonly Condition[];
  readonly target: Target;
  readonly range: SourceRange;
}

/** A place in the call: what is said on entering it, and what the rep can do there. */
export interface Scene {
  /** The heading's anchor, as GitHub makes it. */
  readonly id: string;
  readonly title: string;
  readonly beats: readonly Beat[];
  readonly responses: readonly Response[];
  /** The scene's own moves; the first that holds is made as soon as the scene is entered. */
  readonly moves: readonly Move[];
  /** The heading. */
  readonly range: SourceRange;
}

/** How the call can end. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly beats: readonly Beat[];
  readonly outcome: Outcome;
  /** What it cost the firm and the customer, in a sentence. */
  readonly cost?: readonly Inline[];
  readonly range: SourceRange;
}

/** Something a good listener takes in, or that policy forbids promising, with the ways to say it. */
export interface Fact {
  readonly name: string;
  /** Other ways to say it, besides the name. */
  readonly wordings: readonly string[];
  readonly range: SourceRange;
}

/** The five parts of a handover note. */
export const noteParts = ['issue', 'impact', 'timeline', 'tried', 'asked'] as const;
export type NotePart = (typeof noteParts)[number];

/** What the handover note has to hold: the name of a fact, and the part it belongs to where the author says so. */
export interface NoteFact {
  readonly fact: string;
  readonly part?: NotePart;
  readonly range: SourceRange;
}

/** Why a statement must not stand in a handover note. */
export const slipKinds = ['opinion', 'false', 'card number'] as const;
export type SlipKind = (typeof slipKinds)[number];

/** A statement offered among the true ones when a note is composed, that a good note keeps out. */
export interface KeepOut extends Fact {
  readonly kind: SlipKind;
}

/** How an escalation compares with what the script holds to be right, in the order it is judged. */
export const verdicts = ['unneeded', 'too early', 'late', 'wrong desk', 'wrong how', 'right'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the script holds to be the right escalation, and where each kind of it leads. */
export interface Escalation {
  /** Needed always, never, or when all conditions hold at that moment. */
  readonly needed: 'yes' | 'no' | readonly Condition[];
  readonly to?: string;
  readonly how?: string;
  readonly because: readonly string[];
  /** What must have happened before it is right. */
  readonly after: readonly Condition[];
  /** A danger: it is right from the first turn. */
  readonly atOnce: boolean;
  /** Turns after which it is late, counted from the start or from when `after` first held. */
  readonly within?: number;
  readonly note: readonly NoteFact[];
  /** What a note must not say: opinions, what the record contradicts, card numbers. */
  readonly keepOut: readonly KeepOut[];
  readonly routes: Readonly<Partial<Record<Verdict, Target>>>;
  /** File of the second stage, played at the receiving desk. */
  readonly then?: { readonly file: string; readonly range: SourceRange };
  /** The section's heading. */
  readonly range: SourceRange;
}

/** One run's surface: words for the `{placeholders}`, and marks that hold from the start. */
export interface Variant {
  readonly words: Readonly<Record<string, string>>;
  readonly remember: readonly string[];
  /** In a second stage: names of the facts its note holds when it is played by itself; undefined for all of them. */
  readonly note?: readonly string[];
}

export type RehearsalStep =
  | { readonly kind: 'say'; readonly words: string; readonly range: SourceRange }
  | {
      readonly kind: 'escalate';
      readonly to: string;
      readonly how?: string;
      readonly because: readonly string[];
      /** Facts the note holds; undefined for all the script asks for. */
      readonly note?: readonly string[];
      /** False where the customer is told nothing. */
      readonly tell: boolean;
      readonly range: SourceRange;
    };

/** A worked call with what it must reach: the scenario's own test, and the model that watch mode shows. */
export interface Rehearsal {
  readonly title: string;
  /** Index of the variant it plays, from 0. */
  readonly variant: number;
  readonly steps: readonly RehearsalStep[];
  readonly ends?: { readonly ending: string; readonly range: SourceRange };
  readonly bands: readonly {
    readonly competency: Competency;
    readonly band: string;
    readonly orBetter: boolean;
    readonly range: SourceRange;
  }[];
  readonly range: SourceRange;
}

/** One script, as its author meant it. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Kind of trouble, such as `damaged-product`; the library is ordered by it. */
  readonly family: string;
  readonly role: 'rep' | 'expert' | 'supervisor';
  readonly channel: 'phone' | 'chat' | 'email';
  /** Of a second stage: file of the call that is handed over. */
  readonly stageOf?: { readonly file: string; readonly range: SourceRange };
  /** Of a second stage: marks of the first call that may come with the case. */
  readonly receives: readonly string[];
  readonly cause: 'no-resolution' | 'poor-communication' | 'unmet-expectations' | 'repeat-incident';
  /** Minutes a call usually takes. */
  readonly minutes?: number;
  readonly customer: string;
  /** Heat at the start, 0 calm to 10 boiling. */
  readonly heat: number;
  /** Trust at the start, 0 none to 10 full. */
  readonly trust: number;
  /** Least weighted mean (1–100) that passes. */
  readonly pass: number;
  readonly weights: Readonly<Record<Competency, number>>;
  /** Pages of the handbook shown during the call. */
  readonly policies: readonly string[];
  /** At least one; without `variants:` a single one with the customer's name. */
  readonly variants: readonly Variant[];
  readonly brief: readonly Block[];
  readonly record: readonly Block[];
  readonly facts: readonly Fact[];
  readonly limits: readonly Fact[];
  /** The first is where the call starts. */
  readonly scenes: readonly Scene[];
  /** *At any time*: tried in order after every response, each at most once a call. */
  readonly moves: readonly Move[];
  readonly escalation?: Escalation;
  readonly endings: readonly Ending[];
  readonly rehearsals: readonly Rehearsal[];
  /** Where things stand that are no part of a list: the front matter’s `pass:`, the heading of *Call*. */
  readonly places: { readonly pass: SourceRange; readonly call: SourceRange };
}
