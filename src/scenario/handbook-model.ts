import type { Block } from './model.ts';

/** One page of the firm's handbook. */
export interface HandbookPage {
  /** The file's name without `.md`; scenarios link to it. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The page's words alone, for search. */
  readonly words: string;
}

/** A desk a case can be escalated to. */
export interface Desk {
  readonly name: string;
  readonly about: string;
  readonly for: string;
  readonly notFor: string;
  /** When the customer may expect word. */
  readonly clock: string;
  /** Ways of handing over that this desk takes, by name. */
  readonly hows: readonly string[];
  /** What this desk may decide. */
  readonly limit?: string;
  /** The reasons for which a case belongs here, by name; undefined where the ladder does not say. */
  readonly takes?: readonly string[];
}

/** One kind of decision, and how far each role may go in it. */
export interface Authority {
  /** What is decided, such as *goodwill*. */
  readonly decision: string;
  /** By desk; a desk that is not there has no say. */
  readonly limits: readonly { readonly desk: string; readonly limit: string }[];
}

/** Somebody who picks up at a desk. */
export interface Expert {
  readonly desk: string;
  readonly name: string;
  /** What they know about. */
  readonly knows: string;
  /** When they are there, in words. */
  readonly shift: string;
}

/** A named thing with one sentence about it: a way of handing over, or a reason to escalate. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
}

/** The ladder of desks, from `ladder.md`. */
export interface Ladder {
  readonly desks: readonly Desk[];
  readonly hows: readonly Term[];
  readonly reasons: readonly Term[];
  readonly authority: readonly Authority[];
}

/** One organisation's rules: what a rep may look up, and where a case may go. */
export interface Handbook {
  readonly pages: readonly HandbookPage[];
  readonly ladder: Ladder;
  /** From `directory.md`: who to ask for, at which desk. */
  readonly directory: readonly Expert[];
}
