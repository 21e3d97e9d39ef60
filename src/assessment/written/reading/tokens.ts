import { doubtful, wordsIn } from './short-forms.ts';
import type { Gap } from './token.ts';

/** A written word before anything is known of it: its place, its words, what stands before it. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  /** May hold several, parted by bars, that it may stand for. */
  readonly word: string;
  readonly gap: Gap;
  /** Ends of a sentence stand before it. */
  readonly opens: boolean;
  /** The sentence before it was a question. */
  readonly asked: boolean;
  readonly quoted: boolean;
  /** Written with a capital letter, and not all in capitals. */
  readonly capital: boolean;
}

/** Numbers with what belongs to them (`£18.40`, `5pm`, `14:30`, `50%`), words with apostrophes inside, order numbers. */
const wordPattern =
  /2(?:day|moro|morro|morrow|nite|night)\b|[£$€]?\d+(?:[.,:/]\d+)*(?:%|[ap]m\b|[a-z]{1,2}\b)?|\p{L}[\p{L}\p{M}]*(?:['’‘`´]\p{L}+)*(?:-\d+)?|&|\+(?=\s)/giu;
/** Behind these a full stop does not end a sentence. */
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'eg',
  'ie',
  'e.g',
  'i.e',
  'etc',
  'approx',
  'ref',
  'a.m',
  'p.m',
  'm',
  'p',
  'a',
]);

/** The words of a text with their places. Short forms are written out; they share one place. */
export function tokenize(text: string): RawToken[] {
  const quotes = quotedParts(text);
  const raw: RawToken[] = [];
  let [end, last, quote] = [0, '', 0];
  const matches = [...text.matchAll(wordPattern)];
  matches.forEach((match, index) => {
    const between = text.slice(end, match.index);
    const heard = plain(match[0]);
    // “must of been” is how “must've” sounds.
    const written = heard === 'of' && /^(?:must|should|could|would|might)(?:n't)?$/.test(last) ? 'have' : heard;
    const stop = between !== ' ' && /[.!?…]/.test(between) && !(abbreviations.has(last) && /^\.\s*$/.test(between));
    const opens = raw.length === 0 || stop || between.includes('\n');
    while ((quotes[quote]?.to ?? Infinity) <= match.index) quote++;
    const start = match.index;
    const upTo = start + match[0].length;
    const quoted = (quotes[quote]?.from ?? Infinity) <= start;
    const capital = /^\p{Lu}\p{Ll}/u.test(match[0]);
    const words =
      written === '&' || written === '+'
        ? ['and']
        : ((doubtful[written]
            ? readDoubtful(written, plain(matches[index + 1]?.[0] ?? ''), last, opens || between.includes(','))
            : undefined) ?? wordsIn(written));
    words.forEach((word, part) =>
      raw.push({
        start,
        end: upTo,
        quoted,
        capital,
        word,
        gap: part > 0 ? '' : gapOf(between),
        opens: part === 0 && opens,
        asked: part === 0 && between.includes('?'),
      }),
    );
    [end, last] = [upTo, written];
  });
  return raw;
}

/** The words of a text, without their places: of the case, which the reply is compared with. */
export function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? [])
    .flatMap((written) => wordsIn(plain(written)))
    .map((word) => word.split('|')[0] ?? '');
}

/** In small letters, with plain apostrophes and without accents. */
function plain(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
}

function readDoubtful(written: string, next: string, last: string, opens: boolean): readonly string[] | undefined {
  const entry = doubtful[written];
  if (!entry) return undefined;
  if (entry.before === 'any')
    return next !== '' &&
      !/^(?:and|or|for|with|health|at|but|in|again)$/.test(next) &&
      !/^(?:be|feel|feeling|is|was|been|are|were|fall|fell|seriously|very|so|being|really|mentally|too|get|got|am|an|the|of)$/.test(
        last,
      )
      ? entry.words
      : undefined;
  if (written === 'well' && !opens) return undefined;
  const fits =
    entry.before === 'base'
      ? /^(?:be|get|send|ring|call|book|sort|put|make|take|have|do|go|chase|check|look|let|ask|give|refund|replace|fix|email|text|speak|stay|keep|drop|arrange|order|just|personally|also|find|raise|credit|post|cancel|waive|see|try|bring|come|pop|say|feel|hate|pick)$/.test(
          next,
        )
      : entry.before === 'ing'
        ? /ing$/.test(next)
        : /^(?:been|not|a|an|the|only|just|on|in|with|at|so|really|very|our|my|your|all|no|down|going|gone|being|booked|sent|frustrating|awful|annoying|horrible|maddening|upsetting|hard|good|fair|right|wrong|late|ok|okay|fine|back|for|because|already|now|what|how|understandable|clear|unacceptable|rubbish|terrible|disappointing|stressful|too|like|out|up|due|ready|coming|leaving)$/.test(
            next,
          );
  return fits ? entry.words : undefined;
}

function gapOf(between: string): Gap {
  if (between === ' ') return '';
  if (/\n/.test(between)) return '\n';
  if (/^\s*:\s*$/.test(between)) return ':';
  if (/[.!?…;:()[\]–—]|\s-+\s|--|\*|•/.test(between)) return ';';
  return between.includes(',') ? ',' : '';
}

/** Parts within quotation marks, in one line each: a mark that is never closed quotes nothing. */
function quotedParts(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  const pattern =
    /“([^”\n]{1,400})”|"([^"\n]{1,400})"|«([^»\n]{1,400})»|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{2,200}(?:['’]\p{L}[^‘’'\n]{0,200}){0,4})[’'](?![\p{L}\p{N}])/gu;
  for (const match of text.matchAll(pattern)) parts.push({ from: match.index, to: match.index + match[0].length });
  return parts;
}
