/** How long work may take before a bar is shown, in milliseconds. */
const patience = 1000;

/** A bar on the terminal for work that takes longer than a second; nothing where nobody watches. */
export function progressBar(total: number): { next(name: string): void; end(): void } {
  const started = Date.now();
  const isWatched = process.stderr.isTTY;
  let done = -1;
  const clear = (): void => void process.stderr.write('\r\u001b[K');
  return {
    next(name) {
      done++;
      if (!isWatched || Date.now() - started < patience) return;
      const width = 24;
      const filled = Math.round((done / total) * width);
      clear();
      process.stderr.write(`[${'█'.repeat(filled)}${'·'.repeat(width - filled)}] ${done}/${total} ${name}`);
    },
    end() {
      if (isWatched) clear();
    },
  };
}
