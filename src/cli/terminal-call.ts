import { plainWords } from '../scenario/words.ts';
import { createInterface } from 'node:readline';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn, type Player } from '../roleplay/replay.ts';
import { shuffled } from '../roleplay/shuffle.ts';
import { transcript, wordsOf } from '../roleplay/transcript.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import { noteParts, type NotePart, type Response } from '../scenario/model.ts';
import { fold, printLine } from './print.ts';
import { eventsOf, Refusal, type EscalationStep } from './steps.ts';

/** Where a call is held: a prompt in, an answer out; null where there is no more to read. */
export type Ask = (prompt: string) => Promise<string | null>;

/** Asks in the terminal, a line at a time; also when the lines come from a pipe. */
export function terminal(): { ask: Ask; close: () => void } {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(prompt) {
      process.stdout.write(prompt);
      const { value, done } = await lines.next();
      return done ? null : String(value).trim();
    },
    close: () => reader.close(),
  };
}

const help = 'Answer with a number, e to escalate, q to hang up.';

/** Plays a call with whoever sits at the terminal, until it is over. */
export async function playInTerminal(
  compiled: CompiledScenario,
  variant: number,
  handbook: Handbook | undefined,
  seed: number,
  call: Player,
  ask: Ask,
): Promise<void> {
  let shown = 0;
  const show = (): void => {
    const lines = transcript(compiled, variant, call.soFar());
    for (const line of lines.slice(shown)) if (line.kind !== 'said') console.log(`\n${printLine(line)}`);
    shown = lines.length;
  };
  show();
  for (let at = Date.now(), state = call.state(); !state.over; at = Date.now(), state = call.state()) {
    const offered = shuffled(offeredIn(compiled, state), seed, state.at);
    console.log(`\n${offered.map((response, index) => option(compiled, variant, response, index)).join('\n')}`);
    const answer = await ask(`\n${help} `);
    let events: RoleplayEvent[];
    if (answer === null || answer === 'q') events = [{ type: 'hungUp', at }];
    else if (answer === 'e') events = await escalation(compiled, variant, handbook, call, at, ask);
    else {
      const response = offered[Number(answer) - 1];
      if (!response) continue;
      events = [{ type: 'replied', at, response: response.id }];
      console.log(`\n${fold(plainWords(fillInlines(response.text, wordsOf(compiled, variant))), 'You: ', '  ')}`);
    }
    for (const event of events) call.play(event);
    show();
  }
}

function option(compiled: CompiledScenario, variant: number, { kind, text }: Response, index: number): string {
  const words = plainWords(fillInlines(text, wordsOf(compiled, variant)));
  return fold(kind === 'action' ? `[${words}]` : words, `${String(index + 1).padStart(3)}  `);
}

/** Asks for all that an escalation takes; no desk means that the rep thinks better of it. */
async function escalation(
  compiled: CompiledScenario,
  variant: number,
  handbook: Handbook | undefined,
  call: Player,
  at: number,
  ask: Ask,
): Promise<RoleplayEvent[]> {
  const ladder = handbook?.ladder;
  const to = await choose(ask, 'Which desk? (nothing to go back)', ladder?.desks);
  if (to === '') return [];
  const how = await choose(ask, 'How?', ladder?.hows);
  const because = await choose(ask, 'Why? (several with commas)', ladder?.reasons);
  const tell = (await ask('What do you tell the customer? ')) ?? '';
  const note: Partial<Record<NotePart, string>> = {};
  for (const part of noteParts) note[part] = (await ask(`Note, ${part === 'asked' ? 'asked for' : part}: `)) ?? '';
  const reasons = because.split(',').map((reason) => reason.trim());
  const step = { to, how, because: reasons.filter((reason) => reason !== ''), tell, note } as EscalationStep;
  try {
    return eventsOf(compiled, variant, handbook, call, { escalate: step }, at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.log(`\nThat does not work: ${error.message}`);
    return [];
  }
}

/** Names by number or in words, as the rep likes. */
async function choose(ask: Ask, question: string, names: readonly { readonly name: string }[] = []): Promise<string> {
  for (const [index, { name }] of names.entries()) console.log(`${String(index + 1).padStart(3)}  ${name}`);
  const answer = (await ask(`${question} `)) ?? '';
  return answer
    .split(',')
    .map((part) => names[Number(part.trim()) - 1]?.name ?? part.trim())
    .join(', ');
}
