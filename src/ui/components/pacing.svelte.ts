import { untrack } from 'svelte';
import type { CallView } from '../../session/views.ts';

/** The rep's own deeds; everything else is an answer to them. */
const own: ReadonlySet<string> = new Set(['said', 'did', 'escalated', 'lookedUp', 'askedManager', 'hungUp']);

/**
 * Holds the customer's answer back for a moment, so that it reads as an answer. What the rep did is shown at once; the
 * answer, the moods and the next replies come together, after the pause or as soon as `skip` is called.
 * Must be made while a component is set up.
 */
export class Pacing {
  #view: () => CallView;
  #shown = $state(0);
  /** The view as it was when the last answer had come. */
  #settled: CallView;

  constructor(view: () => CallView, pause: () => boolean) {
    this.#view = view;
    this.#settled = $state.raw(untrack(view));
    this.#shown = untrack(view).lines.length;
    $effect(() => {
      const lines = view().lines;
      const shown = untrack(() => this.#shown);
      const answer = lines.findIndex((line, index) => index >= shown && !own.has(line.kind));
      if (!pause() || answer === -1 || shown > lines.length) {
        this.skip();
        return;
      }
      this.#shown = answer;
      const timer = setTimeout(() => this.skip(), pauseFor(lines.length - answer));
      return () => clearTimeout(timer);
    });
  }

  /** The answer is still to come. */
  get waiting(): boolean {
    return this.#shown < this.#view().lines.length;
  }

  get lines(): CallView['lines'] {
    return this.#view().lines.slice(0, this.#shown);
  }

  /** What goes with the lines shown: moods, replies, whether the call is over. */
  get view(): CallView {
    return this.waiting ? this.#settled : this.#view();
  }

  /** Shows the answer now. */
  skip(): void {
    const view = untrack(this.#view);
    this.#shown = view.lines.length;
    this.#settled = view;
  }
}

/** Long enough to notice, short enough not to wait: 0.8 s, and a little more for a longer answer. */
function pauseFor(lines: number): number {
  return Math.min(1400, 700 + lines * 150);
}
