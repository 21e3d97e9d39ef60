import { render } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import { lessons, type Decision } from '../../src/assessment/decision.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { DebriefView } from '../../src/session/views.ts';
import DebriefPage from '../../src/ui/pages/DebriefPage.svelte';
import {
  assessment,
  debrief,
  decision,
  firstStage,
  handover,
  lines,
  secondStage,
  turns,
  words,
  writtenDebrief,
} from './fixtures.ts';

/** A spy for everything that can be done on a debrief. */
function spies() {
  return {
    ...{
      onRate: vi.fn(),
      onRetry: vi.fn(),
      onPlayAgain: vi.fn(),
      onNextStage: vi.fn(),
      onRule: vi.fn(),
      onUnrule: vi.fn(),
    },
    ...{ onSavePlan: vi.fn(), onAnswerPlan: vi.fn(), onSetAsidePlan: vi.fn(), onDownload: vi.fn() },
  };
}

function open(change: Partial<DebriefView> = {}) {
  const actions = spies();
  return { ...actions, ...render(DebriefPage, { view: debrief(change), rubric: defaultRubric, actions }) };
}

/** The words of an element, with a space between its parts. */
function text(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '');
  return parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:)”])/g, '$1')
    .replace(/([(“]) /g, '$1')
    .trim();
}

test('a critical error comes first, with what to say instead, and leads to its turn', async () => {
  const { getByRole, queryByRole } = open();
  const box = getByRole('region', { name: 'Critical error' });
  expect(box.textContent).toContain('Promises beyond policy');
  expect(box.textContent).toContain('I can have a new one with you on Friday before noon.');
  expect(queryByRole('heading', { name: /^(What to change first|The turning point)/ })).toBeNull();
  await userEvent.click(getByRole('button', { name: 'turn 2' }));
  expect(document.activeElement).toBe(getByRole('article', { name: 'Turn 2' }));
});

test('without one the sentence to change first is at the top', () => {
  const { getByRole } = open({ assessment: assessment({ critical: [] }), turningPoint: null });
  const box = getByRole('region', { name: 'What to change first: turn 2' });
  expect(box.textContent).toContain('fingers crossed it makes it');
  expect(box.textContent).toContain('Say instead:');
});

test('the turning point says what it cost, in all and where most', () => {
  const { getByRole } = open({ assessment: assessment({ critical: [] }) });
  const box = getByRole('region', { name: 'The turning point: turn 2' });
  expect(box.textContent).toContain('fingers crossed it makes it');
  expect(box.textContent).toMatch(/Before it 92 of 100 points were still possible, after it\s+71/);
  expect(box.textContent).toContain('It cost most in ownership: 83 → 42 still possible.');
});

test('a call to keep as it is asks for no change', () => {
  const { queryByRole } = open({
    assessment: assessment({ critical: [], passed: true, outcome: 'resolved' }),
    turns: turns().filter(({ mark }) => mark === 'keep'),
    turningPoint: null,
  });
  expect(queryByRole('heading', { name: /^(What to change first|The turning point)/ })).toBeNull();
});

test('a call the rep ended says so, at the top and where it happened', () => {
  const { getByRole, getByText } = open({
    assessment: assessment({ ending: null, outcome: 'lost', critical: [] }),
    ending: [],
    turns: turns().slice(0, 1),
    lines: [...lines(), { key: '1-9', turn: 1, kind: 'hungUp' }],
  });
  getByRole('heading', { level: 1, name: 'You ended the call' });
  getByText('Dana Whitlock was still waiting for an answer, so the call counts as lost.');
  getByText('You ended the call.');
});

test('turns that are not saved are told at the top', () => {
  const { getAllByText } = open({ saved: { state: 'failing', unsaved: 3, reason: 'The disk is full.' } });
  const [first] = getAllByText('3 turns not saved yet. The disk is full.');
  expect(first?.closest('header')).not.toBeNull();
});

