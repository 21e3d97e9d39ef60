import type { Progress } from '../../src/progress/progress.ts';
import type { Attempt } from '../../src/progress/schema.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { hashOf } from '../../src/scenario/hash.ts';

/** Rows for tests of the store. */

export const fakeAttempt = (overrides: Partial<Attempt> = {}): Attempt => ({
  id: 'a1',
  person: 'p1',
  scenario: 'cracked-blender',
  hash: 'h1',
  variant: 0,
  seed: 7,
  title: 'The cracked blender',
  customer: 'Dana',
  startedAt: 1000,
  lastAt: 1000,
  length: 0,
  turn: 0,
  level: 'practice',
  answers: 'choose',
  stage: null,
  retry: null,
  open: 1,
  summary: null,
  ...overrides,
});

export const reply = (at: number, response = `s/r${at}`): RoleplayEvent => ({ type: 'replied', at, response });

export const textOf = (words: string) => ({ hash: hashOf(words), scenario: 'cracked-blender', text: words });

/** Stores an attempt with its log, as playing it would. */
export async function play(
  progress: Progress,
  attempt: Partial<Attempt>,
  log: readonly RoleplayEvent[],
  words = '# A call',
): Promise<void> {
  const text = textOf(words);
  const row = fakeAttempt({ ...attempt, hash: text.hash });
  await progress.start(row, text);
  for (const [seq, event] of log.entries()) await progress.append(row.id, seq, event, { turn: seq + 1 });
}

/** A bit of everything: two people, a few calls, and all that travels with them. */
export async function fill(progress: Progress): Promise<void> {
  await progress.savePerson({ id: 'p1', name: 'Priya', createdAt: 1 });
  await progress.savePerson({ id: 'p2', name: 'Sam “=1+1” Ünal', createdAt: 2 });
  await progress.saveSetting('settings', { theme: 'dark' });
  await progress.saveSetting('person', 'p2');
  await play(progress, { id: 'a1' }, [reply(1), reply(2), reply(3)]);
  await play(progress, { id: 'a2', person: 'p2' }, [reply(4)], '# Another call');
  await play(progress, { id: 'a3', title: 'Double charge' }, []);
  const evidence = { behaviour: 'validates', quote: 'I’d be cross too', rule: 'r', sure: 1 } as const;
  const words = `${evidence.quote}.\nLet me look.`;
  await play(progress, { id: 'a4', answers: 'write' }, [
    reply(5),
    {
      type: 'wrote',
      at: 6,
      text: words,
      response: 's/r6',
      evidence: [{ ...evidence, kind: 'shows', seen: true, counts: true, probable: true }],
    },
  ]);
  await progress.saveScratch('a1', { text: 'two photos', draft: 'I see', desk: null });
  await progress.saveRuling({ attempt: 'a4', turn: 2, behaviour: 'validates', isShown: false, by: 'rep', at: 7 });
  await progress.saveRuling({ attempt: 'a4', turn: 2, behaviour: 'apologises', isShown: true, by: 'rep', at: 7 });
  await progress.learning.saveSelfRating({ attempt: 'a1', bands: { empathy: 'nearly' }, at: 8 });
  const plan = { id: 'q1', person: 'p1', attempt: 'a1', turn: 2, competency: 'empathy', when: 'shouts' } as const;
  await progress.learning.savePlan({ ...plan, then: 'I name it', madeAt: 9, asked: [], setAsideAt: null });
  await progress.learning.saveWatched({ person: 'p2', scenario: 'double-charge', variant: 1, at: 10 });
}

/** All there is in a database, table by table. */
export async function contents({ database }: Progress): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as [string, unknown[]]),
  );
  return Object.fromEntries(tables);
}
