import type { Screen } from './session/navigation.svelte.ts';
import { firstCall } from './ui/first-visit.ts';

/** Pages of which a first call has no need, and what is seldom shown: fetched when they are first asked for. */
const fetching = {
  HomePage: () => import('./ui/pages/HomePage.svelte'),
  BriefPage: () => import('./ui/pages/BriefPage.svelte'),
  DebriefScreen: () => import('./DebriefScreen.svelte'),
  CheckerHelpPage: () => import('./ui/pages/CheckerHelpPage.svelte'),
  ProgressScreen: () => import('./ProgressScreen.svelte'),
  CertificationPage: () => import('./ui/pages/CertificationPage.svelte'),
  HandbookPage: () => import('./ui/pages/HandbookPage.svelte'),
  PeopleScreen: () => import('./PeopleScreen.svelte'),
  LibraryPage: () => import('./ui/pages/LibraryPage.svelte'),
  PlayedElsewherePage: () => import('./ui/pages/PlayedElsewherePage.svelte'),
  ScoringPage: () => import('./ui/pages/ScoringPage.svelte'),
  WatchPage: () => import('./ui/pages/WatchPage.svelte'),
  CallNotice: () => import('./ui/components/CallNotice.svelte'),
  BackupReminder: () => import('./ui/components/BackupReminder.svelte'),
  DueToday: () => import('./ui/components/DueToday.svelte'),
};
type Fetching = typeof fetching;
export type PartName = keyof Fetching;
export type Fetched = { readonly [Name in PartName]?: Awaited<ReturnType<Fetching[Name]>>['default'] };

/** The page that draws a screen; screens without one are of the first load. */
const pageOf: Partial<Record<Screen['kind'], PartName>> = {
  library: 'LibraryPage',
  brief: 'BriefPage',
  debrief: 'DebriefScreen',
  watch: 'WatchPage',
  handbook: 'HandbookPage',
  certification: 'CertificationPage',
  progress: 'ProgressScreen',
  checker: 'CheckerHelpPage',
  people: 'PeopleScreen',
  'played elsewhere': 'PlayedElsewherePage',
  scoring: 'ScoringPage',
};

/** What of the app was fetched so far. */
export class Parts {
  fetched = $state.raw<Fetched>({});

  async fetch(name: PartName): Promise<void> {
    if (this.fetched[name]) return;
    const { default: part } = await fetching[name]();
    this.fetched = { ...this.fetched, [name]: part };
  }

  /** Fetches a part that may be wanted soon. */
  fetchAhead(name: PartName): void {
    void this.fetch(name).catch(() => undefined);
  }

  /** Fetches what is needed to draw a screen; a call also gets what may be needed in it, should the network go. */
  async fetchFor(next: Screen): Promise<Screen> {
    try {
      const page = next.kind === 'home' && !firstCall(next.view) ? 'HomePage' : pageOf[next.kind];
      if (page) await this.fetch(page);
      if (next.kind === 'call') {
        // Fetched before it is needed: another tab may take the call over while the network is gone.
        if (next.session.notice) await this.fetch('CallNotice');
        else this.fetchAhead('CallNotice');
        if (next.session.view.answers === 'write') {
          void Promise.allSettled([import('./session/writing.ts')]);
          await import('./ui/components/WriteReply.svelte');
        }
        fetchForCall();
      }
      return next;
    } catch {
      return { kind: 'failed', message: 'A part of the app could not be fetched. Are you connected?' };
    }
  }
}

function fetchForCall(): void {
  void Promise.allSettled([
    import('./session/log-entry.ts'),
    import('./ui/components/BriefDialog.svelte'),
    import('./ui/components/CallPanel.svelte'),
    import('./ui/components/ConfirmDialog.svelte'),
    import('./ui/components/DeskDialog.svelte'),
    import('./ui/components/RetryPanel.svelte'),
    import('./ui/components/DirectoryPanel.svelte'),
    import('./ui/components/ManagerDialog.svelte'),
    import('./ui/components/ReceivedNote.svelte'),
    import('./ui/components/SettingsDialog.svelte'),
    import('./DebriefScreen.svelte'),
  ]);
}
