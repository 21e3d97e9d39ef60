import type { Progress } from '../progress/progress.ts';
import type { Scripts } from './scripts.ts';

/** What the composition root makes and everything effectful is given. */
export interface Environment {
  readonly progress: Progress;
  readonly scripts: Scripts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An id nobody else has. */
  readonly newId: () => string;
  /** A whole number of 32 bits. */
  readonly newSeed: () => number;
}
