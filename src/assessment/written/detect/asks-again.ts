import { stemOf } from '../heard.ts';
import type { ReplyContext } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import { hasCue } from '../reading/scope.ts';
import type { Token } from '../reading/token.ts';
import { wordsOf } from '../reading/tokens.ts';
import { fromHit, hitsOf, isMeant, type Candidate, type Detector, type Evidence } from './detector.ts';
import { isCheck, questionsIn } from './question.ts';

/** Makes the customer tell again what was told, or what stands on the screen. */
export const asksAgain: Detector = {
  behaviour: 'asks again for what was given',
  detect: (evidence) => {
    const { reading } = evidence;
    const repeats = hitsOf(reading, 'again').filter(isMeant).map(fromHit);
    const requests = [...hitsOf(reading, 'asksFor'), ...hitsOf(reading, 'needsGiven')]
      .filter(isMeant)
      .filter(({ sentence, from }) => !/^(?:does|did)$/.test(sentence.tokens[from - 1]?.word ?? '')) // “what it does tell me”
      .map((hit) => ({ ...fromHit(hit), to: Math.min(hit.sentence.to, hit.to + 8) }));
    const questions = [...reading.sentences.flatMap(questionsIn), ...requests]
      .filter((question) => !isCheck(question) && !hasCue(question.sentence, 'checks', question.from, question.to))
      .filter((question) => isGiven(question, evidence))
      .map((question) => ({ ...question, rule: 'asks for what was given', sure: Math.max(0.7, question.sure) }));
    return [...repeats, ...questions];
  },
};

