import { describe, expect, test } from 'vitest';
import { answerTo, contextOf } from '../../../src/assessment/written/answer.ts';
import { assess, type WrittenAssessment } from '../../../src/assessment/written/assess.ts';
import { reviewTurns } from '../../../src/assessment/review.ts';
import { assess as score } from '../../../src/assessment/score.ts';
import { attainable } from '../../../src/playtest/attainable.ts';
import { regretsOf } from '../../../src/playtest/regret.ts';
import { study } from '../../../src/playtest/study.ts';
import type { RoleplayEvent } from '../../../src/roleplay/events.ts';
import { replay, startCall } from '../../../src/roleplay/replay.ts';
import { transcript, wordsOf } from '../../../src/roleplay/transcript.ts';
import { compile } from '../../../src/scenario/compile.ts';
import { plainWords } from '../../../src/scenario/words.ts';
import { scriptOf } from '../../fakes.ts';

const call = `### Opening

> My parcel is three days late. It was for Friday.

- Three days late, and you needed it Friday. I will find it now. → [Shelf](#shelf)
  - Shows: restates the facts, commits to act
  - Why: It says back what went wrong and takes it on.
- I will look into it. → [Shelf](#shelf)
  - Shows: commits to act
  - Why: It takes it on.
  - Instead: Say back what went wrong.
- That is the courier for you. → [Cross](#cross)
  - Breaks: blames
  - Why: It was our parcel.
  - Instead: Own it.
- Right. → [Cross](#cross)
  - Why: It says nothing.
  - Instead: Own it.
- Since we spoke before: it is found. → [Found](#found)
  - Only if: looked
  - Shows: offers a remedy
  - Why: It ends.
- *Look at the shelf.* → [Shelf](#shelf)
  - Remember: looked
  - Why: One look settles it.

### Shelf

> And?

- It goes out today, and you have it tomorrow by noon. → [Found](#found)
  - Shows: gives a time (delivery), commits to act
  - Why: It settles it.
- Soon. → [Cross](#cross)
  - Breaks: hedges
  - Why: No.
  - Instead: A day.

### Cross

> Well?

- I will find it, and refund the postage. → [Found](#found)
  - Shows: offers a remedy
  - Why: It settles it.
`;
const { compiled } = compile(scriptOf({ before: '## Facts\n\n- Three days late: late\n- For Friday: Friday', call }));
if (!compiled) throw new Error('does not compile');
const script = compiled;
const words = wordsOf(script, 0);

function at(...replies: string[]) {
  const game = startCall(script, 0);
  for (const response of replies) game.play({ type: 'replied', at: 0, response });
  return game;
}
const looked = 'opening/look-at-the-shelf';

function write(text: string, game = at(), confirmed: string[] = []) {
  const assessment = assess(text, contextOf(script, words, transcript(script, 0, game.soFar())));
  return answerTo(script, game.state(), text, assessment, confirmed);
}

const finding = (behaviour: string, sure: number) => ({ behaviour, sure, quote: 'Hm', start: 0, end: 2, rule: 'r' });

describe('a written reply is answered as the nearest of the script', () => {
  test.each<[string, string]>([
    ['So it was due three days ago and Friday has gone by. I’m chasing it now.', 'three-days-late'],
    ['I’m on it, I’ll track it down for you.', 'i-will-look-into-it'],
    ['That’s the courier’s fault, not ours.', 'that-is-the-courier'],
    ['Ok.', 'right'],
  ])('%s', (text, id) => {
    expect(write(text)?.response).toContain(`opening/${id}`);
  });

  test('guards are kept: what is not on offer is never the nearest', () => {
    const offer = 'I’ll refund the whole parcel to your card today.';
    expect(write(offer)?.response).not.toContain('since-we-spoke');
    expect(write(offer, at('opening/right', 'cross/none'))?.response).toContain('cross/');
  });

  test('an action is never said', () => {
    expect(write('Let me look at the shelf.')?.response).not.toBe(looked);
  });

  test('of equals it is the weaker one', () => {
    const nothing: WrittenAssessment = { findings: [], read: 4 };
    // Nothing was found: “Right.” shows nothing as well, and is nearer than what shows or breaks something.
    expect(answerTo(script, at().state(), 'Hm.', nothing)?.response).toBe('opening/right');
  });

  test('what no words can show is not held against the reply of the script that shows it', () => {
    const decided = compile(
      scriptOf({
        before: '## Facts\n\n- Three days late: late',
        call: `### Opening

> Well? You're the one who decides.

- No to both, and twenty for the wait. → [Found](#found)
  - Shows: validates, decides within authority, offers a remedy
  - Why: A no, with a yes beside it.
- Let me turn it over till tomorrow. → [Found](#found)
  - Breaks: hedges
  - Why: It is theirs to decide.
  - Instead: Decide.
`,
      }),
    ).compiled;
    if (!decided) throw new Error('does not compile');
    const assessment = { findings: [finding('offers a remedy', 0.9)], read: 2 };
    expect(answerTo(decided, startCall(decided, 0).state(), 'Hm', assessment)?.response).toContain('no-to-both');
  });

  test('a topic is taken from the reply it comes nearest to', () => {
    const answer = write('It’s going out this afternoon and you’ll have it tomorrow by twelve.', at(looked));
    expect(answer?.response).toContain('shelf/it-goes-out-today');
    expect(answer?.evidence.find(({ behaviour }) => behaviour === 'gives a time')).toMatchObject({
      topic: 'delivery',
      counts: true,
    });
  });
});

