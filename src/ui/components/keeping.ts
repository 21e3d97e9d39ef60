/** Milliseconds between two times that what is being written is kept: too short to lose a word, long enough not to be felt. */
const pace = 150;

/** Keeps what is being written: its first change at once, what follows at a steady pace, the last of it always. */
export interface Keeping {
  /** Something was changed. */
  changed: () => void;
  /** Keeps what was changed since, without waiting. */
  now: () => void;
  /** Keeps nothing more by itself, until something is changed again. */
  stop: () => void;
  /** Takes that as kept: somebody else has seen to it. */
  forget: (value: string) => void;
}

/**
 * @param read what stands there now
 * @param keep is given it, and never the same twice in a row
 * @param kept what is kept already
 */
export function keeping(read: () => string, keep: (value: string) => void, kept: string): Keeping {
  let last = kept;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function now(): void {
    const value = read();
    if (value === last) return;
    last = value;
    keep(value);
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function changed(): void {
    if (timer !== undefined) return;
    now();
    timer = setTimeout(() => {
      timer = undefined;
      now();
    }, pace);
  }

  return { changed, now, stop, forget: (value) => (last = value) };
}
