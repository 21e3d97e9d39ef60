import { render } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { DebriefView } from '../../src/session/views.ts';
import RetryPanel from '../../src/ui/components/RetryPanel.svelte';
import DebriefPage from '../../src/ui/pages/DebriefPage.svelte';
import { again, assessment, debrief, gaps, plan, plans, tree } from './fixtures.ts';

function open(change: Partial<DebriefView> = {}) {
  const actions = {
    ...{ onRate: vi.fn(), onRetry: vi.fn(), onPlayAgain: vi.fn(), onNextStage: vi.fn() },
    ...{ onRule: vi.fn(), onUnrule: vi.fn(), onSavePlan: vi.fn(async () => {}), onAnswerPlan: vi.fn() },
    ...{ onSetAsidePlan: vi.fn(), onDownload: vi.fn(async () => {}) },
  };
  return { ...actions, ...render(DebriefPage, { view: debrief(change), rubric: defaultRubric, actions }) };
}

describe('the rep’s own view', () => {
  test('comes before the key, of which nothing is shown yet', () => {
    const { getByRole, queryByRole, container } = open({ selfRating: null });
    expect(getByRole('heading', { level: 1 }).textContent).toBe('How did it go?');
    expect(getByRole('heading', { name: 'First, your own view' })).toBeTruthy();
    expect(queryByRole('heading', { name: 'How it went' })).toBeNull();
    expect(container.textContent).not.toMatch(/passed|not yet as|Critical error|Polite, but not resolved/i);
    // What the customer said last, the rep has seen.
    expect(container.textContent).toContain('She was calm at the end');
  });

  test('asks for what the call exercised, and nothing else', () => {
    const { getAllByRole } = open({ selfRating: null });
    expect(getAllByRole('group').map((group) => group.querySelector('legend b')?.textContent)).toEqual([
      'Listening.',
      'Empathy.',
      'Ownership.',
    ]);
  });

  test('is given by keyboard, competency by competency; what was left blank stays blank', async () => {
    const { getByRole, onRate } = open({ selfRating: null });
    expect(getByRole('button', { name: 'Show the key' })).toHaveProperty('disabled', true);
    getByRole('group', { name: /Listening/ })
      .querySelector<HTMLElement>('input')
      ?.focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    getByRole('group', { name: /Ownership/ })
      .querySelector<HTMLElement>('input')
      ?.focus();
    await userEvent.keyboard(' ');
    await userEvent.click(getByRole('button', { name: 'Show the key' }));
    expect(onRate).toHaveBeenCalledExactlyOnceWith({ listening: 'solid', ownership: 'not yet' });
  });

  test('may be skipped', async () => {
    const { getByRole, onRate } = open({ selfRating: null });
    await userEvent.click(getByRole('button', { name: 'Skip this' }));
    expect(onRate).toHaveBeenCalledExactlyOnceWith({});
  });

  test('is not asked for a turn tried again', () => {
    const { queryByRole } = open({ selfRating: null, again: again(), tree: tree() });
    expect(queryByRole('heading', { name: 'First, your own view' })).toBeNull();
  });

  test('stands beside the key, with the gap in words and what decides it', () => {
    const { getByRole } = open({ gaps: gaps() });
    const text = getByRole('region', { name: 'How it went' }).textContent;
    expect(text).toContain('You said solid too.');
    expect(text).toContain(
      'You said nearly, 2 bands below the key, which is strong. For it: turn 1 showed “names the feeling”.',
    );
    expect(text).toContain(
      'You said solid, 2 bands above the key, which is not yet. Against it: turn 2 broke “hedges” and turn 2 lacks “gives a time”.',
    );
  });
});

