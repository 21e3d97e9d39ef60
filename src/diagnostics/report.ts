import type { Diagnostic, SourceRange } from './diagnostic.ts';
import { LineMap } from './line-map.ts';
import { messages } from './messages.ts';
import type { Advice } from './suggest.ts';

export type DiagnosticCode = keyof typeof messages;

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The words a message of that code needs filled in. */
export type MessageWords<Code extends DiagnosticCode> = Record<
  Placeholder<(typeof messages)[Code]['message']>,
  string | number
>;

/** The longest piece of an author's text that is repeated in a message. */
const longestQuote = 80;

function shorten(words: string | number): string {
  const text = String(words).replace(/\s+/g, ' ');
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`;
}

/** Collects the mistakes found in one source text. */
export class Report {
  readonly #text: string;
  readonly #lines: LineMap;
  readonly #found: Diagnostic[] = [];

  /** @param text the normalised source text that all ranges refer to */
  constructor(text: string) {
    this.#text = text;
    this.#lines = new LineMap(text);
  }

  /** Notes a mistake. `advice` says what to do, as in “Did you mean …?”. */
  add<Code extends DiagnosticCode>(
    code: Code,
    range: SourceRange,
    words: MessageWords<Code>,
    advice?: string | Advice,
  ): void {
    const { severity, message } = messages[code];
    const { hint, mend } = typeof advice === 'string' ? { hint: advice, mend: undefined } : (advice ?? {});
    const fix = mend && this.#fixOf(range, mend);
    const given: Record<string, string | number> = words;
    this.#found.push({
      code,
      severity,
      message: message.replace(/\{(\w+)\}/g, (braces, name: string) => {
        const word = given[name];
        return word === undefined ? braces : shorten(word);
      }),
      ...(hint === undefined ? {} : { hint }),
      ...(fix ? { fix } : {}),
      range,
      ...this.#lines.position(range.start),
    });
  }

  /** The misspelt name within the words at fault, and what to put there: of a link the anchor, not its words before it. */
  #fixOf({ start, end }: SourceRange, { from, to }: NonNullable<Advice['mend']>): Diagnostic['fix'] {
    const at = this.#text.slice(start, end).toLowerCase().lastIndexOf(from.toLowerCase());
    return at === -1 ? undefined : { range: { start: start + at, end: start + at + from.length }, text: to };
  }

  get hasErrors(): boolean {
    return this.#found.some(({ severity }) => severity === 'error');
  }

  /** Everything found, in the order of the text; the same mistake at the same place once. */
  sorted(): Diagnostic[] {
    const seen = new Set<string>();
    return this.#found
      .filter(({ code, range, message }) => {
        const key = `${code} ${range.start} ${message}`;
        return seen.has(key) ? false : seen.add(key);
      })
      .sort((a, b) => a.range.start - b.range.start || a.code.localeCompare(b.code));
  }
}
