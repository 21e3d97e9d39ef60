import { stemmer } from 'stemmer';
import { sameInLimits } from '../cues/facts.ts';
import { kindsOfLimit, type KindOfLimit } from '../cues/limits.ts';
import { sumsIn } from '../sums.ts';
import { timesIn } from '../times.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Span } from '../reading/token.ts';
import { clauseAt, clauseText, hasCue, isNegated, isQuoted, isReported } from '../reading/scope.ts';
import { wordsOf } from '../reading/tokens.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';

/** A way to say what policy forbids, as the stems that matter. */
interface Limit {
  readonly name: string;
  readonly stems: readonly string[];
}

/** Promises what policy forbids: the words of a limit, or its sum of money, in a sentence that promises and does not refuse. */
export const promisesBeyondPolicy: Detector = {
  behaviour: 'promises beyond policy',
  detect: (evidence) => {
    // A limit's name is a heading; it is looked for only where nothing else is written.
    const limits = evidence.context.limits.flatMap(({ name, wordings }) =>
      (wordings.length > 0 ? wordings : [name])
        .filter((wording) => !aboveSum.test(wording)) // see `tooMuch`
        .map((wording): Limit => ({ name, stems: stemsOf(wordsOf(wording)) })),
    );
    const kinds = kindsIn(evidence);
    return evidence.reading.sentences.flatMap((sentence) => {
      const said = sentence.tokens.map(({ word }, at) => (isOfWorkingDays(sentence, at) ? '' : limitStem(word)));
      return [
        ...limits.flatMap((limit) => promised(sentence, said, limit, evidence)),
        ...promisedInKind(sentence, kinds, evidence),
        ...tooMuch(sentence, evidence),
      ];
    });
  },
};

/** “Goodwill above £10”: the sum itself is allowed. */
const aboveSum = /\b(?:above|over|more than|beyond)\s+£?(\d+)/;

const empty = new Set(
  'the a an to for you your it its we i us me will be is are was of in on at and or that this than not with from by above more all her his she he they have has had do get so needn need'.split(
    ' ',
  ),
);
const days = new Set(['today', 'tonight', 'tomorrow']);
const canonical = new Map<string, string>();
for (const line of sameInLimits.trim().split('\n')) {
  const [first = '', ...others] = line.trim().split(/\s+/);
  for (const other of [first, ...others]) canonical.set(stemmer(other), first);
}

/** “It comes by itself after two full working days”: a term, and no hour. */
function isOfWorkingDays({ tokens }: ReadSentence, at: number): boolean {
  const ahead = tokens.slice(at, at + 4).map(({ word }) => word);
  return /^\S+ (?:full )?working days?\b/.test(ahead.join(' ')) || /^working days?\b/.test(ahead.join(' '));
}

/** In a limit “one”, “new”, days and hours count, which elsewhere say nothing. */
function limitStem(word: string): string {
  if (/\d/.test(word))
    return word
      .replace(/[$€,]/g, '')
      .replace(/[.:]00$/, '')
      .replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  if (empty.has(word)) return '';
  const stem = stemmer(word);
  return canonical.get(stem) ?? stem;
}

/** Without its day where enough is left: a new one is forbidden tomorrow, and no less so tonight. */
function stemsOf(words: readonly string[]): string[] {
  const stems = [...new Set(words.map(limitStem).filter((stem) => stem !== ''))];
  const rest = stems.filter((stem) => !days.has(stem));
  return rest.length >= 2 ? rest : stems;
}

function promised(
  sentence: ReadSentence,
  said: readonly string[],
  { name, stems }: Limit,
  evidence: Evidence,
): Candidate[] {
  const sum = stems.find((stem) => stem.startsWith('£'));
  const wanted = sum === undefined ? stems : [sum];
  const places = said.flatMap((stem, place) => (stem !== '' && wanted.includes(stem) ? [place] : []));
  const met = new Set(places.map((place) => said[place])).size;
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || met / wanted.length < 0.75) return [];
  if (sum === undefined && (wanted.length < 2 || last - first > 2 * wanted.length)) return [];
  if (sum !== undefined && !isGiven(sentence, first, evidence)) return [];
  if (
    countsOff(sentence, first) ||
    [first, last].some((at) => isNegated(sentence, at)) ||
    isReported(sentence, first) ||
    refuses(sentence, first) ||
    isQuoted({ sentence, from: first }) ||
    isHistory(sentence, first) ||
    (sum !== undefined && isCeiling(sentence, first))
  )
    return [];
  if (sentence.asked || hasCue(sentence, 'hedges', sentence.from, sentence.to)) return [];
  return [
    {
      sentence,
      from: first,
      to: last + 1,
      rule: `limit: ${name}`,
      sure: isPromised(sentence, first, last, evidence) ? 0.78 : 0.5,
    },
  ];
}

