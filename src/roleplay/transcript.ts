import type { CompiledScenario } from '../scenario/compile.ts';
import type { Beat, Inline, Response, Verdict } from '../scenario/model.ts';
import type { EscalationChoice, Support } from './events.ts';
import { fillBeat, fillInlines, type Words } from './placeholders.ts';
import type { Replay, Step } from './replay.ts';

/** One line of the conversation log, placeholders filled in. */
export type Line = {
  /** Unique within the transcript and stable over replays. */
  readonly key: string;
  /** The turn it belongs to: 0 for the opening, then the rep's turns from 1. */
  readonly turn: number;
} & (
  | {
      readonly kind: 'speech';
      readonly speaker: string;
      readonly isCustomer: boolean;
      readonly text: readonly Inline[];
    }
  | { readonly kind: 'narration'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'said';
      readonly text: readonly Inline[];
      /** The reply of the script: the one given, or the nearest to what the rep wrote. */
      readonly response: Response;
      /** In the rep's own words. */
      readonly isWritten?: boolean;
    }
  /** An action rather than speech. */
  | { readonly kind: 'did'; readonly text: readonly Inline[]; readonly response: Response }
  | { readonly kind: 'escalated'; readonly choice: EscalationChoice; readonly verdict: Verdict }
  | { readonly kind: 'lookedUp'; readonly page: string }
  | { readonly kind: 'askedManager'; readonly support: Support }
  | { readonly kind: 'hungUp' }
);

type LineWithoutKey = Line extends infer Each ? (Each extends Line ? Omit<Each, 'key' | 'turn'> : never) : never;

/** The words of a variant, the customer's name among them. */
export function wordsOf({ scenario }: CompiledScenario, variant: number): Words {
  return (scenario.variants[variant] ?? scenario.variants[0])?.words ?? { customer: scenario.customer };
}

/** The customer's name in a variant. */
export function customerOf(compiled: CompiledScenario, variant: number): string {
  return wordsOf(compiled, variant)['customer'] ?? compiled.scenario.customer;
}

/** What was said and done, in order. */
export function transcript(compiled: CompiledScenario, variant: number, played: Replay): Line[] {
  const words = wordsOf(compiled, variant);
  const customer = customerOf(compiled, variant);
  const lines: Line[] = [];
  let turn = 0;
  const add = (line: LineWithoutKey): void => {
    lines.push({ ...line, key: String(lines.length), turn } as Line);
  };
  const addBeats = (beats: readonly Beat[]): void => {
    for (const beat of beats.map((each) => fillBeat(each, words))) {
      if (beat.kind === 'narration') add({ kind: 'narration', text: beat.text });
      else
        add({
          kind: 'speech',
          speaker: beat.speaker ?? customer,
          isCustomer: beat.speaker === undefined,
          text: beat.text,
        });
    }
  };
  const addPlaces = (ids: readonly string[]): void => {
    for (const id of ids) addBeats(placeOf(compiled, id)?.beats ?? []);
  };

  addPlaces(played.opening);
  for (const { event, after, entered, before } of played.steps) {
    if (event.type === 'replied') {
      const response = responseOf(compiled, event.response);
      turn = after.memory.turn;
      if (response) {
        add({ kind: response.kind === 'action' ? 'did' : 'said', text: fillInlines(response.text, words), response });
        addBeats(response.reaction);
      }
    } else if (event.type === 'wrote') {
      const response = responseOf(compiled, event.response);
      turn = after.memory.turn;
      if (response) {
        add({ kind: 'said', text: [{ kind: 'text', text: event.text }], response, isWritten: true });
        addBeats(response.reaction);
      }
    } else if (event.type === 'escalated') {
      turn = after.memory.turn;
      add({
        kind: 'escalated',
        choice: event.choice,
        verdict: after.memory.verdicts[before.memory.verdicts.length] ?? 'right',
      });
    } else if (event.type === 'lookedUp') {
      add({ kind: 'lookedUp', page: event.page });
    } else if (event.type === 'askedManager') {
      add({ kind: 'askedManager', support: event.support });
    } else if (event.type === 'hungUp') {
      add({ kind: 'hungUp' });
    }
    addPlaces(entered);
  }
  return lines;
}

function placeOf({ scenario }: CompiledScenario, id: string): { readonly beats: readonly Beat[] } | undefined {
  return scenario.scenes.find((scene) => scene.id === id) ?? scenario.endings.find((ending) => ending.id === id);
}

/** The reply of that id, wherever it stands. */
export function responseOf({ scenario }: CompiledScenario, id: string): Response | undefined {
  for (const { responses } of scenario.scenes) {
    const found = responses.find((response) => response.id === id);
    if (found) return found;
  }
  return undefined;
}

export type { Step };
