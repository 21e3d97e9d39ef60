import type { Parts } from './parts.svelte.ts';
import { explain } from './progress/explain.ts';
import type { Environment } from './session/environment.ts';
import { noteHome } from './session/had-home.ts';
import type { Reminder } from './session/last-backup.ts';
import type { Navigation, Screen } from './session/navigation.svelte.ts';
import type { DueView } from './session/retraining-views.ts';
import { firstCall } from './ui/first-visit.ts';

/** What is looked up behind a page once it is on the screen; it keeps nobody waiting, and gets in nobody's way. */
export class Behind {
  /** What is due today, in words until it is known. */
  due = $state.raw<DueView | string>('');
  reminder = $state.raw<Reminder | null>(null);

  readonly #environment: Environment;
  readonly #navigation: Navigation;
  readonly #parts: Parts;
  #shown: Screen = { kind: 'loading' };

  constructor(environment: Environment, navigation: Navigation, parts: Parts) {
    this.#environment = environment;
    this.#navigation = navigation;
    this.#parts = parts;
  }

  /**
   * A screen has come up.
   * @param before what was on the screen until now
   * @param person who practises
   */
  async look(before: Screen['kind'], now: Screen, person: string): Promise<void> {
    this.#shown = now;
    this.reminder = null;
    if (now.kind === 'home' && !firstCall(now.view)) {
      noteHome();
      // What is due first: the rest can wait.
      await this.#lookUpDue(now);
    }
    await this.#lookAfterData(before, now, person);
  }

  async putOffReminder(): Promise<void> {
    this.reminder = null;
    const { putOffReminder } = await import('./session/last-backup.ts');
    await putOffReminder(this.#environment);
  }

  /** Looks up what is due; calls of an earlier version may have to be read first. */
  async #lookUpDue(shown: Screen): Promise<void> {
    const tell = (words: DueView | string): void => {
      if (this.#shown === shown) this.due = words;
    };
    tell('Looking up what is due today…');
    try {
      const [view] = await Promise.all([
        this.#navigation.due(({ done, of }) => tell(`Reading your earlier calls: ${done} of ${of}…`)),
        this.#parts.fetch('DueToday'),
      ]);
      tell(view);
    } catch (error) {
      // A part that cannot be fetched is a TypeError; anything else is the store's.
      const reason = error instanceof TypeError ? 'Are you connected?' : explain(error);
      tell(`What is due today cannot be told just now. ${reason}`);
    }
  }

  /** Sees to the safety of what is kept. */
  async #lookAfterData(before: Screen['kind'], now: Screen, person: string): Promise<void> {
    try {
      if (before === 'call' && now.kind === 'debrief')
        await (await import('./session/after-call.ts')).afterCall(this.#environment);
      // Before the first call is over there is nothing to remind of.
      if (this.#shown !== now || now.kind !== 'home' || now.view.finished.length === 0) return;
      const { reminderFor } = await import('./session/last-backup.ts');
      const reminder = await reminderFor(this.#environment, person);
      if (reminder) await this.#parts.fetch('BackupReminder');
      if (this.#shown === now) this.reminder = reminder;
    } catch {
      // The page about people and data tells what is wrong with the store.
    }
  }
}