test('the level stands with the facts of the call, and what the ending cost under it', () => {
  const { getByText } = open({ level: 'assess', cost: words('£64, and a customer.') });
  getByText(/attempt 1 · assess level$/);
  expect(text(getByText('What it cost:').parentElement as Element)).toBe('What it cost: £64, and a customer.');
});

describe('the escalation', () => {
  test.each(Object.keys(lessons) as Decision[])('“%s” is said, with what it teaches', (name) => {
    const { getByRole } = open({ decision: decision(name) });
    const section = text(getByRole('region', { name: 'Your escalation' }));
    expect(section).toContain(lessons[name].why);
    expect(section.includes('Another time:')).toBe(lessons[name].instead !== '');
  });

  test('is left out where there is nothing to say of it', () => {
    const { queryByRole } = open();
    expect(queryByRole('heading', { name: 'Your escalation' })).toBeNull();
  });

  test('is looked at part by part, in words', () => {
    const { getByRole } = open({ decision: decision('wrong how'), handover: handover() });
    const section = getByRole('region', { name: 'Your escalation' });
    const rows = [...section.querySelectorAll('.row')].map(text);
    expect(rows).toEqual([
      'Desk Supervisor right',
      'Way Dated callback should have been warm',
      'Moment right',
      'Reasons Authority limit given, and true here Serious money given, but not true here Customer insists true here, but not given',
      'Customer told “I am passing this to Farida Aziz, our supervisor.” Who takes over: told What happens next: not told When they will hear: not told',
    ]);
    expect([...section.querySelectorAll('tbody tr')].map(text)).toEqual([
      'Cracked jug in the note',
      'Order A-1042 in the note',
      'Needed by Saturday in another part than Impact',
      'Delivered 6 May missing: belongs under Timeline',
      'Wants a refund in the note',
    ]);
    expect(text(section)).toContain('4 of 5 facts, 1 slip: worth 55 of 100.');
    expect(text(section)).toContain('The desk has no use for: gift-wrapped.');
    expect(text(section)).toContain('“Dana is being difficult” is an opinion about the customer');
  });

  test('a card number makes a note worth nothing', () => {
    const note = {
      ...handover().note,
      share: 0,
      slips: [{ kind: 'card number', words: '4929 1234 1234 1234' }] as const,
    };
    const { getByRole } = open({ handover: handover({ note }) });
    const section = text(getByRole('region', { name: 'Your escalation' }));
    expect(section).toContain('worth nothing. A card number must never stand in a note');
    expect(section).not.toContain('of 100');
  });

  test('where the script wants nothing in particular, nothing is held against the rep', () => {
    const { getByRole } = open({
      handover: handover({
        desk: { chosen: 'Supervisor', right: null, isRight: true },
        reasons: [{ name: 'authority limit', holds: false, given: true }],
        note: { ...handover().note, facts: [], padding: [], slips: [], share: 0 },
      }),
    });
    const section = text(getByRole('region', { name: 'Your escalation' }));
    expect(section).toContain('Desk Supervisor Way');
    expect(section).not.toContain('not true here');
    expect(section).toContain('No fact in particular was asked of this note.');
  });

  test('is not shown a second time in the transcript', async () => {
    const { getByRole, getAllByText } = open({ handover: handover() });
    expect(getAllByText('Your note beside the facts')).toHaveLength(1);
    const entry = getByRole('article', { name: 'Turn 3' });
    expect(entry.querySelector('details')).toBeNull();
    const [link] = [...getByRole('region', { name: 'Your escalation' }).querySelectorAll('button')];
    if (!link) throw new Error('no link to the turn');
    await userEvent.click(link);
    expect(document.activeElement).toBe(entry);
  });
});

test('asking the manager is told, and costs nothing', () => {
  const { getByText } = open({
    asked: [
      { turn: 3, support: 'guidance' },
      { turn: 5, support: 'time' },
    ],
  });
  expect(text(getByText(/^You asked your manager/))).toBe(
    'You asked your manager 2 times: turn 3 (guidance), turn 5 (time). It cost nothing.',
  );
});

