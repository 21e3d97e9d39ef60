import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assessment/written/assess.ts';
import { interval, toRatings, weightedKappa } from './kappa.ts';

/** Where the rated conversations are, unless STEPLADDER_DATA names the folder that holds `lend-an-ear`. */
const folder = resolve(process.env.STEPLADDER_DATA ?? `${import.meta.dirname}/../../../shared/data`, 'lend-an-ear');

interface Rated {
  readonly conversation: string;
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** How often a conversation's supporter shows something, from findings of each turn and from words that count only here. */
type Score = (turns: readonly Turn[]) => number;

interface Turn {
  readonly text: string;
  readonly words: readonly string[];
  /** How sure each behaviour was seen in the turn. */
  readonly sure: ReadonlyMap<string, number>;
}

const of = (turn: Turn, behaviour: string): number => turn.sure.get(behaviour) ?? 0;
const sum = (turns: readonly Turn[], value: (turn: Turn) => number): number =>
  turns.reduce((total, turn) => total + value(turn), 0);
const says =
  (pattern: RegExp): ((turn: Turn) => number) =>
  (turn) =>
    (turn.text.match(pattern) ?? []).length;

const advice = says(
  /\b(?:you (?:should|could|can|need to|must|might|just)|try|maybe|have you (?:tried|considered)|i suggest|i would|don't|consider|make sure|take)\b/gi,
);

/** What people rated, how it is scored from what the product sees, and how the three experts agree with each other. */
export const dimensions: readonly {
  readonly name: string;
  readonly key: string;
  readonly humans: number;
  readonly score: Score;
}[] = [
  {
    name: 'validating',
    key: 'validating_emotions',
    humans: 0.41,
    score: (turns) =>
      sum(
        turns,
        (turn) => of(turn, 'names the feeling') + of(turn, 'validates') + 0.5 * of(turn, 'apologises for the impact'),
      ),
  },
  {
    name: 'elaboration',
    key: 'encouraging_elaboration',
    humans: 0.68,
    score: (turns) => sum(turns, (turn) => of(turn, 'asks a clarifying question')) / Math.max(3, turns.length),
  },
  {
    name: 'dismissing',
    key: 'dismissing_emotions',
    humans: 0.45,
    // Brushed off in words, or sent off with advice where nobody asked or felt with them.
    score: (turns) =>
      sum(turns, (turn) => of(turn, 'dismisses')) +
      0.15 * sum(turns, advice) -
      0.15 *
        sum(
          turns,
          (turn) => of(turn, 'validates') + of(turn, 'names the feeling') + of(turn, 'apologises for the impact'),
        ) -
      0.1 * sum(turns, (turn) => of(turn, 'asks a clarifying question')),
  },
  {
    name: 'understanding',
    key: 'demonstrating_understanding',
    humans: 0.42,
    score: (turns) =>
      sum(
        turns,
        (turn) => of(turn, 'restates the facts') + of(turn, 'checks understanding') + of(turn, 'names the feeling'),
      ),
  },
  {
    name: 'advice',
    key: 'advice_giving',
    humans: 0.65,
    score: (turns) => sum(turns, advice),
  },
  {
    name: 'self-oriented',
    key: 'self_oriented',
    humans: 0.67,
    score: (turns) =>
      sum(turns, says(/\b(?:i|me|my|myself)\b/gi)) /
      Math.max(
        20,
        sum(turns, ({ words }) => words.length),
      ),
  },
];

/** Agreement of the assessor with each expert; undefined with a word on the screen where the data is missing. */
export function lendAnEar():
  { name: string; kappa: number; low: number; high: number; experts: number[]; humans: number }[] | undefined {
  const file = `${folder}/ratings.jsonl`;
  if (!existsSync(file)) {
    console.log(`Lend an Ear is not here: ${file}\nSet STEPLADDER_DATA to the folder that holds lend-an-ear.\n`);
    return undefined;
  }
  const rated = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Rated);
  const conversations = rated.map(({ conversation }) => turnsOf(conversation));
  return dimensions.map(({ name, key, humans, score }) => {
    const scores = conversations.map(score);
    const columns = ['expert1', 'expert2', 'expert3'].map((expert) =>
      rated.map(({ ratings }) => Math.round(ratings[expert]?.[key] ?? 1)),
    );
    const predicted = columns.map((ratings) => toRatings(scores, ratings));
    const kappas = (sample: readonly number[]): number[] =>
      columns.map((ratings, expert) =>
        weightedKappa(
          sample.map((index) => predicted[expert]?.[index] ?? 1),
          sample.map((index) => ratings[index] ?? 1),
        ),
      );
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const everyone = rated.map((_, index) => index);
    const experts = kappas(everyone);
    const [low, high] = interval(rated.length, (sample) => mean(kappas(sample)));
    return { name, kappa: mean(experts), low, high, experts, humans };
  });
}

function turnsOf(conversation: string): Turn[] {
  const lines = conversation.split(/\n(?=(?:Seeker|Supporter):)/);
  let seeker = '';
  return lines.flatMap((line) => {
    const text = line.replace(/^\w+:\s*/, '');
    if (line.startsWith('Seeker:')) seeker = text;
    if (!line.startsWith('Supporter:')) return [];
    const { findings } = assess(text, { customer: seeker, facts: [], given: [], limits: [] });
    return [
      { text, words: text.split(/\s+/), sure: new Map(findings.map(({ behaviour, sure }) => [behaviour, sure])) },
    ];
  });
}
