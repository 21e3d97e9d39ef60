import { describe, expect, test } from 'vitest';
import { check } from '../../src/playtest/check.ts';
import { botNames } from '../../src/playtest/bots.ts';
import { scriptOf, type ScriptParts } from '../fakes.ts';
import { found, readExpected, scoreFound } from './expected.ts';

const long = ' I do hope that this is of some help to you, and do let me know if there is anything at all besides.';

/** A reply with a reason; one that breaks something also says what to say instead. */
function reply(words: string, to: string, ...notes: string[]): string {
  const instead = notes.some((note) => note.startsWith('Breaks')) ? ['Instead: Something better.'] : [];
  return [
    `- ${words} → [There](#${to})`,
    '  - Why: It moves things on.',
    ...[...notes, ...instead].map((note) => `  - ${note}`),
  ].join('\n');
}
const scene = (title: string, ...items: string[]): string => `### ${title}\n\n> Well?\n\n${items.join('\n')}`;

/** Four scenes in which neither place nor length nor kindness tells which reply is best. */
const fair = {
  opening: scene(
    'Opening',
    reply('Who packed it?', 'two', 'Breaks: blames'),
    reply('No wonder you are cross.', 'two', 'Shows: names the feeling'),
    reply(`Right.${long}`, 'two', 'Breaks: talks past'),
  ),
  two: scene(
    'Two',
    reply(`Well.${long}`, 'three', 'Breaks: talks past'),
    reply('Not us.', 'three', 'Breaks: blames'),
    reply('Three days late, on your birthday.', 'three', 'Shows: restates the facts'),
  ),
  three: scene(
    'Three',
    reply('I will find it now.', 'four', 'Shows: commits to act'),
    reply(`I might look.${long}`, 'four', 'Breaks: hedges'),
    reply('It is only a parcel, and there are worse things.', 'four', 'Breaks: dismisses'),
  ),
  four: scene(
    'Four',
    reply('And the order number again?', 'found', 'Breaks: asks again for what was given'),
    reply('When must it be there?', 'found', 'Shows: asks a clarifying question'),
    reply(`Sorry, sorry, sorry.${long}`, 'found', 'Breaks: over-apologises'),
  ),
};
const endings = '### Found\n\n- Outcome: resolved';
const script = (scenes: Partial<typeof fair> = {}, parts: Partial<ScriptParts> = {}): string =>
  scriptOf({ front: 'pass: 75', call: Object.values({ ...fair, ...scenes }).join('\n\n'), endings, ...parts });
/** The script with what must be found at its pass mark. */
const atPass = (codes: string, text: string): string => text.replace(/^pass:/m, `⟦${codes}: pass⟧:`);

function finds(marked: string, ...codes: string[]): void {
  const { found: all, expected } = scoreFound(marked, ...codes);
  expect(all).toEqual(expected);
}

test('a fair script raises no alarm', () => expect(found(script())).toEqual([]));

describe('best_reply_pattern', () => {
  /** Scenes in which the best reply is the first one; every third one is too short to count. */
  const pattern = (firsts: number, others: number, marked = ''): string => {
    const all = Array.from({ length: firsts + others }, (_, at) => at);
    const scenes = all.map((at) => {
      const to = at === all.length - 1 ? 'found' : `s${at + 1}`;
      const best = reply('I will find it.', to, `Shows: gives a time (${at})`);
      const bad = [reply(`Hm.${long}`, to, 'Breaks: hedges'), reply('No.', to, 'Breaks: dismisses')];
      return scene(`S${at}`, ...(at < firsts ? [best, ...bad] : [bad[0] ?? '', best, bad[1] ?? '']));
    });
    return scriptOf({ call: scenes.join('\n\n'), endings }).replace(
      '## Call',
      marked === '' ? '## Call' : `## ⟦${marked}: Call⟧`,
    );
  };
  test('exactly half is no pattern', () => finds(pattern(2, 2), 'best_reply_pattern'));
  test('just above half is one', () => finds(pattern(3, 2, 'best_reply_pattern'), 'best_reply_pattern'));
  test('three of four is one', () => finds(pattern(3, 1, 'best_reply_pattern'), 'best_reply_pattern'));
  test('three scenes are too few', () => finds(pattern(3, 0), 'best_reply_pattern'));
  test('scenes with two replies do not count', () => {
    const two = scene('Last', reply('Yes.', 'found', 'Shows: validates'), reply('No.', 'found', 'Breaks: dismisses'));
    finds(
      `${pattern(3, 0).replaceAll('(#found)', '(#last)').replace('## Endings', `${two}\n\n## Endings`)}`,
      'best_reply_pattern',
    );
  });
  test('two equally good replies give no place away', () => {
    finds(
      pattern(4, 0)
        .replaceAll('Breaks: hedges', 'Shows: gives a time')
        .replaceAll(/\(\d\)/g, ''),
      'best_reply_pattern',
    );
  });
  test('mostly the longest', () => {
    const scenes = [0, 1, 2, 3].map((at) => {
      const to = at === 3 ? 'found' : `s${at + 1}`;
      const best = reply(`I will find it.${long}`, to, `Shows: gives a time (${at})`);
      const bad = [reply('Hm.', to, 'Breaks: hedges'), reply('No.', to, 'Breaks: dismisses')];
      return scene(`S${at}`, ...bad.slice(0, at % 3), best, ...bad.slice(at % 3));
    });
    finds(
      scriptOf({ call: scenes.join('\n\n'), endings }).replace('## Call', '## ⟦best_reply_pattern: Call⟧'),
      'best_reply_pattern',
    );
  });
});

