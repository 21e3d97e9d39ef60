import type { HeardIn } from '../heard.ts';
import { clauseAt, hasCue } from '../reading/scope.ts';
import { deedsIn } from '../steps.ts';
import type { Candidate, Detector, Evidence } from './detector.ts';
import { isCheck, questionsIn } from './question.ts';

/** Gives back something of the customer's case: a fact the script lists, or their own details. */
export const restatesTheFacts: Detector = {
  behaviour: 'restates the facts',
  detect: ({ heard, promises, steps }: Evidence) =>
    heard.flatMap((each) => restated(each, deedsIn(each.sentence, promises, steps))),
};

function restated({ sentence, places: all, worth, facts, copied }: HeardIn, deeds: ReadonlySet<number>): Candidate[] {
  // A reader points to where the case is told, not to what is done about it.
  const apart = all.filter((place) => !deeds.has(sentence.clauseOf[place] ?? 0));
  const places = apart.length > 0 ? apart : all;
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return [];
  // A question asks; it restates only where it asks whether this is right.
  const asks = questionsIn(sentence).filter(
    (question) => !isCheck(question) && question.rule !== 'question by its mark',
  );
  if (asks.some(({ from, to }) => first >= from && last < to)) return [];
  // Words torn from their clause are no evidence that a reader would underline.
  const place = { sentence, from: clauseAt(sentence, first).from, to: clauseAt(sentence, last).to };
  if (copied) return [{ ...place, rule: 'the customer’s sentence copied', sure: 0.62 }];
  const has = (group: string): boolean => hasCue(sentence, group, sentence.from, sentence.to);
  // What speaks for it and against it, weighed on labelled replies: said to them (“you …”), of what has been, with an apology;
  // but a promise only uses the words, and who brushes off or blames says them for another end.
  const isAboutThem = sentence.tokens.some(({ word }) => /^(?:you|your|u)$/.test(word));
  const isPast = sentence.tokens.some(({ tags }) => tags.has('PastTense'));
  // “Light”, “£68”: a word alone, said neither to them nor of what has been, names the topic and gives nothing back.
  const isTopic = first === last && ((!isAboutThem && !isPast && !sentence.asked) || sentence.to - sentence.from <= 2);
  const isAgainstThem = ['dismisses', 'passesTheBuck', 'blames', 'hedges', 'unreal'].some(has);
  const sure =
    worth * 0.6 +
    (facts.length > 0 ? 0.2 : 0) +
    (isAboutThem ? 0.12 : 0) +
    (isPast ? 0.1 : 0) +
    (has('apology') ? 0.1 : 0) -
    (has('commits') ? 0.2 : 0) -
    (isAgainstThem ? 0.3 : 0);
  // Two facts and more, told to them in a sentence that promises nothing: no word speaks against that.
  const isPlain = facts.length >= 2 && isAboutThem && !sentence.asked && !has('commits') && !isAgainstThem;
  const most = isTopic ? 0.5 : isPlain ? 0.95 : 0.9;
  return [
    {
      ...place,
      rule: facts.length > 0 ? `fact: ${facts.join(', ')}` : 'the customer’s own details',
      sure: Math.min(most, sure),
    },
  ];
}
