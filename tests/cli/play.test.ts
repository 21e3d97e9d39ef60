import { expect, test } from 'vitest';
import { readSteps } from '../../src/cli/steps.ts';
import { scriptOf } from '../fakes.ts';
import { folderOf, run } from './run.ts';

const timeout = 90_000;
const script = scriptOf({
  front: 'variants:\n  - { item: parcel }\n  - { item: crate }',
  before: '## Facts\n\n- Late {item}: three days late\n- Order 42: number 42',
  call: `### Opening

> My {item} is three days late.

- Three days without your {item}: I see why you are cross. → [Well](#well)
  - Shows: restates the facts, names the feeling
  - Why: It gives her words back.
- Three days is nothing. → [Well](#well)
  - Breaks: dismisses
  - Why: It makes it small.
- *Wait.*
  - Why: Time passes.

### Well

> Well?

- I have found it. {#found-it} → [Found](#found)
  - Shows: commits to act
  - Why: Done.
- Have two! → [Found](#found)
  - Breaks: promises beyond policy
  - Why: It is not yours to give.`,
  escalation: `- Needed: yes
- To: supervisor
- How: warm
- Note: Late {item}, Order 42
- Right → [Handed over](#handed-over)`,
  endings: '### Found\n\n- Outcome: resolved\n\n### Handed over\n\nSomeone has it.\n\n- Outcome: escalated well',
});

function files(steps: unknown, text = script) {
  const folder = folderOf({ 'a.md': text, 'steps.json': typeof steps === 'string' ? steps : JSON.stringify(steps) });
  return { file: `${folder}/a.md`, steps: `${folder}/steps.json` };
}

const escalate = {
  to: 'supervisor',
  how: 'warm',
  because: ['authority limit'],
  tell: 'My supervisor will ring you today.',
  note: { issue: 'The CRATE is late.', timeline: 'three days late', ask: 'Number 42' },
};

test.concurrent('steps as JSON', { timeout }, async () => {
  const { file, steps } = files([{ say: 'three days without' }, { say: 'opening/wait' }, { escalate }].toSpliced(1, 1));
  const { code, out, err } = await run('play', [file, '--steps', steps, '--format', 'json', '--variant', '2']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    ending: 'Handed over',
    outcome: 'escalated well',
    passed: true,
    score: expect.any(Number),
    critical: [],
    competencies: {
      listening: { score: 100, band: 'strong', rated: true },
      empathy: { score: 100, band: 'strong', rated: true },
      ownership: { score: 0, band: 'not yet', rated: true },
      escalation: { score: 100, band: 'strong', rated: true },
    },
    findings: [
      {
        turn: 1,
        behaviour: 'restates the facts',
        shows: true,
        quote: 'Three days without your crate: I see why you are cross.',
      },
      {
        turn: 1,
        behaviour: 'names the feeling',
        shows: true,
        quote: 'Three days without your crate: I see why you are cross.',
      },
      { turn: 2, behaviour: 'decides rightly', shows: true, quote: 'Escalated to supervisor, warm.' },
      { turn: 2, behaviour: 'picks the right desk', shows: true, quote: 'Escalated to supervisor, warm.' },
      { turn: 2, behaviour: 'picks the right moment', shows: true, quote: 'Escalated to supervisor, warm.' },
      {
        turn: 2,
        behaviour: 'writes a complete note',
        shows: true,
        quote: 'The CRATE is late. · three days late · Number 42',
      },
      {
        turn: 2,
        behaviour: 'tells the customer what happens next',
        shows: true,
        quote: 'My supervisor will ring you today.',
      },
    ],
    turns: [
      {
        turn: 1,
        scene: 'opening',
        id: 'opening/three-days-without-your-item-i-see-why-you-are-cross',
        said: 'Three days without your crate: I see why you are cross.',
      },
      { turn: 2, scene: 'well', id: 'escalate', said: 'My supervisor will ring you today.' },
    ],
  });
});

test.concurrent('steps as text: the conversation, then what it came to', { timeout }, async () => {
  const { file, steps } = files([{ say: 'Three days is nothing.' }, { say: 'Have two' }]);
  const { code, out } = await run('play', [file, '--steps', steps]);
  expect(code).toBe(0);
  expect(out).toContain(
    'Ana Petrov: My parcel is three days late.\n\nYou: Three days is nothing.\n\nAna Petrov: Well?',
  );
  expect(out).toContain(
    'Ending: Found (resolved)\nNot passed: 0 of 100, and 60 passes.\nCritical: promises beyond policy.',
  );
  expect(out).toContain('turn 1  − dismisses: “Three days is nothing.”');
});

test.concurrent('a call may be hung up, and left unfinished', { timeout }, async () => {
  const one = files([{ say: 'Wait' }, { end: true }]);
  const hungUp = await run('play', [one.file, '--steps', one.steps]);
  expect(hungUp.out).toContain('You: [Wait.]\n\nYou: [Hang up]\n\nThe call came to no ending (lost)');
  const two = files([]);
  const unfinished = await run('play', [two.file, '--steps', two.steps, '--format', 'json']);
  expect(unfinished.code).toBe(0);
  expect(JSON.parse(unfinished.out)).toMatchObject({ ending: null, outcome: 'lost', passed: false, turns: [] });
});

