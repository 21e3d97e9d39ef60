import type { Token, Tokens } from 'marked';
import { isComment, toInlines, trimInlines } from '../1-parse/inlines.ts';
import type { Beat, Inline } from '../model.ts';

/**
 * What the rep meets: block quotes are speech (each paragraph an utterance, `**Sam (supervisor):** …` names another
 * speaker), paragraphs are what the rep sees and hears.
 * @returns undefined for Markdown that is neither
 */
export function toBeats(token: Token): Beat[] | undefined {
  if (token.type === 'blockquote') {
    return (token as Tokens.Blockquote).tokens
      .filter(({ type }) => type === 'paragraph' || type === 'text')
      .map((paragraph) => toSpeech(toInlines((paragraph as Tokens.Paragraph).tokens)));
  }
  if (token.type === 'paragraph' || token.type === 'text') {
    return [{ kind: 'narration', text: toInlines((token as Tokens.Paragraph).tokens) }];
  }
  return undefined;
}

/** Whether nothing of a quote would be lost: it holds paragraphs and no more. */
export function holdsOnlySpeech(token: Token): boolean {
  if (token.type !== 'blockquote') return true;
  return (token as Tokens.Blockquote).tokens.every(
    (nested) => ['paragraph', 'text', 'space'].includes(nested.type) || isComment(nested),
  );
}

function toSpeech(text: readonly Inline[]): Beat {
  const [first, ...rest] = text;
  if (first?.kind === 'strong' && first.children.length === 1 && first.children[0]?.kind === 'text') {
    const speaker = /^(.+):$/.exec(first.children[0].text.trim())?.[1];
    if (speaker !== undefined) return { kind: 'speech', speaker, text: trimInlines(rest) };
  }
  return { kind: 'speech', text };
}
