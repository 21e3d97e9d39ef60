import {
  pooledSize,
  readWith,
  type Gru,
  type GruTrace,
  type Masks,
  type Net,
  type NetTrace,
  type WordsOfReply,
} from '../../src/assessment/written/weigh/net.ts';

/** A reply to learn from: for each sentence and outcome whether it shows it, and how much that counts. */
export interface Lesson {
  readonly words: WordsOfReply;
  readonly shows: Float32Array;
  readonly counts: Float32Array;
}

export interface Course {
  readonly epochs: number;
  /** From this epoch on the weights are learned as they will be written: in few steps. */
  readonly coarseFrom: number;
  readonly pace: number;
  /** Share of numbers that is left out at each reading. */
  readonly leftOut: number;
  /** How strongly the numbers of words are drawn to nothing. */
  readonly sparse: number;
  readonly seed: number;
}

/** So often only some sentences of a reply are read, and so often some of another are read behind them: none may hang on its neighbours alone. */
const cutShare = 0.25;
const joinedShare = 0.15;

/** Weights are written in so many steps to either side of nothing, as far as so many standard deviations. */
export const steps = 7;
const reach = 3;
const repliesAtOnce = 40;
const steepest = 2;

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const zeros = (length: number): Float32Array => new Float32Array(length);

/** Some sentences of a reply, one at least, that stand together. */
function cut({ words, shows, counts }: Lesson, out: number, random: () => number): Lesson {
  const from = Math.floor(random() * words.length);
  const to = from + 1 + Math.floor(random() * (words.length - from));
  return {
    words: words.slice(from, to),
    shows: shows.subarray(from * out, to * out),
    counts: counts.subarray(from * out, to * out),
  };
}

/** A reply as it is read this time: mostly as it is. */
function varied(lesson: Lesson, lessons: readonly Lesson[], out: number, random: () => number): Lesson {
  const first = random() < cutShare ? cut(lesson, out, random) : lesson;
  if (random() >= joinedShare) return first;
  const second = cut(lessons[Math.floor(random() * lessons.length)] ?? lesson, out, random);
  return {
    words: [...first.words, ...second.words],
    shows: Float32Array.from([...first.shows, ...second.shows]),
    counts: Float32Array.from([...first.counts, ...second.counts]),
  };
}

/** A net that knows nothing yet. */
export function newNet(features: number, size: Net['size'], random: () => number): Net {
  const fill = (length: number, most: number): Float32Array => zeros(length).map(() => (random() * 2 - 1) * most);
  const gru = (): Gru => ({
    ofInput: fill(3 * size.state * size.word, Math.sqrt(1 / size.state)),
    ofState: fill(3 * size.state * size.state, Math.sqrt(1 / size.state)),
    start: zeros(3 * size.state),
    stateStart: zeros(size.state),
  });
  return {
    size,
    words: fill(features * size.word, 0.17),
    forth: gru(),
    back: gru(),
    looks: fill(size.looks * 2 * size.state, Math.sqrt(1 / (2 * size.state))),
    hidden: fill(size.hidden * pooledSize(size), Math.sqrt(1 / pooledSize(size))),
    hiddenStart: zeros(size.hidden),
    out: fill(size.out * size.hidden, Math.sqrt(1 / size.hidden)),
    outStart: zeros(size.out),
  };
}

/** All numbers of a net, in one order; the matrices first. */
export function numbersOf(net: Net): { readonly matrices: Float32Array[]; readonly starts: Float32Array[] } {
  const { words, forth, back, looks, hidden, hiddenStart, out, outStart } = net;
  return {
    matrices: [words, forth.ofInput, forth.ofState, back.ofInput, back.ofState, looks, hidden, out],
    starts: [forth.start, forth.stateStart, back.start, back.stateStart, hiddenStart, outStart],
  };
}

/**
 * The same net with other numbers.
 * @param change the numbers of a matrix, with its place among those of `numbersOf`; of starts, without
 */
