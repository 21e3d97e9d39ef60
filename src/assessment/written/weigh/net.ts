/**
 * A small recurrent network that reads a whole reply, word by word, forth and back, and says for each sentence how likely it
 * shows each behaviour. Gated recurrent units after Cho et al. (2014); a sentence is what its words come to at most, in the
 * middle, and where the net looks (Collobert et al., 2011; mean pooling; attention of Bahdanau et al., 2015, without a query).
 * Learning and reading share this one pass.
 */

/** Weights of one direction: gates that forget, gates that renew, and the candidate, in this order, a row for each unit. */
export interface Gru {
  readonly ofInput: Float32Array;
  readonly ofState: Float32Array;
  readonly start: Float32Array;
  /** What is added to the state's part of the candidate, before it is forgotten. */
  readonly stateStart: Float32Array;
}

export interface Net {
  /** Numbers of a word, of units in one direction, of looks at a sentence, of hidden units, of outcomes. */
  readonly size: {
    readonly word: number;
    readonly state: number;
    readonly looks: number;
    readonly hidden: number;
    readonly out: number;
  };
  /** A row for each feature of words. */
  readonly words: Float32Array;
  readonly forth: Gru;
  readonly back: Gru;
  /** A row for each look: how much each unit of both directions draws it to a word. */
  readonly looks: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenStart: Float32Array;
  readonly out: Float32Array;
  readonly outStart: Float32Array;
}

/** A reply: the numbers of the features of each of its words, sentence by sentence. */
export type WordsOfReply = readonly (readonly (readonly number[])[])[];

/** What one direction went through: for each word its gates, its candidate, its state. */
export interface GruTrace {
  readonly forget: Float32Array;
  readonly renew: Float32Array;
  readonly candidate: Float32Array;
  /** The state's part of the candidate. */
  readonly recalled: Float32Array;
  readonly state: Float32Array;
}

export interface NetTrace {
  readonly words: readonly (readonly number[])[];
  /** The first word of each sentence, and the number of all words. */
  readonly bounds: readonly number[];
  readonly inputs: Float32Array;
  readonly forth: GruTrace;
  readonly back: GruTrace;
  /** For each sentence: the most and the mean of each unit of both directions, and what each look sees of it. */
  readonly pooled: Float32Array;
  /** For each look and each word: which part of it the look takes up, of its sentence. */
  readonly seen: Float32Array;
  /** At which word each unit was at its most. */
  readonly most: Int32Array;
  readonly hidden: Float32Array;
  /** Log-odds, sentence by sentence. */
  readonly out: Float32Array;
}

/** What is left out while learning (dropout of Srivastava et al., 2014), as factors; nothing is where there is none. */
export interface Masks {
  readonly inputs: Float32Array;
  readonly pooled: Float32Array;
  readonly hidden: Float32Array;
}

const perUnit = 128;
const furthest = 16;
const sigmoids = Float64Array.from(
  { length: 2 * furthest * perUnit + 2 },
  (_, at) => 1 / (1 + Math.exp(furthest - at / perUnit)),
);

/** 1 / (1 + e⁻ˣ), from a table: a reading takes thousands. Wrong by less than a millionth. */
export function sigmoid(x: number): number {
  if (!(x > -furthest)) return x <= -furthest ? 0 : NaN;
  if (x >= furthest) return 1;
  const at = (x + furthest) * perUnit;
  const low = Math.floor(at);
  const value = sigmoids[low]!;
  return value + (at - low) * (sigmoids[low + 1]! - value);
}

const tanh = (x: number): number => 2 * sigmoid(2 * x) - 1;

/** How many numbers a sentence is pooled into. */
export const pooledSize = ({ state, looks }: Net['size']): number => (4 + 2 * looks) * state;

/** Reads a reply. */
export function readWith(
  net: Net,
  reply: WordsOfReply,
  maskFor?: (words: number, sentences: number) => Masks,
): NetTrace {
  const { word, state, hidden, out } = net.size;
  const words = reply.flat();
  const bounds = [0];
  for (const sentence of reply) bounds.push((bounds.at(-1) ?? 0) + sentence.length);
  const masks = maskFor?.(words.length, reply.length);
  const inputs = new Float32Array(words.length * word);
  words.forEach((features, at) => {
    for (const feature of features)
      for (let k = 0; k < word; k++) inputs[at * word + k]! += net.words[feature * word + k]!;
  });
  multiply(inputs, masks?.inputs);
  const forth = runGru(net.forth, inputs, words.length, net.size, 1);
  const back = runGru(net.back, inputs, words.length, net.size, -1);
  const width = pooledSize(net.size);
  const pooled = new Float32Array(reply.length * width);
  const most = new Int32Array(reply.length * 2 * state);
  const seen = new Float32Array(net.size.looks * words.length);
  for (let sentence = 0; sentence < reply.length; sentence++) {
    const from = bounds[sentence] ?? 0;
    const to = bounds[sentence + 1] ?? from;
    if (to === from) continue;
    for (let unit = 0; unit < 2 * state; unit++) {
      const states = (unit < state ? forth : back).state;
      const own = unit % state;
      let best = -Infinity;
      let at = from;
      let sum = 0;
      for (let word = from; word < to; word++) {
        const value = states[word * state + own]!;
        sum += value;
        if (value > best) {
          best = value;
          at = word;
        }
      }
      pooled[sentence * width + unit] = best;
      pooled[sentence * width + 2 * state + unit] = sum / (to - from);
      most[sentence * 2 * state + unit] = at;
    }
    for (let of = 0; of < net.size.looks; of++) {
      const into = pooled.subarray(sentence * width + (4 + 2 * of) * state, sentence * width + (6 + 2 * of) * state);
      look(
        net.looks.subarray(of * 2 * state),
        forth.state,
        back.state,
        seen.subarray(of * words.length),
        from,
        to,
        state,
        into,
      );
    }
  }
  multiply(pooled, masks?.pooled);
  const inner = new Float32Array(reply.length * hidden);
  const result = new Float32Array(reply.length * out);
  for (let sentence = 0; sentence < reply.length; sentence++) {
    addProducts(inner, sentence * hidden, net.hidden, net.hiddenStart, pooled, sentence * width, width);
    for (let k = sentence * hidden; k < (sentence + 1) * hidden; k++) inner[k] = Math.max(0, inner[k]!);
  }
  multiply(inner, masks?.hidden);
  for (let sentence = 0; sentence < reply.length; sentence++)
    addProducts(result, sentence * out, net.out, net.outStart, inner, sentence * hidden, hidden);
  return { words, bounds, inputs, forth, back, pooled, most, seen, hidden: inner, out: result };
}

