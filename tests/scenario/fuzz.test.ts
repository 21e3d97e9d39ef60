import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handbookFor, scenarioFiles } from '../../src/cli/files.ts';
import { check } from '../../src/playtest/check.ts';
import { compile, type Compilation } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';

const timeout = 240_000;
/** Far above what any case takes, and far below for ever. */
const longest = 20_000;

const files = scenarioFiles([`${import.meta.dirname}/../../scenarios`]);
const handbook = handbookFor(files[0] ?? '');
const shipped = files.map((file) => readFileSync(file, 'utf8'));

/** A scenario of few lines with everything in it: cheap to spoil by the thousand. */
const little = scriptOf({
  front:
    'variants:\n  - { item: box, remember: [gift] }\n  - { item: bag }\npolicies: [promises]\nweights: { listening: 30 }',
  before:
    '## Brief\n\nA {item}.\n\n## Record\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Facts\n\n- Late {item}: late\n- Box: {item}, order\n\n## Limits\n\n- Both: both',
  call: [
    '### Opening\n\n> My {item} is late, order 1.\n\n- I see it is late. → [Hub](#hub)\n  - Shows: restates the facts, names the feeling\n  - Why: It hears.\n- *Look.* {#look}\n  > Well?\n  - Remember: looked\n  - Once\n  - Why: It looks.\n- No. → [Hub](#hub)\n  - Breaks: dismisses\n  - Mood: heat +2, trust -1\n  - Why: It hurts.\n  - Instead: Yes.',
    '### Hub\n\n> **Sam (clerk):** So?\n\n- By noon. → [Sort](#sort)\n  - Only if: looked, heat is 6 or less, not gift\n  - Shows: gives a time (call), commits to act\n  - Why: It is a time.\n- Soon. → [Sort](#sort)\n  - Breaks: hedges\n  - Why: It is none.\n  - Instead: By noon.',
    '### Sort\n\n- When trust is 3 or less → [Lost](#lost)\n- → [Found](#found)',
    '### At any time\n\n- When heat is 9 or more, not looked → [Lost](#lost)',
  ].join('\n\n'),
  escalation:
    '- Needed: when gift\n- To: supervisor\n- How: warm\n- After: Hub, commits to act\n- Within: 3\n- Note:\n  - Issue: Box\n- Right → [Found](#found)\n- Too early → [Hub](#hub)',
  rehearsals:
    '### One\n\n1. I see it\n2. Soon\n3. *Escalate to supervisor, warm, because customer insists.*\n\n- Ends: Found\n- Listening: strong or better',
});

