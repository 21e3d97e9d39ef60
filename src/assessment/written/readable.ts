import type { WrittenAssessment } from './model.ts';

/** Characters of a reply that are read; nobody says more in one turn, and the time it takes stays bounded. */
export const mostCharacters = 4000;

/** Common words: English of any kind holds some of them. */
const english = new Set(
  `the a an i you we it is are was be to of and in on for that this will have with your my not can do so at by what me as if but or they he she
  sorry yes no ok hello hi thanks please just from up out now right there when got get one all it's i'm i'll don't`.split(
    /\s+/,
  ),
);
/** Common words of other languages in the same alphabet. */
const foreign = new Set(
  `der die das und ich sie wir ist nicht ein eine mit für zu den es auf le la les des et je vous nous est pas une un pour que qui dans el los las
  y usted es no por con del lo para su il che di è non per una sono o que não com para uma het een ik je van en niet met voor det och att jag som inte på`.split(
    /\s+/,
  ),
);

/** Why a text cannot be assessed, or undefined where it can. */
export function unreadable(text: string): WrittenAssessment['unassessable'] {
  if (text.trim() === '') return 'empty';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'no words';
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return 'other alphabet';
  const words = text.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word.replace('’', "'"))).length;
  const [ours, theirs] = [count(english), count(foreign)];
  return words.length >= 5 && theirs >= 3 && theirs > ours * 1.5 ? 'other language' : undefined;
}