describe('cheat_passes', () => {
  const bots = (text: string): string[] => {
    const lines = text.split('\n');
    return check(text).diagnostics.flatMap(({ code, message, line, column }) => {
      const isAtPass = lines[line - 1]?.startsWith('pass: ') === true && column === 1;
      return code === 'cheat_passes' && isAtPass ? (/“([^”]+)”/.exec(message)?.[1] ?? []) : [];
    });
  };
  const escalation = (needed: string, ...more: string[]): string =>
    ['- Needed: ' + needed, '- To: supervisor', '- Right → [Found](#found)', ...more].join('\n');
  /** Each bot with a script that it alone, or it with those it cannot help but be, passes. */
  const passing: Record<(typeof botNames)[number], string> = {
    // Half of the replies are good ones, and no two scenes have them at the same place.
    random: script(
      Object.fromEntries(
        (['opening', 'two', 'three', 'four'] as const).map((name, at) => {
          const to = ['two', 'three', 'four', 'found'][at] ?? '';
          const good =
            ['names the feeling', 'restates the facts', 'commits to act', 'asks a clarifying question'][at] ?? '';
          return [
            name,
            scene(
              name,
              ...(at === 0
                ? [reply('No wonder you are cross.', to, `Shows: ${good}`)]
                : [reply('Hm, hm.', to, 'Breaks: hedges')]),
              reply('Tell me.', to, `Shows: ${good}`),
              reply(`Hm.${long}`, to, 'Breaks: hedges'),
              reply('I see that now.', to, `Shows: ${good}`),
            ),
          ];
        }),
      ),
    ),
    'always first': script({
      two: scene(
        'Two',
        reply('Late, on your birthday.', 'three', 'Shows: restates the facts'),
        reply(`Hm.${long}`, 'three', 'Breaks: talks past'),
        reply('No.', 'three', 'Breaks: blames'),
      ),
      opening: scene(
        'Opening',
        reply('I see.', 'two', 'Shows: names the feeling'),
        reply('So cross, are you?', 'two', 'Breaks: blames', 'Shows: names the feeling, validates'),
        reply(`Right.${long}`, 'two', 'Breaks: talks past'),
      ),
      four: scene(
        'Four',
        reply('When?', 'found', 'Shows: asks a clarifying question'),
        reply('Your number?', 'found', 'Breaks: asks again for what was given'),
        reply(`Sorry.${long}`, 'found', 'Breaks: over-apologises'),
      ),
    }).replace('pass: 75', 'pass: 70'),
    'always longest': script(
      Object.fromEntries(
        (['opening', 'two', 'three', 'four'] as const).map((name, at) => {
          const to = ['two', 'three', 'four', 'found'][at] ?? '';
          const good =
            ['names the feeling', 'restates the facts', 'commits to act', 'asks a clarifying question'][at] ?? '';
          return [
            name,
            scene(
              name,
              reply('Hm.', to, 'Breaks: hedges'),
              reply(`I see.${long}`, to, `Shows: ${good}`),
              reply('Hm, hm.', to, 'Breaks: dismisses'),
              reply('No, no.', to, 'Breaks: blames'),
            ),
          ];
        }),
      ),
    ),
    'most polite': script(
      Object.fromEntries(
        (['opening', 'two', 'three', 'four'] as const).map((name, at) => {
          const to = ['two', 'three', 'four', 'found'][at] ?? '';
          const good =
            ['names the feeling', 'restates the facts', 'commits to act', 'asks a clarifying question'][at] ?? '';
          return [
            name,
            scene(
              name,
              reply('Hm.', to, 'Breaks: hedges'),
              reply('I see.', to, `Shows: ${good}, validates (${at})`),
              reply('No, no.', to, 'Breaks: dismisses'),
              reply(`Hm, hm.${long}`, to, 'Breaks: blames'),
            ),
          ];
        }),
      ),
    ),
    'always escalate': script({}, { escalation: escalation('yes', '- At once: yes') }).replace('pass: 75', 'pass: 25'),
    'never escalate': script({}, { escalation: escalation('yes', '- After: commits to act') }),
  };
  test.each(botNames)('%s', (bot) => expect(bots(passing[bot])).toContain(bot));
  test('none where the call is fair', () => expect(bots(script())).toEqual([]));
  test('never escalate is no trick where none is needed', () => {
    const unneeded = script({}, { escalation: '- Needed: no\n- Unneeded → [Found](#found)' });
    expect(bots(unneeded)).not.toContain('never escalate');
    expect(bots(unneeded)).not.toContain('always escalate');
  });
  test('always escalate is no trick where that is too early', () => {
    expect(bots(passing['never escalate'])).not.toContain('always escalate');
  });
});

