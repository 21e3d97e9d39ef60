import { expect, test } from 'vitest';
import { scriptOf } from '../fakes.ts';
import { folderOf, run } from './run.ts';

const timeout = 60_000;
const endings = '### Found\n\n- Outcome: resolved\n\n### Lost\n\n- Outcome: lost';
const good = scriptOf({
  front: 'variants:\n  - { item: box }\n  - { item: bag, remember: [gift] }',
  call: [
    '### Opening\n\n> Where is my {item}?',
    '- I see the {item} is late. → [Shelf](#shelf)\n  - Shows: restates the facts\n  - Why: It hears.\n- No. → [Lost](#lost)\n  - Breaks: dismisses\n  - Why: It hurts.\n  - Instead: Yes.',
    '### Shelf',
    '- Here it is. → [Found](#found)\n  - Shows: commits to act\n  - Why: It ends well.\n- A gift! → [Found](#found)\n  - Only if: gift\n  - Shows: validates\n  - Why: It is seen.\n  - Instead: Here it is.\n- So calm today. → [Found](#found)\n  - Only if: heat is 1 or less\n  - Why: Nobody is.\n  - Instead: Here it is.',
  ].join('\n\n'),
  endings,
});
const bad = good.replace('(#shelf)', '(#shlef)');

interface Row {
  file: string;
  title: string;
  exact: boolean;
  replies: { total: number; reached: number; infeasible: { scene: string; words: string }[] };
  ways: string | null;
  endings: { title: string; reached: boolean; share: number }[];
  scores: { calls: number; deciles: number[] };
  best: { variant: number; score: number; call: string[] }[];
  bots: { bot: string; passes: number; calls: number }[];
}

test.concurrent('says in text what every call of a script comes to', { timeout }, async () => {
  const folder = folderOf({ 'good.md': good });
  const { code, out, err } = await run('playtest', [`${folder}/good.md`]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`The late parcel  (${folder}/good.md)`);
  expect(out).toMatch(/Every call was looked at: \d+ states\./);
  expect(out).toContain('Replies reached: 4 of 5.');
  expect(out).toContain('never on offer, in “Shelf”: So calm today.');
  expect(out).toMatch(/ {2}\d+\.\d % {2}Found \(resolved\)/);
  expect(out).toContain('Best call of variant 2');
  expect(out).toContain('“I see the bag is late.”');
  expect(out).toContain('always first: ');
  expect(out).not.toMatch(/undefined|NaN|\{item\}/);
});

