import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/app.css';
import { supports } from '../../src/roleplay/events.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import CallMapView from '../../src/ui/components/CallMapView.svelte';
import DeskDialog from '../../src/ui/components/DeskDialog.svelte';
import ManagerDialog from '../../src/ui/components/ManagerDialog.svelte';
// Fetched when they are needed: known already, they are there at once.
import '../../src/ui/components/ReceivedNote.svelte';
import '../../src/ui/components/WriteReply.svelte';
import SettingsDialog from '../../src/ui/components/SettingsDialog.svelte';
import TopBar from '../../src/ui/components/TopBar.svelte';
import BriefPage from '../../src/ui/pages/BriefPage.svelte';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import CertificationPage from '../../src/ui/pages/CertificationPage.svelte';
import DebriefPage from '../../src/ui/pages/DebriefPage.svelte';
import ErrorPage from '../../src/ui/pages/ErrorPage.svelte';
import HandbookPage from '../../src/ui/pages/HandbookPage.svelte';
import HomePage from '../../src/ui/pages/HomePage.svelte';
import LibraryPage from '../../src/ui/pages/LibraryPage.svelte';
import LoadingPage from '../../src/ui/pages/LoadingPage.svelte';
import NotFoundPage from '../../src/ui/pages/NotFoundPage.svelte';
import WatchPage from '../../src/ui/pages/WatchPage.svelte';
import ProgressPage from '../../src/ui/pages/ProgressPage.svelte';
import ScoringPage from '../../src/ui/pages/ScoringPage.svelte';
import * as fixtures from './fixtures.ts';
import * as progressFixtures from './progress-fixtures.ts';
import { generatedMap } from './maps.ts';

const nothing = () => undefined;

/** One screen with the values it is shown with. A page has the window to itself; a part does not. */
const screen = (name: string, show: () => { readonly container: Element }) => ({
  name,
  isPage: !name.includes('dialog') && name !== 'top bar' && name !== 'map of a call',
  show,
});

const callPage = (change: Parameters<typeof fixtures.call>[0] = {}) => ({
  view: fixtures.call(change),
  handbook: fixtures.handbook(),
  settings: fixtures.settings(),
  rubric: defaultRubric,
  now: () => fixtures.now,
  onReply: nothing,
  onWrite: () => Promise.resolve({ state: 'sent' } as const),
  onReadDraft: () => Promise.resolve({ shows: [], breaks: [] }),
  onDraft: nothing,
  onLookUp: nothing,
  onScratch: nothing,
  onAskManager: nothing,
  onOpenDesk: nothing,
  onEndCall: nothing,
  onNextStage: nothing,
  onRetry: nothing,
  onPlayAgain: nothing,
  onOpenSettings: nothing,
});

const actions = {
  ...{
    onRate: nothing,
    onRetry: nothing,
    onPlayAgain: nothing,
    onNextStage: nothing,
    onRule: nothing,
    onUnrule: nothing,
  },
  ...{ onSavePlan: async () => {}, onAnswerPlan: nothing, onSetAsidePlan: nothing, onDownload: async () => {} },
};

/** A model call with every turn of it shown. */
function watchToTheEnd(view: ReturnType<typeof fixtures.watch>) {
  const shown = render(WatchPage, { view, rubric: defaultRubric, onWatched: nothing });
  for (const turn of view.good.turns) {
    shown.getByRole('button', { name: turn === view.good.turns[0] ? 'See the reply' : 'Next turn' }).click();
    flushSync();
  }
  return shown;
}

