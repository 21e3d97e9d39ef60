import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.ts';
import { reviewTurns } from '../../src/assessment/review.ts';
import { assess } from '../../src/assessment/score.ts';
import { attainable } from '../../src/playtest/attainable.ts';
import type { EscalationChoice, RoleplayEvent } from '../../src/roleplay/events.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { scriptOf, type ScriptParts } from '../fakes.ts';

/** A step: the number of a reply in the scene, an escalation, or hanging up. */
type Step = number | Partial<EscalationChoice> | 'hang up';

const noNote = { issue: '', impact: '', timeline: '', tried: '', asked: '' };
const right: EscalationChoice = {
  ...{ to: 'supervisor', how: 'warm', because: [], tell: 'She will ring today.', told: ['who', 'what', 'when'] },
  ...{ note: noNote, noted: ['Late', 'Order'], misplaced: [], slips: [] },
};

function made(parts: ScriptParts): CompiledScenario {
  const { compiled, diagnostics } = compile(scriptOf(parts));
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return compiled;
}

function play(compiled: CompiledScenario, steps: readonly Step[], variant = 0) {
  const events: RoleplayEvent[] = [];
  for (const step of steps) {
    const at = events.length;
    if (step === 'hang up') events.push({ type: 'hungUp', at });
    else if (typeof step === 'object') {
      events.push({ type: 'deskOpened', at }, { type: 'escalated', at, choice: { ...right, ...step } });
    } else {
      const place = replay(compiled, variant, events).end.at;
      const response = compiled.scenario.scenes.find(({ id }) => id === place)?.responses[step]?.id ?? 'none';
      events.push({ type: 'replied', at, response });
    }
  }
  const played = replay(compiled, variant, events);
  expect(played.brokenAt).toBeNull();
  const most = attainable(compiled).variants[variant];
  if (!most) throw new Error('no such variant');
  return { played, assessment: assess(compiled, variant, played, most) };
}

const scores = ({ competencies }: Assessment) =>
  Object.fromEntries(
    Object.values(competencies).map((each) => [each.competency, each.rated ? each.score : 'not rated']),
  );
const moods = ({ played }: ReturnType<typeof play>) => [played.end.memory.heat, played.end.memory.trust];
const none = { listening: 'not rated', empathy: 'not rated', ownership: 'not rated', escalation: 'not rated' };

const reply = (words: string, notes: string, to = '') =>
  `- ${words}${to && ` → [${to}](#${to.toLowerCase()})`}\n  - Why: w\n${notes
    .split(';')
    .filter((note) => note.trim() !== '')
    .map((note) => `  - ${note.trim()}\n`)
    .join('')}`;
const scene = (name: string, ...replies: string[]) => `### ${name}\n\n${replies.join('')}\n`;

