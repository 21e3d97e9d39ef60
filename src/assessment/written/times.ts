import {
  anchors,
  days,
  ends,
  hours,
  lengths,
  months,
  numbers,
  parts,
  past,
  points,
  towards,
  units,
  unitKinds,
} from './cues/times.ts';
import type { ReadSentence } from './reading/reading.ts';
import type { Span } from './reading/token.ts';

/** A time that one can hold somebody to, by its words alone: “by Friday noon”, “within the hour”, “first thing”. */
export interface TimeSpan extends Span {
  /** How much it is a time: less for lengths without a preposition, for “now”. */
  readonly sure: number;
}

const read = new WeakMap<ReadSentence, readonly TimeSpan[]>();

/** Every time of a sentence; neighbours that belong together are one. Many rules ask, so each sentence is read once. */
export function timesIn(sentence: ReadSentence): readonly TimeSpan[] {
  const known = read.get(sentence);
  if (known) return known;
  const times = findTimes(sentence);
  read.set(sentence, times);
  return times;
}

function findTimes({ tokens }: ReadSentence): TimeSpan[] {
  const spans: TimeSpan[] = [];
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isLast = (at: number): boolean => (tokens[at + 1]?.gap ?? ';') !== '';
  for (let at = 0; at < tokens.length; at++) {
    const met = timeAt(word, at, isLast);
    if (!met) continue;
    let { from } = met;
    while (from > 0 && towards.has(word(from - 1)) && tokens[from]?.gap === '') from--;
    const last = spans.at(-1);
    if (last && from <= last.to + 1 && !isParted(tokens, last.to, met.from)) {
      spans[spans.length - 1] = {
        from: last.from,
        to: Math.max(last.to, met.to),
        sure: Math.max(last.sure, met.sure),
      };
    } else spans.push({ ...met, from });
    at = met.to - 1;
  }
  return spans.filter(({ from, to }) => {
    // “the third time in two months” counts what was; “your three o'clock lesson” names a thing.
    if (/^times?$/.test(word(from - 1)) && word(from) === 'in') return false;
    if (/^(?:your|her|his|their|a)$/.test(word(from - 1)) && /o'?clock$/.test(word(to - 1))) return false;
    if (
      /^(?:from|since)$/.test(word(from)) &&
      !/^(?:to|until|till|and)$/.test(word(to)) &&
      !/^(?:to|until|till|now)$/.test(word(to - 1)) &&
      to - from <= 2
    )
      return false;
    for (let place = Math.max(0, from - 1); place <= Math.min(to, tokens.length - 1); place++)
      if (past.has(word(place)))
        return (
          word(place) === 'past' &&
          (hours.has(word(place + 1)) || /^(?:half|quarter|ten|twenty|five)$/.test(word(place - 1)))
        );
    return true;
  });
}

/** A comma, or more, stands between two times: “at nine tomorrow, and at ten past”. */
function isParted(tokens: ReadSentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to + 1).some(({ gap }) => /[,:;]/.test(gap));
}

type Words = (at: number) => string;

