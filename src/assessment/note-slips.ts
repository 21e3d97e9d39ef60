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
    ...opinions(note),
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
  const numbers = note.match(/(?<!\d[ -]?)\d(?:[ -]?\d){12,18}(?![ -]?\d)/g) ?? [];
  const codes = note.match(/\b(?:cvv|cvc|security code|card pin)\b\D{0,8}\d{3,4}\b/gi) ?? [];
  return [
    ...numbers.filter((number) => isCard(number.replace(/\D/g, '')) || /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(number)),
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

/** Words that judge the customer. “Not rude at all” does not, and neither does a feeling: *upset* is the case's impact. */
function opinions(note: string): Slip[] {
  const said = plainText(note);
  return slipCues.opinions.flatMap((cue): Slip[] => {
    const at = said.indexOf(` ${cue} `);
    if (at === -1 || negation.test(said.slice(0, at + 1))) return [];
    return [{ kind: 'opinion', words: cue }];
  });
}

/** Order and case numbers, and sums of money, of which nothing on record knows. */
function unknownFigures(note: string, known: string): Slip[] {
  const plain = (figure: string): string =>
    figure
      .toLowerCase()
      .replace(/[\s,-]/g, '')
      .replace(/\.00$/, '');
  const figures = (text: string): string[] => text.match(/\b[A-Z]{1,4}-?\d{3,}\b|£\s?\d[\d,]*(?:\.\d\d)?/gi) ?? [];
  const there = new Set(figures(known).map(plain));
  return figures(note)
    .filter((figure) => !there.has(plain(figure)))
    .map((figure) => ({ kind: 'false', words: figure }));
}
