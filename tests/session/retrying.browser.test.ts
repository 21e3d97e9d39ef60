import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainText } from '../../src/ui/words.ts';
import type { CallSession } from '../../src/session/call.svelte.ts';
import { debriefOf, storedCall } from '../../src/session/debrief.ts';
import { Debriefing } from '../../src/session/debriefing.ts';
import { briefOf } from '../../src/session/home.ts';
import { levels } from '../../src/session/levels.ts';
import { setUp, type SetUp } from './set-up.ts';

/** Going back to a turn, rating oneself and planning, on the shipped scenarios and a real database. */
let on: SetUp;
beforeEach(async () => {
  on = await setUp();
});
afterEach(() => on.end());

/** Says replies by their first words. */
async function say(session: CallSession, ...starts: string[]): Promise<void> {
  for (const start of starts) {
    flushSync();
    const reply = session.view.replies.find(({ text }) => plainText(text).startsWith(start));
    if (!reply)
      throw new Error(
        `“${start}” is not on offer: ${session.view.replies.map(({ text }) => plainText(text).slice(0, 40)).join(' | ')}`,
      );
    await session.reply(reply.id);
  }
  flushSync();
}

const failing = ['Let’s try the easy', 'I honestly couldn’t', 'They’ll be down a hole', 'I think that we’ve covered'];

/** A failed call about the outage, at the level given. */
async function failed(level: 'guided' | 'practice' | 'assess' = 'practice'): Promise<string> {
  const id = await on.navigation.start('broadband-outage', level);
  const session = await on.open(id);
  await say(session, ...failing.map((words) => words.replaceAll('’', "'")));
  expect(session.view.over).toBe(true);
  return id;
}

const deeds = async (id: string) => new Debriefing(on.environment, await storedCall(on.environment, id));

const debrief = async (id: string) => {
  const view = await debriefOf(on.environment, await storedCall(on.environment, id));
  if (!view) throw new Error('no debrief');
  return view;
};

describe('a turn tried again', () => {
  test('begins at that very turn, with what came before it, and leaves the first attempt as it was', async () => {
    const first = await failed();
    const before = await on.environment.progress.events(first);
    const row = await on.environment.progress.attempt(first);
    const again = await on.open(await on.navigation.retry(first, 2));
    flushSync();
    expect(again.view.lines.filter(({ kind }) => kind === 'said')).toHaveLength(1);
    expect(again.view.again).toMatchObject({ turn: 2, of: first, now: null, isRight: false });
    await say(again, 'Ask for a few');
    expect(again.view.again).toMatchObject({ isRight: true, now: { mark: 'keep' }, then: { mark: 'avoid' } });
    expect(await on.environment.progress.events(first)).toEqual(before);
    expect(await on.environment.progress.attempt(first)).toEqual(row);
  });

  test('that is no better says so, with what it cost', async () => {
    const first = await failed();
    const again = await on.open(await on.navigation.retry(first, 2));
    await say(again, 'They mostly get this');
    expect(again.view.again).toMatchObject({ isRight: false, now: { mark: 'avoid' } });
  });

  test('can be played on to the end, after a reload too, and its debrief shows then and now', async () => {
    const first = await failed();
    const id = await on.navigation.retry(first, 3);
    const { CallSession } = await import('../../src/session/call.svelte.ts');
    const again = await CallSession.resume(on.environment, id);
    await say(again, "I'd ask that too", 'I think that we');
    expect(again.view.over).toBe(true);
    const view = await debrief(id);
    expect(view.again).toMatchObject({ turn: 3, of: first, then: { mark: 'avoid' }, now: { mark: 'keep' } });
    expect(view.selfRating).toBeNull();
    expect(view.number).toBe(1);
  });

  test('and again from there makes a tree under the first', async () => {
    const first = await failed();
    const second = await on.navigation.retry(first, 2);
    await say(await on.open(second), 'Ask for a few');
    const third = await on.navigation.retry(second, 2);
    const { tree } = await debrief(first);
    expect(tree).toMatchObject({
      attempt: first,
      turn: null,
      isThis: true,
      children: [{ attempt: second, turn: 2, mark: 'keep', children: [{ attempt: third, turn: 2, mark: null }] }],
    });
  });

  test.each(Object.values(levels))(
    'of a $name call is played at $retriesAs, so that it is never assessed',
    async (level) => {
      const again = await on.open(await on.navigation.retry(await failed(level.name), 1));
      expect(again.attempt.level).toBe(level.retriesAs);
      expect(levels[again.attempt.level].counts).toBe(false);
    },
  );

  test('is refused where the call has no such turn', async () => {
    const first = await failed();
    await expect(on.navigation.retry(first, 9)).rejects.toThrow('There is no turn 9 in this call.');
  });

  test('of an escalation closes the desk again', async () => {
    const id = await on.navigation.start('broadband-outage');
    const session = await on.open(id);
    await session.openDesk();
    const note = { issue: '', impact: '', timeline: '', tried: '', asked: '' };
    await session.escalate({
      ...{ to: 'Supervisor', how: 'warm', because: [], tell: { kind: 'written', words: '' } },
      note: { kind: 'written', text: note },
    });
    const again = await on.open(await on.navigation.retry(id, 1));
    expect(again.view.deskOpen).toBe(false);
    expect(again.view.replies.length).toBeGreaterThan(2);
  });
});

