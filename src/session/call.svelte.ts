import { useSelector } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import { createActor, transition, type ActorRefFrom } from 'xstate';
import { assess, nothing } from '../assessment/score.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { AttemptChange, Kept } from '../progress/progress.ts';
import type { Attempt, AttemptSummary, DeskEntries } from '../progress/schema.ts';
import type { EscalationChoice, RoleplayEvent, Support } from '../roleplay/events.ts';
import { roleplayMachine, type RoleplayMachine } from '../roleplay/machine.ts';
import { toCallState, toMachineEvent, type Replay, type Step } from '../roleplay/replay.ts';
import { transcript, wordsOf, type Line } from '../roleplay/transcript.ts';
import { competencies } from '../rubric/rubric.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { callViewOf } from './call-view.ts';
import type { Environment } from './environment.ts';
import { levels } from './levels.ts';
import { Recorder } from './recorder.ts';
import type { Script } from './scripts.ts';
import { asPlayed } from './stages.ts';
import { isTurn } from './turns.ts';
import type { WriterLock } from './writer-lock.ts';
import type {
  CallView,
  DraftReading,
  EditNotice,
  EscalationForm,
  ManagerHint,
  ReceivedNote,
  RetryView,
  SaveState,
  WriteResult,
} from './views.ts';
import type { ReplyContext } from '../assessment/written/assess.ts';

/** An attempt that is not in this browser. */
export class NoSuchCall extends Error {
  override readonly name = 'NoSuchCall';
}

/** A stored attempt that cannot be played on; the message is for people. */
export class CannotResume extends Error {
  override readonly name = 'CannotResume';
}

type WithoutTime<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/**
 * A call being played: the machine that runs it, the log of what happened, and the recorder that puts every event on
 * the disk before the customer answers.
 */
export class CallSession {
  readonly #environment: Environment;
  readonly #attempt: Attempt;
  readonly #checked: CheckedScenario;
  readonly #recorder: Recorder;
  readonly #machine: RoleplayMachine;
  readonly #actor: ActorRefFrom<RoleplayMachine>;
  readonly #state: { readonly current: ReturnType<typeof toCallState> };
  readonly #start: Replay['start'];
  readonly #received: ReceivedNote | null;
  #steps = $state.raw<readonly Step[]>([]);
  #saved = $state.raw<SaveState>({ state: 'saved' });
  #scratch = $state.raw('');
  #draft = $state.raw('');
  #desk = $state.raw<DeskEntries | null>(null);
  #hints = $state.raw<readonly ManagerHint[]>([]);
  #again = $state.raw<RetryView | null>(null);
  #turning = false;
  #deeds: Promise<void> = Promise.resolve();

  /** What became of the call where its script was edited since it began. */
  notice: EditNotice | null = null;
  #isTakenOver = $state(false);
  #lock: WriterLock | undefined;

