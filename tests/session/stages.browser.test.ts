import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { rehearse } from '../../src/playtest/rehearse.ts';
import { Progress } from '../../src/progress/progress.ts';
import type { LevelName } from '../../src/progress/schema.ts';
import { noteParts, type NotePart } from '../../src/scenario/model.ts';
import type { CallSession } from '../../src/session/call.svelte.ts';
import { CallSession as Session } from '../../src/session/call.svelte.ts';
import { debriefOf, storedCall } from '../../src/session/debrief.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Navigation } from '../../src/session/navigation.svelte.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';
import type { EscalationForm } from '../../src/session/views.ts';

/** Two stages of one case on the shipped scenarios and a real database. */
let environment: Environment;
let database: string;
let navigation: Navigation;

beforeEach(async () => {
  database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [1_000_000, 0];
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve({ calls: [], pages: [] }),
  };
  environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
  const people = new People(environment);
  await people.load();
  navigation = new Navigation(environment, people);
});
afterEach(() => {
  environment.progress.close();
  indexedDB.deleteDatabase(database);
});

async function start(scenario: string, level: LevelName = 'practice'): Promise<CallSession> {
  return open(await navigation.start(scenario, level));
}

async function open(id: string): Promise<CallSession> {
  const screen = await navigation.open({ page: 'call', id });
  if (screen.kind !== 'call') throw new Error(`${screen.kind} instead of the call`);
  return screen.session;
}

/** Plays the model call of the cracked blender, with another note. */
async function handOver(session: CallSession, note: EscalationForm['note']): Promise<void> {
  const { checked } = await environment.scripts.load(session.attempt.hash);
  const [model] = checked.scenario.rehearsals;
  const most = checked.attainable[0];
  if (!model || !most) throw new Error('no model call');
  for (const event of rehearse(checked, model, most).events) {
    if (event.type === 'replied') await session.reply(event.response);
    if (event.type === 'deskOpened') await session.openDesk();
    if (event.type !== 'escalated') continue;
    const { to, how, because, tell, told } = event.choice;
    await session.escalate({ to, how, because, tell: { kind: 'chosen', parts: told, words: tell }, note });
  }
  flushSync();
}

async function complete(): Promise<EscalationForm['note']> {
  const entry = environment.scripts.entry('cracked-blender');
  const { checked } = await environment.scripts.load(entry?.hash ?? '');
  const statements = Object.fromEntries(noteParts.map((part) => [part, [] as string[]])) as Record<NotePart, string[]>;
  for (const { fact, part } of checked.scenario.escalation?.note ?? [])
    statements[part ?? 'issue'].push(`fact:${fact}`);
  return { kind: 'composed', statements };
}
const poor: EscalationForm['note'] = {
  kind: 'written',
  text: {
    issue: 'The jug is cracked.',
    impact: '',
    timeline: '',
    tried: '',
    asked: 'Please call her back, she is being difficult.',
  },
};

