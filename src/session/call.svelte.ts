import { useSelector } from '@xstate/svelte';
import { fromStore } from 'svelte/store';
import { createActor, transition, type ActorRefFrom } from 'xstate';
import { factsTold } from '../assessment/facts.ts';
import { assess, nothing } from '../assessment/score.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Attempt, AttemptSummary } from '../progress/schema.ts';
import type { EscalationChoice, RoleplayEvent } from '../roleplay/events.ts';
import { roleplayMachine, type RoleplayMachine } from '../roleplay/machine.ts';
import { fill, fillBlocks, fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn, toCallState, toMachineEvent, type Replay, type Step } from '../roleplay/replay.ts';
import { shuffled } from '../roleplay/shuffle.ts';
import { transcript, wordsOf } from '../roleplay/transcript.ts';
import { competencies } from '../rubric/rubric.ts';
import { noteParts, type NotePart } from '../scenario/model.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import type { Environment } from './environment.ts';
import { moodView } from './moods.ts';
import { Recorder } from './recorder.ts';
import type { Script } from './scripts.ts';
import type { CallView, EscalationForm, SaveState } from './views.ts';

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
  #steps = $state.raw<readonly Step[]>([]);
  #saved = $state.raw<SaveState>({ state: 'saved' });
  #scratch = $state.raw('');
  #turning = false;
  #deeds: Promise<void> = Promise.resolve();

  readonly view: CallView = $derived.by(() => this.#makeView());

  private constructor(environment: Environment, attempt: Attempt, { checked }: Script, scratch: string) {
    this.#environment = environment;
    this.#attempt = attempt;
    this.#checked = checked;
    this.#scratch = scratch;
    this.#recorder = new Recorder((state) => (this.#saved = state));
    this.#machine = roleplayMachine(checked);
    this.#actor = createActor(this.#machine, { input: { variant: attempt.variant } });
    this.#actor.start();
    this.#state = fromStore(useSelector(this.#actor, toCallState));
    this.#start = toCallState(this.#actor.getSnapshot());
  }

  /** Begins a new attempt. It is stored before the customer says anything, or waits to be. */
  static async begin(environment: Environment, attempt: Attempt, script: Script): Promise<CallSession> {
    const session = new CallSession(environment, attempt, script, '');
    const text = { hash: attempt.hash, scenario: attempt.scenario, text: script.text };
    await session.#recorder.record(() => environment.progress.start(attempt, text));
    return session;
  }

  /**
   * Takes up a stored attempt at the very turn it was left, by playing its log again.
   * @throws {NoSuchCall} where it is not there
   * @throws {CannotResume} where its log does not fit its script
   */
  static async resume(environment: Environment, id: string): Promise<CallSession> {
    const { progress, scripts } = environment;
    const attempt = await progress.attempt(id);
    if (!attempt) throw new NoSuchCall('This call is not in this browser.');
    const [script, events, scratch] = await Promise.all([
      scripts.load(attempt.hash),
      progress.events(id),
      progress.scratch(id),
    ]);
    const session = new CallSession(environment, attempt, script, scratch);
    for (const event of events) {
      if (!session.#can(event)) throw new CannotResume('What was played does not fit the script it was played on.');
      session.#take(event);
    }
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

  escalate(form: EscalationForm): Promise<void> {
    return this.#do({ type: 'escalated', choice: this.#toChoice(form) });
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
    await this.#recorder.record(() => this.#environment.progress.saveScratch(this.#attempt.id, this.#scratch));
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

  dispose(): void {
    this.#actor.stop();
  }

  get #current(): Replay['end'] {
    return this.#steps.at(-1)?.after ?? this.#start;
  }

  /**
   * Writes the event down, and only then lets the customer answer. Deeds wait for each other; while a turn is being
   * written a second one is not taken, so that two clicks give one reply.
   */
  async #do(deed: WithoutTime<RoleplayEvent>): Promise<void> {
    const isTurn = deed.type !== 'lookedUp';
    if (isTurn && this.#turning) return;
    this.#turning ||= isTurn;
    this.#deeds = this.#deeds.then(() => this.#record({ ...deed, at: this.#environment.now() } as RoleplayEvent));
    try {
      await this.#deeds;
    } finally {
      if (isTurn) this.#turning = false;
    }
  }

  async #record(event: RoleplayEvent): Promise<void> {
    if (!this.#can(event)) return;
    const seq = this.#steps.length;
    // Played on a copy first: what lists show of the attempt is stored together with its last event.
    const after = this.#preview(event);
    const change = { turn: after.memory.turn, ...(after.over ? { summary: this.#summary(event) } : {}) };
    await this.#recorder.record(() => this.#environment.progress.append(this.#attempt.id, seq, event, change));
    this.#take(event);
  }

  #can(event: RoleplayEvent): boolean {
    const sent = toMachineEvent(event);
    return sent === null ? !this.#current.over : this.#actor.getSnapshot().can(sent);
  }

  /** Moves the machine on and keeps what the step did. */
  #take(event: RoleplayEvent): void {
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

  #summary(event: RoleplayEvent): AttemptSummary {
    const last = this.#step(event, () => this.#preview(event));
    const { variant } = this.#attempt;
    const played = { ...this.#played, steps: [...this.#steps, last], end: last.after };
    return summaryOf(assess(this.#checked, variant, played, this.#checked.attainable[variant] ?? nothing));
  }

  #toChoice(form: EscalationForm): EscalationChoice {
    const words = wordsOf(this.#checked, this.#attempt.variant);
    const names = new Map(this.#checked.scenario.facts.map(({ name }) => [fill(name, words), name]));
    const note = Object.fromEntries(noteParts.map((part) => [part, form.note[part].join('; ')])) as Record<
      NotePart,
      string
    >;
    const noted = noteParts.flatMap((part) => form.note[part]).flatMap((shown) => names.get(shown) ?? []);
    return { to: form.to, how: form.how, because: form.because, tell: form.tell, told: form.told, note, noted };
  }

  #makeView(): CallView {
    const { scenario } = this.#checked;
    const { variant, seed, id, title, customer, startedAt } = this.#attempt;
    const words = wordsOf(this.#checked, variant);
    const state = this.#state.current;
    const lines = transcript(this.#checked, variant, this.#played);
    const lastTurn = this.#steps.findLast(({ event }) => event.type === 'replied' || event.type === 'escalated');
    const before = (lastTurn?.before ?? this.#start).memory;
    const { heat, trust } = state.memory;
    return {
      attempt: id,
      title,
      channel: scenario.channel,
      customer,
      heat: moodView('heat', heat, before.heat),
      trust: moodView('trust', trust, before.trust),
      brief: fillBlocks(scenario.brief, words),
      record: fillBlocks(scenario.record, words),
      lines,
      replies: shuffled(offeredIn(this.#checked, state), seed, state.at).map((response) => ({
        id: response.id,
        isAction: response.kind === 'action',
        text: fillInlines(response.text, words),
      })),
      policies: scenario.policies,
      deskOpen: state.atDesk,
      facts: factsTold(this.#checked, words, lines).map((name) => fill(name, words)),
      over: state.over !== null,
      saved: this.#saved,
      startedAt,
      scratch: this.#scratch,
    };
  }
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