describe('a second stage', () => {
  const show = () => {
    const actions = spies();
    return render(DebriefPage, { view: secondStage(), rubric: defaultRubric, actions });
  };

  test('shows the procedure in its order, with the turn of each step', () => {
    const { getByRole } = show();
    const steps = getByRole('region', { name: 'The supervisor’s procedure' }).querySelectorAll('li');
    expect([...steps].map(text)).toEqual([
      'Review the history turn 1',
      'Contact the customer turn 1',
      'Keep everybody informed not done',
    ]);
  });

  test('shows what the first call came to, what its note left out, and what that led to', async () => {
    const { getByText, getByRole } = show();
    getByText('Second stage of “The cracked blender”, with your own note.');
    const first = getByRole('region', { name: `The first call: ${firstStage().title}` });
    expect(text(first)).toContain('Not passed: escalated, and rightly');
    expect(text(first)).toContain('Ownership not yet');
    expect(text(first)).toContain('Delivered 6 May missing: belongs under Timeline');
    expect(text(getByRole('article', { name: 'Turn 1' }))).toContain(
      'You had to ask: your note did not say “delivered 6 May” and “order A-1042”.',
    );
  });

  test('a turn of the first call is found in its own transcript, which opens for it', async () => {
    const { getByRole } = show();
    const first = getByRole('region', { name: /^The first call/ });
    await userEvent.click(getByRole('button', { name: 'turn 3' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('First call, turn 3');
    expect(first.contains(document.activeElement)).toBe(true);
    expect(new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      document.querySelectorAll('[id]').length,
    );
  });
});

test('a case handed over can be taken on from the debrief', async () => {
  const { onNextStage, getByRole } = open({
    nextStage: { scenario: 'put-through', title: 'Dana, put through', role: 'supervisor' },
  });
  await userEvent.click(getByRole('button', { name: 'Take it from here as the supervisor' }));
  expect(onNextStage).toHaveBeenCalledOnce();
});

describe('own words', () => {
  function openWritten(change: Partial<DebriefView> = {}) {
    const actions = spies();
    const screen = render(DebriefPage, { view: writtenDebrief(change), rubric: defaultRubric, actions });
    return { ...actions, ...screen, turn: screen.getByRole('article', { name: 'Turn 1' }) };
  }
  const ruling = { attempt: 'a1', turn: 1, behaviour: 'blames', isShown: false, by: 'rep', at: 1 } as const;

  test('the evidence is underlined where it stands, and the lines stay lines', () => {
    const { turn } = openWritten();
    const said = turn.querySelector('.said');
    expect([...(said?.querySelectorAll('.shown') ?? [])].map(text)).toEqual([
      'the jug came cracked, two days before the birthday',
      'I’ll send a new one',
      'by Friday',
    ]);
    expect([...(said?.querySelectorAll('.broken') ?? [])].map(text)).toEqual(['it was the courier']);
    expect(said && getComputedStyle(said).whiteSpace).toBe('pre-line');
  });

  test('what was found, what was not sure, and what was missed stand beside it, each once', () => {
    const { turn } = openWritten();
    const rows = [...turn.querySelectorAll('li .what')].map(text);
    expect(rows).toEqual([
      'Shown: restates the facts: “the jug came cracked, two days before the birthday”, shown, but not asked of this call',
      'Probably shown: commits to act: “I’ll send a new one”',
      'Shown: gives a time: “by Friday”, you said that you meant it',
      'Broke: blames: “it was the courier”',
      'Not sure, not counted: validates: “so sorry”',
      'Missed: names the feeling',
    ]);
  });

  test('words that show several things are quoted once', () => {
    const [first, ...others] = writtenDebrief().turns;
    if (!first) throw new Error('there is a turn');
    const findings = first.findings.map((finding) =>
      finding.behaviour === 'gives a time' ? { ...finding, quote: 'I’ll send a new one' } : finding,
    );
    const { turn } = openWritten({ turns: [{ ...first, findings }, ...others] });
    const rows = [...turn.querySelectorAll('li .what')].map(text);
    expect(rows).toContain('Probably shown: commits to act: “I’ll send a new one”');
    expect(rows).toContain('Shown: gives a time: the same words, you said that you meant it');
  });

  test('the reply the customer answered as to, and one that would have done it', () => {
    const { turn } = openWritten();
    expect(text(turn)).toContain(
      'Dana answered as to: “We usually ship replacements within three to five working days',
    );
    expect(text(turn)).toContain('A reply that would have done it: “A cracked jug two days before the birthday');
    expect(text(turn)).not.toContain('Say instead');
  });

  test('a finding is ruled on with two buttons, which come with the focus', async () => {
    const { getByRole, onRule } = openWritten();
    (getByRole('button', { name: 'Not so? (blames)' }) as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(getByRole('button', { name: 'I did' }));
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onRule).toHaveBeenCalledExactlyOnceWith({ turn: 1, behaviour: 'blames', isShown: false });
  });

  test('what was missed or not sure can be claimed', async () => {
    const { getByRole, onRule } = openWritten();
    for (const name of ['names the feeling', 'validates']) {
      await userEvent.click(getByRole('button', { name: `I did this (${name})` }));
      await userEvent.click(getByRole('button', { name: 'I did' }));
      expect(onRule).toHaveBeenLastCalledWith({ turn: 1, behaviour: name, isShown: true });
    }
  });

  test('a ruling stands beside the finding, takes the focus when it comes, and can be taken back', async () => {
    const { getByRole, onRule, onUnrule, rerender, turn } = openWritten();
    onRule.mockImplementation(() => rerender({ view: writtenDebrief({ rulings: [ruling] }) }));
    onUnrule.mockImplementation(() => rerender({ view: writtenDebrief() }));
    await userEvent.click(getByRole('button', { name: 'Not so? (blames)' }));
    await userEvent.click(getByRole('button', { name: 'I did not' }));
    expect(text(turn)).toContain('Broke: blames: “it was the courier” You say: I did not');
    const undo = getByRole('button', { name: 'Undo (blames)' });
    await vi.waitFor(() => expect(document.activeElement).toBe(undo));
    await expect.element(undo).toHaveAccessibleDescription('You say: I did not');
    await userEvent.click(undo);
    expect(onUnrule).toHaveBeenCalledExactlyOnceWith({ turn: 1, behaviour: 'blames' });
    await vi.waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Not so? (blames)' })));
  });

  test('a trainer’s word is shown, and is not the rep’s to take back', () => {
    const { turn, queryByRole } = openWritten({ rulings: [{ ...ruling, by: 'trainer' }] });
    expect(text(turn)).toContain('A trainer says: it does not');
    expect(queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  test('a topic is no part of what is ruled on, and a behaviour found on another one is ruled on there', () => {
    const [first, ...others] = writtenDebrief().turns;
    if (!first) throw new Error('there is a turn');
    const missed = ['names the feeling (the wait)', 'gives a time (the call back)'];
    const { getByRole, queryByRole, turn } = openWritten({ turns: [{ ...first, missed }, ...others] });
    const rows = [...turn.querySelectorAll('li .what')].map(text);
    expect(rows).toContain('Missed: names the feeling (the wait)');
    expect(rows).toContain('Still missed: gives a time (the call back)');
    getByRole('button', { name: 'I did this (names the feeling)' });
    expect(queryByRole('button', { name: /^I did this \(gives a time/ })).toBeNull();
  });

  test('that it does not change the score is said once; a call by choosing has none of it', () => {
    const written = openWritten();
    expect(written.getAllByText(/does not change the score/)).toHaveLength(1);
    written.unmount();
    const { queryByText, queryByRole } = open();
    expect(queryByText(/answered as to/)).toBeNull();
    expect(queryByRole('button', { name: /^(Not so|I did this)/ })).toBeNull();
  });

  test('the points lead to how this is scored', () => {
    const { getByRole } = openWritten();
    expect(getByRole('link', { name: 'How this is scored' }).getAttribute('href')).toBe('#/scoring');
  });
});
