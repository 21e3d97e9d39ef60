import { caseWords, stemOf } from '../heard.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';
import { questionsIn } from './question.ts';
import { hasCue } from '../reading/scope.ts';
import { hitsOf, fromHit, isMeant } from './detector.ts';

/** Makes the customer tell again what was told, or what stands on the screen. */
export const asksAgain: Detector = {
  behaviour: 'asks again for what was given',
  detect: (evidence) => {
    const { reading } = evidence;
    const repeats = hitsOf(reading, 'again').filter(isMeant).map(fromHit);
    const requests = hitsOf(reading, 'asksFor').filter(isMeant).map((hit) => ({ ...fromHit(hit), to: hit.sentence.to }));
    const needs = hitsOf(reading, 'needsGiven').filter(isMeant).map(fromHit);
    const questions = [...reading.sentences.flatMap(questionsIn), ...requests, ...needs]
      .filter(({ sentence, from, to }) => !hasCue(sentence, 'checks', from, to))
      .filter((question) => isGiven(question, evidence))
      .map((question) => ({ ...question, rule: 'asks for what was given', sure: Math.max(0.7, question.sure) }));
    return [...repeats, ...questions];
  },
};

/** What a question asks for, and how one can see that it was given. */
const slots: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/\b(?:order|reference|ref|booking|case|ticket|claim|tracking|policy|confirmation) (?:number|no|reference|id|code|ref)\b|\border number\b|\breference\b/, /\b(?:order|reference|booking|case|ticket|claim|tracking|policy)\b.{0,24}\d|[a-z]{2,4}-?\d{4,}|\b(?:order|reference|booking|case|ticket|claim|tracking) (?:number|no)\b/i],
  [/\baccount (?:number|no)\b/, /\baccount (?:number|no)\b/i],
  [/\b(?:your|full|the|first|last) (?:full )?name\b/, /\bname\b/i],
  [/\b(?:your )?(?:home |delivery |full )?address\b/, /\baddress\b/i],
  [/\bpostcode\b/, /\bpostcode\b/i],
  [/\b(?:phone|mobile|contact|telephone|best) number\b/, /\b(?:phone|mobile|contact|telephone)\b/i],
  [/\bemail(?: address)?\b/, /\bemail address\b/i],
  [/\b(?:photo|photos|picture|pictures|image|photograph)s?\b/, /\b(?:photo|photos|picture|pictures|photographs?)\b/i],
  [/\bwhen\b|\bwhat (?:day|date|time)\b|\bhow long\b|\bsince when\b|\bwhich day\b/, /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b|\bsince\b|\b(?:days?|weeks?|months?|hours?)\b|\b(?:yesterday|last week|this morning)\b/i],
  [/\bhow much\b|\bwhat amount\b|\bhow many\b/, /[£$€]\d|\btwice\b|\b(?:two|three|four)\b/i],
  [/\bwhat (?:happened|is (?:the|your) (?:problem|issue|trouble|matter)|seems|(?:is|has) gone wrong|is wrong)\b|\bwhat is this about\b|\breason for (?:your )?call/, /.{25}/],
  [/\bwhat (?:item|product|did you order|did you buy|have you ordered)\b|\bwhich (?:item|product)\b/, /\b(?:order|item|bought|ordered)\b/i],
];

/** Whether the words of a question ask for something that the customer, the facts or the screen hold already. */
export function isGiven({ sentence, from, to }: Candidate, { context }: Evidence): boolean {
  const asked = sentence.tokens.slice(from, to);
  const words = asked.map(({ word }) => word).join(' ');
  const given = [context.customer, ...context.given, ...context.facts.map(({ name }) => name)];
  const stems = new Set(asked.map(({ word }) => stemOf(word)).filter((stem) => stem !== ''));
  const isAlternative = / or /.test(` ${words} `);
  for (const [slot, sign] of slots) {
    if (!slot.test(words)) continue;
    if (!isAskedFor(slot, words)) continue;
    const isTime = slot.source.startsWith('\\bwhen');
    const counted = /\bhow (?:much|many) (\w+)/.exec(words)?.[1];
    const wanted = counted ? new Set([stemOf(counted)]) : stems;
    const source = isTime || counted ? given.filter((text) => sharesStem(text, wanted)) : given;
    if (isTime && stems.size === 0) return false;
    if (source.some((text) => sign.test(text))) return true;
  }
  if (isAlternative) return false;
  // The words of something given, nearly whole: “have you tried resetting the router?” after “reset the router twice”.
  const { given: items } = caseWords(context);
  return items.some(({ stems: own }) => {
    const shared = own.filter((stem) => stems.has(stem)).length;
    return own.length >= 2 && shared >= 2 && shared / own.length >= 0.66 && stems.size <= shared + 3;
  });
}

/** “Which box was it when it came?” asks for the box, not for the time: only the first question word asks. */
function isAskedFor(slot: RegExp, words: string): boolean {
  const first = /\b(?:what|which|when|where|who|how|since)\b/.exec(words);
  return !/when|how|what/.test(slot.source) || !first || (slot.exec(words)?.index ?? 0) <= first.index;
}

function sharesStem(text: string, stems: ReadonlySet<string>): boolean {
  return text.toLowerCase().split(/[^\p{L}\p{N}£]+/u).some((word) => {
    const stem = stemOf(word);
    return stem !== '' && stems.has(stem);
  });
}
