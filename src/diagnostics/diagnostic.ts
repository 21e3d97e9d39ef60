/** A stretch of the normalised source text, in UTF-16 code units from its beginning; `end` is exclusive. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** `error` stops play; `warning` does not. */
export type Severity = 'error' | 'warning';

/**
 * One mistake in what an author wrote, as data. Mistakes in content are never thrown: only our own bugs throw.
 */
export interface Diagnostic {
  /** Stable name, `noun_problem`; people search for it. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that names the offender. */
  readonly message: string;
  /** What to do about it, such as "Did you mean …?". */
  readonly hint?: string;
  /** The one mend that is safe to make without asking: these words in place of what stands there. */
  readonly fix?: { readonly range: SourceRange; readonly text: string };
  /** The words at fault. */
  readonly range: SourceRange;
  /** 1-based line of `range.start`. */
  readonly line: number;
  /** 1-based column of `range.start`, in UTF-16 code units. */
  readonly column: number;
}