const screens = [
  screen('home', () => render(HomePage, { view: fixtures.home(), now: fixtures.now, onStart: nothing })),
  screen('home, first visit', () => {
    const view = fixtures.home({ unfinished: [], finished: [] });
    return render(HomePage, { view, now: fixtures.now, onStart: nothing });
  }),
  screen('progress', () =>
    render(ProgressPage, {
      ...{ view: progressFixtures.progress(), now: fixtures.now, onFlag: nothing, onUnflag: nothing },
      ...{ onCalendar: nothing, onTellAbsence: nothing, onTakeAbsenceBack: nothing },
    }),
  ),
  screen('certification', () =>
    render(CertificationPage, { view: progressFixtures.certification(), onPrint: nothing }),
  ),
  screen('brief of a call that counts', () =>
    render(BriefPage, { view: fixtures.brief({ isFixed: true, unfinished: null }), onStart: nothing }),
  ),
  screen('brief', () => render(BriefPage, { view: fixtures.brief(), onStart: nothing })),
  screen('call', () => render(CallPage, callPage())),
  screen('call, failing to save', () =>
    render(CallPage, callPage({ saved: { state: 'failing', unsaved: 3, reason: 'The disk is full.' } })),
  ),
  screen('call, over', () => render(CallPage, callPage({ over: true }))),
  screen('call, over, with a second stage to come', () =>
    render(
      CallPage,
      callPage({ over: true, nextStage: { scenario: 'put-through', title: 'Dana, put through', role: 'supervisor' } }),
    ),
  ),
  screen('call, guided', () =>
    render(CallPage, callPage({ level: 'guided', supports, lastWhy: fixtures.words('It names her loss first.') })),
  ),
  screen('call, assessed, with a note received', () =>
    render(
      CallPage,
      callPage({ level: 'assess', showsMoods: false, role: 'supervisor', received: fixtures.received() }),
    ),
  ),
  screen('call, writing', () => render(CallPage, callPage({ ...fixtures.writtenCall(), draft: 'I am sorry about' }))),
  screen('call, writing, where nothing can be said', () =>
    render(CallPage, callPage(fixtures.writtenCall({ canWrite: false }))),
  ),
  screen('brief, with writing still closed', () =>
    render(BriefPage, { view: fixtures.brief({ writing: { open: false, passes: 2 } }), onStart: nothing }),
  ),
  screen('brief of a scenario that is new', () =>
    render(BriefPage, { view: fixtures.brief({ isNew: true, unfinished: null }), onStart: nothing }),
  ),
  screen('brief of a scenario that was watched', () =>
    render(BriefPage, { view: fixtures.brief({ watched: true, unfinished: null }), onStart: nothing }),
  ),
  screen('watch', () => watchToTheEnd(fixtures.watch())),
  screen('watch, a pair', () => {
    const shown = watchToTheEnd(fixtures.watch({ isPassed: true, pair: fixtures.pair() }));
    shown.getByRole('button', { name: 'Compare with a bad call' }).click();
    flushSync();
    return shown;
  }),
  screen('map of a call', () => {
    const shown = render(CallMapView, { map: generatedMap(10) });
    shown.container.querySelector('.node')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return shown;
  }),
  screen('debrief of own words', () =>
    render(DebriefPage, {
      view: fixtures.writtenDebrief({
        rulings: [{ attempt: 'a1', turn: 1, behaviour: 'blames', isShown: false, by: 'rep', at: 1 }],
      }),
      rubric: defaultRubric,
      actions,
    }),
  ),
  screen('scoring, not measured', () => render(ScoringPage, { rubric: defaultRubric, figures: null })),
  screen('scoring, measured', () => render(ScoringPage, { rubric: defaultRubric, figures: fixtures.scoringFigures() })),
  screen('debrief of an escalation', () => {
    const view = fixtures.debrief({
      decision: fixtures.decision('wrong how'),
      handover: fixtures.handover(),
      nextStage: { scenario: 'put-through', title: 'Dana, put through', role: 'supervisor' },
    });
    return render(DebriefPage, { view, rubric: defaultRubric, actions });
  }),
  screen('debrief of a second stage', () =>
    render(DebriefPage, {
      view: fixtures.secondStage(),
      rubric: defaultRubric,
      actions,
    }),
  ),
  screen('debrief', () =>
    render(DebriefPage, {
      view: fixtures.debrief(),
      rubric: defaultRubric,
      actions,
    }),
  ),
  screen('debrief, before the key', () =>
    render(DebriefPage, { view: fixtures.debrief({ selfRating: null }), rubric: defaultRubric, actions }),
  ),
  screen('debrief, with gaps and plans', () =>
    render(DebriefPage, {
      view: fixtures.debrief({
        gaps: fixtures.gaps(),
        plan: fixtures.plans(),
        assessment: fixtures.assessment({ critical: [] }),
      }),
      rubric: defaultRubric,
      actions,
    }),
  ),
  screen('debrief of a turn tried again', () =>
    render(DebriefPage, {
      view: fixtures.debrief({ again: fixtures.again(), tree: fixtures.tree() }),
      rubric: defaultRubric,
      actions,
    }),
  ),
  screen('call, a turn tried again', () => render(CallPage, callPage({ again: fixtures.again() }))),
  screen('brief, with a plan', () =>
    render(BriefPage, { view: fixtures.brief({ plan: fixtures.plan() }), onStart: nothing }),
  ),
  screen('debrief, passed', () => {
    const assessment = fixtures.assessment({ passed: true, outcome: 'resolved', critical: [] });
    return render(DebriefPage, {
      view: fixtures.debrief({ assessment }),
      rubric: defaultRubric,
      actions,
    });
  }),
  screen('library', () => render(LibraryPage, { shelves: fixtures.home().shelves })),
  screen('handbook', () => render(HandbookPage, { handbook: fixtures.handbook(), page: null })),
  screen('handbook page', () => render(HandbookPage, { handbook: fixtures.handbook(), page: 'damaged-on-arrival' })),
  screen('error', () => render(ErrorPage, { message: 'The library could not be read.', onRetry: nothing })),
  screen('not found', () => render(NotFoundPage, { what: 'debrief' })),
  screen('loading', () => render(LoadingPage)),
  screen('top bar', () =>
    render(TopBar, {
      current: 'home',
      person: fixtures.home().person,
      people: fixtures.home().people,
      onSwitchPerson: nothing,
      onAddPerson: nothing,
      onRenamePerson: nothing,
      onOpenSettings: nothing,
    }),
  ),
  screen('desk dialog', () =>
    render(DeskDialog, {
      ladder: fixtures.ladder(),
      directory: fixtures.directory(),
      statements: fixtures.call().statements,
      writes: false,
      onEscalate: nothing,
      onCancel: nothing,
    }),
  ),
  screen('desk dialog, writing', () =>
    render(DeskDialog, {
      ladder: fixtures.ladder(),
      directory: fixtures.directory(),
      statements: fixtures.call().statements,
      writes: true,
      onEscalate: nothing,
      onCancel: nothing,
    }),
  ),
  screen('manager dialog', () =>
    render(ManagerDialog, {
      supports,
      hints: [
        { support: 'resources', manager: 'Farida Aziz', text: fixtures.words('Read this.'), page: 'goodwill-limit' },
      ],
      pages: fixtures.handbook().pages,
      onAsk: nothing,
      onPolicy: nothing,
      onClose: nothing,
    }),
  ),
  screen('settings dialog', () =>
    render(SettingsDialog, {
      settings: fixtures.settings(),
      onChange: nothing,
      onExportRulings: () => Promise.resolve(''),
      onClose: nothing,
    }),
  ),
];

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe.each(screens)('$name', ({ show, isPage }) => {
  test.each(['light', 'dark'])('axe finds nothing (%s)', async (theme) => {
    await page.viewport(1280, 860);
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = 'en';
    document.title = 'Stepladder';
    show();
    await settled();
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
      // A part shown by itself is in no landmark and under no h1; its page is checked for both.
      rules: isPage
        ? {}
        : {
            region: { enabled: false },
            'page-has-heading-one': { enabled: false },
            'landmark-one-main': { enabled: false },
          },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
  });

  test('nothing is wider than a window of 320 px', async () => {
    await page.viewport(320, 640);
    show();
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test('there is one h1, and it can take the focus', () => {
    const { container } = show();
    const headings = container.querySelectorAll('h1');
    expect(headings).toHaveLength(isPage ? 1 : 0);
    if (isPage) expect(headings[0]?.getAttribute('tabindex')).toBe('-1');
  });
});

/** Everything has been laid out and has finished moving. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(nothing)));
}
