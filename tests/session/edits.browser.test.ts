import { afterEach, beforeEach, expect, test } from 'vitest';
import { flushSync } from 'svelte';
import handbook from 'virtual:stepladder/handbook';
import catalogue from 'virtual:stepladder/catalogue';
import { check } from '../../src/playtest/check.ts';
import { Progress } from '../../src/progress/progress.ts';
import { CallSession } from '../../src/session/call.svelte.ts';
import { debriefOf, storedCall } from '../../src/session/debrief.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Scripts, type ShelfEntry } from '../../src/session/scripts.ts';
import { newAttempt } from '../../src/session/starting.ts';
import { scriptOf } from '../fakes.ts';

/** A call begun on one text, and taken up when the shelf holds another. */
const call = (more: { question?: string; later?: string; reply?: string } = {}): string => `### Opening

> ${more.question ?? 'Where is my parcel?'}

- ${more.reply ?? 'I will find it.'} → [Search](#search)
  - Shows: commits to act
  - Why: So it is.
- Not my job. → [Lost](#lost)
  - Breaks: passes the buck
  - Why: So it is.

### Search

> And now?

- It is in York. → [Late](#late)
  - Why: So it is.

### Late

> ${more.later ?? 'So late!'}

- I am sorry, it comes tomorrow. → [Found](#found)
  - Shows: gives a time
  - Why: So it is.
- Bad luck. → [Lost](#lost)
  - Breaks: dismisses
  - Why: So it is.
`;

let database: string;
let progress: Progress;
beforeEach(() => {
  database = `test-${crypto.randomUUID()}`;
  progress = new Progress(database);
});
afterEach(() => {
  progress.close();
  indexedDB.deleteDatabase(database);
});

/** The app as it is shipped with that text. */
function shippedWith(text: string): Environment {
  const { checked } = check(text);
  if (!checked) throw new Error('the text of this test does not compile');
  const { scenario, hash } = checked;
  const entry: ShelfEntry = {
    ...{ id: scenario.id, hash, title: scenario.title, titles: [scenario.title], customers: [scenario.customer] },
    ...{ family: scenario.family, channel: scenario.channel, role: scenario.role, minutes: null, openings: [''] },
    load: () => Promise.resolve({ checked, text }),
  };
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve(catalogue),
  };
  let [time, id] = [1_000, 0];
  return {
    progress,
    scripts: new Scripts([entry], reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
}

const before = scriptOf({ call: call() });

/** Begins a call on the old text, gives one reply, and takes it up again with the new text. */
async function takenUp(edited: string): Promise<[CallSession, Environment]> {
  const old = shippedWith(before);
  const script = await old.scripts.load(old.scripts.entry('late-parcel')?.hash ?? '');
  const session = await CallSession.begin(old, newAttempt(old, script, 'p1', 0, 'practice', 'choose'), script);
  await session.reply(session.view.replies.find(({ id }) => !id.includes('job'))?.id ?? '');
  session.dispose();
  const now = shippedWith(edited);
  const again = await CallSession.resume(now, session.attempt.id);
  flushSync();
  return [again, now];
}

async function playOut(session: CallSession): Promise<void> {
  for (let turn = 0; turn < 5 && !session.view.over; turn++) {
    const good = session.view.replies.find(({ id }) => !/bad|job/i.test(id)) ?? session.view.replies[0];
    await session.reply(good?.id ?? '');
  }
}

test('nothing was edited: nothing is said', async () => {
  const [session] = await takenUp(before);
  expect(session.notice).toBeNull();
});

test('an edit to what lies ahead: the call moves to the new text, says so, and is debriefed on it', async () => {
  const edited = scriptOf({ call: call({ later: 'That took you four days!' }) });
  const [session, environment] = await takenUp(edited);
  expect(session.notice).toEqual({ kind: 'moved', changes: [] });
  await playOut(session);
  expect(JSON.stringify(session.view.lines)).toContain('four days');
  const stored = await progress.attempt(session.attempt.id);
  expect(stored?.hash).toBe(environment.scripts.entry('late-parcel')?.hash);
  expect(await progress.text(stored?.hash ?? '')).toBe(edited);
  const debrief = await debriefOf(environment, await storedCall(environment, session.attempt.id));
  expect(JSON.stringify(debrief?.lines)).toContain('four days');
});

test.each([
  ['a reworded line that was met', call({ question: 'Where on earth is it?' }), /“Opening” was reworded/],
  ['a reply that was given and is gone', call({ reply: 'Let me look for it.' }), /no longer there/],
])('%s: the call goes on in its own text, and says what is different', async (_, text, words) => {
  const [session, environment] = await takenUp(scriptOf({ call: text }));
  expect(session.notice).toEqual({ kind: 'stays', changes: [expect.stringMatching(words)] });
  await playOut(session);
  expect(session.view.over).toBe(true);
  expect(JSON.stringify(session.view.lines)).toContain('Where is my parcel?');
  const debrief = await debriefOf(environment, await storedCall(environment, session.attempt.id));
  expect(JSON.stringify(debrief?.lines)).toContain('Where is my parcel?');
});

test('a call that is over replays on its own text, whatever became of the script', async () => {
  const old = shippedWith(before);
  const script = await old.scripts.load(old.scripts.entry('late-parcel')?.hash ?? '');
  const session = await CallSession.begin(old, newAttempt(old, script, 'p1', 0, 'practice', 'choose'), script);
  await playOut(session);
  const now = shippedWith(scriptOf({ call: call({ later: 'Four days!' }) }));
  const again = await CallSession.resume(now, session.attempt.id);
  expect(again.notice).toBeNull();
  const debrief = await debriefOf(now, await storedCall(now, session.attempt.id));
  expect(JSON.stringify(debrief?.lines)).toContain('So late!');
});
