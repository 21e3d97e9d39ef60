// `npm run weigh`: learns what words weigh from the labelled replies that are not held out, sentence by sentence, and writes
// `src/assessment/written/weigh/weights.ts`. First it prints how well weights do on a batch that they were not learned from: each
// batch of another hand is left out in turn. With `--check` it prints only. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { findByRules, look } from '../../src/assessment/written/look.ts';
import { seenFrom, type ReplyContext } from '../../src/assessment/written/model.ts';
import { featuresOf } from '../../src/assessment/written/weigh/features.ts';
import { writeTable, type Weight } from '../../src/assessment/written/weigh/table.ts';
import { wordsDeny, wordsSuffice } from '../../src/assessment/written/weigh/bars.ts';
import { readReplyLine } from '../../src/cli/reply-lines.ts';
import { kettle, sentences as samples } from '../assessment/written/sentences.ts';
import { labelled, mainBehaviours, repliesFolder, tricks, type Labelled } from './labelled.ts';
import { chanceOf, learn, type Model, type Row } from './learn.ts';

/** Behaviours that words are weighed for; the others are left to the rules, which know them better. */
const weighed = [
  ...mainBehaviours,
  'dismisses',
  'blames',
  'hedges',
  'tells the customer what happens next',
  'passes the buck',
  'mocks',
];
/** A feature is learned from so many sentences at least, of so many scenarios. */
const sentencesAtLeast = 3;
const scenariosAtLeast = 3;
/** A sentence that shows it counts more, for there are fewer; so do those on which no rule was tuned. */
const countsShown = 1.5;
const countsUntuned = 1.5;
/** Replies whose writer knew of no labels are most like those of a call. What others left open there shows it less likely than not. */
const countsUnaware = 6;
const countsOpen = 0.3;
const isUnaware = (batch: string): boolean => /^(?:a[n-z]|b[a-z])$/.test(batch);
/** So do the sentences that the rules are tested with, and the tricks. */
const countsTested = 60;
const countsTrick = 6;
/** Of sentences that mock there are few. */
const countsMocking = 20;

