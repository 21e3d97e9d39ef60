import type { NotePart, SlipKind } from '../scenario/model.ts';

/** What the rep told the customer before handing over. */
export const tellParts = ['who', 'what', 'when'] as const;
export type TellPart = (typeof tellParts)[number];

/** Something in a note that should not stand there. */
export interface Slip {
  readonly kind: SlipKind;
  /** The words at fault, as they stand in the note. */
  readonly words: string;
}

/** An escalation as the rep decided it. Words are assessed once, when it is made; the log keeps what was found. */
export interface EscalationChoice {
  /** Name of the desk. */
  readonly to: string;
  /** Way of handing over. */
  readonly how: string;
  /** Names of the reasons given. */
  readonly because: readonly string[];
  /** The words said to the customer; empty for none. */
  readonly tell: string;
  /** Which of who, what, when those words hold. */
  readonly told: readonly TellPart[];
  /** The handover note, as written. */
  readonly note: Readonly<Record<NotePart, string>>;
  /** Names of the scenario's facts that the note holds, needed or not. */
  readonly noted: readonly string[];
  /** Those of them that stand in another part than the author put them in. */
  readonly misplaced: readonly string[];
  readonly slips: readonly Slip[];
}

/** A behaviour seen in a reply that the rep wrote, as it was found when it was sent. */
export interface WrittenEvidence {
  readonly behaviour: string;
  /** Where the script names topics: the one it was taken for. */
  readonly topic?: string;
  /** The words that prove it, exactly as they stand in the reply. */
  readonly quote: string;
  /** Which rule saw it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly sure: number;
  readonly kind: 'shows' | 'breaks';
  /** False where the rule was not sure enough: it is kept and shown, and does not count. */
  readonly seen: boolean;
  /** False for what this script gives no points for: it is kept and shown, and does not count. */
  readonly counts: boolean;
  /** The rule was not sure, and the rep said that it was meant. */
  readonly confirmed?: boolean;
  /** It counts, but fewer than nine in ten of such findings stand in the labels. */
  readonly probable?: boolean;
}

/** The six ways a manager supports somebody on a call (after the manager's duties in the source documents). */
export const supports = ['guidance', 'resources', 'mediation', 'time', 'presence', 'follow-up'] as const;
export type Support = (typeof supports)[number];

/**
 * One thing that happened in an attempt. The append-only list of them, with the text it was played on, is the truth;
 * every state, transcript and score is derived from it. `at` is milliseconds since 1970.
 */
export type RoleplayEvent = { readonly at: number } &
  /** The rep gave the reply of that id. */
  (
    | { readonly type: 'replied'; readonly response: string }
    /**
     * The rep wrote a reply. The customer answers as to the reply of the script that is nearest to it; what was found in it
     * is kept, so that a replay never changes when the rules improve.
     */
    | {
        readonly type: 'wrote';
        readonly text: string;
        /** Id of the nearest reply of the script. */
        readonly response: string;
        readonly evidence: readonly WrittenEvidence[];
      }
    | { readonly type: 'deskOpened' }
    | { readonly type: 'deskLeft' }
    | { readonly type: 'escalated'; readonly choice: EscalationChoice }
    /** The rep opened a page of the handbook. */
    | { readonly type: 'lookedUp'; readonly page: string }
    /** The rep asked the manager for help of that kind; only where the level allows it. */
    | { readonly type: 'askedManager'; readonly support: Support }
    /** The rep ended the call before it came to an end of its own. */
    | { readonly type: 'hungUp' }
  );
