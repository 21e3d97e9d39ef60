import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptOf } from '../fakes.ts';
import { folderOf, run } from './run.ts';

const call = '### Opening\n\n> Late!\n\n- I will find it. → [Found](#found)\n  - Why: It takes it on.';
const endings = '### Found\n\n- Outcome: resolved';
const good = scriptOf({ call, endings });
const bad = scriptOf({ call: call.replace('#found', '#fuond'), endings });
const warned = scriptOf({ call: call.replace('> Late!', '> <b>Late!</b>'), endings });
const timeout = 90_000;

test.concurrent('a good scenario ends with 0', { timeout }, async () => {
  const folder = folderOf({ 'good.md': good });
  const { code, out, err } = await run('check', [`${folder}/good.md`]);
  expect({ code, out, err }).toEqual({ code: 0, out: '1 scenario: 0 errors, 0 warnings.\n', err: '' });
  expect(await run('check', ['--format', 'json', folder])).toEqual({ code: 0, out: '[]\n', err: '' });
});

test.concurrent('an error ends with 1 and shows the words at fault', { timeout }, async () => {
  const folder = folderOf({ 'bad.md': bad });
  const { code, out } = await run('check', [`${folder}/bad.md`]);
  expect(code).toBe(1);
  expect(out).toContain(`${folder}/bad.md:19:21 error link_unknown`);
  expect(out).toContain('19 | - I will find it. → [Found](#fuond)\n      |                     ^^^^^^^^^^^^^^^');
  expect(out).toContain('Did you mean “found”?');
  expect(out).toContain('1 scenario: 1 error, 1 warning.');
});

test.concurrent('warnings end with 0', { timeout }, async () => {
  const folder = folderOf({ 'warned.md': warned });
  const { code, out } = await run('check', [folder]);
  expect(code).toBe(0);
  expect(out).toContain('1 scenario: 0 errors, 2 warnings.');
});

test.concurrent('JSON is one array of rows', { timeout }, async () => {
  const folder = folderOf({ 'bad.md': bad });
  const { code, out } = await run('check', ['--format', 'json', `${folder}/bad.md`]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: `${folder}/bad.md`,
      code: 'link_unknown',
      severity: 'error',
      line: 19,
      column: 21,
      message: expect.stringContaining('“fuond”'),
      hint: 'Did you mean “found”?',
    },
    expect.objectContaining({ code: 'scene_unreachable', severity: 'warning', line: 24, column: 5 }),
  ]);
});

test.concurrent(
  'a folder is searched; its README and hidden files are no scenarios, its handbook is checked too',
  { timeout },
  async () => {
    const folder = folderOf({
      'README.md': '# Not a scenario',
      'handbook/ladder.md': '# The ladder\n\n## Desks\n\n### Supervisor\n',
      'deep/down/bad.md': bad,
      'deep/handbook/page.md': '# Not one either',
      '.hidden/bad.md': bad,
      'node_modules/a/bad.md': bad,
      'notes.txt': 'no Markdown',
      'good.md': good.replace('## Endings', '## Escalation\n\n- Needed: no\n- To: Superviser\n\n## Endings'),
    });
    const { code, out } = await run('check', ['--format', 'json', folder]);
    expect(code).toBe(1);
    const rows = JSON.parse(out) as { file: string; code: string; message: string }[];
    expect(rows.map(({ file, code: what }) => `${file.slice(folder.length + 1)} ${what}`)).toEqual([
      'deep/down/bad.md link_unknown',
      'deep/down/bad.md scene_unreachable',
      'good.md value_invalid', // known from the handbook beside it
      'handbook/ladder.md ladder_incomplete',
      'handbook/ladder.md ladder_incomplete',
      ...Array<string>(4).fill('handbook/ladder.md key_missing'),
    ]);
  },
);

test.concurrent('misuse ends with 2, in a sentence', { timeout }, async () => {
  const folder = folderOf({ 'notes.txt': 'no Markdown', 'good.md': good });
  mkdirSync(`${folder}/empty`);
  mkdirSync(`${folder}/folder.md`);
  const misuses: [string[], string][] = [
    [[], 'Name a file or a folder.'],
    [[`${folder}/none.md`], `There is no file or folder “${folder}/none.md”.`],
    [[`${folder}/empty`], 'There is no scenario (a .md file) in what you named.'],
    [['--format', 'xml', folder], '“xml” is no format: text or json.'],
    [['--fromat', 'json', folder], "Unknown option '--fromat'"],
  ];
  for (const [args, sentence] of misuses) {
    const { code, out, err } = await run('check', args);
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  }
});

test.concurrent('--fix mends what is safe to mend, and keeps line ends', { timeout }, async () => {
  const folder = folderOf({ 'bad.md': good.replace('(#found)', '(#foun)').replaceAll('\n', '\r\n') });
  const { code } = await run('check', ['--fix', `${folder}/bad.md`]);
  expect(code).toBe(0);
  expect(readFileSync(`${folder}/bad.md`, 'utf8')).toBe(good.replaceAll('\n', '\r\n'));
});

test.concurrent('--help explains', { timeout }, async () => {
  const { code, out } = await run('check', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('npm run check -- [--format text|json]');
});
