// What words are weighed by: the labelled replies that are not held out, the sentences that the rules are tested with, and the
// tricks; each sentence with what it holds, whether it shows a behaviour, and how much that counts.
import { readFileSync } from 'node:fs';
import { findByRules, look } from '../../src/assessment/written/look.ts';
import type { ReplyContext } from '../../src/assessment/written/model.ts';
import { featuresOf } from '../../src/assessment/written/weigh/features.ts';
import { wordsOf } from '../../src/assessment/written/weigh/read-words.ts';
import { readReplyLine } from '../../src/cli/reply-lines.ts';
import { kettle, sentences as samples } from '../assessment/written/sentences.ts';
import { mainBehaviours, repliesFolder, tricks, type Labelled } from './labelled.ts';

/** Behaviours that words are weighed for; the others are left to the rules, which know them better. */
export const weighed = [
  ...mainBehaviours,
  'dismisses',
  'blames',
  'hedges',
  'tells the customer what happens next',
  'passes the buck',
  'mocks',
];
/** A sentence that shows it counts more, for there are fewer; so do those on which no rule was tuned. */
const countsShown = 1.5;
const countsUntuned = 1.5;
/** Where each sentence that shows a behaviour is labelled, one that is not shows it rarely, and it counts so much. */
const countsUnquoted = 0.5;
const isThorough = (batch: string): boolean => /^b[e-z]$/.test(batch);
/** Replies whose writer knew of no labels are most like those of a call. What others left open there shows it less likely than not. */
const countsUnaware = 6;
const countsOpen = 0.3;
const isUnaware = (batch: string): boolean => /^(?:a[n-z]|b[a-z])$/.test(batch);
/** So do the sentences that the rules are tested with, and the tricks. */
const countsTested = 60;
const countsTrick = 15;
/** Of sentences that mock there are few. */
const countsMocking = 20;

export interface Sentence {
  readonly names: readonly string[];
  /** The names of its words, as the net reads them. */
  readonly words: readonly (readonly string[])[];
  readonly from: number;
  readonly to: number;
  /** How sure the rules are of each behaviour. */
  readonly rules: ReadonlyMap<string, number>;
}
export interface Reply {
  readonly from: Labelled;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export function toReply(from: Labelled): Reply {
  const { reply, context } = readReplyLine(from.text);
  return { from, text: reply, sentences: sentencesOf(reply, context) };
}

function sentencesOf(reply: string, context: ReplyContext): Sentence[] {
  const evidence = look(reply, context);
  const found = findByRules(evidence);
  return evidence.reading.sentences.map((sentence): Sentence => ({
    names: [...featuresOf(sentence, evidence, found).keys()],
    words: wordsOf(sentence, evidence, found),
    from: sentence.tokens[0]?.start ?? 0,
    to: sentence.tokens.at(-1)?.end ?? 0,
    rules: new Map(
      [...found].map(([behaviour, all]) => [
        behaviour,
        Math.max(0, ...all.map((each) => (each.sentence === sentence ? each.sure : 0))),
      ]),
    ),
  }));
}

/** Sympathy that mocks, and such that is meant. */
function mocking(): { text: string; shows: boolean }[] {
  return readFileSync(`${repliesFolder}/mocking.txt`, 'utf8')
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2), shows: line.startsWith('+') }));
}

/** Sentences of which it is known for some behaviours only. */
export interface Single {
  readonly behaviours: readonly string[];
  readonly shows: boolean;
  readonly counts: number;
  readonly sentences: readonly Sentence[];
}

/** Of these it is known for single behaviours only: the sentences that the rules are tested with, and the tricks. */
export const single: readonly Single[] = [
  ...Object.entries(samples).flatMap(([behaviour, { yes, no }]) =>
    [...yes.map((text) => ({ text, shows: true })), ...no.map((text) => ({ text, shows: false }))].map(
      ({ text, shows }) => ({
        behaviours: [behaviour],
        shows,
        counts: countsTested,
        sentences: sentencesOf(text, kettle),
      }),
    ),
  ),
  ...mocking().map(({ text, shows }) => ({
    behaviours: ['mocks'],
    shows,
    counts: countsMocking,
    sentences: sentencesOf(text, kettle),
  })),
  ...tricks()
    .filter(({ kind }) => kind === 'sarcasm')
    .flatMap(({ trick, honest }) =>
      [trick, honest].map((text) => {
        const { reply, context } = readReplyLine(text);
        return {
          behaviours: ['mocks'],
          shows: text === trick,
          counts: countsMocking,
          sentences: sentencesOf(reply, context),
        };
      }),
    ),
  ...tricks().map(({ trick, mustNot }) => {
    const { reply, context } = readReplyLine(trick);
    return { behaviours: mustNot, shows: false, counts: countsTrick, sentences: sentencesOf(reply, context) };
  }),
];

/** Whether a sentence shows a behaviour: what the labels quote does; `maybe` where they quote another one, and rules see it here. */
function showsIn(
  { from: { quotes, unsure }, text }: Reply,
  sentence: Sentence,
  behaviour: string,
): boolean | 'maybe' | 'open' {
  if (unsure.has(behaviour)) return 'open';
  // Where somebody mocks is not labelled; who makes small or insults may.
  if (behaviour === 'mocks')
    return quotes.some((label) => label.behaviour === 'dismisses' || label.behaviour === 'insults') ? 'open' : false;
  const own = quotes.filter((label) => label.behaviour === behaviour);
  if (own.length === 0) return false;
  const isQuoted = own.some(({ quote }) => {
    const at = text.indexOf(quote);
    return sentence.from < at + quote.length && sentence.to > at;
  });
  return isQuoted || ((sentence.rules.get(behaviour) ?? 0) >= 0.4 ? 'maybe' : false);
}

/** Whether the sentence shows it, and how much that counts; null where it is open. */
export function lessonOf(
  reply: Reply,
  sentence: Sentence,
  behaviour: string,
): { readonly shows: boolean; readonly counts: number } | null {
  const { batch } = reply.from;
  const shows = showsIn(reply, sentence, behaviour);
  const ofBatch = isUnaware(batch) ? countsUnaware : /^[a-d]$/.test(batch) ? 1 : countsUntuned;
  if (shows === 'open') return isUnaware(batch) ? { shows: false, counts: ofBatch * countsOpen } : null;
  if (shows === 'maybe') return isThorough(batch) ? { shows: false, counts: ofBatch * countsUnquoted } : null;
  return { shows, counts: ofBatch * (shows ? countsShown : 1) };
}