/** A look at the words from `from` up to `to`: their states, each by how much it draws the look (softmax). */
function look(
  drawn: Float32Array,
  forth: Float32Array,
  back: Float32Array,
  seen: Float32Array,
  from: number,
  to: number,
  state: number,
  into: Float32Array,
): void {
  let all = 0;
  for (let at = from; at < to; at++) {
    let sum = 0;
    for (let unit = 0; unit < state; unit++)
      sum += drawn[unit]! * forth[at * state + unit]! + drawn[state + unit]! * back[at * state + unit]!;
    seen[at] = Math.exp(Math.max(-30, Math.min(30, sum)));
    all += seen[at]!;
  }
  for (let at = from; at < to; at++) {
    const share = (seen[at]! /= all);
    for (let unit = 0; unit < state; unit++) {
      into[unit]! += share * forth[at * state + unit]!;
      into[state + unit]! += share * back[at * state + unit]!;
    }
  }
}

function multiply(values: Float32Array, factors: Float32Array | undefined): void {
  if (factors) for (let at = 0; at < values.length; at++) values[at]! *= factors[at]!;
}

/** `into[at + row] += start[row] + weights[row] · values` for each row. Eight rows at a time: it is what a reading takes longest for. */
function addProducts(
  into: Float32Array,
  at: number,
  weights: Float32Array,
  start: Float32Array,
  values: Float32Array,
  from: number,
  length: number,
): void {
  const rows = start.length;
  const end = from + length;
  const [two, three, four, five, six, seven] = [2 * length, 3 * length, 4 * length, 5 * length, 6 * length, 7 * length];
  let row = 0;
  for (; row + 8 <= rows; row += 8) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let v = from, w = row * length; v < end; v++, w++) {
      const value = values[v]!;
      a += weights[w]! * value;
      b += weights[w + length]! * value;
      c += weights[w + two]! * value;
      d += weights[w + three]! * value;
      e += weights[w + four]! * value;
      f += weights[w + five]! * value;
      g += weights[w + six]! * value;
      h += weights[w + seven]! * value;
    }
    const to = at + row;
    into[to]! += start[row]! + a;
    into[to + 1]! += start[row + 1]! + b;
    into[to + 2]! += start[row + 2]! + c;
    into[to + 3]! += start[row + 3]! + d;
    into[to + 4]! += start[row + 4]! + e;
    into[to + 5]! += start[row + 5]! + f;
    into[to + 6]! += start[row + 6]! + g;
    into[to + 7]! += start[row + 7]! + h;
  }
  for (; row < rows; row++) {
    let sum = start[row]!;
    for (let v = from, w = row * length; v < end; v++, w++) sum += weights[w]! * values[v]!;
    into[at + row]! += sum;
  }
}

function runGru(gru: Gru, inputs: Float32Array, length: number, size: Net['size'], step: 1 | -1): GruTrace {
  const { word, state } = size;
  const trace = {
    forget: new Float32Array(length * state),
    renew: new Float32Array(length * state),
    candidate: new Float32Array(length * state),
    recalled: new Float32Array(length * state),
    state: new Float32Array(length * state),
  };
  const none = new Float32Array(3 * state);
  const ofInput = new Float32Array(3 * state);
  const ofState = new Float32Array(3 * state);
  const nothing = new Float32Array(state);
  for (let count = 0; count < length; count++) {
    const at = step === 1 ? count : length - 1 - count;
    const before = count === 0 ? nothing : trace.state;
    const from = count === 0 ? 0 : (at - step) * state;
    ofInput.fill(0);
    ofState.fill(0);
    addProducts(ofInput, 0, gru.ofInput, gru.start, inputs, at * word, word);
    addProducts(ofState, 0, gru.ofState, none, before, from, state);
    for (let unit = 0; unit < state; unit++) {
      const own = at * state + unit;
      const forget = sigmoid(ofInput[unit]! + ofState[unit]!);
      const renew = sigmoid(ofInput[state + unit]! + ofState[state + unit]!);
      const recalled = ofState[2 * state + unit]! + gru.stateStart[unit]!;
      const candidate = tanh(ofInput[2 * state + unit]! + forget * recalled);
      trace.forget[own] = forget;
      trace.renew[own] = renew;
      trace.recalled[own] = recalled;
      trace.candidate[own] = candidate;
      trace.state[own] = (1 - renew) * candidate + renew * before[from + unit]!;
    }
  }
  return trace;
}