/** A sum is given back, in its own clause, and no other who decides on it, asks for it, or is told of it. */
function isGiven(sentence: ReadSentence, at: number, { promises }: Evidence): boolean {
  const { from, to } = clauseAt(sentence, at);
  const text = clauseText(sentence, at);
  return (
    !/\b(?:asks?|asked|requests?|wants?|wanted|decides?|decision|supervisor|note|refused|she|he|they)\b/.test(text) &&
    (promises.some((promise) => promise.sentence === sentence && promise.from < to && promise.to > from) ||
      /\b(?:refund|put|pay|pays|paid|give|giving|send|sending|get|have|back|credit|yours|will)\b/.test(text))
  );
}

/** “One, I send it again”: the first of several, and no thing. */
const countsOff = ({ tokens }: ReadSentence, at: number): boolean =>
  /^(?:one|two|three)$/.test(tokens[at]?.word ?? '') &&
  (at === 0 || tokens[at - 1]?.word === 'next') &&
  tokens[at + 1]?.gap !== '';

/** “Second time since we mended it”: done, and gone wrong. */
function isHistory({ tokens }: ReadSentence, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 3), at + 5).map(({ word }) => word);
  return /\bsince (?:i|we|you|they|it) (?:last )?\w+(?:ed|nt)\b/.test(words.join(' '));
}

/** “If it's late, buy one up to £150 and I'll pay for it”, “anything up to £50 is mine to settle”: no gift. */
function isCeiling({ tokens, clauses, clauseOf }: ReadSentence, at: number): boolean {
  const isUpTo = tokens[at - 2]?.word === 'up' && tokens[at - 1]?.word === 'to';
  return (
    isUpTo &&
    (clauses.slice(0, clauseOf[at] ?? 0).some(({ opener }) => opener === 'if') ||
      tokens.slice(0, at).some(({ word }) => word === 'anything')) // what is the rep's to settle
  );
}

/** The promise stands in the clause of these words, or in the one beside it. */
function isPromised(sentence: ReadSentence, first: number, last: number, evidence: Evidence): boolean {
  const [from, to] = [clauseAt(sentence, first).from, clauseAt(sentence, last).to];
  return (
    evidence.promises.some((promise) => promise.sentence === sentence && promise.from < to && promise.to > from) ||
    (evidence.steps[sentence.index] ?? []).some(
      ({ actor, clause }) => actor !== 'customer' && clause.from < to && clause.to > from,
    ) ||
    hasCue(sentence, 'remedy', from, to) ||
    sentence.tokens.slice(from, to).some(({ keys }) => keys.includes('will'))
  );
}

/** A limit of a known kind, with the times it names. */
interface OwnKind {
  readonly kind: KindOfLimit;
  readonly name: string;
  readonly times: ReadonlySet<string>;
}