describe('the second stage', () => {
  test('begins with the note, the moods and the marks of the first', async () => {
    const first = await start('cracked-blender');
    await handOver(first, await complete());
    expect(first.view.over).toBe(true);
    expect(first.view.nextStage).toMatchObject({ scenario: 'cracked-blender-supervisor', role: 'supervisor' });

    const second = await open(await navigation.startNext(first.attempt.id));
    expect(second.attempt).toMatchObject({
      variant: 0,
      customer: first.attempt.customer,
      stage: { of: first.attempt.id },
    });
    const { heat, trust } = second.view;
    expect([heat.value, trust.value]).toEqual([first.view.heat.value, first.view.trust.value]);
    expect(second.view.received?.isOwn).toBe(true);
    expect(second.view.received?.parts.map(({ missing }) => missing)).toEqual([0, 0, 0, 0, 0]);
    expect(second.view.received?.parts[1]?.says).toContain('two o’clock'.replace('’', "'"));
    expect(second.view.received?.tell).not.toBe('');
  });

  test('goes another way after a poor note', async () => {
    const good = await start('cracked-blender');
    await handOver(good, await complete());
    // A second attempt would play the other variant: both are put to the same one.
    const bad = await Session.begin(
      environment,
      { ...good.attempt, id: 'same', length: 0, turn: 0, open: 1, summary: null },
      await environment.scripts.load(good.attempt.hash),
    );
    await handOver(bad, poor);
    const withLittle = await open(await navigation.startNext('same'));
    const lacking = withLittle.view.received?.parts.reduce((sum, { missing }) => sum + missing, 0) ?? 0;
    expect(lacking).toBeGreaterThan(4);
    expect(withLittle.view.received?.parts[4]?.says).toContain('Please call her back');

    // All that is on offer while the rep always gives the first reply.
    const offers = async (session: CallSession): Promise<Set<string>> => {
      const seen = new Set<string>();
      for (let turn = 0; turn < 12 && !session.view.over; turn++) {
        for (const { id } of session.view.replies) seen.add(id);
        await session.reply(session.view.replies[0]?.id ?? '');
        flushSync();
      }
      return seen;
    };
    const other = await offers(withLittle);
    const one = await offers(await open(await navigation.startNext(good.attempt.id)));
    expect([...one].filter((id) => !other.has(id)).length).toBeGreaterThan(0);
    expect([...other].filter((id) => !one.has(id)).length).toBeGreaterThan(0);
  });

  test('is taken up again where it was left, and the debrief covers both', async () => {
    const first = await start('cracked-blender');
    await handOver(first, await complete());
    const id = await navigation.startNext(first.attempt.id);
    const second = await open(id);
    await second.reply(second.view.replies[0]?.id ?? '');
    flushSync();
    const again = await Session.resume(environment, id);
    flushSync();
    expect(again.view).toEqual(second.view);
    await again.hangUp();
    const debrief = await debriefOf(environment, await storedCall(environment, id));
    expect(debrief?.firstStage).toMatchObject({ attempt: first.attempt.id, title: first.attempt.title });
    expect(debrief?.firstStage?.handover?.note.share).toBe(1);
    expect(debrief?.firstStage?.turns.length).toBeGreaterThan(5);
    expect(debrief?.procedure).toHaveLength(9);
    const before = await debriefOf(environment, await storedCall(environment, first.attempt.id));
    expect(before).toMatchObject({
      firstStage: null,
      nextStage: { role: 'supervisor' },
      decision: { decision: 'right' },
    });
  });

  test('played by itself it works from a colleague’s note', async () => {
    const session = await start('cracked-blender-supervisor');
    expect(session.view.received?.isOwn).toBe(false);
    expect(session.view.received?.parts.every(({ missing }) => missing === 0)).toBe(true);
    expect(session.view.nextStage).toBeNull();
  });

  test('is not offered after an escalation to a wrong desk, nor while the call goes on', async () => {
    const session = await start('cracked-blender');
    expect(session.view.nextStage).toBeNull();
    await session.hangUp();
    flushSync();
    expect(session.view.nextStage).toBeNull();
    await expect(navigation.startNext(session.attempt.id)).rejects.toThrow('not handed');
  });
});

describe('a note in one’s own words', () => {
  test('is read once, and kept with what was found in it', async () => {
    const session = await start('cracked-blender');
    await handOver(session, poor);
    const events = await environment.progress.events(session.attempt.id);
    const escalated = events.find((event) => event.type === 'escalated');
    expect(escalated?.type === 'escalated' && escalated.choice).toMatchObject({
      noted: ['Cracked {part}'],
      slips: [{ kind: 'opinion', words: 'being difficult' }],
      note: { issue: 'The jug is cracked.' },
    });
  });
});

describe('levels', () => {
  test('guided gives reasons and a manager, who costs nothing', async () => {
    const session = await start('cracked-blender', 'guided');
    expect(session.view.supports).toHaveLength(6);
    await session.askManager('guidance');
    await session.askManager('presence');
    flushSync();
    expect(session.view.hints.map(({ support, manager }) => [support, manager])).toEqual([
      ['guidance', 'Farida Aziz'],
      ['presence', 'Farida Aziz'],
    ]);
    const again = await Session.resume(environment, session.attempt.id);
    flushSync();
    expect(again.view.hints).toEqual(session.view.hints);
    await session.reply(session.view.replies[0]?.id ?? '');
    flushSync();
    expect(session.view.hints).toEqual([]);
    expect(session.view.lastWhy.length).toBeGreaterThan(0);
    await session.lookUp('promises');
    flushSync();
    expect(session.view.hints).toEqual([]);
    await session.hangUp();
    const debrief = await debriefOf(environment, await storedCall(environment, session.attempt.id));
    expect(debrief).toMatchObject({
      level: 'guided',
      asked: [
        { turn: 1, support: 'guidance' },
        { turn: 1, support: 'presence' },
      ],
    });
  });

  test.each(['practice', 'assess'] as const)('%s gives neither', async (level) => {
    const session = await start('cracked-blender', level);
    expect(session.view.supports).toEqual([]);
    await session.askManager('guidance');
    await session.reply(session.view.replies[0]?.id ?? '');
    flushSync();
    expect(session.view.hints).toEqual([]);
    expect(session.view.lastWhy).toEqual([]);
    expect(session.view.showsMoods).toBe(level === 'practice');
    expect(session.events.some(({ type }) => type === 'askedManager')).toBe(false);
  });
});
