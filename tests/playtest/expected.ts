import { check, type CheckOptions } from '../../src/playtest/check.ts';

/** `⟦code: words at fault⟧` in a script: what must be found there, and at no other place. */
const expectation = /⟦([a-z_ ]+): ([^⟧]*)⟧/gu;

/** What the score of a call is worth. A script of three scenes is nearly always a cheat, so ways are tested without. */
const aboutTheScore = new Set([
  ...['best_call_incomplete', 'best_reply_pattern', 'cheat_passes', 'competency_unrated', 'mistake_pays'],
  ...['pass_mark_trivial', 'pass_mark_unreachable'],
]);

/** A script without its expectations, and these as `line:column code`, in the order of the text. */
export function readExpected(marked: string): { script: string; expected: string[] } {
  const expected: string[] = [];
  let script = '';
  let from = 0;
  for (const { 0: whole, 1: codes = '', 2: words = '', index } of marked.matchAll(expectation)) {
    script += marked.slice(from, index);
    const lines = script.split('\n');
    for (const code of codes.trim().split(/ +/))
      expected.push(`${lines.length}:${(lines.at(-1) ?? '').length + 1} ${code}`);
    script += words;
    from = index + whole.length;
  }
  return { script: script + marked.slice(from), expected };
}

/** Everything the checker finds in a script, as `line:column code`. */
export function found(script: string, options: CheckOptions = {}): string[] {
  return check(script, options).diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** What is found of ways, conditions, facts and names, beside what must be found. */
export function waysFound(marked: string, options?: CheckOptions): { found: string[]; expected: string[] } {
  const { script, expected } = readExpected(marked);
  return { found: found(script, options).filter((each) => !aboutTheScore.has(each.split(' ')[1] ?? '')), expected };
}

/** What is found of the score, and of one kind alone where that is asked for. */
export function scoreFound(marked: string, ...codes: string[]): { found: string[]; expected: string[] } {
  const { script, expected } = readExpected(marked);
  const wanted = new Set(codes);
  const isWanted = (code: string): boolean => (wanted.size > 0 ? wanted.has(code) : aboutTheScore.has(code));
  return { found: found(script).filter((each) => isWanted(each.split(' ')[1] ?? '')), expected };
}
