import type { YAMLParseError } from 'yaml';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';

/** What is wrong with YAML, in the words of somebody who has never heard of it. */
export interface YamlFault {
  readonly reason: string;
  readonly hint: string;
  /** From the first character of the YAML on. */
  readonly range: SourceRange;
}

const oneALine = 'Write one “key: value” a line. Words with a colon in them go in quotes: customer: "Dana: the buyer".';
const quoted = 'Put the whole value in one pair of quotes: customer: "Dana, “the buyer”".';

/**
 * The mistakes in `yaml` that are worth telling: one a line, since what comes after it on its line mostly follows from
 * it, and three at most. Codes and positions are those of the library (https://eemeli.org/yaml/#errors); what it has no
 * plain words for is told in its own.
 */
export function faultsOf(yaml: string, errors: readonly YAMLParseError[]): YamlFault[] {
  const told = new Set<number>();
  return errors
    .map((error) => faultOf(yaml, error))
    .filter(({ range }) => {
      const line = yaml.slice(0, range.start).split('\n').length;
      if (told.has(line)) return false;
      told.add(line);
      return true;
    })
    .slice(0, 3);
}

function faultOf(yaml: string, { code, message, pos: [from, to] }: YAMLParseError): YamlFault {
  const start = yaml.lastIndexOf('\n', from - 1) + 1;
  const line = yaml.slice(start).split('\n', 1)[0] ?? '';
  const range = { start: from, end: Math.max(to, from + 1) };
  const own = { reason: message.split('\n')[0] ?? message, hint: oneALine, range };
  // A placeholder in a list is taken for a list within the list.
  if (/\{[A-Za-z][\w-]*\}/.test(line))
    return {
      ...own,
      reason: 'braces begin a list of their own here',
      hint: 'Words with braces in them go in quotes: note: ["Cracked {part}"].',
    };
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:\s.*:(\s|$)/.test(line)) return { ...own, reason: 'a second colon stands in this line' };
      return { ...own, ...notLevel };
    case 'BAD_INDENT': {
      if (!message.startsWith('Flow')) return { ...own, ...notLevel };
      const [opening, closing] = message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
      return {
        reason: `what begins with “${opening}” is never closed`,
        hint: `Close it with “${closing}” on the same line.`,
        range: at(yaml.lastIndexOf(opening, from)),
      };
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return { ...own, reason: 'no key with a colon and a space after it begins this line' };
    case 'TAB_AS_INDENT':
      return { ...own, reason: 'a line begins with a tab', hint: 'Use spaces instead.' };
    case 'BAD_SCALAR_START':
      return { ...own, reason: `no value begins with “${yaml.slice(from, to)}” unless it is in quotes`, hint: quoted };
    case 'BAD_DQ_ESCAPE':
      return {
        ...own,
        reason: 'a backslash in double quotes asks for a special character, and there is none of that name',
        hint: "Use single quotes: customer: 'Dana \\ Ben'.",
      };
    case 'MISSING_CHAR': {
      const quote = /^Missing closing (["'])/.exec(message)?.[1];
      if (!quote) return own;
      return {
        reason: 'a quotation mark is never closed',
        hint: `Close it with ${quote} on the same line.`,
        range: at(yaml.lastIndexOf(quote, from - 1)),
      };
    }
    case 'UNEXPECTED_TOKEN':
      if (from === start && from > 0) return { ...own, ...notLevel };
      if (message === 'Unexpected scalar at node end')
        return { ...own, reason: 'words stand after the end of the value', hint: quoted };
      return own;
    default:
      return own;
  }
}

const notLevel = {
  reason: 'this line does not begin level with the line above it',
  hint: 'Begin each key at the start of its line, and the lines of one list below each other.',
};

function at(place: number): SourceRange {
  const start = Math.max(place, 0);
  return { start, end: start + 1 };
}