  readonly view: CallView = $derived.by(() => this.#makeView());

  private constructor(
    environment: Environment,
    attempt: Attempt,
    checked: CheckedScenario,
    received: ReceivedNote | null,
    { text, draft, desk }: Kept,
  ) {
    this.#environment = environment;
    this.#attempt = attempt;
    this.#checked = checked;
    this.#received = received;
    this.#scratch = text;
    this.#draft = draft;
    this.#desk = desk;
    this.#recorder = new Recorder((state) => (this.#saved = state));
    this.#machine = roleplayMachine(checked);
    this.#actor = createActor(this.#machine, { input: { variant: attempt.variant } });
    this.#actor.start();
    this.#state = fromStore(useSelector(this.#actor, toCallState));
    this.#start = toCallState(this.#actor.getSnapshot());
  }

  /**
   * Begins a new attempt. It is stored before the customer says anything, or waits to be.
   * @param kept events that its log begins with, where it goes back to a turn of an earlier attempt
   */
  static async begin(
    environment: Environment,
    attempt: Attempt,
    script: Script,
    kept: readonly RoleplayEvent[] = [],
  ): Promise<CallSession> {
    const checked = asPlayed(script.checked, attempt);
    const received = await receivedBy(environment, checked, attempt);
    const session = new CallSession(environment, attempt, checked, received, { text: '', draft: '', desk: null });
    const text = { hash: attempt.hash, scenario: attempt.scenario, text: script.text };
    for (const event of kept) session.#take(event);
    await session.#recorder.record(() => environment.progress.start(attempt, text, kept));
    await session.#compare();
    return session;
  }

  /**
   * Takes up a stored attempt at the very turn it was left, by playing its log again.
   * @throws {NoSuchCall} where it is not there
   * @throws {CannotResume} where its log does not fit its script
   */
  static async resume(environment: Environment, id: string): Promise<CallSession> {
    const { progress, scripts } = environment;
    const stored = await progress.attempt(id);
    if (!stored) throw new NoSuchCall('This call is not in this browser.');
    const [own, events, scratch] = await Promise.all([
      scripts.load(stored.hash),
      progress.events(id),
      progress.scratch(id),
    ]);
    const isEdited = scripts.entry(stored.scenario)?.hash !== stored.hash;
    const { attempt, script, notice } = isEdited
      ? await (await import('./edits.ts')).settle(environment, stored, own, events)
      : { attempt: stored, script: own, notice: null };
    const checked = asPlayed(script.checked, attempt);
    const received = await receivedBy(environment, checked, attempt);
    const session = new CallSession(environment, attempt, checked, received, scratch);
    session.notice = notice;
    for (const event of events) {
      if (!session.#can(event)) throw new CannotResume('What was played does not fit the script it was played on.');
      session.#take(event);
    }
    await session.#listen();
    await session.#compare();
    return session;
  }

  /** The rep gives a reply, or does something. */
  reply(response: string): Promise<void> {
    return this.#do({ type: 'replied', response });
  }

  openDesk(): Promise<void> {
    return this.#do({ type: 'deskOpened' });
  }

  leaveDesk(): Promise<void> {
    return this.#do({ type: 'deskLeft' });
  }

  async escalate(form: EscalationForm): Promise<void> {
    await this.#do({ type: 'escalated', choice: await this.#toChoice(form) });
    if (this.#desk) await this.keepDesk(null);
  }

  /** The rep asks the manager for help; nothing happens where the level has no manager. */
  async askManager(support: Support): Promise<void> {
    if (!levels[this.#attempt.level].hasManager || this.#current.over) return;
    await this.#do({ type: 'askedManager', support });
    await this.#listen();
  }

  lookUp(page: string): Promise<void> {
    return this.#do({ type: 'lookedUp', page });
  }

  hangUp(): Promise<void> {
    return this.#do({ type: 'hungUp' });
  }

  /** The rep's own notes; saved, but no part of the call. */
  async note(text: string): Promise<void> {
    this.#scratch = text;
    await this.#saveScratch();
  }

  /** A reply begun: kept, so that closing the tab loses no word of it. */
  async keepDraft(draft: string): Promise<void> {
    this.#draft = draft;
    await this.#saveScratch();
  }

  /** An escalation begun: kept while the desk is open, closed, or gone with the tab; null once it was made. */
  async keepDesk(entries: DeskEntries | null): Promise<void> {
    this.#desk = entries;
    await this.#saveScratch();
  }

  get desk(): DeskEntries | null {
    return this.#desk;
  }

  #saveScratch(): Promise<void> {
    const { progress } = this.#environment;
    if (this.#isTakenOver) return Promise.resolve();
    return this.#recorder.recordLatest(() =>
      progress.saveScratch(this.#attempt.id, { text: this.#scratch, draft: this.#draft, desk: this.#desk }),
    );
  }

  /** What a reply in the making already does; nothing while it cannot be assessed. */
  async readDraft(text: string): Promise<DraftReading> {
    const { assess, contextOf, verdictOn, kindOf } = await import('./writing.ts');
    const { findings } = assess(text, this.#context(contextOf));
    const seen = findings.filter((finding) => verdictOn(finding) === 'seen');
    const named = (kind: 'shows' | 'breaks'): string[] =>
      seen
        .filter(({ behaviour }) => kindOf(behaviour) === kind)
        .map(({ behaviour, probable }) => (probable ? `probably ${behaviour}` : behaviour));
    return { shows: named('shows'), breaks: named('breaks') };
  }

  /**
   * The rep answers in their own words. They are assessed, and the customer goes on as after the nearest reply of the script.
   * @param meant behaviours the rules were not sure of, and the rep says were meant; given once the rep was asked
   */
  async write(text: string, meant?: readonly string[]): Promise<WriteResult> {
    const { answerTo, assess, contextOf, whyUnassessable, worthAsking } = await import('./writing.ts');
    const assessment = assess(text, this.#context(contextOf));
    if (assessment.unassessable) return { state: 'unassessable', message: whyUnassessable[assessment.unassessable] };
    const about = levels[this.#attempt.level].explains && meant === undefined ? worthAsking(assessment) : [];
    if (about.length > 0) return { state: 'unsure', about };
    const answer = answerTo(this.#checked, this.#current, text, assessment, meant);
    if (!answer) return { state: 'unassessable', message: 'There is nothing to say here: choose what to do.' };
    await this.#do({ type: 'wrote', text, ...answer });
    if (this.#draft !== '') await this.keepDraft('');
    return { state: 'sent' };
  }

  #context(contextOf: typeof import('./writing.ts').contextOf): ReplyContext {
    const words = wordsOf(this.#checked, this.#attempt.variant);
    return contextOf(this.#checked, words, this.#lines, this.#noted);
  }

  /** Facts that the note of a second stage holds. */
  get #noted(): readonly string[] {
    const { stageOf, variants, facts } = this.#checked.scenario;
    return stageOf ? (variants[this.#attempt.variant]?.note ?? facts.map(({ name }) => name)) : [];
  }

  /** Tries at once to save what could not be saved. */
  saveNow(): void {
    this.#recorder.retry();
  }

  get saved(): SaveState {
    return this.#saved;
  }

  get attempt(): Attempt {
    return this.#attempt;
  }

  get #played(): Replay {
    return {
      start: this.#start,
      opening: this.#start.memory.path,
      steps: this.#steps,
      end: this.#current,
      brokenAt: null,
    };
  }

  /** What happened so far, saved or not. */
  get events(): readonly RoleplayEvent[] {
    return this.#steps.map(({ event }) => event);
  }

  /** Writes under a lock from now on; once another tab takes it, nothing more is written or played here. */
  holdWith(lock: WriterLock): void {
    this.#lock = lock;
    lock.onLost(() => {
      this.#isTakenOver = true;
      this.#recorder.stop('The call is being played in another tab.');
    });
  }

  /** Another tab plays the call now. */
  get isTakenOver(): boolean {
    return this.#isTakenOver;
  }

  dispose(): void {
    this.#actor.stop();
    this.#lock?.release();
  }

  get #current(): Replay['end'] {
    return this.#steps.at(-1)?.after ?? this.#start;
  }

  /**
   * Writes the event down, and only then lets the customer answer. Deeds wait for each other; while an answer is being
   * written down a second one is not taken, so that two clicks give one reply.
   */
  async #do(deed: WithoutTime<RoleplayEvent>): Promise<void> {
    if (this.#isTakenOver) return;
    const answers = deed.type === 'replied' || deed.type === 'wrote' || deed.type === 'escalated';
    if (answers && this.#turning) return;
    this.#turning ||= answers;
    this.#deeds = this.#deeds.then(() => this.#record({ ...deed, at: this.#environment.now() } as RoleplayEvent));
    try {
      await this.#deeds;
    } finally {
      if (answers) this.#turning = false;
    }
  }

  async #record(event: RoleplayEvent): Promise<void> {
    if (!this.#can(event)) return;
    const seq = this.#steps.length;
    // Played on a copy first: what lists show of the attempt is stored together with its last event.
    const after = this.#preview(event);
    const change = { turn: after.memory.turn, ...(after.over ? await this.#summary(event) : {}) };
    await this.#recorder.record(() => this.#environment.progress.append(this.#attempt.id, seq, event, change));
    this.#take(event);
    if (isTurn(event)) await this.#compare();
  }

  #can(event: RoleplayEvent): boolean {
    const sent = toMachineEvent(event);
    return sent === null ? !this.#current.over : this.#actor.getSnapshot().can(sent);
  }

  /** Moves the machine on and keeps what the step did. */
  #take(event: RoleplayEvent): void {
    if (isTurn(event)) this.#hints = [];
    this.#steps = [...this.#steps, this.#step(event, () => this.#send(event))];
  }

  #send(event: RoleplayEvent): Replay['end'] {
    const sent = toMachineEvent(event);
    if (sent !== null) this.#actor.send(sent);
    return toCallState(this.#actor.getSnapshot());
  }

  #step(event: RoleplayEvent, move: () => Replay['end']): Step {
    const before = this.#current;
    const after = move();
    return { event, before, after, entered: after.memory.path.slice(before.memory.path.length) };
  }

  #preview(event: RoleplayEvent): Replay['end'] {
    const sent = toMachineEvent(event);
    if (sent === null) return this.#current;
    return toCallState(transition(this.#machine, this.#actor.getSnapshot(), sent)[0]);
  }

  /** What lists and the review log keep of the call that this event ends. */
  async #summary(event: RoleplayEvent): Promise<Pick<AttemptChange, 'summary' | 'logged'>> {
    const last = this.#step(event, () => this.#preview(event));
    const { variant } = this.#attempt;
    const played = { ...this.#played, steps: [...this.#steps, last], end: last.after };
    const assessment = assess(this.#checked, variant, played, this.#checked.attainable[variant] ?? nothing);
    const summary = summaryOf(assessment);
    try {
      const { logged } = await import('./log-entry.ts');
      return { summary, logged: logged(this.#attempt, this.#checked, played, assessment) };
    } catch {
      // The network is gone: the log takes the call in when it is next read.
      return { summary };
    }
  }

  /** What was filled in, assessed: the note and the words to the customer are read once, and kept as they were found. */
  async #toChoice({ to, how, because, tell, note }: EscalationForm): Promise<EscalationChoice> {
    const [{ composeNote, readNote }, { toldIn }, { directory }] = await Promise.all([
      import('../assessment/noting.ts'),
      import('../assessment/told.ts'),
      this.#environment.scripts.handbook(),
    ]);
    const people = directory.filter(({ desk }) => desk.toLowerCase() === to.toLowerCase()).map(({ name }) => name);
    const words = wordsOf(this.#checked, this.#attempt.variant);
    const told = tell.kind === 'chosen' ? tell.parts : toldIn(tell.words, to, people);
    const noted =
      note.kind === 'composed'
        ? composeNote(this.#checked, words, note.statements)
        : { note: note.text, ...readNote(this.#checked, words, note.text, this.#lines) };
    return { to, how, because, tell: tell.words, told, ...noted };
  }

  get #lines(): Line[] {
    return transcript(this.#checked, this.#attempt.variant, this.#played);
  }

  /** Of a turn that is tried again: what it was then, and what it is now. */
  async #compare(): Promise<void> {
    const { retry } = this.#attempt;
    if (!retry || this.#again?.now) return;
    const { retryView } = await import('./retrying.ts');
    this.#again = await retryView(this.#environment, this.#checked, this.#attempt, this.#played);
  }

  /** What the manager has said since the rep's last turn; worked out when it is asked for. */
  async #listen(): Promise<void> {
    const last = this.#steps.findLastIndex(({ event }) => isTurn(event));
    if (!this.#steps.slice(last + 1).some(({ event }) => event.type === 'askedManager')) {
      this.#hints = [];
      return;
    }
    const { hintsIn } = await import('./listening.ts');
    this.#hints = await hintsIn(this.#environment, this.#checked, this.#attempt.variant, this.#played);
  }

  #makeView(): CallView {
    return callViewOf(this.#environment, this.#checked, this.#attempt, this.#played, {
      state: this.#state.current,
      lines: this.#lines,
      noted: this.#noted,
      draft: this.#draft,
      scratch: this.#scratch,
      hints: this.#hints,
      again: this.#again,
      received: this.#received,
      saved: this.#saved,
    });
  }
}

/** The note a second stage works from; read only where there is one. */
async function receivedBy(
  environment: Environment,
  checked: CheckedScenario,
  attempt: Attempt,
): Promise<ReceivedNote | null> {
  if (!checked.scenario.stageOf) return null;
  const { receivedNote } = await import('./handing-over.ts');
  return receivedNote(environment, checked, attempt);
}

/** What lists keep of an assessment. */
export function summaryOf({ ending, outcome, passed, score, competencies: results }: Assessment): AttemptSummary {
  const scores: AttemptSummary['scores'] = {};
  for (const competency of competencies) {
    const result = results[competency];
    if (result.rated) scores[competency] = result.score;
  }
  return { ending, outcome, passed, score, scores };
}
