import { describe, expect, test } from 'vitest';
import { scriptOf, type ScriptParts } from '../fakes.ts';
import { waysFound } from './expected.ts';

/** A reply with a reason; `''` for one that stays in the scene. */
const reply = (words: string, to: string, ...notes: string[]): string =>
  [
    `- ${words}${to === '' ? '' : ` → [There](#${to})`}`,
    '  - Why: It moves things on.',
    ...notes.map((note) => `  - ${note}`),
  ].join('\n');

/** A scene of these replies and moves. */
const scene = (title: string, ...items: string[]): string => `### ${title}\n\n${items.join('\n')}`;

const endings = '### Found\n\n- Outcome: resolved';

type Case = [name: string, ...scenes: string[]];
type WholeCase = [name: string, parts: ScriptParts];

function holds(parts: ScriptParts): void {
  const { found, expected } = waysFound(scriptOf({ endings, ...parts }));
  expect(found).toEqual(expected);
}
const tests = (cases: Case[]): void =>
  test.each(cases)('%s', (_name, ...scenes) => holds({ call: scenes.join('\n\n') }));
const wholeTests = (cases: WholeCase[]): void => test.each(cases)('%s', (_name, parts) => holds(parts));

describe('trap_loop', () => {
  tests([
    [
      'three scenes that lead only to each other beside a healthy way: told at the first of them in the text',
      scene('Opening', reply('Hold.', 'two'), reply('Here.', 'found')),
      scene('⟦trap_loop: One⟧', reply('On.', 'two')),
      scene('Two', reply('On.', 'three')),
      scene('Three', reply('On.', 'one'), reply('Back.', 'two')),
    ],
    [
      'not where one of the three leads out',
      scene('Opening', reply('Hold.', 'two'), reply('Here.', 'found')),
      scene('One', reply('On.', 'two')),
      scene('Two', reply('On.', 'three')),
      scene('Three', reply('On.', 'one'), reply('Out.', 'found')),
    ],
    [
      'a mark closes it: who once said no can never leave',
      scene('Opening', reply('No.', 'hall', 'Remember: said no'), reply('Yes.', 'hall')),
      scene('⟦trap_loop: Hall⟧', reply('Out.', 'found', 'Only if: not said no'), reply('In.', 'room')),
      scene('Room', reply('Back.', 'hall')),
    ],
    [
      'not where the mark can only be set on the way out',
      scene('Opening', reply('On.', 'hall')),
      scene('Hall', reply('Out.', 'found', 'Only if: not said no'), reply('In.', 'room')),
      scene('Room', reply('Back.', 'hall'), reply('No.', 'found', 'Remember: said no')),
    ],
    [
      'a mood closes it: heat only rises',
      scene('Opening', reply('Never mind.', 'hall', 'Mood: heat +2'), reply('I see.', 'hall')),
      scene(
        '⟦trap_loop: Hall⟧',
        reply('Out.', 'found', 'Only if: heat is 6 or less, not passes the buck'),
        reply('In.', 'room', 'Mood: heat +1'),
      ),
      scene('Room', reply('Back.', 'hall')),
    ],
    [
      'not where the mood can be brought back',
      scene('Opening', reply('Never mind.', 'hall', 'Mood: heat +2'), reply('I see.', 'hall')),
      scene('Hall', reply('Out.', 'found', 'Only if: heat is 6 or less'), reply('In.', 'room', 'Mood: heat +1')),
      scene('Room', reply('Back.', 'hall', 'Mood: heat -3')),
    ],
    [
      'one scene that can only stay, once a mark is set',
      scene('Opening', reply('Hold.', 'queue', 'Remember: waiting'), reply('Straight on.', 'queue')),
      scene('⟦trap_loop: Queue⟧', reply('Still here?', ''), reply('Out.', 'found', 'Only if: not waiting')),
    ],
    [
      'an At any time move is no way out',
      scene('Opening', reply('Hold.', 'hall'), reply('Here.', 'found')),
      scene('⟦trap_loop: Hall⟧', reply('In.', 'room', 'Mood: heat +1')),
      scene('Room', reply('Back.', 'hall')),
      '### At any time\n\n- When heat is 9 or more → [Found](#found)',
    ],
    [
      'a scene’s own move is a way out',
      scene('Opening', reply('Hold.', 'hall')),
      scene('Hall', reply('In.', 'room', 'Mood: heat +1')),
      scene('Room', reply('Back.', 'hall'), '', '- When heat is 8 or more → [Found](#found)'),
    ],
    [
      'two traps are told apart',
      scene('Opening', reply('Left.', 'left'), reply('Right.', 'right'), reply('Out.', 'found')),
      scene('⟦trap_loop: Left⟧', reply('On.', 'left-again')),
      scene('Left again', reply('On.', 'left')),
      scene('⟦trap_loop: Right⟧', reply('On.', 'right-again')),
      scene('Right again', reply('On.', 'right')),
    ],
    [
      'a scene that leads into a trap is none itself',
      scene('Opening', reply('In.', 'lane')),
      scene('Lane', reply('On.', 'hall'), reply('Out.', 'found', 'Only if: heat is 5 or less')),
      scene('⟦trap_loop: Hall⟧', reply('On.', 'room')),
      scene('Room', reply('On.', 'hall')),
    ],
  ]);
  wholeTests([
    [
      'escalating is no way out',
      {
        call: [
          scene('Opening', reply('Hold.', 'hall'), reply('Here.', 'found')),
          scene('⟦trap_loop: Hall⟧', reply('In.', 'room', 'Shows: commits to act')),
          scene('Room', reply('Back.', 'hall')),
        ].join('\n\n'),
        escalation:
          '- Needed: yes\n- To: supervisor\n- After: commits to act\n- Right → [Found](#found)\n- Too early → [Found](#found)',
      },
    ],
  ]);
});

describe('scene_dead_end', () => {
  tests([
    [
      'a scene of quotes alone',
      scene('Opening', reply('On.', 'shelf'), reply('Out.', 'found')),
      '### ⟦scene_dead_end: Shelf⟧\n\n> And?',
    ],
    [
      'a scene whose replies all stay, one by a link to itself',
      scene('Opening', reply('On.', 'shelf'), reply('Out.', 'found')),
      scene('⟦scene_dead_end: Shelf⟧', reply('Hm.', ''), reply('Hm, hm.', 'shelf')),
    ],
    [
      'the first scene, where only a move At any time leads out',
      scene('⟦scene_dead_end: Opening⟧', reply('Hm.', '', 'Mood: heat +2')),
      '### At any time\n\n- When heat is 9 or more → [Found](#found)',
    ],
    ['not one that moves on by itself', scene('Opening', reply('On.', 'shelf')), '### Shelf\n\n- → [Found](#found)'],
  ]);
});

describe('move_cycle', () => {
  tests([
    [
      'moods make it, told at its first move in the text',
      scene('Opening', reply('Look.', 'colder', 'Mood: trust -2'), reply('Here.', 'found')),
      scene('Cold', '- ⟦move_cycle: When trust is 5 or less → [Colder](#colder)⟧', '', reply('Out.', 'found')),
      scene('Colder', '- When trust is 8 or less → [Cold](#cold)', '', reply('Out.', 'found')),
    ],
    [
      'not where moods that make the one unmake the other: heat cannot be both',
      scene('Opening', reply('Look.', 'cold', 'Mood: heat +3'), reply('See.', 'cold', 'Mood: heat -3')),
      scene('Cold', '- When heat is 7 or more → [Colder](#colder)', '', reply('Out.', 'found')),
      scene(
        'Colder',
        '- When heat is 3 or less → [Cold](#cold)',
        '',
        reply('Out.', 'found'),
        reply('Down.', 'colder', 'Mood: heat -5'),
      ),
    ],
    [
      'nor where moods never come to make the second move',
      scene('Opening', reply('Look.', 'cold', 'Mood: heat -1'), reply('Never mind.', 'found')),
      scene('Cold', '- When heat is 4 or less → [Colder](#colder)', '', reply('Out.', 'found')),
      scene('Colder', '- When ⟦condition_never: heat is 3 or less⟧ → [Cold](#cold)', '', reply('Out.', 'found')),
    ],
    [
      'nor one that no call can reach',
      scene('Opening', reply('Here.', 'found')),
      scene('⟦scene_unreachable: First⟧', '- → [Second](#second)'),
      scene('⟦scene_unreachable: Second⟧', '- → [First](#first)'),
    ],
    [
      'a circle of three, beside a move that would lead out but comes behind',
      scene('Opening', reply('Look.', 'two')),
      scene('One', '- ⟦move_always move_cycle: → [Two](#two)⟧', '- → [Found](#found)'),
      scene('Two', '- → [Three](#three)'),
      scene('Three', '- → [One](#one)'),
    ],
    [
      'a move to its own scene',
      scene('Opening', reply('Look.', 'shelf')),
      scene('Shelf', '- ⟦move_cycle: When heat is 0 or more → [Shelf](#shelf)⟧', '', reply('Out.', 'found')),
    ],
    [
      'At any time is made once, so it chases nobody',
      scene('Opening', reply('Never mind.', 'opening', 'Breaks: dismisses', 'Instead: I see.'), reply('Out.', 'found')),
      scene('Angry', '- → [Opening](#opening)'),
      '### At any time\n\n- When heat is 7 or more → [Angry](#angry)',
    ],
    [
      'a circle at the very start',
      scene('Opening', '- ⟦move_cycle: → [Second](#second)⟧'),
      scene('Second', '- ⟦move_always: → [Opening](#opening)⟧', '', reply('Out.', 'found')),
    ],
    [
      'a circle that an At any time move seems to break: own moves come first',
      scene('Opening', reply('Look.', 'one')),
      scene('One', '- ⟦move_cycle: → [Two](#two)⟧'),
      scene('Two', '- → [One](#one)'),
      '### At any time\n\n- When heat is 1 or more → [Found](#found)',
    ],
  ]);
});

describe('once_runs_out', () => {
  tests([
    [
      'a hub whose replies lead away and back, and none leads on: a trap as well',
      scene('Opening', reply('In.', 'hub'), reply('Out.', 'found')),
      scene('⟦once_runs_out trap_loop: Hub⟧', reply('One.', 'one', 'Once'), reply('Two.', 'two', 'Once')),
      scene('One', reply('Back.', 'hub')),
      scene('Two', reply('Back.', 'hub')),
    ],
    [
      'not where the last leads on',
      scene('Opening', reply('In.', 'hub')),
      scene('Hub', reply('One.', 'one', 'Once'), reply('Two.', 'two', 'Once'), reply('Enough.', 'found')),
      scene('One', reply('Back.', 'hub')),
      scene('Two', reply('Back.', 'hub')),
    ],
    [
      'not where the last is Once too but ends the call',
      scene('Opening', reply('In.', 'hub')),
      scene('Hub', reply('One.', 'one', 'Once'), reply('Enough.', 'found', 'Once')),
      scene('One', reply('Back.', 'hub')),
    ],
    [
      'not in a scene that cannot be entered again',
      scene('Opening', reply('One.', 'next', 'Once'), reply('Two.', 'next', 'Once')),
      scene('Next', reply('Out.', 'found')),
    ],
    [
      'not where a move leads on when all is said',
      scene(
        'Opening',
        reply('One.', '', 'Once', 'Remember: one'),
        reply('Two.', '', 'Once', 'Remember: two'),
        '',
        '- When one, two → [Found](#found)',
      ),
    ],
    [
      'where the move leads on too late',
      scene(
        '⟦once_runs_out: Opening⟧',
        reply('One.', '', 'Once', 'Remember: one'),
        reply('Two.', '', 'Once', 'Mood: heat +1'),
        reply('Out.', 'found', 'Only if: one, ⟦condition_never: validates⟧'),
        '',
        '- When one, heat is 8 or more → [Found](#found)',
      ),
    ],
    [
      'a condition that hides the way on is another matter than a Once used up, but both are told where both come',
      scene('Opening', reply('Look.', 'hub', 'Remember: looked'), reply('No.', 'hub')),
      scene('⟦once_runs_out: Hub⟧', reply('Ask.', '', 'Once'), reply('Out.', 'found', 'Only if: looked')),
    ],
  ]);
});

describe('no_response_available', () => {
  tests([
    [
      'on one of two ways only',
      scene('Opening', reply('Look.', 'order', 'Remember: looked'), reply('Guess.', 'order')),
      scene('⟦no_response_available: Order⟧', reply('Here.', 'found', 'Only if: looked')),
    ],
    [
      'not where one of two opposites always holds',
      scene('Opening', reply('Look.', 'order', 'Remember: looked'), reply('Guess.', 'order')),
      scene('Order', reply('Here.', 'found', 'Only if: looked'), reply('Where?', 'found', 'Only if: not looked')),
    ],
    [
      'moods that leave a gap between them',
      scene(
        'Opening',
        reply('Never mind.', 'order', 'Mood: heat +2'),
        reply('I see.', 'order', 'Mood: heat -3'),
        reply('Hm.', 'order'),
      ),
      scene(
        '⟦no_response_available: Order⟧',
        reply('Here.', 'found', 'Only if: heat is 7 or more'),
        reply('There.', 'found', 'Only if: heat is 4 or less'),
      ),
    ],
    [
      'not where a move holds there',
      scene('Opening', reply('Look.', 'order', 'Remember: looked'), reply('Guess.', 'order')),
      scene('Order', reply('Here.', 'found', 'Only if: looked'), '', '- When not looked → [Found](#found)'),
    ],
    [
      'a scene of moves alone that may not hold',
      scene('Opening', reply('Look.', 'sort', 'Remember: looked'), reply('Guess.', 'sort')),
      scene('⟦no_response_available: Sort⟧', '- When looked → [Found](#found)'),
    ],
    [
      'not one of moves alone of which one always holds',
      scene('Opening', reply('Look.', 'sort', 'Remember: looked'), reply('Guess.', 'sort')),
      scene('Sort', '- When looked → [Found](#found)', '- → [Found](#found)'),
    ],
    [
      'the very first scene',
      scene(
        '⟦no_response_available: Opening⟧',
        reply('Here.', 'found', 'Only if: looked'),
        '',
        '- When heat is 9 or more → [Other](#other)',
      ),
      scene('Other', reply('Look.', 'opening', 'Remember: looked', 'Mood: heat -5')),
    ],
  ]);
  wholeTests([
    [
      'one variant starts without the mark',
      {
        front: 'variants:\n  - { item: box, remember: [gift] }\n  - { item: bag }',
        call: scene('⟦no_response_available: Opening⟧', reply('A gift.', 'found', 'Only if: gift')),
      },
    ],
  ]);
});

describe('condition_never', () => {
  tests([
    [
      'a mark that is set only later',
      scene('Opening', reply('As I said.', 'found', 'Only if: ⟦condition_never: looked⟧'), reply('On.', 'order')),
      scene('Order', reply('Look.', 'found', 'Remember: looked')),
    ],
    [
      'not where the call comes back after it',
      scene('Opening', reply('As I said.', 'found', 'Only if: looked'), reply('On.', 'order')),
      scene('Order', reply('Look.', 'opening', 'Remember: looked')),
    ],
    [
      'moods that never get there',
      scene(
        'Opening',
        reply('So calm.', 'found', 'Only if: ⟦condition_never: heat is 2 or less⟧'),
        reply('On.', '', 'Mood: heat -2', 'Once'),
        reply('Out.', 'found'),
      ),
    ],
    [
      'not where they get there by saying it twice',
      scene(
        'Opening',
        reply('So calm.', 'found', 'Only if: heat is 2 or less'),
        reply('On.', '', 'Mood: heat -2'),
        reply('Out.', 'found'),
      ),
    ],
    [
      'two parts that exclude each other, told together',
      scene(
        'Opening',
        reply('Both.', 'found', 'Only if: ⟦condition_never: heat is 6 or more, heat is 4 or less⟧'),
        reply('Hot.', '', 'Mood: heat +1'),
        reply('Cool.', '', 'Mood: heat -1'),
        reply('Out.', 'found'),
      ),
    ],
    [
      'a mark and its opposite',
      scene(
        'Opening',
        reply('Both.', 'found', 'Only if: ⟦condition_never: seen, not seen⟧'),
        reply('Look.', '', 'Remember: seen'),
        reply('Out.', 'found'),
      ),
    ],
    [
      'of several parts the one that never holds',
      scene(
        'Opening',
        reply('Look.', '', 'Remember: seen'),
        reply('See.', 'found', 'Only if: seen, ⟦condition_never: heat is 0 or less⟧'),
        reply('Out.', 'found'),
      ),
    ],
    [
      'in a scene’s own move',
      scene('Opening', reply('Out.', 'found'), '', '- When ⟦condition_never: heat is 1 or less⟧ → [Found](#found)'),
    ],
    [
      'in At any time',
      scene('Opening', reply('Out.', 'found')),
      '### At any time\n\n- When ⟦condition_never: validates⟧ → [Found](#found)',
      scene('⟦scene_unreachable: Never⟧', reply('Yes.', 'found', 'Shows: validates')),
    ],
    [
      'At any time waits for a first turn, so what held only before never holds',
      scene('Opening', reply('Out.', 'found', 'Remember: said')),
      '### At any time\n\n- When ⟦condition_never: not said, not passes the buck⟧ → [Found](#found)',
    ],
    [
      'a behaviour that is shown by the very reply that asks for it',
      scene(
        'Opening',
        reply('Again.', 'found', 'Shows: validates', 'Only if: ⟦condition_never: validates⟧'),
        reply('Out.', 'found', 'Shows: validates'),
      ),
    ],
    [
      'a topic that is never shown, where another is',
      scene('Opening', reply('A time.', 'next', 'Shows: gives a time (refund)')),
      scene(
        'Next',
        reply('As I said.', 'found', 'Only if: ⟦condition_never: gives a time (call)⟧'),
        reply('So.', 'found', 'Only if: gives a time'),
      ),
    ],
    ['always true is fine', scene('Opening', reply('Out.', 'found', 'Only if: heat is 0 or more'))],
    [
      'a mark that moods keep from being set',
      scene(
        'Opening',
        reply('On.', '', 'Only if: ⟦condition_never: heat is 1 or less⟧', 'Remember: calm'),
        reply('Out.', 'found'),
      ),
      scene('⟦scene_unreachable: Garden⟧', reply('Out.', 'found', 'Only if: calm')),
    ],
  ]);
});

describe('move_always and scene_unreachable', () => {
  tests([
    [
      'a move that is always made hides the moves behind it, and the scene these lead to',
      scene('Opening', reply('Look.', 'shelf')),
      scene('Shelf', '- ⟦move_always: → [Found](#found)⟧', '- When heat is 6 or more → [Attic](#attic)'),
      scene('⟦scene_unreachable: Attic⟧', reply('Out.', 'found')),
    ],
    [
      'a condition that always holds does the same',
      scene('Opening', reply('Look.', 'shelf')),
      scene('Shelf', '- When heat is 0 or more → [Found](#found)', '- → [Attic](#attic)'),
      scene('⟦scene_unreachable: Attic⟧', reply('Out.', 'found')),
    ],
    [
      'not one that holds only sometimes',
      scene('Opening', reply('Look.', 'shelf'), reply('Oh!', 'shelf', 'Mood: heat +3')),
      scene('Shelf', '- When heat is 6 or more → [Found](#found)', '- → [Attic](#attic)'),
      scene('Attic', reply('Out.', 'found')),
    ],
    [
      'a scene that only a condition hides is told by the condition',
      scene(
        'Opening',
        reply('Look.', 'attic', 'Only if: ⟦condition_never: heat is 0 or less⟧'),
        reply('Out.', 'found'),
      ),
      scene('Attic', reply('Out.', 'found')),
    ],
  ]);
});

describe('names, links and places', () => {
  wholeTests([
    [
      'headings that collide only as anchors, over sections',
      {
        call: [
          scene('Opening', reply('On.', 'the-offer'), reply('Late?', 'found')),
          scene('The offer', reply('Out.', 'found')),
          scene('⟦heading_duplicate: *The* offer?!⟧', reply('Out.', 'found')),
        ].join('\n\n'),
        endings: `${endings}\n\n### ⟦heading_duplicate: The Offer⟧\n\n- Outcome: lost`,
      },
    ],
    [
      'a section’s heading is no scene to link to',
      {
        call: scene(
          'Opening',
          reply('On.', 'call').replace('[There](#call)', '⟦link_unknown: [There](#call)⟧'),
          reply('Out.', 'found'),
        ),
      },
    ],
    [
      'CRLF, tabs, smart quotes and -> are read like anything else',
      {
        call: '### Opening\r\n\r\n> It’s late.\r\n\r\n-\tI’m on it. -> [There](#found)\r\n\t-\tWhy: “Mine now.”\r\n\t-\tRemember: ⟦mark_unused: “mine”⟧\r\n- I’m off. -> ⟦link_unknown: [There](#fuond)⟧\r\n\t- Why: No.',
      },
    ],
  ]);
});

describe('facts', () => {
  const facts = (...lines: string[]): string => `## Facts\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
  wholeTests([
    [
      'told only in what a reply brings',
      {
        before: facts('Gift: a present'),
        call: scene('Opening', '- Who is it for?\n  > It is a present.\n  - Why: It asks.', reply('Out.', 'found')),
      },
    ],
    [
      'told only by the rep',
      {
        before: facts('⟦fact_never_told: Gift: a present⟧'),
        call: scene('Opening', reply('It is a present, I see.', 'found')),
      },
    ],
    [
      'told only in what the checker tells the rep afterwards',
      {
        before: facts('⟦fact_never_told: Gift: a present⟧'),
        call: scene('Opening', '- Hm. → [There](#found)\n  - Why: It is a present.\n  - Instead: A present!'),
      },
    ],
    [
      'told in one of two variants',
      {
        front: 'variants:\n  - { item: vase, clue: It is for my mother }\n  - { item: box, clue: It is a present }',
        before: facts('⟦fact_never_told: Gift: a present⟧'),
        call: `### Opening\n\n> {clue}.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'told in other words in each variant',
      {
        front: 'variants:\n  - { item: vase, clue: It is for my mother }\n  - { item: box, clue: It is a present }',
        before: facts('Gift: a present, for my mother'),
        call: `### Opening\n\n> {clue}.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'its name is a placeholder',
      {
        front: 'variants:\n  - { day: Friday }\n  - { day: Monday }',
        before: facts('Needed by {day}: {day}'),
        call: `### Opening\n\n> I need it on {day}.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'its name is a placeholder that nobody says',
      {
        front: 'variants:\n  - { day: Friday }',
        before: facts('⟦fact_never_told: Needed by {day}⟧'),
        call: `### Opening\n\n> I need it soon.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'told by the record',
      {
        before: `## Record\n\n| day | what |\n|---|---|\n| Monday | sent |\n\n${facts('Sent on Monday: Monday, sent')}`,
        call: scene('Opening', reply('Out.', 'found')),
      },
    ],
    [
      'told by the brief',
      {
        before: `## Brief\n\nA vase is broken.\n\n${facts('Broken vase: vase is broken')}`,
        call: scene('Opening', reply('Out.', 'found')),
      },
    ],
    [
      'told by what the rep sees in a scene',
      {
        before: facts('Broken vase: vase is broken'),
        call: `### Opening\n\nOn the picture the vase is broken.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'told only by an ending, when it is too late',
      {
        before: facts('⟦fact_never_told: Broken vase: vase is broken⟧'),
        call: scene('Opening', reply('Out.', 'found')),
        endings: '### Found\n\nThe vase is broken.\n\n- Outcome: resolved',
      },
    ],
    [
      'told only in a scene that nobody comes to: that scene is the mistake',
      {
        before: facts('Broken vase: vase is broken'),
        call: `${scene('Opening', reply('Out.', 'found'))}\n\n### ⟦scene_unreachable: Attic⟧\n\n> The vase is broken.\n\n${reply('Out.', 'found')}`,
      },
    ],
    [
      'a wording that is only part of a longer word',
      {
        before: facts('⟦fact_never_told: Van: van⟧'),
        call: `### Opening\n\n> It vanished.\n\n${reply('Out.', 'found')}`,
      },
    ],
  ]);
});
