import type { Report } from '../../diagnostics/report.ts';

/** The text of a scenario as it came, and the name to report it by. */
export interface ScenarioSource {
  readonly path: string;
  readonly text: string;
}

/** The most characters a scenario file may have. */
export const longestSource = 2 * 1024 * 1024;

// Control characters that no text file holds (an escape could take over a terminal); tab, newline, form feed and NEL are fine.
// eslint-disable-next-line no-control-regex
const binary = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** The text without byte order mark and with `\n` as the only line end: what all ranges and the hash refer to. */
export function normalise(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Says whether the text can be a scenario at all; reports why not. */
export function isReadable(text: string, report: Report): boolean {
  const start = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > longestSource) {
    report.add('source_too_large', start, { size: text.length, limit: longestSource });
    return false;
  }
  if (text.trim() === '') {
    report.add('source_empty', start, {});
    return false;
  }
  const odd = binary.exec(text);
  if (odd) {
    report.add('source_binary', { start: odd.index, end: odd.index + 1 }, {});
    return false;
  }
  return true;
}
