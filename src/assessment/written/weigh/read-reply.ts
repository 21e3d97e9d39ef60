import type { Evidence } from '../detect/detector.ts';
import type { Found } from '../look.ts';
import { readWith } from './net.ts';
import { readNet } from './net-table.ts';
import { netTable } from './net-weights.ts';
import { wordsOf } from './read-words.ts';

const { net, numbers } = readNet(netTable);
const { behaviours } = netTable;

/** What the net makes of a reply: the log-odds that a sentence shows a behaviour; undefined where it was not taught it. */
export interface ReadReply {
  /** In the whole reply. */
  odds(sentence: number, behaviour: string): number | undefined;
  /** By the sentence alone. */
  oddsAlone(sentence: number, behaviour: string): number | undefined;
}

export function readReply(evidence: Evidence, found: Found): ReadReply {
  const words = evidence.reading.sentences.map((sentence) =>
    wordsOf(sentence, evidence, found).map((names) => names.flatMap((name) => numbers.get(name) ?? [])),
  );
  const { out: whole } = readWith(net, words);
  const alone = new Map<number, Float32Array>();
  const ofSentence = (sentence: number): Float32Array => {
    const known = alone.get(sentence) ?? readWith(net, words.slice(sentence, sentence + 1)).out;
    alone.set(sentence, known);
    return known;
  };
  return {
    odds(sentence, behaviour) {
      const at = behaviours.indexOf(behaviour);
      return at < 0 ? undefined : whole[sentence * behaviours.length + at];
    },
    oddsAlone(sentence, behaviour) {
      const at = behaviours.indexOf(behaviour);
      return at < 0 ? undefined : ofSentence(sentence)[at];
    },
  };
}