describe('the turning point', () => {
  test('says what was said, what it cost, what to say instead, and how it would have gone on', () => {
    const { getByRole } = open({ assessment: assessment({ critical: [] }) });
    const text = getByRole('region', { name: /The turning point/ }).textContent ?? '';
    const order = [
      'fingers crossed it makes it',
      'Before it 92 of 100 points were still possible, after it 71.',
      'After it the call could no longer be passed.',
      'Say instead:',
      'How it would have gone on',
      'That would save the day.',
    ].map((words) => text.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('can be having ended the call', () => {
    const point = debrief().turningPoint;
    const { getByRole } = open({
      assessment: assessment({ critical: [], ending: null }),
      turningPoint: point && { ...point, kind: 'hung up', answer: [] },
    });
    const text = getByRole('region', { name: 'The turning point: ending the call' }).textContent;
    expect(text).toContain('Before ending the call 92 of 100 points were still possible');
    expect(text).toContain('escalate');
  });
});

describe('trying a turn again', () => {
  test('is offered at the turning point, at every turn, and among what comes next', async () => {
    const { getAllByRole, getByRole, onRetry } = open({ assessment: assessment({ critical: [] }) });
    expect(getAllByRole('button', { name: /^Try turn \d again$/ }).map((button) => button.textContent?.trim())).toEqual(
      ['Try turn 2 again', ...[1, 2, 3, 4].map((turn) => `Try turn ${turn} again`), 'Try turn 2 again'],
    );
    await userEvent.click(getByRole('article', { name: 'Turn 3' }).querySelector('button.again') as HTMLElement);
    expect(onRetry).toHaveBeenLastCalledWith(3);
  });

  test('shows you then and you now, with what each cost', () => {
    const { getByRole } = open({ again: again(), tree: tree() });
    const region = getByRole('region', { name: 'Turn 2: you then, you now' });
    expect([...region.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'You then: avoid',
      'You now: could be better',
    ]);
    expect(region.textContent).toContain('Cost 21 of 100 points (still possible: ownership 83 → 42)');
  });

  test('makes a tree that can be walked', () => {
    const { getByRole } = open({ again: again(), tree: tree() });
    const region = getByRole('region', { name: 'This call, and what you tried again' });
    expect([...region.querySelectorAll('.node')].map((node) => node.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'The whole call Polite, but too late, nearly, not passed',
      'Turn 2 again: could be better not played on to the end',
      'Turn 2 again: keep Friday before noon, strong, passed (this one)',
      'Turn 3 again: keep not played on to the end',
    ]);
    expect([...region.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/debrief/a1',
      '#/call/a3',
      '#/call/a5',
    ]);
  });

  test('of a turn that is not right yet, once more comes first; of one that is, playing on', async () => {
    const calls = { onTryAgain: vi.fn(), onPlayOn: vi.fn(), onWholeCall: vi.fn() };
    const { getByRole, rerender, queryByRole } = render(RetryPanel, { view: again(), isOver: false, ...calls });
    expect(document.activeElement?.textContent).toContain('not there yet');
    await userEvent.click(getByRole('button', { name: 'Try it once more' }));
    expect(calls.onTryAgain).toHaveBeenCalledOnce();
    await rerender({ view: again({ isRight: true }), isOver: false, ...calls });
    expect(queryByRole('button', { name: 'Try it once more' })).toBeNull();
    expect(getByRole('button', { name: 'Play on from here' }).classList).toContain('primary');
    await rerender({ view: again({ isRight: true }), isOver: true, ...calls });
    expect(queryByRole('button', { name: 'Play on from here' })).toBeNull();
  });
});

describe('the plan', () => {
  test('is offered from the turn, and kept in the rep’s own words', async () => {
    const { getByRole, onSavePlan } = open({ plan: plans({ asks: [] }) });
    const then = getByRole('textbox', { name: 'then I will …' });
    expect(getByRole('textbox', { name: 'If the customer …' })).toHaveProperty(
      'value',
      'says “So what can you actually do by Saturday?”',
    );
    await userEvent.clear(then);
    await userEvent.type(then, '  say what I can do, and by when ');
    await userEvent.click(getByRole('button', { name: 'Keep this plan' }));
    expect(onSavePlan).toHaveBeenCalledExactlyOnceWith(
      'says “So what can you actually do by Saturday?”',
      'say what I can do, and by when',
    );
  });

  test('with half of it empty is not kept, and says why', async () => {
    const { getByRole, onSavePlan, getByText } = open({ plan: plans({ asks: [] }) });
    await userEvent.clear(getByRole('textbox', { name: 'If the customer …' }));
    await userEvent.click(getByRole('button', { name: 'Keep this plan' }));
    expect(onSavePlan).not.toHaveBeenCalled();
    expect(getByText(/Say both/)).toBeTruthy();
  });

  test('that was kept is changed or set aside', async () => {
    const kept = plan({ attempt: 'a1' });
    const { getByRole, onSetAsidePlan } = open({ plan: plans({ asks: [], kept }) });
    expect(getByRole('button', { name: 'Change the plan' })).toHaveProperty('disabled', true);
    await userEvent.click(getByRole('button', { name: 'Set it aside' }));
    expect(onSetAsidePlan).toHaveBeenCalledExactlyOnceWith(kept);
  });

  test('of an earlier call is asked about', async () => {
    const { getByRole, onAnswerPlan } = open({ plan: plans() });
    expect(getByRole('region', { name: 'Your plan' }).textContent).toContain(
      'if the customer asks what I can do by Saturday, then I will name the day and the hour',
    );
    await userEvent.click(getByRole('button', { name: 'Partly' }));
    expect(onAnswerPlan).toHaveBeenCalledExactlyOnceWith(plan(), 'partly');
  });
});

describe('what comes next', () => {
  const next = { today: Date.UTC(2026, 2, 11), doneToday: 1, waiting: 0, away: null };
  test('is the call that is due, with its reason', () => {
    const call = { scenario: 'fourth-call', variant: 1, title: 'The fourth call', customer: 'Sam', minutes: 8 };
    const due = {
      ...call,
      channel: 'phone' as const,
      why: 'Ownership: not practised yet.',
      level: 'practice' as const,
    };
    const { getByRole } = open({ due: { ...next, calls: [due], next: null } });
    const region = getByRole('region', { name: 'What comes next' });
    expect(region.textContent).toContain('Due today. Ownership: not practised yet.');
    expect(getByRole('link', { name: 'The fourth call' }).getAttribute('href')).toBe('#/brief/fourth-call/1/practice');
  });

  test('is the day of the next one, where nothing more is due', () => {
    const { getByRole } = open({ due: { ...next, calls: [], next: Date.UTC(2026, 2, 14) } });
    expect(getByRole('region', { name: 'What comes next' }).textContent).toContain(
      'Nothing more is due today; next on 14 March.',
    );
  });
});

describe('sharing', () => {
  test('copies the debrief as Markdown', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { getByRole, findByText } = open();
    await userEvent.click(getByRole('button', { name: 'Copy as Markdown' }));
    expect(await findByText('Copied as Markdown.')).toBeTruthy();
    expect(write.mock.calls[0]?.[0]).toMatch(/^# The cracked blender: polite, but not resolved\n/);
    write.mockRestore();
  });

  test('says so where the clipboard is closed, and where no file could be made', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const { getByRole, findByText, onDownload } = open();
    await userEvent.click(getByRole('button', { name: 'Copy as Markdown' }));
    expect(await findByText(/does not let this page use the clipboard/)).toBeTruthy();
    onDownload.mockRejectedValue(new Error('This call is not in this browser.'));
    await userEvent.click(getByRole('button', { name: 'Save the attempt as a file' }));
    expect(await findByText('This call is not in this browser.')).toBeTruthy();
    write.mockRestore();
  });
});