function withNumbers(net: Net, change: (values: Float32Array, at?: number) => Float32Array): Net {
  const { matrices } = numbersOf(net);
  const changed = (values: Float32Array): Float32Array => {
    const at = matrices.indexOf(values);
    return at < 0 ? change(values) : change(values, at);
  };
  const gru = ({ ofInput, ofState, start, stateStart }: Gru): Gru => ({
    ofInput: changed(ofInput),
    ofState: changed(ofState),
    start: changed(start),
    stateStart: changed(stateStart),
  });
  return {
    size: net.size,
    words: changed(net.words),
    forth: gru(net.forth),
    back: gru(net.back),
    looks: changed(net.looks),
    hidden: changed(net.hidden),
    hiddenStart: changed(net.hiddenStart),
    out: changed(net.out),
    outStart: changed(net.outStart),
  };
}

/** How far one step of each matrix goes. */
export function stepsOf(net: Net): number[] {
  return numbersOf(net).matrices.map((values) => {
    let square = 0;
    for (const value of values) square += value * value;
    return (Math.sqrt(square / values.length) * reach) / steps;
  });
}

/** The net as it will be written. */
export function coarse(net: Net, ofStep: readonly number[]): Net {
  return withNumbers(net, (values, at) => {
    if (at === undefined) return values;
    const step = ofStep[at] ?? 1;
    return values.map((value) => Math.max(-steps, Math.min(steps, Math.round(value / step))) * step);
  });
}

/** How wrong the net is about a reply (cross entropy), and to what slope of each of its numbers that comes, added to `slopes`. */
export function slopeOf(
  net: Net,
  { words, shows, counts }: Lesson,
  slopes: Net,
  maskFor?: (words: number, sentences: number) => Masks,
): number {
  let masks: Masks | undefined;
  const trace = readWith(net, words, maskFor && ((...sizes) => (masks = maskFor(...sizes))));
  let wrong = 0;
  const ofOut = trace.out.map((odds, at) => {
    const count = counts[at]!;
    if (count === 0) return 0;
    wrong += count * (Math.max(odds, 0) - odds * shows[at]! + Math.log1p(Math.exp(-Math.abs(odds))));
    return count * (1 / (1 + Math.exp(-odds)) - shows[at]!);
  });
  goBack(net, trace, ofOut, slopes, masks);
  return wrong;
}

/** Back through the net: what each number did to the result. */
function goBack(net: Net, trace: NetTrace, ofOut: Float32Array, slopes: Net, masks: Masks | undefined): void {
  const { word, state, looks, hidden, out } = net.size;
  const width = pooledSize(net.size);
  const sentences = trace.bounds.length - 1;
  const ofHidden = zeros(sentences * hidden);
  const ofPooled = zeros(sentences * width);
  for (let at = 0; at < sentences; at++)
    backThroughProducts(
      net.out,
      slopes.out,
      slopes.outStart,
      ofOut,
      at * out,
      out,
      trace.hidden,
      ofHidden,
      at * hidden,
      hidden,
    );
  for (let at = 0; at < ofHidden.length; at++) ofHidden[at]! *= trace.hidden[at]! > 0 ? (masks?.hidden[at] ?? 1) : 0;
  for (let at = 0; at < sentences; at++)
    backThroughProducts(
      net.hidden,
      slopes.hidden,
      slopes.hiddenStart,
      ofHidden,
      at * hidden,
      hidden,
      trace.pooled,
      ofPooled,
      at * width,
      width,
    );
  if (masks) for (let at = 0; at < ofPooled.length; at++) ofPooled[at]! *= masks.pooled[at]!;
  const ofForth = zeros(trace.words.length * state);
  const ofBack = zeros(trace.words.length * state);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const [from = 0, to = 0] = [trace.bounds[sentence], trace.bounds[sentence + 1]];
    if (to === from) continue;
    for (let unit = 0; unit < 2 * state; unit++) {
      const into = unit < state ? ofForth : ofBack;
      const own = unit < state ? unit : unit - state;
      into[trace.most[sentence * 2 * state + unit]! * state + own]! += ofPooled[sentence * width + unit]!;
      const share = ofPooled[sentence * width + 2 * state + unit]! / (to - from);
      for (let at = from; at < to; at++) into[at * state + own]! += share;
    }
    for (let of = 0; of < looks; of++) {
      const place = sentence * width + (4 + 2 * of) * state;
      const own = { from: of * 2 * state, to: (of + 1) * 2 * state };
      backThroughLook(
        net.looks.subarray(own.from, own.to),
        slopes.looks.subarray(own.from, own.to),
        trace,
        trace.seen.subarray(of * trace.words.length),
        from,
        to,
        ofPooled.subarray(place, place + 2 * state),
        [ofForth, ofBack],
        state,
      );
    }
  }
  const ofInputs = zeros(trace.inputs.length);
  backThroughGru(net.forth, trace.forth, slopes.forth, trace.inputs, ofForth, ofInputs, net.size, 1);
  backThroughGru(net.back, trace.back, slopes.back, trace.inputs, ofBack, ofInputs, net.size, -1);
  if (masks) for (let at = 0; at < ofInputs.length; at++) ofInputs[at]! *= masks.inputs[at]!;
  trace.words.forEach((features, at) => {
    for (const feature of features)
      for (let k = 0; k < word; k++) slopes.words[feature * word + k]! += ofInputs[at * word + k]!;
  });
}