describe('pass marks', () => {
  const lost = '### Lost\n\n- Outcome: lost';
  test('pass_mark_unreachable: the only good ending needs a critical error', () => {
    const four = fair.four
      .replace('Shows: asks a clarifying question', 'Breaks: promises beyond policy\n  - Instead: No.')
      .replaceAll('(#found)', '(#lost)')
      .replace('be there? → [There](#lost)', 'be there? → [There](#found)');
    const text = script({ four }, { endings: `${endings}\n\n${lost}` });
    finds(atPass('pass_mark_unreachable', text), 'pass_mark_unreachable', 'pass_mark_trivial');
  });
  test('pass_mark_unreachable: there is no good ending', () => {
    const text = script({}, { front: 'pass: 5', endings: '### Found\n\n- Outcome: polite failure' });
    finds(atPass('pass_mark_unreachable', text));
  });
  test('pass_mark_unreachable: two behaviours exclude each other', () => {
    const either = scene(
      'Three',
      reply('I will.', 'four', 'Shows: commits to act'),
      reply(`By noon.${long}`, 'four', 'Shows: gives a time'),
      reply('It is only a parcel.', 'four', 'Breaks: dismisses'),
    );
    const { found: all } = scoreFound(
      script(
        { three: either.replace('Shows: commits to act', 'Breaks: talks past\n  - Shows: commits to act') },
        { front: 'pass: 100' },
      ),
      'pass_mark_unreachable',
    );
    expect(all).toHaveLength(1);
  });
  test('pass_mark_trivial: nothing is broken anywhere, and every scene earns something', () => {
    const kind = Object.entries(fair).map(([name, text]) => {
      const harmless = text.replaceAll(/^ {2}- Breaks: .*\n/gm, '').replaceAll(/^ {2}- Shows: .*$/gm, '');
      return [name, harmless.replaceAll('- Why: It moves', `- Shows: gives a time (${name})\n  - Why: It moves`)];
    });
    const text = script(Object.fromEntries(kind) as typeof fair);
    finds(atPass('pass_mark_trivial', text), 'pass_mark_trivial', 'pass_mark_unreachable');
  });
  test('pass_mark_trivial: calls that end badly fail, but every one that ends well passes', () => {
    const four = fair.four
      .replaceAll('(#found)', '(#lost)')
      .replace('be there? → [There](#lost)', 'be there? → [There](#found)');
    const all = Object.entries({ ...fair, four }).map(([name, text]) => [
      name,
      text.replaceAll(/^ {2}- Breaks: .*\n/gm, ''),
    ]);
    const text = script(Object.fromEntries(all) as typeof fair, {
      front: 'pass: 14',
      endings: `${endings}\n\n${lost}`,
    });
    finds(atPass('pass_mark_trivial', text), 'pass_mark_trivial');
    finds(text.replace('pass: 14', 'pass: 15'), 'pass_mark_trivial');
  });
  test('not where the worst call fails', () => finds(script(), 'pass_mark_trivial', 'pass_mark_unreachable'));
});

