import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mend } from '../../src/diagnostics/fix.ts';
import { check } from '../../src/playtest/check.ts';
import { readHandbook } from '../../src/scenario/handbook.ts';
import { scriptOf } from '../fakes.ts';
import { folderOf, run } from './run.ts';

const timeout = 60_000;
const handbook = {
  'handbook/ladder.md': readFileSync(`${import.meta.dirname}/../../scenarios/handbook/ladder.md`, 'utf8'),
  'handbook/promises.md': readFileSync(`${import.meta.dirname}/../../scenarios/handbook/promises.md`, 'utf8'),
};

const right = scriptOf({
  front: 'policies: [promises]\nvariants:\n  - { item: box }',
  before: '## Facts\n\n- Late {item}: late',
  call: '### Opening\n\n> My {item} is late!\n\n- Look. → [The shelf](#the-shelf)\n  - Shows: restates the facts (the box), gives a time (call)\n  - Remember: looked\n  - Why: It’s a look.\n\n### The shelf\n\n- As I saw. → [Found](#found)\n  - Only if: looked\n  - Why: It’s so.\n- Hm. → [Found](#found)\n  - Why: It’s so.',
  escalation:
    '- Needed: yes\n- To: supervisor\n- How: warm\n- Because: authority limit\n- After: gives a time (call)\n- Note: Late {item}\n- Right → [Found](#found)',
  endings: '### Found\n\n- Outcome: resolved',
});

/** Misspellings with one known name near, each as it is and as it should be. */
const misspellings: [what: string, wrong: string, right: string][] = [
  [
    'a behaviour with its topic',
    'Shows: restate the facts (the box), gives',
    'Shows: restates the facts (the box), gives',
  ],
  ['the second behaviour of a list', 'gives a tme (call)\n  - Remember', 'gives a time (call)\n  - Remember'],
  ['a note word', '  - Remembr: looked', '  - Remember: looked'],
  ['a key of the front matter', 'custmer: Ana', 'customer: Ana'],
  ['an anchor', '(#the-shlef)', '(#the-shelf)'],
  ['a mark in a condition', 'Only if: loked', 'Only if: looked'],
  ['a desk of the handbook', 'To: superviser', 'To: supervisor'],
  ['a reason of the handbook', 'Because: authority limt', 'Because: authority limit'],
  ['a page of the handbook', 'policies: [promise]', 'policies: [promises]'],
  ['a fact of the note', 'Note: Lat {item}', 'Note: Late {item}'],
  ['a placeholder', 'My {itm} is', 'My {item} is'],
  ['a section', '## Endigs', '## Endings'],
  ['an outcome', 'Outcome: resolvd', 'Outcome: resolved'],
  ['a route', '- Rigt → [Found]', '- Right → [Found]'],
];
/** Desks and reasons are given back as the handbook writes them. */
const sameWords = (text: string): string => text.toLowerCase();

async function fixed(
  source: string,
  ...more: string[]
): Promise<{ text: string; out: string; err: string; code: number | null; again: string }> {
  const folder = folderOf({ 'a.md': '', ...handbook });
  writeFileSync(`${folder}/a.md`, source);
  const { out, err, code } = await run('check', ['--fix', ...more, `${folder}/a.md`]);
  const text = readFileSync(`${folder}/a.md`, 'utf8');
  await run('check', ['--fix', `${folder}/a.md`]);
  return { text, out, err, code, again: readFileSync(`${folder}/a.md`, 'utf8') };
}