/** What a question may ask for, and how one sees in the customer's words, the facts or the screen that it was given. */
interface Slot {
  readonly asked: RegExp;
  readonly given: RegExp;
}
const text = /.{25}/;
const time =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:[:.]\d\d)? ?[ap]m\b|\bo'clock\b|\bsince\b|\b(?:days?|weeks?|months?|hours?) ago\b|\b(?:yesterday|last (?:week|night|month)|this morning)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;
const slots: readonly Slot[] = [
  {
    asked:
      /\b(?:order|reference|ref|booking|case|ticket|claim|tracking|policy|confirmation|file|job|serial) (?:number|no|reference|id|code|ref|details)\b|\b(?:your|the|an?) (?:order )?reference\b|\bnumber was it\b/,
    given:
      /\b(?:order|reference|booking|case|ticket|claim|tracking|policy|file|job|serial)\b.{0,24}\d|\b[a-z]{2,4}-?\d{4,}|\b(?:order|reference|booking|case|ticket|claim|tracking|file|job) (?:number|no|reference)\b|\bending \d{3}/i,
  },
  { asked: /\baccount (?:number|no)\b/, given: /\baccount (?:number|no)\b/i },
  {
    asked: /\b(?:phone|mobile|contact|telephone|best) number\b/,
    given: /\b(?:phone|mobile|contact|telephone) (?:number )?(?:ending|on)\b|\b07\d/i,
  },
  {
    asked: /\b(?:photo|picture|image|photograph)s?\b/,
    given:
      /\b(?:sent|attach|attached|upload|uploaded|emailed|received|submitted|enclosed|got your)\b.{0,30}\b(?:photo|picture|image|photograph)s?\b|\b(?:photo|picture|image|photograph)s?\b.{0,30}\b(?:sent|attached|uploaded|emailed|received|submitted|enclosed|on file|came in|with the claim)\b/i,
  },
  {
    asked:
      /\bwhen (?:did|was|were|has) (?:it|this|that|they|the \w+|your \w+|you) (?:first )?(?:start|began|begin|happen|go|stop|arrive|come|delivered|break|order|buy|fail|bought|ordered)/,
    given: time,
  },
  {
    asked:
      /\b(?:turn|turning|turned|switch|switching|switched|power|powering) (?:it|that|them|the \w+)? ?off\b|\boff and on\b|\brestart|\breboot|\breset/,
    given: /\boff and on\b|\b(?:turn|switch|power)(?:ed|ing)? (?:it |them )?(?:off|on)|\brestart|\breboot|\breset/i,
  },
  {
    asked:
      /\bwhat (?:(?:has |have )?(?:happened(?! (?:to|with|when|after|before)\b)|gone wrong|went wrong)|(?:is|was|seems to be|exactly is) (?:the|your) (?:problem|issue|trouble|matter|complaint|query|nature)|is (?:wrong|it about|this about|up)|brings)\b|\bnature of (?:your|the)\b|\b(?:short|brief) (?:summary|description|account|outline)\b|\breason for (?:your )?(?:call|contact)|\bwhat the (?:problem|issue|trouble|matter) (?:is|was|seems)|\bwhat (?:has|have|is|has been|'s) been (?:going on|happening)|\bwhat is going on/,
    given: text,
  },
  {
    asked:
      /\bwh(?:at|ich) (?:\w+ )?(?:is|was|were|did|have|has|had|item|product|it|size|model|colour)\b.*\b(?:you|u|ye)\b.*\b(?:buy|bought|order|ordered|purchase|purchased|tried|try)\b/,
    given: text,
  },
  { asked: /\b(?:what|which) (?:time )?slot\b/, given: /\bslot\b|\b(?:from )?\w+ (?:till|until|to) \w+/i },
  {
    asked:
      /\b(?:which|what) (?:item|product|one) (?:it was|was it|is it|did you)\b|\bhow many (?:\w+ )?(?:did you|have you(?! (?:left|got|in)\b)|times) /,
    given: text,
  },
  { asked: /\byour (?:\w+ )?address\b/, given: /\baddress\b/i },
  {
    asked:
      /\byour (?:full |first |last )?name\b|\b(?:supporter|customer|account holder|patient|pupil|member)(?: 's)? name\b/,
    given: /\bname\b|\b(?:supporter|customer|patient|pupil|tenant|owner|caller)\b|\bMrs?\b|\bMs\b/i,
  },
  { asked: /\b(?:registration|reg)(?: number)?\b/, given: /\breg\b/i },
  { asked: /\b(?:what|which) (?:meter )?reading\b/, given: /\breading\b/i },
  { asked: /\bdescription of the\b|\bdate it (?:began|started|happened)\b/, given: text },
  { asked: /\bwh(?:at|ich) it was you (?:bought|ordered)\b/, given: text },
  { asked: /\bhow much (?:did|have|was|were|is|you)\b|\bwhat amount\b/, given: /[£$€]\s?\d/ },
  {
    asked: /\bhow many \w+ (?:did|have) you (?:buy|bought|order|ordered)/,
    given: /\b(?:two|three|four|both|pair|a|one|\d)\b/i,
  },
  { asked: /\bwhen (?:you|did you) (?:first )?(?:notice|noticed|see|saw)/, given: time },
];

/** Whether the words of a question ask for something that the customer, the facts or the screen hold already. */
export function isGiven({ sentence, from, to }: Candidate, { context, words: known }: Evidence): boolean {
  const asked = sentence.tokens.slice(from, to);
  const words = asked.map(({ word }) => word).join(' ');
  const given = [
    context.customer,
    ...context.given,
    ...context.facts.flatMap(({ name, wordings }) => [name, ...wordings]),
  ];
  // “Could I look at …?”: leave is asked.
  if (
    /^(?:could|can|may|shall|should) (?:i|we) (?!have|ask|take|get|just|please)/.test(words) ||
    isForLater(sentence, from)
  )
    return false;
  if (isTold.test(sentence.tokens.map(({ word }) => word).join(' '))) return false;
  if (slots.some((slot) => slot.asked.test(words) && given.some((each) => slot.given.test(each)))) return true;
  if (isHeldInOne(asked, context) || isNamed(asked, context)) return true;
  if (
    / or /.test(` ${words} `) ||
    !/^(?:have|has|did|do|can|could|please|kindly|may|might|which|quote|give|provide|whether|i|we|tell|submit)\b(?! (?:you )?(?:send|be able to send|somewhere)\b)/.test(
      words,
    )
  )
    return false;
  // The words of something given, nearly whole: “have you tried resetting the router?” after “reset the router twice”.
  const stems = new Set(asked.map(({ word }) => stemOf(word)).filter((stem) => stem !== ''));
  return known.given.some(({ stems: own }) => {
    const shared = own.filter((stem) => stems.has(stem)).length;
    return own.length >= 2 && shared >= 2 && shared / own.length >= 0.6 && stems.size <= shared + 3;
  });
}

/** “If it isn't there on the Friday, quote the reference.” */
const isForLater = ({ tokens, clauses }: ReadSentence, at: number): boolean =>
  tokens[at]?.word === 'quote' && clauses.some(({ opener }) => /^(?:if|when|once)$/.test(opener));

/** “What happened was …”, “I know what went wrong”, “a moment to find out what happened”: told or looked for, and not asked. */
const isTold =
  /\bwhat (?:has )?(?:happens|happened|went wrong)(?: \w+)? (?:is|was)\b|\b(?:find out|work out|(?:to|i|we) see|(?:i|we) know|nose at|look at|write down|will tell (?:you|me|her|him|them)|tell you) (?:exactly )?what (?:has )?(?:happened|went wrong|gone wrong)\b/;

const quantity =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|ninth|both)\b/i;
/** Verbs and such that ask for anything. */
const anyOf = new Set(
  ['get', 'come', 'came', 'have', 'go', 'went', 'take', 'first', 'exactly', 'actually', 'again'].map(stemOf),
);

/** “Which branch was it?”, where the customer spoke of “your Market Street branch”. */
function isNamed(asked: readonly Token[], { customer }: ReplyContext): boolean {
  const [first, second] = asked.map(({ word }) => word);
  if (!/^(?:which|what)$/.test(first ?? '') || !/^[a-z]{3,}$/.test(second ?? '') || asked.length > 6) return false;
  return new RegExp(`(?<!^|[.!?] )\\b[A-Z][a-z]+(?: [A-Z][a-z]+)? ${second}\\b`).test(customer);
}

/** “Which floor are you on?”, where one fact holds the floor and its number; “when did you report it?”, where one has its time. */
function isHeldInOne(asked: readonly Token[], { facts, given }: ReplyContext): boolean {
  const first = asked[0]?.word ?? '';
  const second = asked[1]?.word ?? '';
  if (asked.length > 7 || !/^(?:what|which|when|how)$/.test(first)) return false;
  if (first === 'how' && !/^(?:much|many|long|old)$/.test(second)) return false;
  if (asked.some(({ word }) => /^(?:or|colour|happen|happens|happened|want|need|like|prefer)$/.test(word)))
    return false;
  const asksTheTime = /^(?:time|day|hour)$/.test(second);
  const isTime = first === 'when' || asksTheTime;
  const stems = asked
    .slice(asksTheTime ? 2 : 0)
    .map(({ word }) => stemOf(word))
    .filter((stem) => stem !== '' && !anyOf.has(stem));
  return (
    stems.length > 0 &&
    [...given, ...facts.map(({ name, wordings }) => [name, ...wordings].join(', '))].some((entry) => {
      if (!(isTime ? time : quantity).test(entry)) return false;
      const held = new Set(wordsOf(entry).map(stemOf));
      return stems.every((stem) => held.has(stem));
    })
  );
}
