import type { Verdict } from '../scenario/model.ts';

/**
 * What a call remembers: the machine's context. It is derived from the script and the events, and never stored.
 * Lists keep the order in which things happened; all but `path` and `verdicts` hold each thing once.
 */
export interface CallMemory {
  /** 0 calm to 10 boiling. */
  readonly heat: number;
  /** 0 none to 10 full. */
  readonly trust: number;
  readonly marks: readonly string[];
  /** Behaviours shown so far, as `behaviour` or `behaviour (topic)`. */
  readonly shown: readonly string[];
  /** Behaviours broken so far, in the same form. */
  readonly broken: readonly string[];
  /** Scenes and endings entered, with repeats; the last is where the call is. */
  readonly path: readonly string[];
  /** Ids of `Once` replies already given. */
  readonly spent: readonly string[];
  /** Indexes of *At any time* moves already made. */
  readonly fired: readonly number[];
  /** Replies and escalations made so far. */
  readonly turn: number;
  /** Moves a scene made by itself since the last turn; bounded, so that a circle of moves cannot hang the call. */
  readonly hops: number;
  /** The turn on which the escalation's `After` first held; null while it has not. */
  readonly dueSince: number | null;
  /** Verdict of each escalation made. */
  readonly verdicts: readonly Verdict[];
}

/** Where a call stands. */
export interface CallState {
  readonly memory: CallMemory;
  /** Anchor of the scene or ending the call is in. */
  readonly at: string;
  /** The rep has the escalation desk open. */
  readonly atDesk: boolean;
  readonly over: 'ending' | 'hung up' | null;
}
