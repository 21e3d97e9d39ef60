/** A word of the reply as the rules see it. A short form (“I'll”) is several, which share one place in the text. */
export interface Token {
  /** Place in the reply: characters from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** The word in small letters with plain apostrophes, misspelt cue words put right: `i`, `will`, `tomorrow`. */
  readonly word: string;
  /** All that the word may stand for: “'s” is `is`, `has` and `'s`; a verb's form also stands for its base, `send~`. */
  readonly keys: readonly string[];
  /** Tags of the language library: `Verb`, `Gerund`, `Person` … */
  readonly tags: ReadonlySet<string>;
  /** What stands between the word before and this one: nothing, a comma, a colon, a stronger mark, a new line. */
  readonly gap: Gap;
  /** Stands within quotation marks: the words of somebody else. */
  readonly quoted: boolean;
}

export type Gap = '' | ',' | ':' | ';' | '\n';

/** Some words of the reply that belong together, as the index of the first and the one behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence, or part of one: up to a comma, a dash, or a word such as `but`, `because`, `if`. */
export interface Clause extends Span {
  /** The word that opens it, where that is one of those. */
  readonly opener: string;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Clause of each token, by its index. */
  readonly clauseOf: readonly number[];
  /** Ends with a question mark. */
  readonly asked: boolean;
}
