import * as v from 'valibot';
import { readNote } from '../assessment/noting.ts';
import { toldIn } from '../assessment/told.ts';
import { findReply } from '../playtest/rehearse.ts';
import type { EscalationChoice, RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import type { CallState } from '../roleplay/state.ts';
import { offeredIn, type Player } from '../roleplay/replay.ts';
import { transcript, wordsOf, type Line } from '../roleplay/transcript.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import { noteParts, type NotePart } from '../scenario/model.ts';

const words = v.optional(v.string(), '');

/** An escalation as a step has it; what is left out is empty. */
const escalation = v.strictObject({
  to: v.string(),
  how: words,
  because: v.optional(v.array(v.string()), []),
  tell: words,
  note: v.optional(
    v.strictObject({ issue: words, impact: words, timeline: words, tried: words, ask: words, asked: words }),
    {},
  ),
});
export type EscalationStep = v.InferOutput<typeof escalation>;

const step = v.union([
  v.strictObject({ say: v.string() }),
  v.strictObject({ write: v.string() }),
  v.strictObject({ escalate: escalation }),
  v.strictObject({ end: v.literal(true) }),
]);
/** One thing to do in a call, as a file of steps has it. */
export type CallStep = v.InferOutput<typeof step>;

type Writing = typeof import('../assessment/written/answer.ts');
let writing: Writing | undefined;

/** Fetches what written replies need, which takes a moment: only where a step is one. Once it is there, steps can be written. */
export async function prepareWriting(steps: readonly CallStep[]): Promise<void> {
  if (steps.some((each) => 'write' in each)) writing ??= await import('../assessment/written/answer.ts');
}

/** What is wrong with what somebody asked for, in one sentence for people. */
export class Refusal extends Error {}

/**
 * Reads a file of steps.
 * @throws {Refusal} where it is no JSON, no list, or a step is of no known kind
 */
export function readSteps(json: string): CallStep[] {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`The steps are no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(value)) throw new Refusal('The steps are no list: write [{"say": "…"}, …].');
  return value.map((each: unknown, index) => {
    const parsed = v.safeParse(step, each);
    if (parsed.success) return parsed.output;
    throw new Refusal(`Step ${index + 1} is neither {"say": "…"}, {"escalate": {"to": "…", …}} nor {"end": true}.`);
  });
}

/**
 * The events that a step comes to.
 * @param at milliseconds since 1970
 * @throws {Refusal} where it cannot be made now
 */
export function eventsOf(
  compiled: CompiledScenario,
  variant: number,
  handbook: Handbook | undefined,
  call: Player,
  step: CallStep,
  at: number,
): RoleplayEvent[] {
  const state = call.state();
  if (state.over) throw new Refusal('the call is over already.');
  if ('end' in step) return [{ type: 'hungUp', at }];
  if ('say' in step) {
    const filled = (text: string): string => fill(text, wordsOf(compiled, variant));
    const reply = findReply(offeredIn(compiled, state), step.say, filled);
    if (typeof reply === 'string') throw new Refusal(reply);
    return [{ type: 'replied', at, response: reply.id }];
  }
  const lines = transcript(compiled, variant, call.soFar());
  if ('write' in step) return [wroteEvent(compiled, variant, state, lines, step.write, at)];
  const choice = toChoice(compiled, variant, handbook, lines, step.escalate);
  return [
    { type: 'deskOpened', at },
    { type: 'escalated', at, choice },
  ];
}

/** A reply in somebody's own words, with what was found in it and the reply of the script it comes nearest to. */
function wroteEvent(
  compiled: CompiledScenario,
  variant: number,
  state: CallState,
  lines: readonly Line[],
  text: string,
  at: number,
): RoleplayEvent {
  if (!writing) throw new Error('Written steps need prepareWriting first.');
  const { answerTo, assess, contextOf } = writing;
  const { stageOf, variants, facts } = compiled.scenario;
  const received = stageOf ? (variants[variant]?.note ?? facts.map(({ name }) => name)) : [];
  const assessment = assess(text, contextOf(compiled, wordsOf(compiled, variant), lines, received));
  if (assessment.unassessable)
    throw new Refusal(`“${text.slice(0, 40)}” cannot be assessed: ${assessment.unassessable}.`);
  const answer = answerTo(compiled, state, text, assessment);
  if (!answer) throw new Refusal('there is nothing to say here, only something to do.');
  return { type: 'wrote', at, text, ...answer };
}

/** An escalation in free words, with the facts its note holds and what its words tell the customer. */
function toChoice(
  compiled: CompiledScenario,
  variant: number,
  handbook: Handbook | undefined,
  lines: readonly Line[],
  { to, how, because, tell, note: written }: EscalationStep,
): EscalationChoice {
  const ladder = handbook?.ladder;
  const desk = known('desk', to, ladder?.desks);
  const { ask = '', asked = '', ...parts } = written;
  const note = Object.fromEntries(noteParts.map((part) => [part, ''])) as Record<NotePart, string>;
  Object.assign(note, parts, { asked: [asked, ask].filter((text) => text !== '').join(' ') });
  return {
    to: desk,
    how: how === '' ? '' : known('way of handing over', how, ladder?.hows),
    because: because.map((reason) => known('reason', reason, ladder?.reasons)),
    tell,
    told: toldIn(tell, desk, namesAt(handbook, desk)),
    note,
    ...readNote(compiled, wordsOf(compiled, variant), note, lines),
  };
}

/** Who picks up at a desk. */
function namesAt(handbook: Handbook | undefined, desk: string): string[] {
  const at = handbook?.directory.filter((each) => normalName(each.desk) === normalName(desk)) ?? [];
  return at.map(({ name }) => name);
}

/** The handbook's own name for what somebody named; any name where there is no handbook. */
function known(what: string, name: string, all: readonly { readonly name: string }[] | undefined): string {
  if (!all || all.length === 0) return name;
  const found = all.find((each) => normalName(each.name) === normalName(name));
  if (found) return found.name;
  throw new Refusal(`there is no ${what} “${name}”: ${all.map((each) => each.name).join(', ')}.`);
}
