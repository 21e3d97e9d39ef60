import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewTurns } from '../../src/assessment/review.ts';
import { handbookFor } from '../../src/cli/files.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import { findReply } from '../../src/playtest/rehearse.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { offeredIn, startCall } from '../../src/roleplay/replay.ts';
import { responseOf, wordsOf } from '../../src/roleplay/transcript.ts';
import { takeOver } from '../../src/scenario/handed-over.ts';

/** What a note that says too little does to the second stage of the cracked blender. */

const file = new URL('../../scenarios/cracked-blender-supervisor.md', import.meta.url).pathname;
const { checked: script } = check(readFileSync(file, 'utf8'), { handbook: handbookFor(file) });
if (!script) throw new Error('the scenario has errors');
const supervisor: CheckedScenario = script;
const all = supervisor.scenario.facts.map(({ name }) => name);

/** The call of the first customer with a note that holds those facts, after these replies, each by its first words. */
function play(noted: readonly string[], ...replies: readonly string[]) {
  const stage = takeOver(supervisor, 0, { heat: 5, trust: 5, marks: [], noted });
  const call = startCall(stage, 0);
  const words = wordsOf(stage, 0);
  for (const start of replies) {
    const reply = findReply(offeredIn(stage, call.state()), start, (text) => fill(text, words));
    if (typeof reply === 'string') throw new Error(reply);
    call.play({ type: 'replied', at: 0, response: reply.id });
  }
  const played = call.soFar();
  return { stage, played, heat: played.end.memory.heat, turns: reviewTurns(stage, 0, played, []) };
}

/** Each fact the note may lack, the reply that asks the customer for it, and the one that need not. */
const asking = [
  {
    lacks: 'Needed by {needed}',
    before: ['*Read the note to the end'],
    asks: 'It is: Farida Aziz. I’ve your two photos here, and the email',
    needNot: 'It is: Farida Aziz. I’ve your two photos here, and that',
  },
  {
    lacks: 'Wants both',
    before: ['*Read the note to the end', 'It is: Farida Aziz. I’ve your two photos here, and that'],
    asks: 'You’ll have it, and the reason with it. But the note',
    needNot: 'You’ll have it, and the reason with it. You’ve asked',
  },
];

test.each(asking)('a note without “$lacks”: asking for it costs heat, and the debrief says why', (each) => {
  const { lacks, before, asks, needNot } = each;
  expect(all).toContain(lacks);
  const poorNote = all.filter((name) => name !== lacks);
  const poor = play(poorNote, ...before, asks);
  const good = play(all, ...before, needNot);
  expect(play(poorNote, ...before).heat).toBe(play(all, ...before).heat);
  expect(poor.heat).toBeGreaterThan(good.heat);
  expect(poor.heat).toBeGreaterThanOrEqual(play(poorNote, ...before).heat);

  const reply = responseOf(poor.stage, lastReply(poor));
  expect(reply?.breaks.map(({ behaviour }) => behaviour)).toContain('asks again for what was given');
  const named = fill(lacks, wordsOf(poor.stage, 0));
  expect(poor.turns.at(-1)?.noteLacked).toEqual([named]);
  expect(good.turns.flatMap(({ noteLacked }) => noteLacked)).toEqual([]);
  // Each is there with its own note only.
  expect(() => play(all, ...before, asks)).toThrow();
  expect(() => play(poorNote, ...before, needNot)).toThrow();
});

/** Id of the reply given last. */
function lastReply({ played }: ReturnType<typeof play>): string {
  const event = played.steps.at(-1)?.event;
  return event?.type === 'replied' ? event.response : '';
}
