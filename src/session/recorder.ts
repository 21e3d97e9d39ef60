import { explain } from '../progress/explain.ts';
import { CallGone, PlayedElsewhere } from '../progress/progress.ts';
import { patience, within } from './patience.ts';
import type { SaveState } from './views.ts';

/** Pauses before a failed write is tried again, in milliseconds; the last one repeats. */
const pauses = [500, 1_000, 2_000, 5_000, 10_000] as const;

/**
 * Writes things down in order, each until it is on the disk. A write that fails is kept and tried again, and those
 * behind it wait: nothing is lost while the page is open, and the screen can say what is not yet saved.
 */
export class Recorder {
  readonly #waiting: { write: () => Promise<void>; release: () => void; done: Promise<void>; latest: boolean }[] = [];
  readonly #changed: (state: SaveState) => void;
  readonly #patience: number;
  #running = false;
  #failures = 0;
  #reason = '';
  #wake: (() => void) | undefined;
  #stopped = false;

  /**
   * @param changed is told whenever what is saved changes
   * @param patienceMs how long a write may take before it counts as failing
   */
  constructor(changed: (state: SaveState) => void, patienceMs = patience) {
    this.#changed = changed;
    this.#patience = patienceMs;
  }

  get state(): SaveState {
    if (this.#waiting.length === 0) return { state: 'saved' };
    if (this.#failures === 0) return { state: 'saving' };
    return { state: 'failing', unsaved: this.#waiting.length, reason: this.#reason };
  }

  /**
   * Writes one thing down, after all before it.
   * @param write may be called again after a failure, so doing it twice must be the same as once
   * @returns resolves once it is on the disk, or once it is clear that it has to wait: the call goes on either way
   */
  record(write: () => Promise<void>): Promise<void> {
    return this.#push(write, false);
  }

  /**
   * Writes down what there is when its turn comes: one that still waits does for all that follow it.
   * @param write reads what it writes when it is called; always the same thing
   */
  recordLatest(write: () => Promise<void>): Promise<void> {
    // The first in line may be half written.
    return this.#waiting.slice(1).find(({ latest }) => latest)?.done ?? this.#push(write, true);
  }

  #push(write: () => Promise<void>, latest: boolean): Promise<void> {
    let release = (): void => undefined;
    const done = new Promise<void>((resolve) => (release = resolve));
    this.#waiting.push({ write, release, done, latest });
    this.#changed(this.state);
    if (this.#failures > 0) release();
    if (!this.#running) void this.#run();
    return done;
  }

  /** Tries at once what is waiting for its next try. */
  retry(): void {
    if (this.#running) this.#wake?.();
    else void this.#run();
  }

  /** Writes nothing more, and says why; what was not written stays unsaved. */
  stop(reason: string): void {
    this.#stopped = true;
    this.#failures = Math.max(1, this.#failures);
    this.#reason = reason;
    for (const { release } of this.#waiting) release();
    this.#changed(this.state);
    this.#wake?.();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let next = this.#waiting[0]; next && !this.#stopped; next = this.#waiting[0]) {
      try {
        await within(this.#patience, next.write());
        this.#waiting.shift();
        if (!this.#stopped) this.#failures = 0;
        next.release();
        this.#changed(this.state);
      } catch (error) {
        this.#failures++;
        if (!this.#stopped) this.#reason = explain(error);
        this.#changed(this.state);
        for (const { release } of this.#waiting) release();
        // Trying again cannot help where another tab has written on, or there is nothing left to write to.
        if (this.#stopped || error instanceof PlayedElsewhere || error instanceof CallGone) break;
        await this.#pause(pauses[Math.min(this.#failures, pauses.length) - 1] ?? 10_000);
      }
    }
    this.#running = false;
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
