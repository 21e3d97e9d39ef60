import { writeNet, type NetTable } from '../../src/assessment/written/weigh/net-table.ts';
import { learnNet, type Course, type Lesson } from './learn-net.ts';
import { lessonOf, single, weighed, type Reply, type Sentence } from './weigh-data.ts';

/** What the net is taught: mockery is rare, and left to the words. */
const behaviours = weighed.filter((behaviour) => behaviour !== 'mocks');

const size = { word: 16, state: 32, looks: 2, hidden: 32, out: behaviours.length };
const course: Course = { epochs: 20, coarseFrom: 13, pace: 2e-3, leftOut: 0.08, sparse: 5e-5, seed: 1 };
/** A feature is met so often at least; of words only so many are read that are met most. */
const metAtLeast = 3;
const wordsAtMost = 1200;
const isWord = (name: string): boolean => !/^[\^={@#]./.test(name);
/** Learns the net from whole replies, and from what is known of single sentences. */
export function learnFromReplies(replies: readonly Reply[], say: (line: string) => void): NetTable {
  const numbers = featuresIn(replies);
  const lessons = [...replies.map((reply) => lessonFrom(reply, numbers)), ...singleLessons(numbers)];
  const { net, ofStep } = learnNet(lessons, numbers.size, size, course, say);
  return writeNet(net, behaviours, [...numbers.keys()], ofStep);
}

export function featuresIn(replies: readonly Reply[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const { sentences } of replies)
    for (const { words } of sentences) for (const name of words.flat()) met.set(name, (met.get(name) ?? 0) + 1);
  const often = [...met].filter(([, count]) => count >= metAtLeast);
  const words = often
    .filter(([name]) => isWord(name))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, wordsAtMost);
  return new Map([...often.filter(([name]) => !isWord(name)), ...words].map(([name], at) => [name, at]));
}

const numbered = (sentences: readonly Sentence[], numbers: ReadonlyMap<string, number>): Lesson['words'] =>
  sentences.map(({ words }) => words.map((names) => names.flatMap((name) => numbers.get(name) ?? [])));

export function lessonFrom(reply: Reply, numbers: ReadonlyMap<string, number>): Lesson {
  const all = reply.sentences.flatMap((sentence) =>
    behaviours.map((behaviour) => lessonOf(reply, sentence, behaviour) ?? { shows: false, counts: 0 }),
  );
  return {
    words: numbered(reply.sentences, numbers),
    shows: Float32Array.from(all, ({ shows }) => (shows ? 1 : 0)),
    counts: Float32Array.from(all, ({ counts }) => counts),
  };
}

function singleLessons(numbers: ReadonlyMap<string, number>): Lesson[] {
  return single
    .filter((each) => each.behaviours.some((behaviour) => behaviours.includes(behaviour)))
    .map((each) => {
      const known = each.sentences.flatMap(() => behaviours.map((behaviour) => each.behaviours.includes(behaviour)));
      return {
        words: numbered(each.sentences, numbers),
        shows: Float32Array.from(known, (is) => (is && each.shows ? 1 : 0)),
        counts: Float32Array.from(known, (is) => (is ? each.counts : 0)),
      };
    });
}
