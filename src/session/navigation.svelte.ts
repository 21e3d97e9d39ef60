import { explain } from '../progress/explain.ts';
import type { HelpEntry } from '../scenario/checker-help.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import { CallSession, CannotResume, NoSuchCall } from './call.svelte.ts';
import type { Debriefing } from './debriefing.ts';
import type { Environment } from './environment.ts';
import { briefOf, homeOf } from './home.ts';
import type { Keeping } from './keeping.svelte.ts';
import { patience, within } from './patience.ts';
import type { People } from './people.svelte.ts';
import type { Route } from './route.svelte.ts';
import { latestAt } from '../progress/attempts-at.ts';
import type { AnswerWay, LevelName } from '../progress/schema.ts';
import type { Logging } from './logging.ts';
import type { CertificationView } from './certification-views.ts';
import type { ProgressView } from './progress-views.ts';
import type { DueView } from './retraining-views.ts';
import { meetings, newAttempt, nextVariant, recentCalls } from './starting.ts';
import { WriterLock } from './writer-lock.ts';
import type { BriefView, DebriefView, HomeView } from './views.ts';
import type { WatchView } from './watch-views.ts';

/** What is on the screen, with all it needs. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'home' | 'library'; readonly view: HomeView }
  | { readonly kind: 'progress'; readonly view: ProgressView }
  | { readonly kind: 'certification'; readonly view: CertificationView }
  | { readonly kind: 'brief'; readonly view: BriefView }
  /** Another tab has the call open. */
  | { readonly kind: 'played elsewhere'; readonly attempt: string }
  | { readonly kind: 'call'; readonly session: CallSession; readonly handbook: Handbook }
  /** With the session as long as it has something to save. */
  | {
      readonly kind: 'debrief';
      readonly view: DebriefView;
      readonly deeds: Debriefing;
      readonly session: CallSession | undefined;
    }
  | { readonly kind: 'watch'; readonly view: WatchView }
  | { readonly kind: 'handbook'; readonly handbook: Handbook; readonly id: string | null }
  | { readonly kind: 'checker'; readonly entries: readonly HelpEntry[]; readonly id: string | null }
  | { readonly kind: 'scoring' }
  | { readonly kind: 'people'; readonly keeping: Keeping }
  /** The address leads on to another one. */
  | { readonly kind: 'elsewhere'; readonly address: string }
  | { readonly kind: 'not found'; readonly what: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Screens that are right without what is stored, and calls, which tell by themselves what is not saved. */
const withoutStore: readonly Screen['kind'][] = ['call', 'debrief', 'handbook', 'checker', 'scoring', 'not found'];

/** Brings up what an address asks for, and keeps the calls that still have something to save. */
export class Navigation {
  readonly #environment: Environment;
  readonly #people: People;
  readonly #calls = new Map<string, CallSession>();
  readonly #taking = new Map<string, Promise<CallSession | null>>();

  constructor(environment: Environment, people: People) {
    this.#environment = environment;
    this.#people = people;
  }

  /** The screen for a route. Never rejects: what goes wrong is a screen too. */
  async open(route: Route): Promise<Screen> {
    try {
      const screen = await this.#open(route);
      const { isNewer } = this.#environment.progress;
      // A list that could not be read would look like one that is empty.
      if (!isNewer || withoutStore.includes(screen.kind)) return screen;
      throw new DOMException('', 'VersionError');
    } catch (error) {
      if (error instanceof NoSuchCall) return { kind: 'not found', what: 'call' };
      if (error instanceof CannotResume) return { kind: 'failed', message: error.message };
      if (isOurs(error)) return { kind: 'failed', message: (error as Error).message };
      return { kind: 'failed', message: explain(error) };
    }
  }

  /**
   * Starts a call as the current person.
   * @param wanted index of the variant; without it the one that comes next
   * @returns the new attempt's id
   */
  async start(
    scenario: string,
    level: LevelName = 'practice',
    answers: AnswerWay = 'choose',
    wanted?: number,
  ): Promise<string> {
    const { scripts, progress } = this.#environment;
    if (progress.isNewer) throw new DOMException('', 'VersionError');
    const entry = scripts.entry(scenario);
    if (!entry) throw new Error('This scenario is not in the library.');
    const person = this.#people.current.id;
    // Without the store the first variant is as good as any.
    const [earlier, watched] = await Promise.all([
      within(patience, latestAt(progress, person, scenario, recentCalls)).catch(() => []),
      within(patience, progress.learning.watched(person)).catch(() => []),
    ]);
    const script = await scripts.load(entry.hash);
    const next = nextVariant(entry.titles.length, meetings(scenario, earlier, watched));
    const variant = wanted !== undefined && wanted < entry.titles.length ? wanted : next;
    const session = await CallSession.begin(
      this.#environment,
      newAttempt(this.#environment, script, person, variant, level, answers),
      script,
    );
    return this.#begun(session);
  }

  /**
   * Starts the second stage of a case, at the desk it was handed to, with the note that was written.
   * @param attempt id of the finished first stage
   * @returns the new attempt's id
   */
  async startNext(attempt: string): Promise<string> {
    const { scripts } = this.#environment;
    const [{ storedCall }, { handOver }] = await Promise.all([import('./debrief.ts'), import('./handing-over.ts')]);
    const kept = this.#calls.get(attempt);
    const played = kept ? { attempt: kept.attempt, events: kept.events } : await storedCall(this.#environment, attempt);
    const next = await handOver(this.#environment, played);
    if (!next) throw new Error('This call was not handed to a desk that can be played.');
    const script = await scripts.load(next.entry.hash);
    const { person, variant, level, answers } = played.attempt;
    const stage = { of: attempt, handedOver: next.handedOver };
    const session = await CallSession.begin(
      this.#environment,
      newAttempt(this.#environment, script, person, variant, level, answers, stage),
      script,
    );
    return this.#begun(session);
  }

  /**
   * Goes back to a turn of a call, in an attempt of its own.
   * @param attempt id of a finished or unfinished attempt
   * @param turn from 1
   * @returns the new attempt's id
   */
  async retry(attempt: string, turn: number): Promise<string> {
    const [{ storedCall }, { retryOf }] = await Promise.all([import('./debrief.ts'), import('./retrying.ts')]);
    const kept = this.#calls.get(attempt);
    const played = kept ? { attempt: kept.attempt, events: kept.events } : await storedCall(this.#environment, attempt);
    const script = await this.#environment.scripts.load(played.attempt.hash);
    const again = retryOf(this.#environment, script, played, turn);
    const session = await CallSession.begin(this.#environment, again.attempt, script, again.kept);
    return this.#begun(session);
  }

  /** The current person has seen how this customer is answered: their next call of it is with somebody else. */
  async watched(scenario: string, variant: number): Promise<void> {
    const { progress, now } = this.#environment;
    await progress.learning.saveWatched({ person: this.#people.current.id, scenario, variant, at: now() });
  }

  /** All rulings as JSON lines. */
  async exportRulings(): Promise<string> {
    const { exportRulings } = await import('./rulings.ts');
    return exportRulings(this.#environment);
  }

  /** Lets go of every call that is saved. */
  close(): void {
    this.#letGo('');
  }

  /** What is due for the current person today. */
  async due(onLogging: (logging: Logging) => void): Promise<DueView> {
    const { dueOf } = await import('./due.ts');
    return dueOf(this.#environment, this.#people.current.id, onLogging);
  }

  /** Takes finished calls that the review log lacks into it. */
  async logStored(): Promise<number> {
    const { logStored } = await import('./logging.ts');
    return logStored(this.#environment, this.#people.current.id);
  }

  /** True while some call has turns that are not on the disk. */
  get hasUnsaved(): boolean {
    return [...this.#calls.values()].some(({ saved }) => saved.state !== 'saved');
  }

  async #open(route: Route): Promise<Screen> {
    const { scripts } = this.#environment;
    const people = this.#people;
    this.#letGo('id' in route ? (route.id ?? '') : '');
    switch (route.page) {
      case 'home':
      case 'library':
        return { kind: route.page, view: await homeOf(this.#environment, people.current, people.all) };
      case 'brief': {
        const view = await briefOf(this.#environment, people.current.id, route, people.settings.writeFromStart);
        return view ? { kind: 'brief', view } : { kind: 'not found', what: 'scenario' };
      }
      case 'watch': {
        const { watchOf } = await import('./watching.ts');
        const view = await watchOf(this.#environment, people.current.id, route.id);
        return view ? { kind: 'watch', view } : { kind: 'not found', what: 'scenario' };
      }
      case 'call': {
        const session = await this.#take(route.id);
        if (!session) return { kind: 'played elsewhere', attempt: route.id };
        return { kind: 'call', session, handbook: await scripts.handbook() };
      }
      case 'debrief': {
        const [{ debriefOf, storedCall }, { Debriefing: Deeds }] = await Promise.all([
          import('./debrief.ts'),
          import('./debriefing.ts'),
        ]);
        const kept = this.#calls.get(route.id);
        const played =
          kept && kept.saved.state !== 'saved'
            ? { attempt: kept.attempt, events: kept.events }
            : await storedCall(this.#environment, route.id);
        const view = await debriefOf(this.#environment, played);
        if (!view) return { kind: 'elsewhere', address: `#/call/${encodeURIComponent(route.id)}` };
        return { kind: 'debrief', view, deeds: new Deeds(this.#environment, played), session: kept };
      }
      case 'handbook':
        return { kind: 'handbook', handbook: await scripts.handbook(), id: route.id };
      case 'checker':
        return { kind: 'checker', entries: await scripts.checkerHelp(), id: route.id };
      case 'scoring':
        return { kind: 'scoring' };
      case 'people': {
        const { Keeping } = await import('./keeping.svelte.ts');
        return { kind: 'people', keeping: await Keeping.open(this.#environment, people) };
      }
      case 'progress': {
        const { progressOf } = await import('./progress-page.ts');
        return { kind: 'progress', view: await progressOf(this.#environment, people.current.id) };
      }
      case 'certification': {
        const { certificationPageOf } = await import('./certification.ts');
        return { kind: 'certification', view: await certificationPageOf(this.#environment, people.current) };
      }
      case 'not found':
        return { kind: 'not found', what: 'page' };
    }
  }

  /** Takes a call up here, from whichever tab has it. */
  async takeOver(attempt: string): Promise<void> {
    await this.#take(attempt, true);
  }

  /** The call of that id, with the right to write to it; null where another tab has that. */
  #take(id: string, steals = false): Promise<CallSession | null> {
    // Asked for twice at once, as when a person is read while a page opens, it is one call: it would wait for itself.
    const taking = this.#taking.get(id);
    if (taking && !steals) return taking;
    const take = this.#takeUp(id, steals).finally(() => this.#taking.delete(id));
    this.#taking.set(id, take);
    return take;
  }

  async #takeUp(id: string, steals: boolean): Promise<CallSession | null> {
    const kept = this.#calls.get(id);
    // Taken over by another tab, it stays on the screen as long as it has words that are saved nowhere.
    if (kept && !steals && (!kept.isTakenOver || kept.saved.state !== 'saved')) return kept;
    const lock = await WriterLock.take(id, steals);
    if (!lock) return null;
    try {
      const session = await CallSession.resume(this.#environment, id);
      kept?.dispose();
      session.holdWith(lock);
      return this.#keep(session);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Takes the right to write to a call that begins here: nobody else can have it. */
  async #begun(session: CallSession): Promise<string> {
    const lock = await WriterLock.take(session.attempt.id);
    if (lock) session.holdWith(lock);
    this.#keep(session);
    return session.attempt.id;
  }

  /** Lets go of calls that are saved, so that another tab may have them. */
  #letGo(besides: string): void {
    for (const [id, session] of this.#calls) {
      if (id === besides || session.saved.state !== 'saved') continue;
      session.dispose();
      this.#calls.delete(id);
    }
  }

  /** Keeps a call; lets go of those that are saved. */
  #keep(session: CallSession): CallSession {
    this.#letGo(session.attempt.id);
    this.#calls.set(session.attempt.id, session);
    return session;
  }
}

/** Errors whose message we wrote for people. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && error.constructor === Error;
}
