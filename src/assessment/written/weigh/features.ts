import { stemmer } from 'stemmer';
import type { Evidence } from '../detect/detector.ts';
import { questionsIn } from '../detect/question.ts';
import { stemOf } from '../heard.ts';
import type { Found } from '../look.ts';
import { seenFrom } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/token.ts';
import { deedsIn } from '../steps.ts';
import { timesIn } from '../times.ts';

/** Something a sentence holds that may weigh, and the token at which it stands; -1 where it is of the whole sentence. */
export type Features = ReadonlyMap<string, number>;

/** From here on a rule is as good as certain. */
export const plainFrom = 0.88;

/**
 * What a sentence holds, each by a name that the data of weights can be read by: `refund` a word (its stem), `back to` two in
 * a row, `^ you` the first, `{coming}` a word of a family, `the {crew}` one behind a word, `=remedy` a cue of that list,
 * `@offers a remedy` what the rules see (`~`: unsure, `!`: plainly), `>ring` the verb of a promise, `#time` something about the sentence.
 */
export function featuresOf(sentence: ReadSentence, evidence: Evidence, found: Found): Features {
  const features = new Map<string, number>();
  const add = (name: string, at = -1): void => {
    if (!features.has(name)) features.set(name, at);
  };
  const { tokens, families } = sentence;
  const words = ['^', ...tokens.map(wordOf), sentence.asked ? '?' : '$'];
  // What stands between quotation marks is somebody else's.
  tokens.forEach(({ quoted }, at) => {
    if (quoted) return;
    add(words[at + 1] ?? '', at);
    add(`${words[at] ?? ''} ${words[at + 1] ?? ''}`, Math.max(0, at - 1));
  });
  add(`${words.at(-2) ?? ''} ${words.at(-1) ?? ''}`, tokens.length - 1);
  families.forEach((met, at) => {
    if (tokens[at]?.quoted === true) return;
    for (const { family } of met) {
      add(`{${family}}`, at);
      add(`${words[at] ?? ''} {${family}}`, at);
    }
  });
  for (const group of sentence.hitsOf.keys()) add(`=${group}`);
  for (const [behaviour, candidates] of found) {
    const sure = Math.max(0, ...candidates.map((each) => (each.sentence === sentence ? each.sure : 0)));
    if (sure > 0) add(`@${behaviour}${sure >= seenFrom ? '' : '~'}`);
    if (sure >= plainFrom) add(`@${behaviour}!`);
  }
  for (const name of about(sentence, evidence)) add(`#${name}`);
  for (const { at, name } of promisedVerbs(sentence, evidence)) add(`>${name}`, at);
  for (const tag of tokens[0]?.tags ?? []) add(`^tag:${tag}`);
  return features;
}

/** Facts of the sentence as a whole. */
function about(sentence: ReadSentence, evidence: Evidence): string[] {
  const { heard, promises, reading, steps } = evidence;
  const { tokens, index } = sentence;
  const has = (pattern: RegExp): boolean => tokens.some(({ word }) => pattern.test(word));
  const times = timesIn(sentence).filter(({ sure }) => sure >= seenFrom).length;
  const promised = promises.filter((each) => each.sentence === sentence && each.sure >= seenFrom).length;
  const own = heard[index];
  const actors = new Set((steps[index] ?? []).map(({ actor }) => actor));
  const { length } = tokens;
  const holds: readonly (readonly [string, boolean])[] = [
    ['asked', sentence.asked || questionsIn(sentence).length > 0], // with its mark, or without
    ['time', times > 0],
    ['times', times > 1],
    ['promise', promised > 0],
    ['promises', promised > 1],
    ['heard', (own?.worth ?? 0) >= 0.5],
    ['heard much', (own?.worth ?? 0) >= 1.2],
    ['fact', (own?.facts.length ?? 0) > 0],
    ['i', has(/^(?:i|we)$/)],
    ['you', has(/^(?:you|your|u|ye)$/)],
    ['past', tokens.some(({ tags }) => tags.has('PastTense'))],
    ['will', has(/^will$/)],
    ['not', has(/^(?:not|never|no)$/)],
    ['money', tokens.some(isMoney)],
    ['name', tokens.some(isName)],
    ['short', length <= 4],
    ['middling', length > 4 && length <= 9],
    ['long', length > 16],
    ['steps', (steps[index]?.length ?? 0) >= 2],
    ['actors', actors.size >= 2],
    ['last of several', index > 0 && index === reading.sentences.length - 1],
    ['behind a question', reading.sentences[index - 1]?.asked === true],
    ['behind a promise', promises.some((each) => each.sentence.index === index - 1 && each.sure >= seenFrom)],
    ...aboutTheCase(sentence, evidence),
  ];
  return [...holds.flatMap(([name, is]) => (is ? [name] : [])), ...[...actors].map((actor) => `step:${actor}`)];
}

