import { describe, expect, test } from 'vitest';
import { compile } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';
import { waysFound } from './expected.ts';

const reply = (words: string, to: string, ...notes: string[]): string =>
  [`- ${words} → [There](#${to})`, '  - Why: It moves things on.', ...notes.map((note) => `  - ${note}`)].join('\n');

/** The twelve classic ways to break a branching script (research/peers.md §3.2), each in its smallest form. */
const defects: [number, string, string][] = [
  [
    1,
    'a typo in a link',
    `### Opening\n\n> Late!\n\n- I will find it. → ⟦link_unknown: [Found](#fuond)⟧\n  - Why: It takes it on.\n${reply('Goodbye.', 'found')}`,
  ],
  [
    2,
    'a scene nobody comes to',
    `### Opening\n\n${reply('I will find it.', 'found')}\n\n### ⟦scene_unreachable: The attic⟧\n\n${reply('Here.', 'found')}`,
  ],
  [
    3,
    'a way that just stops',
    `### Opening\n\n${reply('I will look.', 'the-shelf')}\n${reply('I have it.', 'found')}\n\n### ⟦scene_dead_end: The shelf⟧\n\n> And?`,
  ],
  [
    4,
    'a loop without a way out',
    `### Opening\n\n${reply('Please hold.', 'waiting')}\n${reply('I have it.', 'found')}\n\n### ⟦trap_loop: Waiting⟧\n\n${reply('A moment.', 'still-waiting')}\n\n### Still waiting\n\n${reply('One more.', 'waiting')}`,
  ],
  [
    5,
    'moves that chase each other',
    `### Opening\n\n${reply('I will look.', 'first')}\n${reply('I have it.', 'found')}\n\n### First\n\n- ⟦move_cycle: → [Second](#second)⟧\n\n### Second\n\n- → [First](#first)`,
  ],
  [
    6,
    'Once replies that run out',
    `### ⟦once_runs_out: Opening⟧\n\n${reply('A refund?', 'opening', 'Once')}\n${reply('A new one?', 'opening', 'Once')}\n${reply('Both, then.', 'found', 'Only if: heat is 9 or more')}`,
  ],
  [7, 'a mark never asked for', `### Opening\n\n${reply('I will look.', 'found', 'Remember: ⟦mark_unused: looked⟧')}`],
  [
    8,
    'a typo in a mark',
    `### Opening\n\n${reply('I will look.', 'opening', 'Remember: looked, ⟦mark_unused: seen it⟧')}\n${reply('Here it is.', 'found', 'Only if: looked')}\n${reply('There it is.', 'found', 'Only if: ⟦mark_unknown: loked⟧')}`,
  ],
  [
    9,
    'a condition that never holds',
    `### Opening\n\n${reply('I will look.', 'found')}\n${reply('Calm down.', 'found', 'Only if: ⟦condition_never: heat is 3 or less⟧')}`,
  ],
  [
    10,
    'two scenes of one name',
    `### Opening\n\n${reply('I will look.', 'the-shelf')}\n\n### The shelf\n\n${reply('Here.', 'found')}\n\n### ⟦heading_duplicate: The shelf⟧\n\n${reply('There.', 'found')}`,
  ],
  [
    11,
    'two replies of the same words',
    `### Opening\n\n${reply('I will look.', 'found')}\n- ⟦response_duplicate: I will look. → [There](#lost)⟧\n  - Why: It moves things on.`,
  ],
  [
    12,
    'nothing to say',
    `### Opening\n\n${reply('I will look.', 'the-shelf', 'Remember: looked')}\n${reply('I will wait.', 'the-shelf')}\n\n### ⟦no_response_available: The shelf⟧\n\n${reply('Here it is.', 'found', 'Only if: looked')}`,
  ],
];

describe('the twelve classic defects, each told at its line and column and nothing else', () => {
  const endings = '### Found\n\n- Outcome: resolved';
  test.each(defects)('%i %s', (number, _what, call) => {
    const needsLost = number === 11;
    const { found, expected } = waysFound(
      scriptOf({ call, endings: needsLost ? `${endings}\n\n### Lost\n\n- Outcome: lost` : endings }),
    );
    expect(found).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });
  test('and none of them takes a played call to be seen: compile or check, never chance', () => {
    // The same text gives the same diagnostics.
    for (const [, , call] of defects) {
      const text = scriptOf({ call: call.replace(/⟦[a-z_ ]+: ([^⟧]*)⟧/gu, '$1') });
      expect(compile(text).diagnostics).toEqual(compile(text).diagnostics);
    }
  });
});