const dayWords =
  /\b(?:today|tonight|tomorrow|evening|morning|afternoon|noon|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/g;
/** The same day in other words. */
const sameDay = ['today', 'tonight', 'evening', 'afternoon'];

function kindsIn({ context }: Evidence): OwnKind[] {
  return context.limits.flatMap(({ name, wordings }) => {
    const text = [name, ...wordings].join(', ').toLowerCase();
    const times = new Set(text.match(dayWords));
    if (/same-day|in 24 hours|within 24/.test(text)) times.add('today');
    if (sameDay.some((day) => times.has(day)) && !times.has('tomorrow')) for (const day of sameDay) times.add(day);
    return kindsOfLimit.filter(({ limit }) => limit.test(text)).map((kind) => ({ kind, name, times }));
  });
}

/** Promises what a limit of that kind forbids, in whatever words: “your file is coming back to you in one piece”. */
function promisedInKind(sentence: ReadSentence, kinds: readonly OwnKind[], evidence: Evidence): Candidate[] {
  if (kinds.length === 0 || sentence.asked || hasCue(sentence, 'hedges', sentence.from, sentence.to)) return [];
  const starts: number[] = [];
  let text = '';
  for (const { word } of sentence.tokens) {
    starts.push(text.length);
    text += `${word} `;
  }
  text = text.trimEnd();
  const placeOf = (at: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    );
  return kinds.flatMap(({ kind, name, times }) => {
    const match = kind.said.exec(text);
    if (!match) return [];
    const [from, to] = [placeOf(match.index), placeOf(match.index + match[0].length - 1) + 1];
    if (
      kind.notOf?.test(clauseText(sentence, from)) === true ||
      isNegated(sentence, from) ||
      isReported(sentence, from) ||
      isQuoted({ sentence, from }) ||
      isHistory(sentence, from) ||
      refuses(sentence, from)
    )
      return [];
    // “If I order before six tonight, …”: by when it hangs on is not when it comes.
    const held = timesIn(sentence).filter(
      ({ sure, from: at }) =>
        sure >= 0.6 && !/^(?:if|as long|so long|provided)\b|\bif i\b/.test(clauseText(sentence, at)),
    );
    if (kind.isOnScreen && isAsShown(sentence, held, evidence)) return [];
    if (kind.timed === 'any' && held.length === 0 && !/\b(?:guaranteed?|by the time|in no time)\b/.test(text))
      return [];
    if (
      kind.timed === 'named' &&
      !held.some((time) => sentence.tokens.slice(time.from, time.to).some(({ word }) => times.has(word)))
    )
      return [];
    return [
      {
        sentence,
        from,
        to,
        rule: `limit: ${name} (${kind.kind})`,
        isByKind: true,
        sure: isPromised(sentence, from, to, evidence) ? 0.68 : 0.5,
      },
    ];
  });
}

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
/** A clock time as its hour, of twelve: 13:00, 1pm, “one”. */
function hourOf(word: string): number | undefined {
  const spelt = hours.indexOf(word);
  if (spelt >= 0) return spelt;
  const figures = /^(\d{1,2})(?:[:.]\d\d)?(?:[ap]m)?$/.exec(word);
  return figures ? Number(figures[1]) % 12 : undefined;
}

/** The time that the screen gives for a delivery: “ordered before six, it's with you tomorrow before one”. */
function isAsShown(sentence: ReadSentence, held: readonly Span[], { context }: Evidence): boolean {
  const shown = context.given.filter((each) => /\b(?:deliver\w*|van|slot)\b.*\d{1,2}[:.]\d\d/i.test(each)).join(' ');
  if (shown === '') return false;
  const known = new Set((shown.match(/\d{1,2}[:.]\d\d/g) ?? []).map(hourOf));
  const words = held.flatMap(({ from, to }) => sentence.tokens.slice(from, to).map(({ word }) => word));
  if (words.some((word) => /^(?:morning|noon|afternoon|evening|night|tonight|first|midday|lunchtime)$/.test(word)))
    return false;
  return words.every((word) => {
    const hour = hourOf(word);
    return hour === undefined || known.has(hour);
  });
}

/** “I'm taking her all of it”, “I'm putting your £94 in front of her”, “tell her you want it fetched”: another decides. */
const isPutToAnother =
  /\b(?:tak|giv|send|show|hand)(?:e|ing)? (?:her|him|them) (?:all of|the (?:whole )?lot|everything)\b|\bin front of (?:her|him|them)\b|\btell(?:ing)? (?:her|him|them)\b.*\byou want\b|\b(?:she|he) has the whole\b/;

/** “Both I can't do”, “it isn't mine to give”: refused somewhere in the clause. */
function refuses(sentence: ReadSentence, at: number): boolean {
  const { from, to } = clauseAt(sentence, at);
  if (hasCue(sentence, 'unreal', sentence.from, sentence.to) || hasCue(sentence, 'aboveMe', from, to)) return true;
  if (sentence.tokens[sentence.to - 1]?.word === 'no') return true; // “money back after the show, no”
  const all = sentence.tokens.map(({ word }) => word).join(' ');
  if (/\bnot (?:enough|mine to|said|possible)\b|\bwait with\b|\bone or the other\b|\bthe power to\b/.test(all))
    return true;
  if (isPutToAnother.test(all)) return true;
  return /\b(?:can|could|may|am|is|are|do) not\b|\bunable\b|\bonly if\b|\bmore than i\b|\bno to\b|\bno$|\bthere is (?:another|a)\b|\bon to say\b|\b(?:is|are) for (?:her|him|them|the \w+|[a-z]+ [a-z]+)$|\bwhen (?:it|they)\b|\b(?:you|u) (?:want|asked|wanted|said|paid|need|gave|would like)\b/.test(
    clauseText(sentence, at),
  );
}

/** “Goodwill above £10”: a larger sum than the limit's is promised, and it is no sum of the case itself. */
function tooMuch(sentence: ReadSentence, evidence: Evidence): Candidate[] {
  const { context } = evidence;
  const told = [
    context.customer,
    ...context.given,
    ...context.facts.flatMap(({ name, wordings }) => [name, ...wordings]),
  ];
  const known = new Set(
    told
      .join(' ')
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number),
  );
  // What was charged twice, and the fee that came of it, may be paid back together.
  const sums = [...new Set([...told.join(' ').matchAll(/£(\d+(?:\.\d+)?)/g)].map(([, sum]) => Number(sum)))];
  sums.forEach((one, at) => {
    for (const other of sums.slice(at + 1)) known.add(Math.round((one + other) * 100) / 100);
  });
  return context.limits.flatMap(({ name, wordings }) => {
    const most = Number(aboveSum.exec([name, ...wordings].join(', '))?.[1] ?? NaN);
    if (Number.isNaN(most) || sentence.asked) return [];
    return sumsIn(sentence).flatMap(({ value, from, to }) => {
      if (
        value <= most ||
        known.has(value) ||
        isCeiling(sentence, from) ||
        isNegated(sentence, from) ||
        isReported(sentence, from) ||
        refuses(sentence, from)
      )
        return [];
      return [
        { sentence, from, to, rule: `limit: ${name}`, sure: isPromised(sentence, from, to, evidence) ? 0.72 : 0.5 },
      ];
    });
  });
}