test.concurrent('says the same in JSON', { timeout }, async () => {
  const folder = folderOf({ 'good.md': good });
  const { code, out } = await run('playtest', ['--format', 'json', `${folder}/good.md`]);
  expect(code).toBe(0);
  const [row] = JSON.parse(out) as [Row];
  expect(row).toMatchObject({
    file: `${folder}/good.md`,
    title: 'The late parcel',
    exact: true,
    replies: { total: 5, reached: 4, infeasible: [{ scene: 'Shelf', words: 'So calm today.' }] },
    scores: { calls: 1000 },
  });
  // Without a gift one reply is hidden: two ways; with one, three.
  expect(row.ways).toBe('5');
  expect(row.endings.map(({ title, reached }) => [title, reached])).toEqual([
    ['Found', true],
    ['Lost', true],
  ]);
  expect(row.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(row.scores.deciles.reduce((sum, calls) => sum + calls, 0)).toBe(1000);
  expect(row.best.map(({ variant }) => variant)).toEqual([0, 1]);
  expect(row.bots.map(({ bot }) => bot)).toEqual([
    'random',
    'always first',
    'always longest',
    'most polite',
    'always escalate',
  ]);
});

test.concurrent('the same script gives the same numbers', { timeout }, async () => {
  const folder = folderOf({ 'good.md': good });
  const [one, two] = await Promise.all([1, 2].map(() => run('playtest', ['--format', 'json', `${folder}/good.md`])));
  expect(one?.out).toBe(two?.out);
});

test.concurrent('a script with errors ends with 1 and shows them; the others are played', { timeout }, async () => {
  const folder = folderOf({ 'bad.md': bad, 'good.md': good });
  const { code, out, err } = await run('playtest', ['--format', 'json', folder]);
  expect(code).toBe(1);
  expect((JSON.parse(out) as Row[]).map(({ file }) => file)).toEqual([`${folder}/good.md`]);
  expect(err).toContain(`${folder}/bad.md:`);
  expect(err).toContain('link_unknown');
});

test.concurrent('calls can go round for ever', { timeout }, async () => {
  const round = good.replace(
    '- No. →',
    '- Once more. → [Opening](#opening)\n  - Why: It asks.\n  - Instead: Look.\n- No. →',
  );
  const folder = folderOf({ 'round.md': round });
  const [text, json] = await Promise.all([
    run('playtest', [`${folder}/round.md`]),
    run('playtest', ['--format', 'json', folder]),
  ]);
  expect(text.out).toContain('Ways through without escalating: endless');
  expect((JSON.parse(json.out) as Row[])[0]?.ways).toBeNull();
});

test.concurrent(
  'a script too large to be looked at whole says so, and names nothing as infeasible',
  { timeout },
  async () => {
    const marks = Array.from({ length: 24 }, (_, at) => `m${at}`);
    const call = `### Hub\n\n${marks.map((mark) => `- Say ${mark}.\n  - Why: w\n  - Remember: ${mark}`).join('\n')}\n${marks
      .map((mark) => `- Ask ${mark}. → [Found](#found)\n  - Why: w\n  - Only if: ${mark}, not insults`)
      .join('\n')}\n- Enough. → [Lost](#lost)\n  - Why: w`;
    const folder = folderOf({ 'large.md': scriptOf({ call, endings }) });
    const { code, out } = await run('playtest', [folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/Bounded: the script is too large to be looked at whole; \d+ of more than \d+ states were\./);
    expect(out).not.toContain('never on offer');
  },
);

test.concurrent('misuse ends with 2, in a sentence', { timeout }, async () => {
  const folder = folderOf({ 'good.md': good, 'empty/notes.txt': '' });
  const misuses: [string[], string][] = [
    [[], 'Name a file or a folder.'],
    [[`${folder}/none.md`], `There is no file or folder “${folder}/none.md”.`],
    [[`${folder}/empty`], 'There is no scenario (a .md file) in what you named.'],
    [['--format', 'xml', folder], '“xml” is no format: text or json.'],
    [['--fromat', 'json', folder], "Unknown option '--fromat'"],
  ];
  for (const [args, sentence] of misuses) {
    const { code, out, err } = await run('playtest', args);
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  }
});

test.concurrent('stages are looked for beside the file', { timeout }, async () => {
  const stage = (id: string, then: string): string =>
    scriptOf({
      front: `id: ${id}`,
      call: '### Opening\n\n- Look. → [Shelf](#shelf)\n  - Shows: commits to act\n  - Why: w\n\n### Shelf\n\n- Here. → [Found](#found)\n  - Why: w',
      escalation: `- Needed: yes\n- To: supervisor\n- After: commits to act\n- Then: ${then}\n- Right → [Found](#found)`,
      endings,
    });
  const last = stage('last', 'x').replace('- Then: x\n', '');
  const folder = folderOf({
    'good.md': stage('good', 'last.md'),
    'last.md': last,
    'missing.md': stage('missing', 'nowhere.md'),
    'one.md': stage('one', 'two.md'),
    'two.md': stage('two', 'one.md'),
    'outside.md': stage('outside', '../secret.md'),
  });
  const { out, code } = await run('check', ['--format', 'json', folder]);
  expect(code).toBe(1);
  const rows = (
    JSON.parse(out) as { file: string; code: string; line: number; column: number; message: string }[]
  ).filter((row) => row.code === 'stage_unknown');
  const line = stage('a', 'b.md').split('\n').indexOf('- Then: b.md') + 1;
  expect(rows.map((row) => [row.file.slice(folder.length + 1), row.line, row.column])).toEqual(
    ['missing.md', 'one.md', 'outside.md', 'two.md'].map((file) => [file, line, 9]),
  );
  expect(rows.map(({ message }) => message)).toEqual([
    'The stage “nowhere.md” is not there.',
    'The stage “two.md” leads on to “one.md”, which has an id that came before.',
    'The stage “../secret.md” is not there.',
    'The stage “one.md” leads on to “two.md”, which has an id that came before.',
  ]);
});

test.concurrent('--help explains', { timeout }, async () => {
  const { code, out } = await run('playtest', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('npm run playtest -- [--format text|json] FILE|FOLDER …');
});