/** Where words of the case stand: told by the customer or on the screen alone, in what is promised or apart from it. */
function aboutTheCase(
  sentence: ReadSentence,
  { heard, promises, steps, words }: Evidence,
): (readonly [string, boolean])[] {
  const { clauseOf, clauses, index, tokens } = sentence;
  const places = heard[index]?.places ?? [];
  const isTold = (place: number): boolean => words.told.has(tokens[place]?.word ?? '');
  const doing = deedsIn(sentence, promises, steps);
  const apart = places.filter((place) => !doing.has(clauseOf[place] ?? 0));
  const told = places.filter(isTold);
  const stemAt = (place: number): string => stemOf(tokens[place]?.word ?? '');
  const said = places.filter((place) => words.said.has(stemAt(place)));
  const shown = places.filter((place) => words.onScreen.has(stemAt(place)) && !said.includes(place));
  const ofThem = (place: number): boolean => {
    const clause = clauses[clauseOf[place] ?? 0];
    return tokens.slice(clause?.from, clause?.to).some(({ word }) => /^(?:you|your|u|ye)$/.test(word));
  };
  const isPast = (place: number): boolean => {
    const clause = clauses[clauseOf[place] ?? 0];
    return tokens
      .slice(clause?.from, clause?.to)
      .some(({ word, tags }) => tags.has('PastTense') || /^(?:was|were|had|been)$/.test(word));
  };
  return [
    ['told', told.length > 0],
    ['said', said.length > 0],
    ['said twice', said.length > 1],
    ['said apart', said.some((place) => apart.includes(place))],
    ['shown', shown.length > 0],
    ['shown much', shown.length > 2],
    ['shown, not said', shown.length > 0 && said.length === 0],
    ['told twice', told.length > 1],
    ['told much', told.length > 3],
    ['only on screen', places.length > 0 && told.length === 0],
    ['case apart', apart.length > 0],
    ['told apart', apart.some(isTold)],
    ['told twice apart', apart.filter(isTold).length > 1],
    ['screen apart', apart.length > 0 && !apart.some(isTold)],
    ['case in a promise', places.length > 0 && apart.length === 0],
    ['case of them', apart.some(ofThem)],
    ['told of them', apart.some((place) => isTold(place) && ofThem(place))],
    ['case in the past', apart.some(isPast)],
    ['told in the past', apart.some((place) => isTold(place) && isPast(place))],
  ];
}

const isMoney = ({ keys }: Token): boolean => keys.includes('£');
const isName = ({ keys }: Token): boolean => keys.includes('{name}');

const stems = new Map<string, string>();

/** A word as what it is counted by: its stem; sums, names and numbers by their kind. */
export function wordOf(token: Token): string {
  if (isMoney(token)) return '£';
  if (isName(token)) return '{name}';
  const { word } = token;
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /\d/.test(word) ? '#' : word.length < 4 ? word : stemmer(word);
    if (stems.size < 5000) stems.set(word, stem);
  }
  return stem;
}

/** The verb of each promise, `>ring`, and the families it is of, `>{talks}`: “I'll ring you” is not “you rang”. */
function promisedVerbs(sentence: ReadSentence, { promises }: Evidence): { at: number; name: string }[] {
  return promises.flatMap(({ sentence: own, from, to, sure }) => {
    if (own !== sentence || sure < 0.5) return [];
    const at = lastVerb(sentence, from, to);
    const token = sentence.tokens[at];
    if (!token) return [];
    const families = (sentence.families[at] ?? []).map(({ family }) => ({ at, name: `{${family}}` }));
    return [{ at, name: wordOf(token) }, ...families];
  });
}

function lastVerb({ tokens }: ReadSentence, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.tags.has('Verb') === true) return at;
  return to - 1;
}