describe('points', () => {
  const call = scene(
    'A',
    reply('One.', 'Shows: names the feeling, validates'),
    reply('Two.', 'Shows: validates (refund), gives a time (refund)'),
    reply('Three.', 'Breaks: dismisses, over-apologises'),
    reply('Out.', '', 'Found'),
    reply('Bad.', 'Breaks: insults', 'Found'),
    reply('Off.', '', 'Lost'),
  );
  const compiled = made({ call });

  test('count once a call, however often they are shown', () => {
    const once = play(compiled, [0, 3]).assessment;
    const thrice = play(compiled, [0, 0, 0, 3]).assessment;
    expect(scores(once)).toEqual({ ...none, empathy: 70, ownership: 0 }); // 7 of 10
    expect(scores(thrice)).toEqual(scores(once));
    expect(thrice.findings.map(({ turn, counts }) => [turn, counts])).toEqual([
      [1, true],
      [1, true],
      [2, false],
      [2, false],
      [3, false],
      [3, false],
    ]);
  });
  test('count once a topic', () => {
    expect(scores(play(compiled, [0, 1, 3]).assessment)).toEqual({ ...none, empathy: 100, ownership: 100 });
  });
  test('are lost once too, and a competency is never below 0', () => {
    expect(scores(play(compiled, [0, 1, 2, 2, 3]).assessment)).toEqual({ ...none, empathy: 40, ownership: 100 });
    expect(scores(play(compiled, [2, 3]).assessment)).toEqual({ ...none, empathy: 0, ownership: 0 });
  });
  test('are the same in a hung-up call, which is lost', () => {
    const { assessment } = play(compiled, [0, 1, 'hang up']);
    expect(scores(assessment)).toEqual({ ...none, empathy: 100, ownership: 100 });
    expect(assessment).toMatchObject({ ending: null, outcome: 'lost', passed: false, score: 100 });
  });
  test('a critical error is a gate, and costs no points', () => {
    const { assessment } = play(compiled, [0, 1, 4]);
    expect(assessment).toMatchObject({ outcome: 'resolved', score: 100, passed: false });
    expect(assessment.critical).toMatchObject([{ turn: 3, behaviour: 'insults', counts: true }]);
  });
  test('an ending that is a failure is not passed', () => {
    expect(play(compiled, [0, 1, 5]).assessment).toMatchObject({ ending: 'Lost', score: 100, passed: false });
    expect(play(compiled, [0, 1, 3]).assessment).toMatchObject({ ending: 'Found', score: 100, passed: true });
  });
  test('evidence is the words said, with the words of the variant', () => {
    const named = made({
      front: 'variants:\n  - { item: parcel }\n  - { item: crate }',
      call: scene('A', reply('Your {item}, {customer}!', 'Shows: validates', 'Found')),
    });
    expect(play(named, [0], 1).assessment.findings).toEqual([
      { turn: 1, behaviour: 'validates', shows: true, quote: 'Your crate, Ana Petrov!', counts: true, share: 1 },
    ]);
  });
});

describe('the score', () => {
  const call = scene(
    'A',
    reply('Half.', 'Shows: validates', 'Found'), // 3 of 7
    reply('All.', 'Shows: validates, names the feeling', 'Found'),
    reply('Act.', 'Shows: commits to act', 'Found'),
  );
  test('is rounded down, by competency and in all', () => {
    const { assessment } = play(made({ call }), [0]);
    expect(scores(assessment)).toEqual({ ...none, empathy: 42, ownership: 0 });
    expect(assessment.score).toBe(21);
  });
  test('is weighted over what is rated', () => {
    const weights = 'weights: { empathy: 30, ownership: 10, listening: 60 }';
    expect(play(made({ call, front: weights }), [1]).assessment.score).toBe(75);
    expect(play(made({ call, front: weights }), [2]).assessment.score).toBe(25);
  });
  test('passes from the pass mark on', () => {
    for (const [pass, passed] of [
      [50, true],
      [51, false],
    ] as const) {
      expect(play(made({ call, front: `pass: ${pass}` }), [1]).assessment).toMatchObject({ score: 50, passed });
    }
  });
  test('bands', () => {
    const bands = (points: readonly number[]) =>
      points.map((score) => defaultRubric.bands.findLast(({ from }) => score >= from)?.name);
    expect(bands([0, 59, 60, 74, 75, 89, 90, 100])).toEqual([
      'not yet',
      'not yet',
      'nearly',
      'nearly',
      'solid',
      'solid',
      'strong',
      'strong',
    ]);
  });
});