interface Sentence {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
  /** How sure the rules are of each behaviour. */
  readonly rules: ReadonlyMap<string, number>;
}
interface Reply {
  readonly from: Labelled;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

function toReply(from: Labelled): Reply {
  const { reply, context } = readReplyLine(from.text);
  return { from, text: reply, sentences: sentencesOf(reply, context) };
}

function sentencesOf(reply: string, context: ReplyContext): Sentence[] {
  const evidence = look(reply, context);
  const found = findByRules(evidence);
  return evidence.reading.sentences.map((sentence): Sentence => ({
    names: [...featuresOf(sentence, evidence, found).keys()],
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

/** Of these it is known for single behaviours only: the sentences that the rules are tested with, and the tricks. */
const single = [
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

/** Whether a sentence shows a behaviour: what the labels quote does; where that is open, null. */
function showsIn({ from: { quotes, unsure }, text }: Reply, sentence: Sentence, behaviour: string): boolean | null {
  if (unsure.has(behaviour)) return null;
  // Where somebody mocks is not labelled; who makes small or insults may.
  if (behaviour === 'mocks')
    return quotes.some((label) => label.behaviour === 'dismisses' || label.behaviour === 'insults') ? null : false;
  const own = quotes.filter((label) => label.behaviour === behaviour);
  if (own.length === 0) return false;
  const isQuoted = own.some(({ quote }) => {
    const at = text.indexOf(quote);
    return sentence.from < at + quote.length && sentence.to > at;
  });
  // A behaviour is labelled once a reply: another sentence may show it, too.
  return isQuoted || ((sentence.rules.get(behaviour) ?? 0) >= 0.4 ? null : false);
}

/** Numbers of the features that are met often enough, here and there. */
function featuresIn(replies: readonly Reply[]): Map<string, number> {
  const met = new Map<string, { count: number; readonly scenarios: Set<string> }>();
  for (const { from, sentences } of replies)
    for (const { names } of sentences)
      for (const name of names) {
        const own = met.get(name) ?? { count: 0, scenarios: new Set<string>() };
        own.count++;
        own.scenarios.add(from.scenario);
        met.set(name, own);
      }
  const kept = [...met].filter(
    ([name, { count, scenarios }]) =>
      count >= sentencesAtLeast && (scenarios.size >= scenariosAtLeast || /^[@#]./.test(name)),
  );
  return new Map(kept.map(([name], at) => [name, at]));
}

const numbered = ({ names }: Sentence, numbers: ReadonlyMap<string, number>): number[] =>
  names.flatMap((name) => numbers.get(name) ?? []);

function learnFrom(replies: readonly Reply[], behaviour: string, numbers: ReadonlyMap<string, number>): Model {
  const rows = replies.flatMap((reply) =>
    reply.sentences.flatMap((sentence): Row[] => {
      const { batch, unsure } = reply.from;
      const isOpen = isUnaware(batch) && unsure.has(behaviour);
      const shows = isOpen ? false : showsIn(reply, sentence, behaviour);
      if (shows === null) return [];
      const ofBatch = isUnaware(batch) ? countsUnaware : /^[a-d]$/.test(batch) ? 1 : countsUntuned;
      const counts = ofBatch * (isOpen ? countsOpen : shows ? countsShown : 1);
      return [{ features: numbered(sentence, numbers), shows, counts }];
    }),
  );
  const known = single
    .filter(({ behaviours }) => behaviours.includes(behaviour))
    .flatMap(({ sentences, shows, counts }) =>
      sentences.map((sentence): Row => ({
        features: numbered(sentence, numbers),
        shows,
        counts,
      })),
    );
  return learn([...rows, ...known], numbers.size);
}

/** F1 of the rules alone, and of rules and weights together, on replies that the weights were not learned from. */
function scores(replies: readonly Reply[], behaviour: string, model: Model, numbers: ReadonlyMap<string, number>) {
  const count = { rules: [0, 0], both: [0, 0], shown: 0 };
  for (const { from, sentences } of replies) {
    if (from.unsure.has(behaviour)) continue;
    const byRules = sentences.map(({ rules }) => (rules.get(behaviour) ?? 0) >= seenFrom);
    const both = sentences.some((sentence, at) => {
      const chance = chanceOf(model, numbered(sentence, numbers));
      return byRules[at] ? chance >= wordsDeny(behaviour) : chance >= wordsSuffice(behaviour);
    });
    const shown = from.labels.has(behaviour);
    if (shown) count.shown++;
    for (const [tally, seen] of [
      [count.rules, byRules.includes(true)],
      [count.both, both],
    ] as const)
      if (seen) tally[shown ? 0 : 1]!++;
  }
  const f1 = ([right = 0, wrong = 0]: readonly number[]): string =>
    ((2 * right) / (right + wrong + count.shown)).toFixed(2);
  return count.shown === 0 ? '–' : `${f1(count.rules)} → ${f1(count.both)} (${count.shown})`;
}

function printCheck(replies: readonly Reply[]): void {
  const batches = [...new Set(replies.map(({ from }) => from.batch))];
  const table = Object.fromEntries(weighed.map((behaviour) => [behaviour, {} as Record<string, string>]));
  for (const batch of batches) {
    const others = replies.filter(({ from }) => from.batch !== batch);
    const own = replies.filter(({ from }) => from.batch === batch);
    const numbers = featuresIn(others);
    for (const behaviour of weighed)
      table[behaviour]![batch] = scores(own, behaviour, learnFrom(others, behaviour, numbers), numbers);
  }
  console.log('F1 of rules alone → with weights learned from the other batches (how many show it)');
  console.table(table);
}

function write(replies: readonly Reply[]): void {
  const numbers = featuresIn(replies);
  const names = [...numbers.keys()];
  const starts: [string, string][] = [];
  const weights = new Map<string, Weight[]>();
  weighed.forEach((behaviour, of) => {
    const model = learnFrom(replies, behaviour, numbers);
    starts.push([behaviour, model.start.toFixed(2)]);
    model.weights.forEach((weight, at) => {
      if (Math.round(weight * 10) === 0) return; // tenths are fine enough
      const name = names[at] ?? '';
      weights.set(name, [...(weights.get(name) ?? []), { of, weight }]);
    });
  });
  const target = `${import.meta.dirname}/../../src/assessment/written/weigh/weights.ts`;
  const [head = ''] = readFileSync(target, 'utf8').split('export const');
  const lines = starts.map(([behaviour, start]) => `  ${JSON.stringify(behaviour)}: ${start},\n`).join('');
  writeFileSync(
    target,
    `${head}export const starts: Readonly<Record<string, number>> = {\n${lines}};\n\nexport const table = \`\n${writeTable(weights)}\n\`;\n`,
  );
  console.log(`Learned from ${replies.length} replies; format the file with npx prettier --write.`);
}

const replies = labelled()
  .filter(({ heldOut }) => !heldOut)
  .map(toReply);
if (!process.argv.includes('--only-write')) printCheck(replies);
if (!process.argv.includes('--check')) write(replies);