/** Back through the shares that a look takes of each word, and through what it sees there. */
function backThroughLook(
  drawn: Float32Array,
  ofDrawn: Float32Array,
  { forth, back }: NetTrace,
  seen: Float32Array,
  from: number,
  to: number,
  ofSeen: Float32Array,
  [ofForth, ofBack]: readonly [Float32Array, Float32Array],
  state: number,
): void {
  const worth = zeros(to - from);
  let middle = 0;
  for (let at = from; at < to; at++) {
    let sum = 0;
    for (let unit = 0; unit < state; unit++)
      sum += ofSeen[unit]! * forth.state[at * state + unit]! + ofSeen[state + unit]! * back.state[at * state + unit]!;
    worth[at - from] = sum;
    middle += seen[at]! * sum;
  }
  for (let at = from; at < to; at++) {
    const share = seen[at]!;
    const slope = share * (worth[at - from]! - middle);
    for (let unit = 0; unit < state; unit++) {
      const place = at * state + unit;
      ofForth[place]! += share * ofSeen[unit]! + slope * drawn[unit]!;
      ofBack[place]! += share * ofSeen[state + unit]! + slope * drawn[state + unit]!;
      ofDrawn[unit]! += slope * forth.state[place]!;
      ofDrawn[state + unit]! += slope * back.state[place]!;
    }
  }
}

function backThroughProducts(
  weights: Float32Array,
  ofWeights: Float32Array,
  ofStart: Float32Array,
  ofResult: Float32Array,
  resultAt: number,
  rows: number,
  values: Float32Array,
  ofValues: Float32Array,
  valuesAt: number,
  length: number,
): void {
  for (let row = 0; row < rows; row++) {
    const slope = ofResult[resultAt + row]!;
    if (slope === 0) continue;
    ofStart[row]! += slope;
    const offset = row * length;
    for (let k = 0; k < length; k++) {
      ofWeights[offset + k]! += slope * values[valuesAt + k]!;
      ofValues[valuesAt + k]! += slope * weights[offset + k]!;
    }
  }
}

function backThroughGru(
  gru: Gru,
  trace: GruTrace,
  slopes: Gru,
  inputs: Float32Array,
  ofStates: Float32Array,
  ofInputs: Float32Array,
  { word, state }: Net['size'],
  step: 1 | -1,
): void {
  const length = ofStates.length / state;
  const none = zeros(3 * state);
  const ofGates = zeros(3 * state); // behind the input
  const ofRecalled = zeros(3 * state); // behind the state
  const nothing = zeros(state);
  const toNothing = zeros(state);
  for (let count = length - 1; count >= 0; count--) {
    const at = step === 1 ? count : length - 1 - count;
    const isFirst = count === 0;
    const before = isFirst ? nothing : trace.state;
    const ofBefore = isFirst ? toNothing : ofStates;
    const from = isFirst ? 0 : (at - step) * state;
    for (let unit = 0; unit < state; unit++) {
      const own = at * state + unit;
      const slope = ofStates[own]!;
      const [forget, renew, candidate] = [trace.forget[own]!, trace.renew[own]!, trace.candidate[own]!];
      const ofCandidate = slope * (1 - renew) * (1 - candidate * candidate);
      ofGates[unit] = ofCandidate * trace.recalled[own]! * forget * (1 - forget);
      ofGates[state + unit] = slope * (before[from + unit]! - candidate) * renew * (1 - renew);
      ofGates[2 * state + unit] = ofCandidate;
      ofRecalled[unit] = ofGates[unit]!;
      ofRecalled[state + unit] = ofGates[state + unit]!;
      ofRecalled[2 * state + unit] = ofCandidate * forget;
      slopes.stateStart[unit]! += ofCandidate * forget;
      ofBefore[from + unit]! += slope * renew;
    }
    backThroughProducts(
      gru.ofInput,
      slopes.ofInput,
      slopes.start,
      ofGates,
      0,
      3 * state,
      inputs,
      ofInputs,
      at * word,
      word,
    );
    backThroughProducts(gru.ofState, slopes.ofState, none, ofRecalled, 0, 3 * state, before, ofBefore, from, state);
  }
}

