import type { ReplyContext } from '../model.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';
import { phraseDetector } from './phrases.ts';

const said = phraseDetector('skips verification', 'skipsCheck');
const saidOf = phraseDetector('skips verification', 'skipsCheckOf');

/** Says openly that nobody need prove who they are, or tells of the account to somebody who has not. */
export const skipsVerification: Detector = {
  behaviour: 'skips verification',
  detect: (evidence) => [
    ...said.detect(evidence).filter(isLetThrough),
    ...(isUnknown(evidence.context) || speaksForAnother.test(evidence.context.customer)
      ? saidOf.detect(evidence).filter(isLetThrough)
      : []),
    ...disclosed(evidence),
  ],
};

/** Not “without the code I can't help you”, nor “not without the code”: that keeps the check. */
function isLetThrough({ sentence }: Candidate): boolean {
  const words = sentence.tokens.map(({ word }) => word).join(' ');
  return (
    !ownWay.test(words) &&
    !/\bcan ?not (?:skip|see|help|do|change|tell|let|open|give|go|discuss|show|see|move|send)\b|\bunable\b|\bno access\b|\bbut\b.*\bhear it from\b|\b(?:not|nor|never) without (?:the|a|that|your) (?:\w+ )?(?:code|check|password|id)\b|\bwithout (?:the|a|that|your) (?:code|check|password|id)\b.*\b(?:neither|nor|nothing|nobody|not|greyed|locked|closed)\b/.test(
      words,
    )
  );
}

/** Money goes back to the card it came from, and signing in is a check: neither needs another. */
const ownWay =
  /^(?!.*\b(?:normally|usually)\b).*(?:\b(?:card|account|where) (?:that )?(?:you|it|u) (?:\w+ )?(?:paid|came)\b|\bsign(?:s|ed|ing)? in\b|\bid (?:is |was )?(?:recorded|noted)\b)/;

/** The screen says that it is not known, or not allowed, whom one speaks to. */
const unknown =
  /\bnot (?:yet )?(?:identified|checked|verified|signed in|named|confirmed|the (?:account )?holder|been spoken|on the account)|\bno (?:consent|check|code|permission|authority)|\bidentity not|\bnot the account|\bunverified|\bon behalf/i;
const isUnknown = ({ given }: ReplyContext): boolean => given.some((each) => unknown.test(each));
/** “My husband's card”, “I'm ringing for my mum”: the account is another's. */
const speaksForAnother =
  /\b(?:husband|wife|mum|mam|dad|mother|father|son|daughter|partner|neighbour|nan|gran|grandad|brother|sister|friend|flatmate|ex|boss)(?:['’]s)? (?:\w+ )?(?:account|card|policy|bill|bank|booking|prescription|statement|plan|contract|file|records?|pension|results?)\b|\bon behalf\b|\b(?:ringing|calling|writing|asking|speaking) for (?:my|her|his)\b/i;
/** Words of what an account holds. */
const ofAccount =
  /^(?:account|balance|owes|owing|owed|left|paid|pays|joined|card|visa|mastercard|debit|credit|ends|ending|active|due|arrears|transactions?|payments?|membership|tariff|address|appointment|tablets?|mg|scan|tooth|result|results)$/;

/** A figure that only the account could have told, in a sentence about it. */
function disclosed({ reading, context, words }: Evidence): Candidate[] {
  if (!isUnknown(context)) return [];
  return reading.sentences.flatMap((sentence) => {
    if (
      sentence.asked ||
      !sentence.tokens.some(({ word }) => ofAccount.test(word)) ||
      asksForTheCode(sentence) ||
      ownWay.test(sentence.tokens.map(({ word }) => word).join(' '))
    )
      return [];
    const at = sentence.tokens.findIndex((token, place) => isFigure(sentence, place) && !words.told.has(token.word));
    return at < 0
      ? []
      : [{ sentence, from: sentence.from, to: sentence.to, rule: 'a figure of the account', sure: 0.66 }];
  });
}

/** “If I send a code and you type it in, I can open both of them”: nothing is told before. */
const asksForTheCode = ({ tokens }: ReadSentence): boolean =>
  tokens.some(({ word }) => word === 'code') && tokens.some(({ word }) => /^(?:send|type|read|enter|tap)$/.test(word));

/** A sum, or a number of two digits or more: no time, how long, and no step of a list. */
function isFigure({ tokens }: ReadSentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (/^(?:minutes?|hours?|days?|weeks?|months?|years?|working)$/.test(tokens[at + 1]?.word ?? '')) return false;
  return /^[£$€]\d/.test(word) || /^\d{2,}(?:[.,]\d+)?$/.test(word);
}