describe('the best call', () => {
  test('best_call_incomplete: two behaviours exclude each other', () => {
    const either = scene(
      'Three',
      reply('I will find it now.', 'four', 'Shows: commits to act'),
      reply(`It is late, I see.${long}`, 'four', 'Shows: checks understanding'),
      reply('It is only a parcel, no?', 'four', 'Breaks: dismisses'),
    );
    finds(
      script({ three: either }).replace('## Call', '## ⟦best_call_incomplete: Call⟧'),
      'best_call_incomplete',
      'mistake_pays',
    );
  });
  test('not where they can be had one after the other', () => {
    const both = scene(
      'Three',
      reply('I will find it now.', 'three', 'Shows: commits to act', 'Once'),
      reply(`It is late, I see.${long}`, 'four', 'Shows: checks understanding'),
      reply('It is only a parcel, no?', 'four', 'Breaks: dismisses'),
    );
    finds(script({ three: both }), 'best_call_incomplete', 'mistake_pays');
  });
  test('mistake_pays: a detour that begins with a lesser reply earns what the straight way cannot', () => {
    const detour = reply('Who packed it?', 'yard').replace(/- (.*\))/, '- ⟦mistake_pays: $1⟧');
    const yard = scene(
      'Yard',
      reply('You must be livid.', 'two', 'Shows: validates, apologises for the impact'),
      reply(`Hm.${long}`, 'two', 'Breaks: hedges'),
      reply('No!', 'two', 'Breaks: dismisses'),
    );
    const { expected } = readExpected(
      script({
        opening: `${fair.opening.replace(reply('Who packed it?', 'two', 'Breaks: blames'), detour)}\n\n${yard}`,
      }),
    );
    finds(
      script({
        opening: `${fair.opening.replace(reply('Who packed it?', 'two', 'Breaks: blames'), detour)}\n\n${yard}`,
      }),
      'mistake_pays',
    );
    expect(expected).toHaveLength(1);
  });
  test('not where the straight way has the same chances', () => {
    const yard = scene(
      'Yard',
      reply('You must be livid.', 'two', 'Shows: names the feeling'),
      reply(`Hm.${long}`, 'two', 'Breaks: hedges'),
      reply('No!', 'two', 'Breaks: dismisses'),
    );
    const opening = fair.opening.replace('→ [There](#two)', '→ [There](#yard)');
    finds(script({ opening: `${opening}\n\n${yard}` }), 'mistake_pays');
  });
});

describe('competency_unrated', () => {
  const two = '### Found\n\n- Outcome: resolved\n\n### ⟦competency_unrated: Done⟧\n\n- Outcome: resolved';
  test('on one way to one of two good endings', () => {
    const opening = fair.opening
      .replace(
        '### Opening\n\n> Well?\n',
        `### Opening\n\n> Well?\n\n${reply('I will find it, and ask you when.', 'short', 'Shows: commits to act, asks a clarifying question')}`,
      )
      .replace('\n\n- Who', '\n- Who');
    const short = scene(
      'Short',
      reply('I see, by noon.', 'done', 'Shows: gives a time'),
      reply('Hm.', 'done', 'Breaks: hedges'),
      reply(`No.${long}`, 'done', 'Breaks: blames'),
    );
    // The opening offers a chance of empathy, so nothing is unrated here yet.
    finds(
      script({ opening: `${opening}\n\n${short}` }, { endings: two.replace('⟦competency_unrated: Done⟧', 'Done') }),
      'competency_unrated',
    );
    // A scene before it that offers none, and leads both ways.
    const hall = scene(
      'Hall',
      reply('Quick.', 'short', 'Shows: restates the facts'),
      reply('Slow, and asked by whom?', 'opening', 'Shows: checks understanding'),
      reply(`No.${long}`, 'opening', 'Breaks: blames'),
    );
    finds(script({ opening: `${hall}\n\n${fair.opening}\n\n${short}` }, { endings: two }), 'competency_unrated');
  });
  test('not where only a failure is reached that way', () => {
    const hall = scene(
      'Hall',
      reply('Quick.', 'lost', 'Shows: restates the facts'),
      reply('Slow.', 'opening', 'Shows: checks understanding'),
      reply(`No.${long}`, 'opening', 'Breaks: blames'),
    );
    finds(
      script({ opening: `${hall}\n\n${fair.opening}` }, { endings: `${endings}\n\n### Lost\n\n- Outcome: lost` }),
      'competency_unrated',
    );
  });
  test('not where the chance is offered and not taken', () => finds(script(), 'competency_unrated'));
});
