import type { Outcome } from '../rubric/rubric.ts';
import type { Beat, Inline, Verdict } from '../scenario/model.ts';

/**
 * A call as a map: every place it could have come to, every way between them, the way it took, the best way, and what
 * each way not taken would have come to. Picture and outline are both drawn from this one value.
 */
export interface CallMap {
  readonly customer: string;
  /** Scenes in the order of the script, then the desk, the endings, and the call ended by hand where it was. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** The call as it was played, turn by turn; the first step is the opening. */
  readonly yours: readonly MapStep[];
  /** The best call: yours for as long as it lost nothing, and from there on what the search finds. */
  readonly best: readonly MapStep[];
  /** What the call and the best call come to, in points of 100, not rounded. */
  readonly points: { readonly yours: number; readonly best: number };
  /** False where a search was cut off at its bound. */
  readonly exact: boolean;
}

/** A place of the map, with the words that are met on coming there. */
export type MapNode = {
  /** The anchor of a scene or an ending; `desk` and `hung up` in words no anchor can have. */
  readonly id: string;
  readonly title: string;
  readonly beats: readonly Beat[];
  /** Turns with which your call came here, 0 for the opening; of the best call likewise. */
  readonly yours: readonly number[];
  readonly best: readonly number[];
} & (
  | { readonly kind: 'scene' | 'desk' | 'hung up' }
  | { readonly kind: 'ending'; readonly outcome: Outcome; readonly cost: readonly Inline[] }
);

/** A way from one place to another. */
export type MapEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Turns in which your call, or the best one, went this way. */
  readonly yours: readonly number[];
  readonly best: readonly number[];
} & (
  | {
      readonly kind: 'reply';
      readonly isAction: boolean;
      readonly text: readonly Inline[];
      /** What is answered straight away, before the place it leads to speaks. */
      readonly answer: readonly Beat[];
      readonly why: readonly Inline[];
      readonly instead: readonly Inline[];
      readonly whatIfs: readonly WhatIf[];
    }
  /** To the desk, with everything done rightly there. */
  | { readonly kind: 'escalate'; readonly whatIfs: readonly WhatIf[] }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** The call goes on by itself. `when` says on what condition, as the author wrote it; empty for always. */
  | { readonly kind: 'move' | 'at any time'; readonly when: string }
  | { readonly kind: 'hung up' }
);

/** One turn of a call on the map. */
export interface MapStep {
  /** From 1; 0 for the opening. Hanging up is no turn: it carries the number of the last. */
  readonly turn: number;
  /** Where the rep stood. */
  readonly from: string;
  /** Ways it went, in order: the reply, and the moves that followed by themselves. */
  readonly edges: readonly string[];
  /** Where the rep has the word next, or where the call ended. */
  readonly to: string;
  /** What the rep wrote, where it was in own words. */
  readonly written: string | null;
}

/** What a way would have come to, at one moment when the rep stood before it. */
export interface WhatIf {
  readonly moment: Moment;
  /** Null where it was on offer; else what it waits for, in an author's words. */
  readonly needs: string | null;
  /** Places it leads through, in order, the last being where it leads; empty where the call stays. */
  readonly through: readonly string[];
  readonly to: string;
  /** The best whole score still possible before and after it, 0–100, not rounded. */
  readonly before: number;
  readonly after: number;
  /** The customer's moods, 0–10. */
  readonly heat: readonly [before: number, after: number];
  readonly trust: readonly [before: number, after: number];
  /** Of an escalation: how it would have been judged. */
  readonly verdict: Verdict | null;
}

/** When the rep stands, or could stand, in a place. */
export type Moment =
  /** Before that turn of the call as it was played, or of the best call. */
  | { readonly call: 'yours'; readonly turn: number }
  | { readonly call: 'best'; readonly turn: number }
  /** In neither: the call could have come here by that way. */
  | { readonly call: 'other'; readonly by: string };