test.concurrent('a step that cannot be made ends with 1, in a sentence', { timeout }, async () => {
  const refused: [unknown[], string][] = [
    [[{ say: 'Four days' }], 'Step 1 cannot be made: no reply on offer here begins with “Four days”.'],
    [[{ say: 'Three days' }], 'Step 1 cannot be made: “Three days” could be 2 replies here; write more of its words.'],
    [[{ end: true }, { say: 'Wait' }], 'Step 2 cannot be made: the call is over already.'],
  ];
  for (const [given, sentence] of refused) {
    const { file, steps } = files(given);
    expect(await run('play', [file, '--steps', steps])).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  }
});

test.concurrent('a scenario with errors ends with 1', { timeout }, async () => {
  const { file, steps } = files([], script.replace('(#well)', '(#wel)'));
  const { code, err } = await run('play', [file, '--steps', steps]);
  expect(code).toBe(1);
  expect(err).toBe(`“${file}” has an error and cannot be played: npm run check -- ${file}\n`);
});

test.concurrent('misuse ends with 2, in a sentence', { timeout }, async () => {
  const { file, steps } = files([]);
  const misuses: [string[], string][] = [
    [[], 'Name one scenario file.'],
    [[file, file], 'Name one scenario file.'],
    [[`${file}x`], `There is no file “${file}x”.`],
    [[`${file}/..`], 'cannot be read'],
    [[file, '--steps', `${steps}x`], `There is no file “${steps}x”.`],
    [[file, '--steps', file], `“${file}”: The steps are no JSON`],
    [[file, '--steps', steps, '--variant', '3'], 'has 2 variants, not 3.'],
    [[file, '--variant', '0'], '“0” is no variant'],
    [[file, '--seed', 'x'], '“x” is no seed'],
    [[file, '--format', 'json'], 'JSON needs --steps'],
    [[file, '--format', 'xml'], '“xml” is no format'],
  ];
  const runs = await Promise.all(misuses.map(([args]) => run('play', args)));
  runs.forEach(({ code, out, err }, index) => {
    const [args, sentence] = misuses[index] ?? [];
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

test('what is wrong with a file of steps', () => {
  const bad: [unknown, string][] = [
    ['[', 'The steps are no JSON'],
    [{ say: 'Wait' }, 'The steps are no list'],
    [[{ say: 'Wait' }, { sya: 'Wait' }], 'Step 2 is neither'],
    [[{ escalate: { to: 'supervisor', note: { isue: 'x' } } }], 'Step 1 is neither'],
    [[null], 'Step 1 is neither'],
  ];
  for (const [given, sentence] of bad) {
    expect(() => readSteps(typeof given === 'string' ? given : JSON.stringify(given))).toThrow(sentence);
  }
});

test.concurrent('desks, ways and reasons are those of the handbook beside the scenario', { timeout }, async () => {
  const ladder = `# The ladder

## Ways to hand over

- Warm: together

## Reasons

- Authority limit: beyond you

## Desks

### Supervisor

- How: warm
`;
  const step = (to: string, how: string, why: string) => [{ escalate: { to, how, because: [why] } }];
  const folder = folderOf({
    'a.md': script,
    'handbook/ladder.md': ladder,
    'good.json': JSON.stringify(step('SUPERVISOR', 'warm', 'authority limit')),
    'desk.json': JSON.stringify(step('billing', 'warm', 'authority limit')),
    'why.json': JSON.stringify(step('supervisor', 'warm', 'boredom')),
  });
  const good = await run('play', [`${folder}/a.md`, '--steps', `${folder}/good.json`]);
  expect(good.out).toContain('You: [Escalate to Supervisor, Warm, because Authority limit]');
  const desk = await run('play', [`${folder}/a.md`, '--steps', `${folder}/desk.json`]);
  expect(desk).toEqual({ code: 1, out: '', err: 'Step 1 cannot be made: there is no desk “billing”: Supervisor.\n' });
  const why = await run('play', [`${folder}/a.md`, '--steps', `${folder}/why.json`]);
  expect(why.err).toBe('Step 1 cannot be made: there is no reason “boredom”: Authority limit.\n');
});

test.concurrent('a call in the terminal', { timeout }, async () => {
  const { file } = files([]);
  const first = await run('play', [file, '--seed', '7'], 'x\n1\n');
  expect(first.code).toBe(0);
  expect(first.out).toContain('Answer with a number, e to escalate, q to hang up.');
  expect(first.out).toContain('You: [Hang up]'); // there was no more to read
  const seeds = await Promise.all(['7', '8', '9'].map((seed) => run('play', [file, '--seed', seed], 'q\n')));
  const replies = (out: string) => out.split('Answer')[0];
  expect(replies(seeds[0]?.out ?? '')).toBe(replies(first.out)); // the same order for the same seed
  expect(new Set(seeds.map(({ out }) => out)).size).toBeGreaterThan(1);
  const escalated = await run(
    'play',
    [file],
    'e\n\ne\nsupervisor\nwarm\n\nMy supervisor will ring today.\nlate parcel\n\n\n\nnumber 42\n',
  );
  expect(escalated.out).toContain('Someone has it.');
  expect(escalated.out).toContain('Ending: Handed over (escalated well)');
  expect(escalated.out).toMatch(/escalation +strong +100/);
});