function timeAt(word: Words, at: number, isLast: (at: number) => boolean): TimeSpan | undefined {
  const span = (length: number, sure: number, before = 0): TimeSpan => ({ from: at - before, to: at + length, sure });
  const here = word(at);
  const prior = word(at - 1);
  const next = word(at + 1);
  // 14:30, 5pm, 5 pm
  if (/^\d{1,2}[:.]\d{2}(?:[ap]m)?$/.test(here)) return isClock(here, prior) ? span(1, 0.9) : undefined;
  if (/^\d{1,2}[ap]m$/.test(here)) return span(1, 0.9);
  if (hours.has(here) && /^(?:am|pm|oclock|o'clock|o|a\.m|p\.m|sharp)$/.test(next)) return span(2, 0.9);
  if (/^(?:half|quarter|ten|twenty|five)$/.test(here) && /^(?:past|to)$/.test(next) && hours.has(word(at + 2)))
    return span(3, 0.9);
  if (
    /^(?:half|quarter|ten|twenty|five|5|10|20)$/.test(here) &&
    /^(?:past|to)$/.test(next) &&
    /^(?:at|by|before|till|until)$/.test(prior)
  )
    return span(2, 0.85);
  // half two, as half past two is called
  if (
    here === 'half' &&
    hours.has(next) &&
    (isLast(at + 1) || isHour(word, at + 1)) &&
    !/^(?:a|and|one|the)$/.test(prior)
  )
    return span(2, /^(?:at|by|before|till|until|for|about|around)$/.test(prior) ? 0.88 : 0.7);
  // by four, before ten; not: by four people
  if (
    hours.has(here) &&
    /^(?:by|before|at|until|till|around|about|between|after|than|from|to|and)$/.test(prior) &&
    !/^(?:hundred|thousand)$/.test(word(at - 2)) &&
    (isLast(at) || isHour(word, at))
  )
    return span(1, /^(?:by|before|at|until|till|than|after)$/.test(prior) ? 0.88 : 0.7);
  if (points.has(here)) return span(1, 0.9);
  if (days.has(here) || days.has(here.replace(/s$/, ''))) return span(1, 0.85);
  if (
    months.has(here) &&
    here !== 'may' &&
    here !== 'march' &&
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(prior) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(next))
  )
    return span(1, 0.85);
  if (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(here) &&
    /^(?:by|on|before|for|than)$/.test(prior === 'the' ? word(at - 2) : prior === here ? '' : prior) &&
    (prior === 'the' || /[a-z]$/.test(here)) &&
    (/[a-z]$/.test(here) || !/^(?:for|than)$/.test(word(at - 2))) // “for the 4” are some four
  )
    return span(1, 0.8);
  if (/^\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/.test(here)) return span(1, 0.8);
  if (here === 'same' && parts.has(next)) return span(2, 0.85);
  if (/^(?:this|next|same|that|the)$/.test(here) && (parts.has(next) || next === 'day')) {
    if (here === 'this' && word(at + 2) === "'s") return undefined;
    if (here === 'this' || here === 'next' || (here === 'same' && next === 'day')) return span(2, 0.88);
    if (/^(?:by|before|within|inside|over|during|on|in|at)$/.test(prior) && next !== 'day') return span(2, 0.8);
    return undefined;
  }
  if (parts.has(here) && /^(?:by|before|at|after|around|until)$/.test(prior)) return span(1, 0.85);
  if (here === 'first' && (next === 'thing' || next === 'light')) return span(2, 0.85);
  if (here === 'last' && next === 'thing') return span(2, 0.7);
  if (/^(?:end|close)$/.test(here) && /^(?:of|the)$/.test(next) && /^(?:by|before|at|the|until)$/.test(prior))
    return span(word(at + 2) === 'the' ? 4 : 3, 0.88);
  if (here === 'close' && next === 'of') return span(3, 0.85);
  if (here === 'tonight' || (here === 'later' && /^(?:today|on|this)$/.test(next))) return span(2, 0.85);
  if (/^(?:within|inside)$/.test(here) && /^(?:the|an)$/.test(next) && units.has(word(at + 2))) return span(3, 0.88);
  if (here === 'quarter' && next === 'of' && units.has(word(at + 3))) return span(4, prior === 'a' ? 0.8 : 0.6);
  if (here === 'next' && /^(?:working|business)$/.test(next) && units.has(word(at + 2))) return span(3, 0.88);
  const length = lengthAt(word, at);
  if (length) return length;
  if (/^(?:before|by|until)$/.test(here)) {
    const event = eventAt(word, at + 1);
    if (event > 0) return span(1 + event, 0.8);
  }
  if (
    here === 'while' &&
    /^(?:you|we|i)$/.test(next) &&
    /^(?:are|am)$/.test(word(at + 2)) &&
    /^(?:on|here|talking|speaking|chatting|still|waiting|with)$/.test(word(at + 3))
  )
    return span(4, 0.62);
  if (/^(?:now|immediately)$/.test(here) && !/^(?:by|until|till|up|right|for|and|so)$/.test(prior))
    return span(1, 0.45);
  if (/^(?:straight|right)$/.test(here) && /^(?:away|now)$/.test(next)) return span(2, 0.5);
  if (/^(?:this|the)$/.test(here) && /^(?:minute|instant|second)$/.test(next)) return span(2, 0.55);
  return undefined;
}

/** “14:30”, “at 9.15”; not “the 65.98” or “for 23.10”, which are sums. */
function isClock(text: string, prior: string): boolean {
  const [, hour = '', mark = '', minute = ''] = /^(\d{1,2})([:.])(\d{2})/.exec(text) ?? [];
  if (Number(hour) > 24 || Number(minute) > 59) return false;
  return (
    mark === ':' || /m$/.test(text) || !/^(?:the|for|of|your|all|back|pay|paid|owe|owed|refund|figure|sum)$/.test(prior)
  );
}

/** A number that stands for an hour: nothing that could be counted follows it. */
function isHour(word: Words, at: number): boolean {
  const next = word(at + 1);
  if (next === '' || days.has(next) || points.has(next)) return true;
  return /^(?:at|on|and|to|or|in|today|tomorrow|tonight|this|the|latest|if|when|so|i|you|we|he|she|it|they|with|who|then|with|about|for|but|as|because|either|your|my|please|sharp|because|just|is|does|will|from)$/.test(
    next,
  );
}

/** Within two working days, in the next ten minutes, 24 hours. */
function lengthAt(word: Words, at: number): TimeSpan | undefined {
  const isNumber = (text: string): boolean => numbers.has(text) || /^\d{1,3}$/.test(text);
  if (!isNumber(word(at)) && !(word(at) === 'next' && units.has(word(at + 1)))) {
    const joined = /^(\d{1,3})(?:m|h|hr|d|min|hrs|s)$/.exec(word(at));
    return joined && lengths.has(word(at - 1)) ? { from: at - 1, to: at + 1, sure: 0.85 } : undefined;
  }
  let to = at + 1;
  while (to < at + 6 && (isNumber(word(to)) || unitKinds.has(word(to)) || word(to) === 'of')) to++;
  if (!units.has(word(to))) return undefined;
  to++;
  const prior = word(at - 1);
  if (/^(?:time|from|tops|max|maximum|flat|later)$/.test(word(to)) || (word(to) === "'s" && word(to + 1) === 'time'))
    return { from: at, to: to + 1, sure: 0.85 };
  const isNext = prior === 'next' || prior === 'the';
  const ahead = isNext ? (word(at - 2) === 'the' ? word(at - 3) : word(at - 2)) : prior;
  if (
    /^(?:within|inside|under|in|over|than|give|allow)$/.test(ahead) ||
    (prior === 'me' && /^(?:give|allow|gimme)$/.test(word(at - 2))) ||
    prior === 'next'
  )
    return { from: at, to, sure: 0.88 };
  if (lengths.has(prior)) return { from: at, to, sure: /^(?:for|of|just|only|every|as)$/.test(prior) ? 0.3 : 0.7 };
  return { from: at, to, sure: 0.4 };
}

/** How many words an event behind “before” takes: the school run, your flight, I finish at six, you leave for work; 0 for none. */
function eventAt(word: Words, at: number): number {
  if (/^(?:i|we)$/.test(word(at))) return ends.has(word(at + 1)) ? 2 : 0;
  if (/^(?:you|they|he|she|everyone|anyone)$/.test(word(at)))
    return /^(?:leave|go|need|set|head|get|are|have|start|wake|sit|open|fly|move|close|arrive|land|finish|travel|hang|put|know|would|even|next|come|do)$/.test(
      word(at + 1),
    )
      ? 2
      : 0;
  if (word(at) === 'the' && word(at + 1) === 'time') return 2;
  const skip = /^(?:the|your|his|her|our|my|their|this|that|any|it)$/.test(word(at)) ? 1 : 0;
  for (let length = 1; length <= 3; length++) {
    const here = word(at + skip + length - 1);
    if (!anchors.has(here)) continue;
    const next = word(at + skip + length);
    if (next === 'of') return skip + length + 2;
    return skip + length + (/^(?:run|party|day|appointment|time|meal|night|do|trip|flight)$/.test(next) ? 1 : 0);
  }
  return 0;
}
