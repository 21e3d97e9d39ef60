import type { Net } from './net.ts';

/** A net as text: each weight a letter, so many steps from nothing; `h` is nothing. */
export interface NetTable {
  /** What it was taught to tell, in the order of its outcomes. */
  readonly behaviours: readonly string[];
  readonly size: Net['size'];
  /** How far one step goes, matrix by matrix. */
  readonly ofStep: readonly number[];
  /** The matrices but for the words: forth and back by input and by state, looks, hidden, out. */
  readonly matrices: readonly string[];
  /** Starts in the same order, those of the state behind those of the input. */
  readonly starts: readonly (readonly number[])[];
  /** A feature of words in each line, and its weights. `_` stands for a space. */
  readonly words: string;
}

const nothing = 'h'.charCodeAt(0);
/** One step in one place at most: it says next to nothing. */
const saysNothing = /^h*[gi]?h*$/;

/** The net, and the number of each feature of words. */
export function readNet({ size, ofStep, matrices, starts, words }: NetTable): {
  readonly net: Net;
  readonly numbers: ReadonlyMap<string, number>;
} {
  const numbers = new Map<string, number>();
  const lines = words.trim().split('\n');
  const ofWords = new Float32Array(lines.length * size.word);
  lines.forEach((line, number) => {
    const [name = '', letters = ''] = line.trim().split(' ');
    numbers.set(name.replaceAll('_', ' '), number);
    ofWords.set(toNumbers(letters, ofStep[0] ?? 0), number * size.word);
  });
  const matrix = (at: number): Float32Array => toNumbers(matrices[at] ?? '', ofStep[at + 1] ?? 0);
  const start = (at: number): Float32Array => Float32Array.from(starts[at] ?? []);
  const net = {
    size,
    words: ofWords,
    forth: { ofInput: matrix(0), ofState: matrix(1), start: start(0), stateStart: start(1) },
    back: { ofInput: matrix(2), ofState: matrix(3), start: start(2), stateStart: start(3) },
    looks: matrix(4),
    hidden: matrix(5),
    hiddenStart: start(4),
    out: matrix(6),
    outStart: start(5),
  };
  return { net, numbers };
}

/**
 * @param behaviours in the order of the net's outcomes
 * @param names of the features of words, in the order of their numbers
 * @param ofStep how far one step goes, matrix by matrix
 */
export function writeNet(
  net: Net,
  behaviours: readonly string[],
  names: readonly string[],
  ofStep: readonly number[],
): NetTable {
  const { size, words, forth, back, looks, hidden, hiddenStart, out, outStart } = net;
  const rows = names.map((name, number): [string, string] => [
    name.replaceAll(' ', '_'),
    toLetters(words.subarray(number * size.word, (number + 1) * size.word), ofStep[0] ?? 0),
  ]);
  return {
    behaviours,
    size,
    ofStep,
    matrices: [forth.ofInput, forth.ofState, back.ofInput, back.ofState, looks, hidden, out].map((values, at) =>
      toLetters(values, ofStep[at + 1] ?? 0),
    ),
    starts: [forth.start, forth.stateStart, back.start, back.stateStart, hiddenStart, outStart].map((values) =>
      [...values].map((value) => Math.round(value * 100) / 100),
    ),
    words: rows
      .filter(([, letters]) => !saysNothing.test(letters))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map((row) => row.join(' '))
      .join('\n'),
  };
}

function toNumbers(letters: string, ofStep: number): Float32Array {
  return Float32Array.from(letters, (letter) => (letter.charCodeAt(0) - nothing) * ofStep);
}

function toLetters(values: Float32Array, ofStep: number): string {
  return String.fromCharCode(...[...values].map((value) => nothing + Math.round(value / ofStep)));
}