describe('check --fix', () => {
  test.concurrent('mends every misspelling that one name is near to, and says so', { timeout }, async () => {
    const wrong = misspellings.reduce((text, [what, from, to]) => {
      expect([what, text.includes(to)]).toEqual([what, true]);
      return text.replace(to, from);
    }, right);
    const { text, out, again } = await fixed(wrong);
    // A misspelt key hides what stands under it, so some are only seen when others are mended.
    expect(out.match(/mended: /g)?.length).toBeGreaterThanOrEqual(misspellings.length - 2);
    expect(sameWords(again)).toBe(sameWords(right));
    expect(out).toMatch(
      /a\.md:\d+:\d+ mended: The scorecard has no behaviour “restate the facts”\. It now says “restates the facts”\./,
    );
    expect(text).not.toContain('restate the');
  });

  test.each(misspellings)('%s', (_what, wrong, good) => {
    const text = right.replace(good, wrong);
    const pages = Object.entries(handbook).map(([file, page]) => ({ id: basename(file, '.md'), text: page }));
    const once = mend(text, check(text, { handbook: readHandbook(pages) }).diagnostics);
    expect(sameWords(once.text)).toBe(sameWords(right));
    expect(once.mended).toHaveLength(1);
  });

  test.concurrent('only the anchor, where the link’s words are misspelt as well', { timeout }, async () => {
    const { text } = await fixed(right.replace('[The shelf](#the-shelf)', '[The-shlef](#the-shlef)'));
    expect(text).toBe(right.replace('[The shelf](#the-shelf)', '[The-shlef](#the-shelf)'));
  });

  test.concurrent.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    [
      'line ends of both kinds',
      (text: string) => text.split('\n').reduce((all, line, at) => `${all}${at % 2 ? '\n' : '\r\n'}${line}`),
    ],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['letters outside the basic plane', (text: string) => text.replace('My {item}', '😀 My {item}')],
  ])('%s is kept', { timeout }, async (_what, write) => {
    const { text, again } = await fixed(
      write(right.replace('#the-shelf', '#the-shlef').replace('Only if: looked', 'Only if: loked')),
    );
    expect(text).toBe(write(right));
    expect(again).toBe(text);
  });

  test.concurrent.each([
    ['nothing is wrong', right],
    [
      'two names are as near',
      right.replace('Remember: looked', 'Remember: looked, looker').replace('if: looked', 'if: looke'),
    ],
    ['no name is near', right.replace('Only if: looked', 'Only if: weather')],
    ['words are missing, not misspelt', right.replace('  - Why: It’s a look.\n', '')],
    ['an anchor between two scenes', right.replace('(#the-shelf)', '(#the-)')],
    ['a value is out of its range', right.replace('heat: 5', 'heat: 50')],
    ['a critical thing is said', right.replace('Shows: restates the facts (the box)', 'Breaks: blame and shame')],
    ['the file is no scenario', 'Hello.\n'],
    ['the file is empty', ''],
  ])('nothing is changed where %s', { timeout }, async (_what, text) => {
    const folder = folderOf({ 'a.md': text, ...handbook });
    const { out } = await run('check', ['--fix', `${folder}/a.md`]);
    const after = readFileSync(`${folder}/a.md`, 'utf8');
    expect(after).toBe(text);
    expect(out).not.toContain('mended');
  });

  test.concurrent('what is left is told, and JSON stays JSON', { timeout }, async () => {
    const { out, err, code } = await fixed(
      right.replace('#the-shelf', '#the-shlef').replace('  - Why: It’s a look.\n', ''),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    const rows = JSON.parse(out) as { code: string }[];
    expect(rows.map((row) => row.code)).toContain('why_missing');
    expect(rows.map((row) => row.code)).not.toContain('link_unknown');
    expect(err).toContain('mended: ');
  });

  test.concurrent('a handbook and files that are none of ours stay as they are', { timeout }, async () => {
    const folder = folderOf({
      'a.md': right.replace('#the-shelf', '#the-shlef'),
      'README.md': '# Endigs',
      ...handbook,
    });
    mkdirSync(`${folder}/empty`);
    await run('check', ['--fix', folder]);
    expect(readFileSync(`${folder}/README.md`, 'utf8')).toBe('# Endigs');
    for (const [name, text] of Object.entries(handbook)) expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(text);
    expect(readFileSync(`${folder}/a.md`, 'utf8')).toBe(right);
  });
});
