import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import type { Component, ComponentProps } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import DeskDialog from '../../src/ui/components/DeskDialog.svelte';
import SettingsDialog from '../../src/ui/components/SettingsDialog.svelte';
import TopBar from '../../src/ui/components/TopBar.svelte';
import BriefPage from '../../src/ui/pages/BriefPage.svelte';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import DebriefPage from '../../src/ui/pages/DebriefPage.svelte';
import ErrorPage from '../../src/ui/pages/ErrorPage.svelte';
import HandbookPage from '../../src/ui/pages/HandbookPage.svelte';
import HomePage from '../../src/ui/pages/HomePage.svelte';
import LibraryPage from '../../src/ui/pages/LibraryPage.svelte';
import NotFoundPage from '../../src/ui/pages/NotFoundPage.svelte';
import * as fixtures from './fixtures.ts';

const nothing = () => undefined;

/** One screen with the values it is shown with. */
function screen<C extends Component<never>>(name: string, component: C, props: () => ComponentProps<C>) {
  return { name, isPage: !name.includes('dialog') && name !== 'top bar', show: () => render(component as Component, props() as object) };
}

const callPage = (change: Parameters<typeof fixtures.call>[0] = {}) => () => ({
  view: fixtures.call(change),
  handbook: fixtures.handbook(),
  settings: fixtures.settings(),
  now: () => fixtures.now,
  onReply: nothing,
  onLookUp: nothing,
  onScratch: nothing,
  onOpenDesk: nothing,
  onEndCall: nothing,
  onOpenSettings: nothing,
});

const screens = [
  screen('home', HomePage, () => ({ view: fixtures.home(), now: fixtures.now, onStart: nothing })),
  screen('home, first visit', HomePage, () => ({
    view: fixtures.home({ unfinished: [], finished: [] }),
    now: fixtures.now,
    onStart: nothing,
  })),
  screen('brief', BriefPage, () => ({ view: fixtures.brief(), onStart: nothing })),
  screen('call', CallPage, callPage()),
  screen('call, failing to save', CallPage, callPage({ saved: { state: 'failing', unsaved: 3, reason: 'The disk is full.' } })),
  screen('call, over', CallPage, callPage({ over: true })),
  screen('debrief', DebriefPage, () => ({ view: fixtures.debrief(), rubric: defaultRubric, onPlayAgain: nothing })),
  screen('debrief, passed', DebriefPage, () => ({
    view: fixtures.debrief({ assessment: fixtures.assessment({ passed: true, outcome: 'resolved', critical: [] }) }),
    rubric: defaultRubric,
    onPlayAgain: nothing,
  })),
  screen('library', LibraryPage, () => ({ shelves: fixtures.home().shelves })),
  screen('handbook', HandbookPage, () => ({ handbook: fixtures.handbook(), page: null })),
  screen('handbook page', HandbookPage, () => ({ handbook: fixtures.handbook(), page: 'damaged-on-arrival' })),
  screen('error', ErrorPage, () => ({ message: 'The library could not be read.', onRetry: nothing })),
  screen('not found', NotFoundPage, () => ({ what: 'debrief' })),
  screen('top bar', TopBar, () => ({
    current: 'home' as const,
    person: fixtures.home().person,
    people: fixtures.home().people,
    onSwitchPerson: nothing,
    onAddPerson: nothing,
    onRenamePerson: nothing,
    onOpenSettings: nothing,
  })),
  screen('desk dialog', DeskDialog, () => ({
    ladder: fixtures.ladder(),
    facts: fixtures.call().facts,
    onEscalate: nothing,
    onCancel: nothing,
  })),
  screen('settings dialog', SettingsDialog, () => ({ settings: fixtures.settings(), onChange: nothing, onClose: nothing })),
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
      // A part shown by itself is in no landmark and under no h1; its page is checked for both.
      rules: isPage ? {} : { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
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