describe('escalating', () => {
  const call = [
    scene(
      'A',
      reply('Try.', 'Shows: offers a remedy'),
      reply('Wait.', ''),
      reply('Leave.', '', 'B'),
      reply('Out.', '', 'Found'),
    ),
    scene('B', reply('On.', '', 'A'), reply('Out.', '', 'Found')),
  ].join('\n');
  const endings = '### Found\n\n- Outcome: resolved\n\n### Handed\n\n- Outcome: escalated well';
  const before = '## Facts\n\n- Late\n- Order';
  const needed = '- To: supervisor\n- How: warm\n- Note: Late, Order\n- Right → [Handed](#handed)';
  const script = (escalation: string) => made({ call, endings, before, escalation });
  const points = ({ assessment }: ReturnType<typeof play>) => {
    const { escalation } = assessment.competencies;
    return escalation.rated ? [escalation.earned, escalation.lost, escalation.attainable] : 'not rated';
  };
  const names = ({ assessment }: ReturnType<typeof play>) => assessment.findings.map(({ behaviour }) => behaviour);
  const verdicts = ({ played }: ReturnType<typeof play>) => played.end.memory.verdicts;

  test('rightly earns everything, and where it was needed not escalating earns nothing', () => {
    const yes = script(`- Needed: yes\n${needed}`);
    expect(points(play(yes, [{}]))).toEqual([17, 0, 17]);
    expect(play(yes, [{}]).assessment).toMatchObject({ ending: 'Handed', passed: false, score: 50 }); // no remedy
    expect(points(play(yes, [3]))).toEqual([0, 0, 17]);
  });
  test('not escalating where it is not needed is deciding rightly; hanging up is no decision', () => {
    const no = script('- Needed: no');
    expect(points(play(no, [3]))).toEqual([4, 0, 4]);
    expect(play(no, [3]).assessment.findings).toMatchObject([{ turn: 1, behaviour: 'decides rightly', counts: true }]);
    expect(points(play(no, ['hang up']))).toEqual([0, 0, 4]);
  });
  test('where it is not needed it passes the buck, for good', () => {
    const no = script('- Needed: no');
    const sent = play(no, [{}, 3]);
    expect([names(sent), verdicts(sent), points(sent)]).toEqual([['passes the buck'], ['unneeded'], [0, 4, 4]]);
    expect(points(play(no, [{}, {}, 3]))).toEqual([0, 4, 4]);
  });
  test('a scenario that says nothing of escalation needs none and does not rate it', () => {
    const compiled = made({ call, endings });
    expect(points(play(compiled, [3]))).toBe('not rated');
    const sent = play(compiled, [{}, 3]);
    expect([verdicts(sent), points(sent)]).toEqual([['unneeded'], 'not rated']);
  });
  test('needed under conditions, as things stand then', () => {
    const when = script(`- Needed: when offers a remedy\n${needed}`);
    expect(verdicts(play(when, [{}, 0, {}]))).toEqual(['unneeded', 'right']);
    expect(points(play(when, [3]))).toEqual([4, 0, 17]); // not needed yet, and not escalated
    expect(points(play(when, [0, 3]))).toEqual([0, 0, 17]);
    expect(points(play(when, [{}, 3]))).toEqual([0, 4, 17]);
  });
  test('too early costs the moment and passes the buck; the rest can still be earned', () => {
    const later = script(`- Needed: yes\n- After: offers a remedy, B\n${needed}`);
    const early = play(later, [{}, 0, 2, {}]);
    expect(verdicts(early)).toEqual(['too early', 'right']);
    expect(points(early)).toEqual([17, 4, 17]);
    expect(names(play(later, [{}]))).not.toContain('picks the right moment');
    expect(verdicts(play(later, [2, 0, {}]))).toEqual(['too early']); // the second reply of B ends the call
  });
  test('late costs the moment; turns count from the start', () => {
    const atOnce = script(`- Needed: yes\n- At once: yes\n- Within: 2\n${needed}`);
    expect(verdicts(play(atOnce, [1, {}]))).toEqual(['right']);
    const late = play(atOnce, [1, 1, {}]);
    expect([verdicts(late), points(late)]).toEqual([['late'], [14, 0, 17]]);
    expect(late.assessment.ending).toBe('Handed'); // without a route of its own it goes on as Right says
  });
  test('or from when After first held', () => {
    const after = script(`- Needed: yes\n- After: offers a remedy\n- Within: 2\n${needed}`);
    expect(verdicts(play(after, [1, 1, 1, 0, 1, {}]))).toEqual(['right']);
    expect(verdicts(play(after, [1, 0, 1, 1, {}]))).toEqual(['late']);
  });
  test('the wrong desk costs the desk, and may be tried again', () => {
    const yes = script(`- Needed: yes\n${needed}`);
    const wrong = play(yes, [{ to: 'billing' }, { to: 'SUPERVISOR.' }]);
    expect([verdicts(wrong), points(wrong)]).toEqual([
      ['wrong desk', 'right'],
      [17, 0, 17],
    ]);
    expect(points(play(yes, [{ to: 'billing' }, 3]))).toEqual([14, 0, 17]);
  });
  test('the wrong way costs nothing but the road', () => {
    const yes = script(`- Needed: yes\n${needed}\n- Wrong how → [B](#b)`);
    const cold = play(yes, [{ how: 'cold' }]);
    expect([verdicts(cold), points(cold), cold.played.end.at]).toEqual([['wrong how'], [17, 0, 17], 'b']);
  });
  test('late goes before the wrong desk, and that before the wrong way', () => {
    const late = script(`- Needed: yes\n- Within: 1\n${needed}\n- Late → [B](#b)`);
    expect(verdicts(play(late, [1, { to: 'billing', how: 'cold' }]))).toEqual(['late']);
    expect(verdicts(play(late, [{ to: 'billing', how: 'cold' }]))).toEqual(['wrong desk']);
  });
  test('without a way of its own, late goes on as right, and is late only where it is right but for the moment', () => {
    const late = script(`- Needed: yes\n- Within: 1\n${needed}`);
    expect(verdicts(play(late, [1, {}]))).toEqual(['late']);
    expect(verdicts(play(late, [1, { to: 'billing', how: 'cold' }]))).toEqual(['wrong desk']);
    expect(verdicts(play(late, [1, { how: 'cold' }]))).toEqual(['wrong how']);
  });
  test('a note counts by the facts it holds, what is told by its parts; the best try counts', () => {
    const yes = script(`- Needed: yes\n${needed}`);
    const poor = { to: 'billing', noted: ['LATE', 'Refund'], told: ['when', 'when'] as const };
    expect(points(play(yes, [{ ...poor, to: 'supervisor' }]))).toEqual([13, 0, 17]); // 4 + 3 + 3 + 4/2 + 3/3
    expect(points(play(yes, [{ noted: [], told: [] }]))).toEqual([10, 0, 17]);
    const again = play(yes, [poor, {}]);
    expect(points(again)).toEqual([17, 0, 17]);
    const notes = again.assessment.findings.filter(({ behaviour }) => behaviour === 'writes a complete note');
    expect(notes.map(({ turn, share, counts }) => [turn, share, counts])).toEqual([
      [1, 0.5, false],
      [2, 1, true],
    ]);
  });
  test('reasons are not judged', () => {
    const yes = script(`- Needed: yes\n- Because: authority limit\n${needed}`);
    expect(points(play(yes, [{ because: ['boredom'] }]))).toEqual([17, 0, 17]);
  });
});