describe('the rep’s own rating', () => {
  test('is kept once, and stands beside the key', async () => {
    const first = await failed();
    expect((await debrief(first)).gaps).toEqual([]);
    await (await deeds(first)).rate({ empathy: 'strong' });
    await (await deeds(first)).rate({ empathy: 'not yet' });
    const { gaps } = await debrief(first);
    expect(gaps).toMatchObject([{ competency: 'empathy', own: 'strong', key: 'not yet', bands: 3 }]);
    expect(gaps[0]?.because[0]).toMatchObject({ turn: expect.any(Number), behaviour: expect.any(String) });
  });
});

describe('a plan', () => {
  test('is offered, kept, shown before the next call of that skill, asked about after it, and set aside', async () => {
    const first = await failed();
    const view = await debrief(first);
    expect(view.plan).toMatchObject({ kept: null, asks: [], offered: { turn: view.turningPoint?.turn } });
    await (await deeds(first)).plan(view, 'asks when it comes back', 'read the incident page first');
    const kept = (await debrief(first)).plan.kept;
    expect(kept).toMatchObject({ when: 'asks when it comes back', competency: view.plan.offered?.competency });
    // Changed, it stays one plan.
    await (await deeds(first)).plan(await debrief(first), 'asks when', 'read the page first');
    const person = on.people.current.id;
    expect(await on.environment.progress.learning.plans(person)).toHaveLength(1);

    const brief = await briefOf(on.environment, person, { id: 'cracked-blender', variant: null, level: null }, false);
    expect(brief?.plan).toMatchObject({ when: 'asks when' });

    const second = await failed();
    const { plan } = await debrief(second);
    expect(plan.asks).toMatchObject([{ when: 'asks when' }]);
    const [asked] = plan.asks;
    if (!asked) throw new Error('nothing asked');
    await (await deeds(second)).answerPlan(asked, 'partly');
    expect((await debrief(second)).plan.asks).toEqual([]);
    // A third call asks again: one answer does not end a plan; setting it aside does.
    const third = await failed();
    const [stands] = (await debrief(third)).plan.asks;
    expect(stands?.asked).toMatchObject([{ attempt: second, answer: 'partly' }]);
    if (stands) await (await deeds(third)).setPlanAside(stands);
    expect((await debrief(third)).plan.asks).toEqual([]);
    expect(
      (await briefOf(on.environment, person, { id: 'cracked-blender', variant: null, level: null }, false))?.plan,
    ).toBeNull();
  });
});

test('an attempt is saved as a file with all that went back into it, and can be restored elsewhere', async () => {
  const first = await failed();
  const again = await on.navigation.retry(first, 2);
  await say(await on.open(again), 'Ask for a few');
  await (await deeds(first)).rate({ empathy: 'nearly' });
  const file = await (await deeds(again)).file();
  const elsewhere = await setUp();
  try {
    const { restore } = await import('../../src/progress/backup/restore.ts');
    const report = await restore(elsewhere.environment.progress.database, new Blob([file]).stream());
    expect(report).toMatchObject({ damage: [] });
    expect(await elsewhere.environment.progress.events(first)).toEqual(await on.environment.progress.events(first));
    const view = await debriefOf(elsewhere.environment, await storedCall(elsewhere.environment, first));
    expect(view).toMatchObject({
      selfRating: { bands: { empathy: 'nearly' } },
      tree: { children: [{ attempt: again }] },
    });
  } finally {
    elsewhere.end();
  }
});
