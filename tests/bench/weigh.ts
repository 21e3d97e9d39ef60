// `npm run weigh`: learns what words weigh from the labelled replies that are not held out, sentence by sentence, and writes
// `src/assessment/written/weigh/weights.ts`; then a net that reads whole replies, and writes `net-weights.ts` beside it. First it prints
// how well weights do on a batch that they were not learned from: each batch of another hand is left out in turn. With
// `--check` it prints only, with `--only-write` it writes only, with `--only-net` the net alone. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { seenFrom } from '../../src/assessment/written/model.ts';
import { writeTable, type Weight } from '../../src/assessment/written/weigh/table.ts';
import { isForTuning, labelled } from './labelled.ts';
import { chanceOf, learn, type Model, type Row } from './learn.ts';
import { lessonOf, single, toReply, weighed, type Reply, type Sentence } from './weigh-data.ts';
import { learnFromReplies } from './weigh-net.ts';

/** What weighs less says next to nothing, and is not written. */
const weighsAtLeast = 0.42;
/** A feature is learned from so many sentences at least, of so many scenarios. */
const sentencesAtLeast = 3;
const scenariosAtLeast = 3;
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
      const lesson = lessonOf(reply, sentence, behaviour);
      return lesson ? [{ features: numbered(sentence, numbers), ...lesson }] : [];
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
    const both = sentences.some((sentence) => {
      const chance = chanceOf(model, numbered(sentence, numbers));
      return chance >= 0.5;
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
  console.log('F1 of rules alone → of words at even chance, learned from the other batches (how many show it)');
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
      if (Math.abs(weight) < weighsAtLeast) return;
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

function writeNetOf(replies: readonly Reply[]): void {
  const target = `${import.meta.dirname}/../../src/assessment/written/weigh/net-weights.ts`;
  const { words, ...others } = learnFromReplies(replies, (line) => console.log(line));
  const [head = ''] = readFileSync(target, 'utf8').split('export const');
  writeFileSync(
    target,
    `${head}export const netTable: NetTable = {\n${JSON.stringify(others).slice(1, -1)},\n  words: \`\n${words}\n\`,\n};\n`,
  );
}

const replies = labelled().filter(isForTuning).map(toReply);
const has = (option: string): boolean => process.argv.includes(option);
if (!has('--only-write') && !has('--only-net')) printCheck(replies);
if (!has('--check') && !has('--only-net')) write(replies);
if (!has('--check')) writeNetOf(replies);
