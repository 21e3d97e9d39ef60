import { CallGone, PlayedElsewhere } from './progress.ts';

/** Names of errors, as browsers and Dexie give them, in words for a rep. */
const reasons: Readonly<Record<string, string>> = {
  QuotaExceededError: 'The space this browser may use is full. Free some disk space.',
  VersionError:
    'What is kept in this browser belongs to a newer Stepladder than this page. Reload the page to get that one.',
  DatabaseClosedError: 'The browser closed its storage.',
  MissingAPIError: 'This browser keeps nothing here, as in some private windows.',
  OpenFailedError: 'The browser’s storage cannot be opened.',
  DataError: 'The browser’s storage refused what was to be written.',
  NotReadableError: 'The disk could not be read.',
  UnknownError: 'The browser’s storage failed and did not say why.',
  InvalidStateError: 'The browser’s storage is not available just now.',
  TimeoutError: 'The browser’s storage does not answer; another tab may hold it.',
  AbortError: 'The browser broke off writing.',
};

/** Why something could not be read or written, in a sentence. */
export function explain(error: unknown): string {
  if (error instanceof PlayedElsewhere || error instanceof CallGone) return error.message;
  for (const name of namesOf(error)) {
    const reason = reasons[name];
    if (reason !== undefined) return reason;
  }
  return 'The browser’s storage failed.';
}

/** The name of an error and of those it wraps: Dexie puts the browser's own inside its own. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 3) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [...namesOf(inner, depth + 1), ...(typeof name === 'string' ? [name] : [])];
}
