import { describe, expect, test } from 'vitest';
import { check } from '../../src/playtest/check.ts';
import { scriptOf, type ScriptParts } from '../fakes.ts';
import { waysFound } from './expected.ts';

const reply = (words: string, to: string, ...notes: string[]): string =>
  [
    `- ${words}${to === '' ? '' : ` → [There](#${to})`}`,
    '  - Why: It moves things on.',
    ...notes.map((note) => `  - ${note}`),
  ].join('\n');
const scene = (title: string, ...items: string[]): string => `### ${title}\n\n${items.join('\n')}`;
const endings = '### Found\n\n- Outcome: resolved';
const needed = (...lines: string[]): string =>
  ['- Needed: yes', '- To: supervisor', ...lines, '- Right → [Found](#found)'].join('\n');

type Case = [name: string, parts: ScriptParts];
const holds = (cases: Case[]): void =>
  test.each(cases)('%s', (_name, parts) => {
    // The heading of the section may be at fault.
    const { found, expected } = waysFound(headed({ endings, ...parts }));
    expect(found).toEqual(expected);
  });

/** `!code …` before the lines of an escalation: what must be found at its heading. */
function headed(parts: ScriptParts): string {
  const [, codes, rest] = /^!([a-z_]+)\n([\s\S]*)$/.exec(parts.escalation ?? '') ?? [];
  if (codes === undefined || rest === undefined) return scriptOf(parts);
  return scriptOf({ ...parts, escalation: rest }).replace('## Escalation', `## ⟦${codes}: Escalation⟧`);
}

const two = [
  scene('Opening', reply('I will look.', 'shelf', 'Shows: commits to act')),
  scene('Shelf', reply('Here.', 'found')),
].join('\n\n');

describe('escalation_early', () => {
  holds([
    ['nothing has to come first', { call: two, escalation: `!escalation_early\n${needed()}` }],
    ['After names the first scene', { call: two, escalation: `!escalation_early\n${needed('- After: Opening')}` }],
    [
      'After is a mood that holds at the start',
      { call: two, escalation: `!escalation_early\n${needed('- After: heat is 5 or more')}` },
    ],
    [
      'After is a mark that one variant starts with',
      {
        front: 'variants:\n  - { item: box, remember: [called before] }\n  - { item: bag }',
        call: two,
        escalation: `!escalation_early\n${needed('- After: called before')}`,
      },
    ],
    [
      'After names a scene that a move leads to before the first word',
      {
        call: [scene('Opening', '- → [Shelf](#shelf)'), scene('Shelf', reply('Here.', 'found'))].join('\n\n'),
        escalation: `!escalation_early\n${needed('- After: Shelf')}`,
      },
    ],
    ['not with At once', { call: two, escalation: needed('- At once: yes') }],
    ['not where something must come first', { call: two, escalation: needed('- After: commits to act') }],
    [
      'not where it is needed only later',
      { call: two, escalation: needed().replace('Needed: yes', 'Needed: when commits to act') },
    ],
    ['not where it is not needed', { call: two, escalation: '- Needed: no' }],
  ]);
});

describe('escalation_impossible', () => {
  const far = [
    scene(
      'Opening',
      reply('Take this.', 'found', 'Shows: offers a remedy'),
      reply('I will look.', 'shelf', 'Instead: Take this.'),
    ),
    scene('Shelf', reply('Here.', 'found')),
  ].join('\n\n');
  holds([
    [
      'After names a behaviour that is shown only on the way to an ending',
      { call: far, escalation: needed('- After: ⟦escalation_impossible: offers a remedy⟧') },
    ],
    [
      'not where it can be shown before',
      { call: far.replace('(#found)', '(#shelf)'), escalation: needed('- After: offers a remedy') },
    ],
    [
      'After names a behaviour that no reply shows',
      { call: two, escalation: needed('- After: ⟦escalation_impossible: offers a remedy⟧') },
    ],
    [
      'After names two scenes of which one call sees but one',
      {
        call: [
          scene('Opening', reply('Left.', 'left'), reply('Right.', 'right')),
          scene('Left', reply('Out.', 'found')),
          scene('Right', reply('Out.', 'found')),
        ].join('\n\n'),
        escalation: needed('- After: ⟦escalation_impossible: Left, Right⟧'),
      },
    ],
    [
      'needed when a mood that never comes',
      {
        call: two,
        escalation: `!escalation_impossible\n${needed().replace('Needed: yes', 'Needed: when heat is 3 or less')}`,
      },
    ],
    [
      'needed when what After rules out',
      {
        call: two,
        escalation: needed('- After: ⟦escalation_impossible: commits to act⟧').replace(
          'Needed: yes',
          'Needed: when not commits to act',
        ),
      },
    ],
    ['late before it can be right', { call: two, escalation: needed('- After: commits to act', '- Within: 1') }],
    [
      'an unknown mark is told as unknown, and no more',
      { call: two, escalation: needed('- After: ⟦mark_unknown: comits to act⟧') },
    ],
  ]);
});

describe('instead_missing', () => {
  const lesser = (better: string[], worse: string[]): string =>
    scene('Opening', reply('Better.', 'found', ...better), reply('Worse.', 'found', ...worse));
  const at = (...notes: string[]): string =>
    reply('Worse.', 'found', ...notes).replace(/^- (.*)$/m, '- ⟦instead_missing: $1⟧');
  holds([
    ['a lesser reply', { call: scene('Opening', reply('Better.', 'found', 'Shows: validates'), at()) }],
    [
      'not one of equal worth by other means',
      { call: lesser(['Shows: validates'], ['Shows: apologises for the impact']) },
    ],
    [
      'nor where shown and broken make equal',
      { call: lesser(['Shows: offers a remedy'], ['Shows: commits to act, gives a time', 'Breaks: blames']) },
    ],
    [
      'not where they exclude each other by a mark',
      { call: lesser(['Shows: validates', 'Only if: looked'], ['Only if: not looked', 'Remember: looked']) },
    ].map((each) =>
      typeof each === 'string'
        ? each
        : {
            call: `${scene('Start', reply('Look.', 'opening', 'Remember: looked'), reply('On.', 'opening'))}\n\n${each.call.replace('\n  - Remember: looked', '')}`,
          },
    ) as Case,
    [
      'not where they exclude each other by moods',
      {
        call: [
          scene('Start', reply('Oh dear.', 'opening', 'Mood: heat +2'), reply('Oh.', 'opening')),
          lesser(['Shows: validates', 'Only if: heat is 6 or more'], ['Only if: heat is 5 or less']),
        ].join('\n\n'),
      },
    ],
    [
      'not where they exclude each other by a behaviour of one topic',
      {
        call: [
          scene(
            'Start',
            reply('At noon.', 'opening', 'Shows: gives a time (call)'),
            reply('At one.', 'opening', 'Shows: checks understanding, validates'),
          ).replace('checks understanding, validates', 'validates'),
          lesser(['Shows: restates the facts', 'Only if: gives a time (call)'], ['Only if: not gives a time']),
        ].join('\n\n'),
      },
    ],
    [
      'though a mood at its edge lets both stand',
      {
        call: [
          scene('Start', reply('Oh dear.', 'opening', 'Mood: heat +1'), reply('Oh.', 'opening')),
          scene(
            'Opening',
            reply('Better.', 'found', 'Shows: validates', 'Only if: heat is 5 or more'),
            at('Only if: heat is 5 or less'),
            reply('So.', 'found', 'Shows: validates'),
          ),
        ].join('\n\n'),
      },
    ],
    [
      'an action that breaks nothing needs none',
      { call: scene('Opening', reply('Better.', 'found', 'Shows: validates'), reply('*Look.*', 'found')) },
    ],
    [
      'one that breaks something does',
      {
        call: scene(
          'Opening',
          reply('Better.', 'found', 'Shows: validates'),
          reply('*Worse.*', 'found', 'Breaks: talks past').replace(/^- (.*)$/m, '- ⟦instead_missing: $1⟧'),
        ),
      },
    ],
    [
      'a critical break is always lesser, even alone',
      { call: scene('Opening', at('Shows: validates', 'Breaks: promises beyond policy')) },
    ],
    [
      'a topic more is a point more',
      {
        call: scene(
          'Opening',
          reply('Better.', 'found', 'Shows: gives a time (a), gives a time (b)'),
          at('Shows: gives a time'),
        ),
      },
    ],
  ]);
});

describe('stage_unknown', () => {
  const stage = (id: string, then?: string): string =>
    scriptOf({
      front: `id: ${id}`,
      call: two,
      escalation: needed('- After: commits to act', ...(then ? [`- Then: ${then}`] : [])),
      endings,
    });
  const stages: Record<string, string> = {
    'good.md': stage('good'),
    'back.md': stage('back', 'late-parcel.md'),
    'late-parcel.md': stage('late-parcel', 'back.md'),
    'itself.md': stage('itself', 'itself.md'),
    'second.md': stage('second', 'good.md'),
    'gone.md': stage('gone', 'nowhere.md'),
    'junk.md': '',
  };
  const problems = (then: string): string[] =>
    check(stage('late-parcel', then), { readStage: (file) => stages[file] })
      .diagnostics.filter(({ code }) => code === 'stage_unknown')
      .map(({ line, column, message }) => `${line}:${column} ${message}`);
  const line = stage('late-parcel', 'x.md').split('\n').indexOf('- Then: x.md') + 1;
  test.each([
    ['good.md', []],
    ['second.md', []],
    ['nowhere.md', ['is not there']],
    ['Good.md', ['is not there']],
    ['late-parcel.md', ['came before']],
    ['back.md', ['came before']],
    ['itself.md', ['came before']],
    ['gone.md', ['leads on to “nowhere.md”, which is not there']],
    ['junk.md', ['is no scenario']],
  ])('%s', (then, expected) => {
    const found = problems(then);
    expect(found).toEqual(expected.map((words) => expect.stringContaining(words)));
    for (const each of found) expect(each).toMatch(new RegExp(`^${line}:9 `));
  });
});