describe('moods', () => {
  const at = (notes: string, front = '') =>
    moods(play(made({ front, call: scene('A', reply('Go.', notes)) + reply('Out.', '', 'Found') }), [0]));

  test.each<[string, [number, number]]>([
    ['', [5, 5]],
    ['Shows: names the feeling', [4, 5]],
    ['Shows: names the feeling, validates, apologises for the impact', [4, 5]],
    ['Shows: restates the facts, commits to act, gives a time', [5, 6]],
    ['Shows: names the feeling, commits to act', [4, 6]],
    ['Shows: validates (one), validates (two)', [4, 5]],
    ['Breaks: hedges', [6, 4]],
    ['Breaks: dismisses', [7, 4]],
    ['Breaks: dismisses, blames', [9, 3]],
    ['Breaks: promises beyond policy', [5, 2]],
    ['Breaks: insults', [7, 2]],
    ['Shows: validates; Breaks: hedges', [5, 4]],
    ['Shows: validates, commits to act; Mood: heat +2', [7, 6]],
    ['Shows: validates, commits to act; Mood: trust -3', [4, 2]],
    ['Breaks: dismisses; Mood: heat 0, trust 0', [5, 5]],
    ['Mood: heat −10, trust +10', [0, 10]],
    ['Mood: heat +10, trust -10', [10, 0]],
  ])('%j', (notes, expected) => expect(at(notes)).toEqual(expected));

  test('are felt again on every turn', () => {
    const compiled = made({ call: scene('A', reply('Go.', 'Shows: names the feeling'), reply('Out.', '', 'Found')) });
    expect(moods(play(compiled, [0, 0]))).toEqual([3, 5]);
  });
  test('stay on the scale and come back from its end', () => {
    const call = scene('A', reply('Up.', 'Mood: heat +9'), reply('Down.', 'Mood: heat -1'), reply('Out.', '', 'Found'));
    expect(moods(play(made({ call }), [0, 0, 1]))).toEqual([9, 5]);
  });
  test('an escalation moves them as its behaviours do', () => {
    const script = (escalation: string) => made({ call: scene('A', reply('Out.', '', 'Found')), escalation });
    expect(moods(play(script('- Needed: yes\n- To: supervisor\n- Right → [Found](#found)'), [{}]))).toEqual([4, 6]);
    expect(moods(play(script('- Needed: no'), [{}]))).toEqual([7, 4]);
    const early = '- Needed: yes\n- To: supervisor\n- After: validates (never)\n- Right → [Found](#found)';
    expect(moods(play(script(early), [{}]))).toEqual([6, 5]);
  });
});

