import { slipCues } from './note-cues.ts';
import { plainText, statedIn } from './facts.ts';
import type { Slip } from '../roleplay/events.ts';
import type { Words } from '../roleplay/placeholders.ts';
import type { KeepOut } from '../scenario/model.ts';

/**
 * What stands in a note and should not: opinions about the customer, what the record contradicts, card numbers.
 * English only.
 * @param keepOut statements the author warns of
 * @param known everything the record, the brief and the call have said: codes and sums of money that are not in it
 *   contradict it
 */
export function slipsIn(note: string, keepOut: readonly KeepOut[], words: Words, known: string): Slip[] {
  const slips: Slip[] = [
    ...statedIn(note, keepOut, words).map(({ kind, words: said }) => ({ kind, words: said })),
    ...cardNumbers(note),
    ...opinions(note, words['customer'] ?? ''),
    ...unknownFigures(note, known),
  ];
  const seen = new Set<string>();
  return slips.filter(({ kind, words: said }) => {
    const key = `${kind} ${plainText(said)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Numbers of 13 to 19 digits that pass the check every payment card's number passes (Luhn 1960), sixteen digits in fours
 * with a slip of the finger among them, and security codes.
 */
function cardNumbers(note: string): Slip[] {
  const numbers = note.match(/(?<!\d[\s./-]{0,2})\d(?:[\s./-]{0,2}\d){12,18}(?![\s./-]{0,2}\d)/g) ?? [];
  const codes = note.match(/\b(?:cvv|cvc|security code|card pin)\b\D{0,8}\d{3,4}\b/gi) ?? [];
  return [
    ...numbers.filter(
      (number) =>
        isCard(number.replace(/\D/g, '')) || /^\d{4}[\s./-]{1,2}\d{4}[\s./-]{1,2}\d{4}[\s./-]{1,2}\d{4}$/.test(number),
    ),
    ...codes,
  ].map((said) => ({
    kind: 'card number',
    words: said.trim(),
  }));
}

function isCard(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  });
  return sum % 10 === 0;
}

const negation = / (?:not|never|no|isnt|wasnt|hasnt|didnt|nothing|without) (?:\S+ ){0,2}$/;

/** Who is meant by a judgement: the customer, and not the firm or a thing. */
const person =
  / (?:he|she|they|him|her|them|hes|shes|theyre|customer|caller|client|man|woman|lady|gentleman|person|guy|cust|cx|mr|mrs|ms) /;
const ourselves = / (?:our|ours|we|us|i|my|colleague|agent|reply|email|inbox|queue|system|letter|driver|courier) /;

/**
 * Words that judge the customer, wherever they stand. “Not rude at all” does not, “our reply was rude” is about us, and a
 * feeling is no judgement: *upset* is the case's impact.
 */
function opinions(note: string, customer: string): Slip[] {
  const names = plainText(customer)
    .trim()
    .split(' ')
    .filter((name) => name.length > 2);
  return note.split(/[.;!?\n]+(?=\s|$)/).flatMap((sentence) => {
    const said = plainText(sentence);
    const isShort = said.trim().split(' ').length <= 4;
    return slipCues.opinions.flatMap((cue): Slip[] => {
      for (let at = said.indexOf(` ${cue} `); at !== -1; at = said.indexOf(` ${cue} `, at + 1)) {
        const before = said.slice(0, at + 1);
        if (negation.test(before) || / (?:to|glass|seal) /.test(said.slice(at + cue.length + 1).slice(0, 7))) continue;
        const isPerson = person.test(before) || names.some((name) => before.includes(` ${name} `));
        const isOurs = ourselves.test(before) && !isPerson;
        if (!isOurs && (isPerson || isShort || slipCues.always.includes(cue))) return [{ kind: 'opinion', words: cue }];
      }
      return [];
    });
  });
}

/**
 * Order and case numbers of which nothing on record knows, and sums of money that are nearly one that is: a slip of the
 * finger. Other sums may be what is asked for.
 */
function unknownFigures(note: string, known: string): Slip[] {
  const plain = (figure: string): string =>
    figure
      .toLowerCase()
      .replace(/[\s,-]/g, '')
      .replace(/\.00$/, '');
  const codes = (text: string): string[] => text.match(/\b[A-Z]{1,4}-?\d{3,}\b/gi) ?? [];
  const sums = (text: string): string[] => text.match(/£\s?\d[\d,]*(?:\.\d\d)?/g) ?? [];
  const [knownCodes, knownSums] = [new Set(codes(known).map(plain)), new Set(sums(known).map(plain))];
  const isNear = (sum: string): boolean =>
    !knownSums.has(plain(sum)) && [...knownSums].some((each) => isMistyped(plain(sum), each));
  return [...codes(note).filter((code) => !knownCodes.has(plain(code))), ...sums(note).filter(isNear)].map(
    (figure) => ({
      kind: 'false',
      words: figure,
    }),
  );
}

/** The same digits in another order, or one nought too many. */
function isMistyped(sum: string, known: string): boolean {
  const sorted = (text: string): string => [...text].toSorted().join('');
  return sum !== known && (sorted(sum) === sorted(known) || sum === `${known}0` || known === `${sum}0`);
}
