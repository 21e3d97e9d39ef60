import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { replyEvent } from '../scenario/3-build/machine-config.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Response } from '../scenario/model.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import type { RoleplayEvent, WrittenEvidence } from './events.ts';
import { allHold } from './rules.ts';
import { roleplayMachine, type MachineEvent, type RoleplayMachine } from './machine.ts';
import type { CallState } from './state.ts';

/** One event with the call before and after it. */
export interface Step {
  readonly event: RoleplayEvent;
  readonly before: CallState;
  readonly after: CallState;
  /** Scenes and endings entered, in order: their text is shown. */
  readonly entered: readonly string[];
}

/** An attempt played again from its events. */
export interface Replay {
  readonly start: CallState;
  /** Scenes entered before the rep said anything: the first, and what its own moves lead to. */
  readonly opening: readonly string[];
  readonly steps: readonly Step[];
  readonly end: CallState;
  /** Index of the first event that cannot happen in this script; it and all after it are left out. Null where all can. */
  readonly brokenAt: number | null;
}

/** The machine's snapshot as the call's state. */
export function toCallState(snapshot: SnapshotFrom<RoleplayMachine>): CallState {
  const memory = snapshot.context;
  const value: unknown = snapshot.value;
  return {
    memory,
    at: memory.path.at(-1) ?? '',
    atDesk: value === 'desk',
    over: snapshot.status === 'done' ? (value === 'hung up' ? 'hung up' : 'ending') : null,
  };
}

/** What the machine is sent for an event of the log; null for events that do not move the call. */
export function toMachineEvent(event: RoleplayEvent): MachineEvent | null {
  switch (event.type) {
    case 'replied':
      return { type: replyEvent(event.response) as `reply:${string}` };
    case 'wrote':
      return { type: replyEvent(event.response) as `reply:${string}`, written: writtenUses(event.evidence) };
    case 'deskOpened':
      return { type: 'openDesk' };
    case 'deskLeft':
      return { type: 'leaveDesk' };
    case 'escalated':
      return { type: 'escalate', choice: event.choice };
    case 'hungUp':
      return { type: 'hangUp' };
    case 'lookedUp':
    case 'askedManager':
      return null;
  }
}

/** What counts of a written reply, by the names the call remembers: the behaviours that were seen, with their topics. */
export function writtenUses(evidence: readonly WrittenEvidence[]): { shows: string[]; breaks: string[] } {
  const seen = evidence.filter((each) => each.seen && each.counts);
  const names = (kind: 'shows' | 'breaks'): string[] => seen.filter((each) => each.kind === kind).map(useName);
  return { shows: names('shows'), breaks: names('breaks') };
}

/** A call that is being played, event by event. */
export interface Player {
  /** Whether the event could happen; where it could not, nothing has changed. */
  play(event: RoleplayEvent): boolean;
  /** Where the call stands. */
  state(): CallState;
  /** The call so far. */
  soFar(): Replay;
}

/** @param variant index of the variant, from 0 */
export function startCall(compiled: CompiledScenario, variant: number): Player {
  const machine = roleplayMachine(compiled);
  let [snapshot] = initialTransition(machine, { variant });
  const start = toCallState(snapshot);
  const steps: Step[] = [];
  let before = start;
  return {
    play(event) {
      const sent = toMachineEvent(event);
      if (sent === null) {
        steps.push({ event, before, after: before, entered: [] });
        return true;
      }
      if (!snapshot.can(sent)) return false;
      [snapshot] = transition(machine, snapshot, sent);
      const after = toCallState(snapshot);
      steps.push({ event, before, after, entered: after.memory.path.slice(before.memory.path.length) });
      before = after;
      return true;
    },
    state: () => before,
    soFar: () => ({ start, opening: start.memory.path, steps: [...steps], end: before, brokenAt: null }),
  };
}

/**
 * Plays an attempt again: the same events on the same script give the same call.
 * @param variant index of the variant, from 0
 */
export function replay(compiled: CompiledScenario, variant: number, events: readonly RoleplayEvent[]): Replay {
  const call = startCall(compiled, variant);
  const brokenAt = events.findIndex((event) => !call.play(event));
  return { ...call.soFar(), brokenAt: brokenAt === -1 ? null : brokenAt };
}

/** The replies on offer in a state of the call, in the order of the script. */
export function offeredIn(compiled: CompiledScenario, state: CallState): readonly Response[] {
  if (state.over) return [];
  const scene = compiled.scenario.scenes.find(({ id }) => id === state.at);
  return (scene?.responses ?? []).filter((response) => isOffered(response, state));
}

function isOffered({ id, once, onlyIf }: Response, { memory }: CallState): boolean {
  return !(once && memory.spent.includes(id)) && allHold(onlyIf, memory);
}