describe('the review of turns', () => {
  const call = [
    scene(
      'A',
      reply('Best.', 'Shows: names the feeling, validates'),
      reply('Half.', 'Shows: validates; Instead: Say more.'),
      reply('Plain.', ''),
      reply('Bad.', 'Breaks: hedges'),
      reply('Worst.', 'Shows: names the feeling, validates; Breaks: insults'),
      reply('Hidden.', 'Shows: names the feeling, validates, commits to act; Only if: over-apologises'),
      reply('*Look.*', '', 'B'),
    ),
    scene('B', reply('Out.', '', 'Found')),
  ].join('\n');
  const escalation = '- Needed: yes\n- To: supervisor\n- After: validates\n- Right → [Found](#found)';
  const review = (...steps: Step[]) => {
    const compiled = made({ call, escalation });
    const { played, assessment } = play(compiled, steps);
    return reviewTurns(compiled, 0, played, assessment.findings);
  };
  const words = (inlines: readonly unknown[]) => JSON.stringify(inlines);

  test('marks each against the best reply that was on offer', () => {
    expect(review(0, 6).map(({ mark }) => mark)).toEqual(['keep', 'keep']);
    expect(review(1)[0]).toMatchObject({ turn: 1, mark: 'could be better', missed: ['names the feeling'] });
    expect(words(review(1)[0]?.instead ?? [])).toContain('Say more.');
    expect(words(review(1)[0]?.better ?? [])).toContain('Best.');
    expect(review(2)[0]).toMatchObject({ mark: 'missed', missed: ['names the feeling', 'validates'] });
    expect(review(3)[0]).toMatchObject({ mark: 'avoid' });
    expect(review(4)[0]).toMatchObject({ mark: 'avoid' });
  });
  test('what was shown already earns no more', () => {
    expect(review(0, 2).map(({ mark }) => mark)).toEqual(['keep', 'keep']);
    expect(review(1, 1).map(({ mark }) => mark)).toEqual(['could be better', 'could be better']);
  });
  test('and escalations against the rule', () => {
    expect(review(0, {})[1]).toMatchObject({ mark: 'keep', isAction: true, missed: [] }); // there was no note to write
    expect(review(0, { told: ['who'] })[1]).toMatchObject({
      mark: 'could be better',
      missed: [], // shown in part, and said so there
    });
    expect(review({})[0]).toMatchObject({ mark: 'avoid' });
  });
});
