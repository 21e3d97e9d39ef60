// `npm run bench:agreement`: how far the assessor of written replies agrees with people, on Lend an Ear and on our own
// labelled replies, what tricks it falls for, how long it takes, and how large it is when the app loads it. With `--write`
// the app's page on scoring states these figures.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { leanCompromise } from '../../src/lean-compromise.ts';
import { assess } from '../../src/assessment/written/assess.ts';
import { readReplyLine } from '../../src/cli/reply-lines.ts';
import type { ScoringFigures } from '../../src/ui/scoring-figures.ts';
import {
  f1Of,
  fresh,
  isForBars,
  isForTuning,
  isNear,
  isOrdinary,
  labelled,
  pointsOf,
  readings,
  repliesFolder,
  seenIn,
  signedOf,
  tally,
  tricks,
  type Labelled,
} from './labelled.ts';
import { lendAnEar } from './lend-an-ear.ts';

/** The last tricks that were written, as measured on 22 November 2026 before any rule knew them. */
const newTricks = { pairs: 160, held: 154 };

const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

function printLendAnEar(): void {
  const rows = lendAnEar();
  if (!rows) return;
  console.log(
    'Lend an Ear: quadratic-weighted κ with each expert, their mean with its 95 % interval, and the experts among themselves',
  );
  console.table(
    rows.map(({ name, kappa, low, high, experts, humans }) => ({
      behaviour: name,
      'expert 1': two(experts[0] ?? NaN),
      'expert 2': two(experts[1] ?? NaN),
      'expert 3': two(experts[2] ?? NaN),
      mean: two(kappa),
      interval: `${two(low)} to ${two(high)}`,
      'human–human': two(humans),
    })),
  );
}

function printLabelled(): void {
  const replies = labelled();
  if (replies.length === 0) {
    console.log(`There are no labelled replies in ${repliesFolder}.\n`);
    return;
  }
  for (const [part, isPart] of [
    ['on which rules were tuned and weights learned', isForTuning],
    ['by which bars are set', isForBars],
    ['held out', (reply: Labelled) => reply.heldOut && !isOrdinary(reply) && !fresh.includes(reply.batch)],
    ...fresh.map((name) => [`of the batch ${name}, kept back`, ({ batch }: Labelled) => batch === name] as const),
    ['kept back in all, but for ordinary ones', (reply: Labelled) => reply.heldOut && !isOrdinary(reply)],
    ['that are ordinary ones, kept back', isOrdinary],
    ['that are pairs near a line', isNear],
    ['of those in the shipped scenarios', ({ batch }: Labelled) => /^ordinary-[23]$/.test(batch)],
  ] as const) {
    const own = replies.filter(isPart);
    console.log(`${own.length} labelled replies ${part}`);
    console.table(
      tally(own).map(({ behaviour, found, wrong, missed }) => ({
        behaviour,
        labelled: found + missed,
        precision: two(found / (found + wrong)),
        recall: two(found / (found + missed)),
        F1: two((2 * found) / (2 * found + wrong + missed)),
      })),
    );
  }
}

/** How much of what is said plainly, and of what is said with “probably”, a reader signs. */
function printSigned(): void {
  const replies = labelled();
  for (const [part, isPart] of [
    ['by which bars are set', isForBars],
    ['kept back, but for ordinary ones', (reply: Labelled) => reply.heldOut && !isOrdinary(reply)],
    ['that are ordinary ones, kept back', isOrdinary],
    ['that are pairs near a line', isNear],
  ] as const) {
    const { plain, probable } = signedOf(replies.filter(isPart));
    const all = plain.found + probable.found;
    console.log(
      `Of ${all} findings in replies ${part}, ${two(plain.found / all)} are said plainly: ${two(plain.signed / plain.found)} of those are in the labels, and ${two(probable.signed / probable.found)} of what is said with “probably”.`,
    );
  }
}

/** How far people agree who read the same replies: each further reader with the labels, and the two with each other. */
function printReaders(): void {
  const read = readings();
  const own = labelled().filter(({ id }) => read.has(id));
  if (own.length === 0) return;
  const f1 = (of: (reply: Labelled) => readonly [boolean, boolean]): string => {
    const pairs = own.map(of);
    const both = pairs.filter(([one, other]) => one && other).length;
    return two((2 * both) / (2 * both + pairs.filter(([one, other]) => one !== other).length));
  };
  const saw = ({ id }: Labelled, reader: number, behaviour: string): boolean =>
    read.get(id)?.[reader]?.has(behaviour) ?? false;
  console.log(
    `F1 of two further readers on ${own.length} replies kept back; what a reader left open counts as not shown`,
  );
  console.table(
    tally(own).map(({ behaviour }) => ({
      behaviour,
      'first with labels': f1((reply) => [saw(reply, 0, behaviour), reply.labels.has(behaviour)]),
      'second with labels': f1((reply) => [saw(reply, 1, behaviour), reply.labels.has(behaviour)]),
      'with each other': f1((reply) => [saw(reply, 0, behaviour), saw(reply, 1, behaviour)]),
    })),
  );
}

