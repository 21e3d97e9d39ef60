import { lexer, type Token, type Tokens } from 'marked';
import { toBlocks } from './1-parse/blocks.ts';
import type { Block } from './model.ts';

/** One message of the checker, explained. */
export interface HelpEntry {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The sentence, with words in braces where they are filled in. */
  readonly message: string;
  /** Why it matters, and what to do. */
  readonly why: readonly Block[];
  /** Markdown that has the mistake, and Markdown that has not; empty where an example would say nothing. */
  readonly bad: string;
  readonly good: string;
}

/** Reads the catalogue of messages as help pages. @param markdown the text of `messages.md` */
export function readCheckerHelp(markdown: string): HelpEntry[] {
  const entries: { code: string; tokens: Token[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) {
      entries.push({ code: (token as Tokens.Heading).text.replaceAll('\\_', '_'), tokens: [] });
    } else if (token.type !== 'space') {
      entries.at(-1)?.tokens.push(token);
    }
  }
  return entries.map(({ code, tokens: [severity, message, ...rest] }) => {
    const example = (kind: 'bad' | 'good'): string =>
      rest
        .filter(
          (token): token is Tokens.Code => token.type === 'code' && (token as Tokens.Code).lang === `markdown ${kind}`,
        )
        .map(({ text }) => text)
        .join('\n');
    return {
      code,
      severity: severity?.raw.includes('warning') ? 'warning' : 'error',
      message: (message as Tokens.Blockquote | undefined)?.text.trim() ?? '',
      why: toBlocks(rest.filter(({ type }) => type !== 'code')),
      bad: example('bad'),
      good: example('good'),
    };
  });
}