const junk = fc.oneof(
  fc.constantFrom(
    ...[
      '\u0000',
      '\uD800',
      '\uDFFF',
      '\t',
      '\u00A0',
      '\u2028',
      '\uFEFF',
      '\r',
      '\u0085',
      '\u202E',
      '👩‍👩‍👧',
      '\\',
      '`',
      '```',
      '~~~',
      '|',
      '||',
    ],
    ...[
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '*',
      '**',
      '_',
      '→',
      '->',
      '=>',
      '-->',
      '—>',
      '{#a}',
      '{item}',
      '{__proto__}',
      '[x](#hub)',
      '[x]()',
      '![x](y)',
    ],
    ...[
      '__proto__: 1',
      'constructor: {}',
      '- __proto__ → [x](#__proto__)',
      '### __proto__',
      '### constructor',
      '### toString',
      '## Call',
      '## Endings',
      '### At any time',
      '# x',
    ],
    ...[
      '  - Only if: __proto__',
      '  - Remember: constructor',
      '  - Shows: toString',
      '  - Mood: heat 9999',
      '  - Once',
      '- When hasOwnProperty → [x](#hub)',
      'a: &a [*a]',
      'b: *b',
      'c: !!js/function x',
      'd: 2001-01-01',
      '? : ?',
      '<<: *a',
    ],
    ...[
      '  - Only if: heat is 11 or more',
      '  - Only if: not not not',
      '- Needed: when',
      '- After: ,,,,',
      '- Within: 0',
      '- Within: 999',
      '- Note: ,',
      '- Then: ../../etc/passwd',
      '- Then: x.md',
      '- Outcome:',
      '<!--',
      '-->',
      '<script>',
      '[x]: #hub',
      '***',
      '---',
      '===',
      '1. x',
      '1) x',
      '> >',
      '    code',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** One change of a text, in lines. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    kind: fc.constant('twice' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
    to: fc.nat(),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('line' as const), at: fc.nat(), words: junk, repeat: fc.constantFrom(1, 1, 1, 2, 30) }),
  fc.record({ kind: fc.constant('word' as const), at: fc.nat(), words: junk, column: fc.nat() }),
  fc.record({ kind: fc.constant('shift' as const), at: fc.nat(), by: fc.constantFrom(-4, -2, -1, 1, 2, 4) }),
  fc.record({ kind: fc.constant('letter' as const), at: fc.nat(), column: fc.nat() }),
);
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never;

function apply(text: string, changes: readonly Change[]): string {
  const lines = text.split('\n');
  for (const each of changes) {
    const at = each.at % Math.max(1, lines.length);
    const line = lines[at] ?? '';
    switch (each.kind) {
      case 'cut':
        lines.splice(at, each.length);
        break;
      case 'twice':
        lines.splice(each.to % (lines.length + 1), 0, ...lines.slice(at, at + each.length));
        break;
      case 'swap': {
        const to = each.to % Math.max(1, lines.length);
        [lines[at], lines[to]] = [lines[to] ?? '', line];
        break;
      }
      case 'line':
        lines.splice(at, 0, ...Array.from({ length: each.repeat }, () => each.words));
        break;
      case 'word':
        lines[at] =
          line.slice(0, each.column % (line.length + 1)) + each.words + line.slice(each.column % (line.length + 1));
        break;
      case 'shift':
        lines[at] =
          each.by > 0 ? ' '.repeat(each.by) + line : line.slice(Math.min(-each.by, /^ */.exec(line)?.[0].length ?? 0));
        break;
      case 'letter': {
        const column = each.column % (line.length + 1);
        lines[at] = line.slice(0, column) + line.slice(column + 1);
        break;
      }
    }
  }
  return lines.join('\n');
}
const changes = fc.array(change, { minLength: 1, maxLength: 8 });

/** What holds of every answer of the checker. */
function holds({ diagnostics, text }: Pick<Compilation, 'diagnostics' | 'text'>): void {
  const length = text.length + 1;
  for (const { code, message, hint, range, line, column, severity } of diagnostics) {
    if (
      range.start < 0 ||
      range.end < range.start ||
      range.end > length ||
      line < 1 ||
      column < 1 ||
      !(severity === 'error' || severity === 'warning') ||
      /undefined|\[object|NaN|Infinity/.test(message.replaceAll(/“[^”]*”/g, '')) ||
      (hint ?? 'x') === ''
    )
      expect({ code, message, hint, range, line, column }).toBe('a diagnostic with a place, and words for people');
  }
}
function timed<Result>(work: () => Result): Result {
  const from = performance.now();
  const result = work();
  expect(performance.now() - from).toBeLessThan(longest);
  return result;
}

describe('the checker never throws and never hangs', () => {
  // FUZZ=all goes on in the same sequences, to three or four times as many.
  const upTo = (many: number, all: number): number => (process.env['FUZZ'] === 'all' ? all : many);
  test('compile, thousands of spoilt little scripts', { timeout }, () => {
    fc.assert(
      fc.property(changes, (each) => holds(timed(() => compile(apply(little, each), { handbook })))),
      { numRuns: upTo(2_500, 9_000), seed: 1 },
    );
  });
  test('compile, hundreds of spoilt shipped scripts', { timeout }, () => {
    const text = fc.constantFrom(...shipped);
    fc.assert(
      fc.property(text, changes, (whole, each) => holds(timed(() => compile(apply(whole, each), { handbook })))),
      { numRuns: upTo(300, 1_200), seed: 2 },
    );
  });
  test('check, hundreds of spoilt little scripts', { timeout }, () => {
    fc.assert(
      fc.property(changes, (each) => {
        const { checked, diagnostics, text } = timed(() => check(apply(little, each), { handbook }));
        holds({ diagnostics, text });
        expect(checked === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: upTo(600, 2_000), seed: 3 },
    );
  });
  test('check, spoilt shipped scripts', { timeout }, () => {
    const text = fc.constantFrom(...shipped);
    fc.assert(
      fc.property(text, changes, (whole, each) => holds(timed(() => check(apply(whole, each), { handbook })))),
      { numRuns: upTo(30, 120), seed: 4 },
    );
  });
});

describe('what no author would write', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
  ].join('\n');
  const reply = '- a → [Found](#found)\n  - Why: w\n';
  const odd: [string, string][] = [
    ['NUL', scriptOf({ call: `### A\n\n> \u0000\n\n${reply}` })],
    ['lone surrogates', scriptOf({ call: `### \uD800\n\n> \uDC00\n\n- \uD83D → [Found](#found)\n  - Why: \uD800` })],
    ['a bomb of aliases', scriptOf({ front: bomb, call: `### A\n\n${reply}` })],
    ['an alias of itself', scriptOf({ front: 'variants: &v\n  - *v', call: `### A\n\n${reply}` })],
    ['merge keys', scriptOf({ front: 'base: &b { heat: 3 }\n<<: *b', call: `### A\n\n${reply}` })],
    [
      '__proto__ everywhere',
      scriptOf({
        front: '__proto__: { heat: 9 }\nvariants:\n  - { __proto__: { x: 1 }, remember: [__proto__] }',
        call: `### __proto__\n\n- __proto__ → [__proto__](#__proto__)\n  - Why: w\n  - Remember: __proto__, constructor\n  - Shows: __proto__\n  - Only if: __proto__, hasOwnProperty\n${reply}`,
      }),
    ],
    [
      'brackets by the thousand',
      scriptOf({
        call: `### A\n\n- ${'['.repeat(5000)}${'('.repeat(5000)}${'{'.repeat(5000)} → [Found](#found)\n  - Why: ${'*_'.repeat(5000)}\n  - Shows: ${'('.repeat(5000)}`,
      }),
    ],
    ['quotes in quotes', scriptOf({ call: `### A\n\n${'>'.repeat(3000)} hello\n\n${reply}` })],
    [
      'lists in lists',
      scriptOf({ call: `### A\n\n${Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}` }),
    ],
    [
      '10,000 headings',
      scriptOf({ call: Array.from({ length: 10_000 }, (_, at) => `### h${at}\n\n> x`).join('\n\n') }),
    ],
    ['10,000 equal headings', scriptOf({ call: Array.from({ length: 10_000 }, () => '### h').join('\n\n') })],
    [
      '10,000 facts',
      scriptOf({
        before: `## Facts\n\n${Array.from({ length: 10_000 }, (_, at) => `- f${at}: w${at}`).join('\n')}`,
        call: `### A\n\n${reply}`,
      }),
    ],
    [
      'a list of 100,000 items',
      scriptOf({ call: `### A\n\n${Array.from({ length: 100_000 }, (_, at) => `- r${at}`).join('\n')}` }),
    ],
    ['a line of two million letters', scriptOf({ call: `### A\n\n> ${'x'.repeat(2_000_000)}\n\n${reply}` })],
    [
      '5,000 variants',
      scriptOf({
        front: `variants:\n${Array.from({ length: 5_000 }, (_, at) => `  - { item: x${at} }`).join('\n')}`,
        call: `### A\n\n> {item}\n\n${reply}`,
      }),
    ],
    [
      '5,000 marks in one reply',
      scriptOf({
        call: `### A\n\n- a → [Found](#found)\n  - Why: w\n  - Remember: ${Array.from({ length: 5_000 }, (_, at) => `m${at}`).join(', ')}`,
      }),
    ],
    [
      '2,000 scenes in a row',
      scriptOf({
        call: Array.from(
          { length: 2_000 },
          (_, at) => `### s${at}\n\n- on → [x](#${at === 1_999 ? 'found' : `s${at + 1}`})\n  - Why: w`,
        ).join('\n\n'),
      }),
    ],
    [
      '1,000 moves in a circle',
      scriptOf({
        call: `### A\n\n- a → [x](#s0)\n  - Why: w\n\n${Array.from({ length: 1_000 }, (_, at) => `### s${at}\n\n- → [x](#s${(at + 1) % 1_000})`).join('\n\n')}`,
      }),
    ],
    [
      '300 rehearsals',
      scriptOf({
        call: `### A\n\n${reply}`,
        rehearsals: Array.from({ length: 300 }, (_, at) => `### r${at}\n\n1. a\n\n- Ends: Found`).join('\n\n'),
      }),
    ],
  ];
  test.each(odd)('%s', { timeout }, (_what, text) => holds(timed(() => check(text, { handbook }))));
});

describe('more states than can be looked at', () => {
  const marks = Array.from({ length: 40 }, (_, at) => `m${at}`);
  const hub = (notes: (mark: string, at: number) => string[]): string =>
    `### Hub\n\n${marks.map((mark, at) => [`- Say ${mark}. → [Hub](#hub)`, '  - Why: w', ...notes(mark, at).map((note) => `  - ${note}`)].join('\n')).join('\n')}\n- Enough. → [Room](#room)\n  - Why: w\n\n### Room\n\n${marks
      .map((mark) => `- Ask ${mark}. → [Hub](#hub)\n  - Why: w\n  - Only if: ${mark}`)
      .join('\n')}\n- Done. → [Found](#found)\n  - Why: w`;
  const hostile: [string, string][] = [
    ['forty marks', scriptOf({ call: hub((mark) => [`Remember: ${mark}`]) })],
    ['forty replies of Once', scriptOf({ call: hub((mark) => [`Remember: ${mark}`, 'Once']) })],
    [
      'forty marks, each with a mood',
      scriptOf({
        call: hub((mark, at) => [
          `Remember: ${mark}`,
          `Mood: heat ${at % 2 ? '+' : '-'}1, trust ${at % 3 ? '+' : '-'}1`,
        ]),
      }),
    ],
    [
      'forty behaviours of forty topics, with an escalation that waits for all',
      scriptOf({
        call: hub((mark, at) => [
          `Remember: ${mark}`,
          `Shows: gives a time (${mark}), validates (${mark})`,
          ...(at % 2 ? ['Once'] : []),
        ]),
        escalation: `- Needed: yes\n- To: supervisor\n- How: warm\n- After: ${marks.join(', ')}\n- Within: 30\n- Right → [Found](#found)`,
      }),
    ],
    [
      'eight variants of them',
      scriptOf({
        front: `variants:\n${marks
          .slice(0, 8)
          .map((mark) => `  - { item: x, remember: [${mark}] }`)
          .join('\n')}`,
        call: hub((mark) => [`Remember: ${mark}`, `Shows: gives a time (${mark})`, 'Once']),
      }),
    ],
  ];
  test.each(hostile)('%s', { timeout }, (_what, text) => {
    const from = performance.now();
    const { study, diagnostics } = check(text, { handbook });
    const took = performance.now() - from;
    expect(study?.space.exact).toBe(false);
    expect(took).toBeLessThan(longest * 3);
    // Nothing that only a whole search could show is told.
    expect(diagnostics.map(({ code }) => code)).not.toContain('condition_never');
    expect(diagnostics.map(({ code }) => code)).not.toContain('trap_loop');
  });
});
