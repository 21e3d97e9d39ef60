import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineMap } from '../../src/diagnostics/line-map.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readOutline, type Section } from '../../src/scenario/1-parse/sections.ts';
import { normalise } from '../../src/scenario/1-parse/source.ts';
import { compile } from '../../src/scenario/compile.ts';
import { hashOf } from '../../src/scenario/hash.ts';
import { scriptOf } from '../fakes.ts';

const timeout = 120_000;
const folder = `${import.meta.dirname}/../../scenarios`;
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Pieces that mean something to Markdown, YAML or Stepladder. */
const piece = fc.constantFrom(
  ...['#', '## ', '### ', '\n', '\n\n', '---\n', '- ', '  - ', '    - ', '1. ', '> ', '\t', ' ', '→', '->', '[a](#a)'],
  ...[
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '{item}',
    '{#id}',
    ':',
    ',',
    '*',
    '**',
    '`',
    '```\n',
    '<b>',
    '<!--',
    '-->',
    '|',
    '\\',
  ],
  ...['Shows: ', 'Breaks: ', 'Why: ', 'Only if: ', 'Mood: ', 'Remember: ', 'Once', 'When ', 'Needed: ', 'Outcome: '],
  ...[
    '## Call\n',
    '## Endings\n',
    '## Escalation\n',
    '## Facts\n',
    '## Rehearsals\n',
    '### At any time\n',
    'heat: 5\n',
  ],
  ...[
    'heat is 7 or more',
    'not ',
    'validates',
    'resolved',
    'Escalate to ',
    '&amp;',
    '\u00a0',
    '😀',
    'é',
    '\ud800',
    '\u2028',
    '__proto__',
    'constructor',
  ],
);
const noise = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((all) => all.join(''));

/** A text that was nearly a scenario. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...shipped),
    fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), put: noise }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((all, { at, cut, put }) => {
      const from = Math.floor(at * all.length);
      return all.slice(0, from) + put + all.slice(from + cut);
    }, text),
  );

/** Scenarios small enough to spoil every part of them often. */
const small = fc
  .tuple(noise, noise, noise, noise, noise)
  .map(([front, call, escalation, endings, rehearsals]) =>
    scriptOf({ front, call: `### A\n\n${call}`, escalation, endings, rehearsals }),
  );

const anyText = fc.oneof(noise, small, fc.string({ unit: 'binary', maxLength: 300 }));

/** What holds for whatever an author writes. */
function examine(source: string): void {
  const { compiled, diagnostics, text } = compile(source);
  expect(compiled === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const lines = new LineMap(text);
  for (const { range, line, column, message } of diagnostics) {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    expect(range.end).toBeLessThanOrEqual(Math.max(1, text.length + 1));
    expect({ line, column }).toEqual(lines.position(range.start));
    expect(column).toBeLessThanOrEqual((text.split('\n')[line - 1] ?? '').length + 1);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
  }
  const starts = diagnostics.map(({ range }) => range.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}

describe('whatever an author writes', () => {
  test('a spoilt scenario is compiled or reported', { timeout }, () => {
    fc.assert(fc.property(spoilt, examine), { numRuns: 150 });
  });
  test('so is any other text', { timeout }, () => {
    fc.assert(fc.property(anyText, examine), { numRuns: 2000 });
  });
});

test('the places of headings and blocks are exact', { timeout }, () => {
  const everything = fc.oneof(
    anyText,
    spoilt.map((text) => text.slice(0, 3000)),
  );
  fc.assert(
    fc.property(everything, (source) => {
      const text = normalise(source);
      const outline = readOutline(text, 0, new Report(text));
      let before = 0;
      const see = ({ start, end }: { start: number; end: number }, raw: string): void => {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(text.slice(start, end)).toBe(raw);
        before = end;
      };
      const walk = (sections: readonly Section[], blocks: Section['blocks']): void => {
        for (const { token, range } of blocks) see(range, token.raw.trimEnd());
        for (const section of sections) {
          expect(section.range.start).toBeGreaterThanOrEqual(before);
          expect(text.slice(section.range.start, section.range.end)).not.toContain('\n\n');
          before = section.range.start;
          walk(section.sections, section.blocks);
        }
      };
      if (outline) walk(outline.sections, outline.blocks);
    }),
    { numRuns: 1000 },
  );
});

describe('the hash of a text', () => {
  const wellFormed = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => text.replace(/^\uFEFF/, '').replaceAll('\r', ''));

  test('leaves out line ends and byte order mark', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(hashOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(hashOf(text));
        expect(hashOf(text.replaceAll('\n', '\r'))).toBe(hashOf(text));
      }),
    );
  });
  test('and nothing else', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, fc.nat(200), (text, more, at) => {
        const changed = text.slice(0, at) + more + text.slice(at);
        expect(hashOf(changed) === hashOf(text)).toBe(changed === text);
      }),
    );
  });
  test('is SHA-256', () => {
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('compiling is linear', () => {
  // Not a time: a count that a quadratic step could not keep. The texts take minutes where something is quadratic.
  const long = (unit: string): string => unit.repeat(Math.ceil(200_000 / unit.length));
  test.each([
    ['names in a note', `### A\n\n- a → [Found](#found)\n  - Why: w\n  - Remember: ${long('a,')}\n`],
    ['open brackets in a note', `### A\n\n- a → [Found](#found)\n  - Why: w\n  - Shows: ${long('(,')}\n`],
    ['spaces in a reply', `### A\n\n- a${long(' ')}b → [Found](#found)\n  - Why: w\n`],
    ['arrows in a reply', `### A\n\n- a${long(' →')} b → [Found](#found)\n  - Why: w\n`],
    [
      'marks',
      `### A\n\n${Array.from({ length: 4000 }, (_, i) => `- r${i} → [Found](#found)\n  - Why: w\n  - Remember: m${i}\n`).join('')}`,
    ],
    [
      'links to nowhere',
      Array.from({ length: 3000 }, (_, i) => `### s${i}\n\n- r → [x](#t${i})\n  - Why: w\n`).join('\n'),
    ],
  ])('%s', { timeout }, (_what, call) => {
    expect(() => compile(scriptOf({ call }))).not.toThrow();
  });
  test('facts', { timeout }, () => {
    const facts = Array.from({ length: 10_000 }, (_, i) => `- fact ${i}: b\n`).join('');
    expect(() => compile(scriptOf({ before: `## Facts\n\n${facts}`, call: '### A' }))).not.toThrow();
  });
  test.each(['[', '{', '- ', 'a: 1\n', '"', '&a ', '? '])('%j in front matter', { timeout }, (unit) => {
    expect(compile(`---\n${long(unit)}\n---\n# A`).compiled).toBeUndefined();
  });
  test.each([100, 300, 1000, 3000, 10_000])('quotes, lists and emphasis %i deep', { timeout }, (depth) => {
    for (const unit of ['> ', '- ', '*a **b ', '[', '1. ', '> - ']) {
      examine(
        scriptOf({ call: `### A\n\n${unit.repeat(depth)}deep\n`, before: `## Brief\n\n${unit.repeat(depth)}deep` }),
      );
    }
  });
});
