/** How long a tab that is just closing may take to let go, in milliseconds: a page that is loaded again meets itself. */
const grace = 800;

/** The right to write to an attempt: one tab has it at a time, and loses it when it is closed, however that comes about. */
export class WriterLock {
  #release: () => void = () => undefined;
  #lost: () => void = () => undefined;
  #isLost = false;

  /**
   * Takes the right to write to an attempt.
   * @param steals takes it from whoever has it
   * @returns null where another tab has it; a lock that can never be lost where the browser has no such locks
   */
  static async take(attempt: string, steals = false): Promise<WriterLock | null> {
    const locks = (navigator as { locks?: LockManager }).locks;
    const own = new WriterLock();
    if (!locks) return own;
    return new Promise((resolve) => {
      const options: LockOptions = steals ? { steal: true } : { signal: AbortSignal.timeout(grace) };
      locks
        .request(`stepladder-call-${attempt}`, options, () => {
          resolve(own);
          return new Promise<void>((release) => (own.#release = release));
        })
        .catch((error: unknown) => {
          // Before it was granted: nobody let go in time. Afterwards: another tab took it.
          resolve(error instanceof DOMException && ['TimeoutError', 'AbortError'].includes(error.name) ? null : own);
          own.#lose();
        });
    });
  }

  /** Calls back once another tab has taken it. */
  onLost(lost: () => void): void {
    this.#lost = lost;
    if (this.#isLost) lost();
  }

  release(): void {
    this.#release();
  }

  #lose(): void {
    this.#isLost = true;
    this.#lost();
  }
}
