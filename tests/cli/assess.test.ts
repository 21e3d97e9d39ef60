import { expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const timeout = 90_000;
const good = {
  id: 'a',
  customer: 'The kettle came on Tuesday with no lid.',
  facts: ['No lid: without a lid', { name: 'Came on Tuesday', wordings: [] }],
  given: ['order LH-1'],
  policy: 'Money tomorrow: with you tomorrow',
  reply: 'No lid, on a Tuesday. I’ll send one by Friday noon.',
};

test.concurrent('a line of JSON for each reply', { timeout }, async () => {
  const folder = folderOf({ 'r.jsonl': `${JSON.stringify(good)}\n\n${JSON.stringify({ id: 2, reply: '😀' })}\n` });
  const { code, out, err } = await run('assess', [`${folder}/r.jsonl`]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [first, second] = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(first).toMatchObject({ id: 'a' });
  const found = (first as { findings: { behaviour: string; quote: string; sure: number }[] }).findings;
  expect(found.map(({ behaviour }) => behaviour)).toEqual(
    expect.arrayContaining(['restates the facts', 'commits to act', 'gives a time']),
  );
  for (const { quote, sure } of found) {
    expect(good.reply).toContain(quote);
    expect(sure).toBeGreaterThanOrEqual(0.6);
  }
  expect(second).toEqual({ id: '2', findings: [], unassessable: 'no words' });
});

test.concurrent('what is less sure is said to be probable', { timeout }, async () => {
  const promised = { ...good, reply: 'Everyone gets those. I’m so sorry that it came without its lid.' };
  const { out } = await run('assess', [`${folderOf({ 'r.jsonl': JSON.stringify(promised) })}/r.jsonl`]);
  const { findings } = JSON.parse(out) as { findings: { behaviour: string; probable?: true }[] };
  const probable = new Map(
    findings.map((each) => [each.behaviour, 'probable' in each ? each.probable : 'said plainly']),
  );
  expect(probable.get('dismisses')).toBe(true);
  expect(probable.get('apologises for the impact')).toBe('said plainly');
});

test.concurrent('a bad line is named, the others are assessed, and it ends with 1', { timeout }, async () => {
  const folder = folderOf({ 'r.jsonl': `{bad\n${JSON.stringify({ id: 'x' })}\n${JSON.stringify(good)}` });
  const { code, out, err } = await run('assess', [`${folder}/r.jsonl`]);
  expect(code).toBe(1);
  expect(err).toContain(`${folder}/r.jsonl:1: This is not JSON.`);
  expect(err).toContain(`${folder}/r.jsonl:2: “reply” is missing or of the wrong kind`);
  expect(out.trim().split('\n')).toHaveLength(1);
});

test.concurrent('a wrong call ends with 2', { timeout }, async () => {
  expect((await run('assess', [])).code).toBe(2);
  expect((await run('assess', ['nowhere.jsonl'])).err).toContain('“nowhere.jsonl” cannot be read');
  expect((await run('assess', ['--wrong'])).code).toBe(2);
  expect((await run('assess', ['--help'])).out).toContain('npm run assess');
});