function printTricks(): void {
  const all = tricks();
  if (all.length === 0) return;
  const above = all.filter(({ trick, honest }) => pointsOf(seenIn(trick)) > pointsOf(seenIn(honest)));
  const credited = all.flatMap(({ id, trick, mustNot }) =>
    seenIn(trick)
      .filter(({ behaviour }) => mustNot.includes(behaviour))
      .map(({ behaviour, quote }) => `  ${id} ${behaviour}: “${quote}”`),
  );
  const most = all.reduce((sum, { mustNot }) => sum + mustNot.length, 0);
  console.log(
    `${all.length} tricks: ${above.length} score above their honest twin; ${credited.length} of ${most} behaviours credited that must not be`,
  );
  console.log([...above.map(({ id }) => `  ${id} scores above`), ...credited].join('\n'));
  console.log();
}

/** Of every fifth reply the median of several rounds, so that a busy moment of the machine is not taken for a slow reply. */
function printSpeed(): number {
  const replies = labelled()
    .filter((_, at) => at % 5 === 0)
    .map(({ text }) => readReplyLine(text));
  if (replies.length === 0) return NaN;
  const times = replies.map((): number[] => []);
  for (let round = 0; round < 6; round++)
    replies.forEach(({ reply, context }, index) => {
      const start = performance.now();
      assess(reply, context);
      if (round > 0) times[index]?.push(performance.now() - start);
    });
  const spent = times.map((own) => own.toSorted((x, y) => x - y)[2] ?? 0).toSorted((x, y) => x - y);
  const at = (part: number): number => spent[Math.floor(spent.length * part)] ?? NaN;
  console.log(
    `A reply takes ${two(at(0.5))} ms in the middle, ${two(at(0.95))} ms at the 95th percentile (Node ${process.version}).`,
  );
  return at(0.95);
}

/** What a browser loads when the first reply is assessed, as Vite builds it. */
async function printSize(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanCompromise()],
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/../../src/assessment/written/assess.ts`, formats: ['cjs'] }, // an ES library would keep its white space
      minify: true,
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''));
  const kilobytes = Math.ceil(gzipSync(code.join(''), { level: 9 }).length / 1000);
  console.log(`Rules, words and library: ${kilobytes} kB gzip.`);
  return kilobytes;
}

/** Writes the figures of the replies held out where the app's page reads them. */
function write(p95ms: number, gzipKb: number): void {
  const all = labelled();
  const heldOut = all.filter((reply) => reply.heldOut && !isOrdinary(reply));
  const ordinaryOnes = all.filter(isOrdinary);
  const ofOrdinary = new Map(tally(ordinaryOnes).map((each) => [each.behaviour, each]));
  const tuned = all.filter(isForTuning);
  const pairs = tricks();
  const round = (value: number): number => Math.round(value * 100) / 100;
  const { plain, probable } = signedOf(ordinaryOnes);
  const figures: ScoringFigures = {
    measuredOn: new Date().toISOString().slice(0, 10),
    replies: {
      tune: tuned.length,
      heldOut: heldOut.length,
      ordinary: ordinaryOnes.length,
      labelledBy: 'the team, with a language model as writer and labeller; no customer’s words',
    },
    behaviours: tally(heldOut).map((each) => {
      const { behaviour: name, found, wrong, missed } = each;
      const own = ofOrdinary.get(name);
      return {
        name,
        precision: round(found / (found + wrong)),
        recall: round(found / (found + missed)),
        f1: round(f1Of(each)),
        count: found + missed,
        // Of a few a figure says nothing.
        ordinaryF1: own && own.found + own.missed >= 10 ? round(f1Of(own)) : null,
      };
    }),
    signed: {
      plainly: round(plain.signed / plain.found),
      probably: round(probable.signed / probable.found),
      shareProbable: round(probable.found / (plain.found + probable.found)),
    },
    lendAnEar: (lendAnEar() ?? []).map(({ name: label, kappa, low, high, humans }) => ({
      label,
      kappa: round(kappa),
      low: round(low),
      high: round(high),
      humans: round(humans),
    })),
    adversarial: {
      pairs: pairs.length,
      held: pairs.filter(({ trick, honest }) => pointsOf(seenIn(trick)) <= pointsOf(seenIn(honest))).length,
      new: newTricks,
    },
    p95ms: Math.ceil(p95ms * 10) / 10,
    gzipKb,
  };
  const target = `${import.meta.dirname}/../../src/ui/scoring-figures.ts`;
  const [types] = readFileSync(target, 'utf8').split('/** What was measured');
  writeFileSync(
    target,
    `${types}/** What was measured last: \`npm run bench:agreement -- --write\` writes it. Null as long as nothing was. */\nexport const scoringFigures: ScoringFigures | null = ${JSON.stringify(figures, null, 2)};\n`,
  );
  console.log(`Written to ${target.slice(target.indexOf('src/ui'))}; format it with npx prettier --write src/ui.`);
}

printLendAnEar();
printLabelled();
printSigned();
printReaders();
printTricks();
const p95 = printSpeed();
const size = await printSize();
if (process.argv.includes('--write')) write(p95, size);
