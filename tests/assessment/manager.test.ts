import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { managerSays } from '../../src/assessment/manager.ts';
import { bestOf } from '../../src/assessment/review.ts';
import { scenarioFiles } from '../../src/cli/files.ts';
import { supports } from '../../src/roleplay/events.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { offeredIn, startCall } from '../../src/roleplay/replay.ts';
import { wordsOf } from '../../src/roleplay/transcript.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { compile } from '../../src/scenario/compile.ts';
import { plainWords } from '../../src/scenario/words.ts';
import { scriptOf } from '../fakes.ts';

const call = `### Opening

> It is late.

- Three days is too long, and I will find it now, for you. Is the address right? → [Shelf](#shelf)
  - Shows: restates the facts, commits to act
  - Why: It says back what went wrong. See [Promises](handbook/promises.md).
- Whatever. That is the courier for you, they are like that.
  - Breaks: blames
  - Why: It was our parcel.
  - Instead: Own it.

### Shelf

- *Look at the shelf.* → [Found](#found)
  - Why: One look settles it.
`;
const { compiled } = compile(
  scriptOf({
    call,
    escalation: '- Needed: yes\n- To: supervisor\n- After: Shelf\n- Right → [Found](#found)',
  }),
);
if (!compiled) throw new Error('does not compile');
const script = compiled;

const says = (support: (typeof supports)[number], ...replies: string[]): string => {
  const game = startCall(script, 0);
  for (const response of replies) game.play({ type: 'replied', at: 0, response });
  const { text, page } = managerSays(script, 0, game.state(), support);
  return `${plainWords(text)}${page === null ? '' : ` [${page}]`}`;
};
const first = 'opening/three-days-is-too-long-and-i-will-find-it-now-for-you-is-the-address-right';

describe('what the manager says', () => {
  test.each<[(typeof supports)[number], string]>([
    ['guidance', 'It says back what went wrong. See Promises.'],
    ['resources', 'Read this page before you answer: it says what you may do here. [promises]'],
    ['mediation', 'If I came on the line, this is what I would do first. Gives the customer’s own facts back'],
    ['time', 'Take your time'],
    [
      'presence',
      'I am listening. I would leave this unsaid: “Whatever. That is the courier for you, they …” It was our parcel.',
    ],
    ['follow-up', 'Before this call ends: Says “I will …” with something concrete.'],
  ])('%s comes from the best reply of the scene', (support, words) => {
    expect(says(support)).toContain(words);
  });

  test('where the case is due to be handed on it points to the ladder', () => {
    expect(says('guidance', first)).toContain('read who decides what');
    expect(says('guidance', first)).toContain('[ladder]');
    expect(says('resources', first)).toContain('[ladder]');
    expect(says('time', first)).toContain('look before you answer');
    expect(says('mediation', first)).toContain('whose decision it is');
    expect(says('follow-up', first)).toContain('has to have it, with your note');
    expect(says('presence', first)).toContain('Nothing you could say here would do harm');
  });
});

test('where somebody may be hurt that comes first, in every way of helping', () => {
  const { compiled: danger } = compile(
    scriptOf({ call, escalation: '- Needed: yes\n- To: supervisor\n- At once: yes\n- Right → [Found](#found)' }),
  );
  if (!danger) throw new Error('does not compile');
  for (const support of supports) {
    const { text, page } = managerSays(danger, 0, startCall(danger, 0).state(), support);
    expect(plainWords(text)).toMatch(/hurt|harm|danger|picks up at once/);
    expect(plainWords(text)).not.toContain('no clock');
    expect(page).toBe('ladder');
  }
});

/** Whatever is asked, wherever: words, and never the very words of the best reply. */
test.each(scenarioFiles([`${import.meta.dirname}/../../scenarios`]).map((file) => [file.split('/').at(-1), file]))(
  '%s: an answer at every turn of every rehearsal, that does not give the reply away',
  (_name, file = '') => {
    const { compiled: shipped } = compile(readFileSync(file, 'utf8'));
    if (!shipped) throw new Error('does not compile');
    for (const variant of shipped.scenario.variants.keys()) {
      const game = startCall(shipped, variant);
      for (let turn = 0; turn < 12 && !game.state().over; turn++) {
        const offered = offeredIn(shipped, game.state());
        const best = bestOf(offered, game.state().memory.shown, defaultRubric);
        for (const support of supports) {
          const words = plainWords(managerSays(shipped, variant, game.state(), support).text);
          expect(words).toMatch(/[.?!”]$/);
          expect(words).not.toContain('{');
          if (best) expect(words).not.toContain(fill(best.words, wordsOf(shipped, variant)));
        }
        if (!best) break;
        game.play({ type: 'replied', at: turn, response: best.id });
      }
    }
  },
);