describe('what was found', () => {
  test('unsure is kept, and counts only where the rep said that it was meant', () => {
    const assessment = { findings: [finding('commits to act', 0.5)], read: 2 };
    const [unsure] = answerTo(script, at().state(), 'Hm', assessment)?.evidence ?? [];
    expect(unsure).toMatchObject({ seen: false, kind: 'shows' });
    const [meant] = answerTo(script, at().state(), 'Hm', assessment, ['commits to act'])?.evidence ?? [];
    expect(meant).toMatchObject({ seen: true, confirmed: true });
  });

  test('what is less sure counts, and says so; what is unsure or was meant does not need to', () => {
    const probable = { probable: true } as const;
    const findings = [{ ...finding('gives a time', 0.7), ...probable }, finding('commits to act', 0.9)];
    const evidence = answerTo(script, at().state(), 'Hm', { findings, read: 2 })?.evidence;
    expect(evidence?.map(({ seen, probable }) => [seen, probable])).toEqual([
      [true, true],
      [true, undefined],
    ]);
    const critical = [{ ...finding('insults', 0.7), ...probable }];
    const [kept] = answerTo(script, at().state(), 'Hm', { findings: critical, read: 2 })?.evidence ?? [];
    expect(kept).not.toHaveProperty('probable');
    expect(kept?.seen).toBe(false);
  });

  test('what the script gives no points for does not count; what breaks something always does', () => {
    const assessment = { findings: [finding('names the feeling', 0.9), finding('insults', 0.9)], read: 2 };
    expect(answerTo(script, at().state(), 'Hm', assessment)?.evidence).toMatchObject([
      { behaviour: 'names the feeling', counts: false },
      { behaviour: 'insults', counts: true, kind: 'breaks' },
    ]);
  });

  test('the assessor is told what the customer said last, and what is known', () => {
    const game = at('opening/right');
    expect(contextOf(script, words, transcript(script, 0, game.soFar()))).toMatchObject({
      customer: 'Well?',
      facts: [{ name: 'Three days late' }, { name: 'For Friday' }],
    });
  });

  test('what may not be promised earns nothing, though the error itself is in doubt', () => {
    const at12 = (behaviour: string, sure: number, start: number) => ({
      ...finding(behaviour, sure),
      start,
      end: start + 12,
    });
    const assessment: WrittenAssessment = {
      findings: [at12('gives a time', 0.9, 0), at12('promises beyond policy', 0.7, 4), at12('commits to act', 0.9, 30)],
      read: 50,
    };
    const evidence = answerTo(script, at().state(), 'Hm.', assessment)?.evidence;
    expect(evidence?.map(({ behaviour, seen }) => [behaviour, seen])).toEqual([
      ['gives a time', false],
      ['promises beyond policy', false],
      ['commits to act', true],
    ]);
  });

  test('nor does it where the rep says that it was meant', () => {
    const assessment: WrittenAssessment = {
      findings: [
        { ...finding('gives a time', 0.5), start: 0, end: 12 },
        { ...finding('promises beyond policy', 0.7), start: 4, end: 16 },
      ],
      read: 50,
    };
    const evidence = answerTo(script, at().state(), 'Hm.', assessment, ['gives a time'])?.evidence;
    expect(evidence?.map(({ behaviour, seen }) => [behaviour, seen])).toEqual([
      ['gives a time', false],
      ['promises beyond policy', false],
    ]);
  });

  test('what nobody has told yet was not given, and may be asked for', () => {
    const context = contextOf(script, words, []);
    expect(context).toMatchObject({ facts: [], given: [] });
    const findings = assess('How many days late is it?', context).findings.map(({ behaviour }) => behaviour);
    expect(findings).not.toContain('asks again for what was given');
  });
});

describe('a call that was written', () => {
  const texts = [
    'Three days late when you needed it for Friday. I’m finding it now.',
    'It goes out today and you’ll have it tomorrow by noon.',
  ];
  const game = at();
  for (const text of texts) {
    const answer = write(text, game);
    if (!answer) throw new Error('no answer');
    game.play({ type: 'wrote', at: 0, text, ...answer });
  }
  const events: RoleplayEvent[] = game.soFar().steps.map(({ event }) => event);
  const played = replay(script, 0, events);
  const most = attainable(script).variants[0];
  if (!most) throw new Error('no variant');

  test('plays again to the same end, from what was found then', () => {
    expect(played).toEqual(game.soFar());
    expect(played.end.over).toBe('ending');
    expect(
      transcript(script, 0, played).flatMap((line) =>
        line.kind === 'said' ? [plainWords(line.text), line.isWritten] : [],
      ),
    ).toEqual(texts.flatMap((text) => [text, true]));
  });

  test('is scored by what its words show, and reviewed beside the best of the script', () => {
    const assessment = score(script, 0, played, most);
    expect(assessment.competencies.listening).toMatchObject({ score: 100 });
    expect(assessment.findings.filter(({ counts }) => counts).map(({ behaviour }) => behaviour)).toContain(
      'gives a time',
    );
    const [first] = reviewTurns(script, 0, played, assessment.findings);
    expect(first).toMatchObject({ mark: 'keep', missed: [], instead: [] });
    expect(plainWords(first?.said ?? [])).toBe(texts[0]);
    expect(plainWords(first?.written?.nearest ?? [])).toContain('Three days late');
  });

  test('has regrets that add up to what it lacks', () => {
    const studied = study(script);
    const { turns } = regretsOf(studied, 0, played);
    const lost = turns.reduce((sum, { regret }) => sum + regret, 0);
    const before = (turns[0]?.bestAfter ?? 0) + (turns[0]?.regret ?? 0);
    expect(before - lost).toBeCloseTo(turns.at(-1)?.bestAfter ?? 0, 6);
    expect(Math.floor((turns.at(-1)?.bestAfter ?? 0) + 1e-6)).toBe(score(script, 0, played, most).score);
  });
});