/**
 * Learns from lessons by Adam (Kingma and Ba, 2015), its pace falling to nothing over the last part of the course. The same
 * lessons and the same seed give the same net.
 * @throws {RangeError} where a lesson has not one label for each sentence and outcome
 * @returns the net as it can be written, in few steps
 */
export function learnNet(
  lessons: readonly Lesson[],
  features: number,
  size: Net['size'],
  course: Course,
  say: (line: string) => void,
): { net: Net; ofStep: number[] } {
  for (const { words, shows, counts } of lessons)
    if (shows.length !== words.length * size.out || counts.length !== shows.length)
      throw new RangeError(`A lesson of ${words.length} sentences needs ${words.length * size.out} labels.`);
  const random = randomFrom(course.seed);
  const net = newNet(features, size, random);
  const empty = (): Net => withNumbers(net, (values) => zeros(values.length));
  const [slopes, means, squares] = [empty(), empty(), empty()];
  const all = (of: Net): Float32Array[] => [...numbersOf(of).matrices, ...numbersOf(of).starts];
  const [values, ofValues, meansOf, squaresOf] = [all(net), all(slopes), all(means), all(squares)];
  const mask = (length: number): Float32Array => {
    const kept = 1 / (1 - course.leftOut);
    return zeros(length).map(() => (random() < course.leftOut ? 0 : kept));
  };
  const maskFor = (words: number, sentences: number): Masks => ({
    inputs: mask(words * size.word),
    pooled: mask(sentences * pooledSize(size)),
    hidden: mask(sentences * size.hidden),
  });
  const order = lessons.map((_, at) => at);
  let ofStep: number[] = [];
  let time = 0;
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    if (epoch === course.coarseFrom) ofStep = stepsOf(net);
    const pace = course.pace * Math.min(1, (course.epochs - epoch) / (course.epochs * 0.6));
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let [wrong, total] = [0, 0];
    for (let from = 0; from < order.length; from += repliesAtOnce) {
      const own = order.slice(from, from + repliesAtOnce).map((at) => varied(lessons[at]!, lessons, size.out, random));
      const read = ofStep.length > 0 ? coarse(net, ofStep) : net;
      for (const each of ofValues) each.fill(0);
      let count = 0;
      for (const lesson of own) {
        wrong += slopeOf(read, lesson, slopes, maskFor);
        for (const each of lesson.counts) count += each;
      }
      total += count;
      const share = size.out / Math.max(1, count);
      let square = 0;
      for (const each of ofValues) for (let k = 0; k < each.length; k++) square += (each[k]! * share) ** 2;
      const tamed = share * Math.min(1, steepest / Math.sqrt(square));
      time++;
      const [ofMeans, ofSquares] = [1 - 0.9 ** time, 1 - 0.999 ** time];
      ofValues.forEach((each, at) => {
        const [value, mean, squared] = [values[at]!, meansOf[at]!, squaresOf[at]!];
        const sparse = at === 0 ? course.sparse : 0;
        for (let k = 0; k < each.length; k++) {
          const slope = each[k]! * tamed + sparse * Math.sign(value[k]!);
          mean[k] = 0.9 * mean[k]! + 0.1 * slope;
          squared[k] = 0.999 * squared[k]! + 0.001 * slope * slope;
          value[k]! -= (pace * (mean[k]! / ofMeans)) / (Math.sqrt(squared[k]! / ofSquares) + 1e-8);
        }
      });
    }
    say(`epoch ${epoch + 1} of ${course.epochs}: ${((wrong / Math.max(1, total)) * size.out).toFixed(4)}`);
  }
  if (ofStep.length === 0) ofStep = stepsOf(net);
  return { net: coarse(net, ofStep), ofStep };
}
