import type { ReadSentence } from './reading/reading.ts';
import type { Clause } from './reading/token.ts';
import { timesIn } from './times.ts';
import type { Candidate } from './detect/detector.ts';

/** One thing that somebody will do, or that will happen, as a clause says it. */
export interface Step {
  readonly sentence: ReadSentence;
  readonly clause: Clause;
  readonly actor: 'rep' | 'customer' | 'asked' | 'other' | 'thing';
  readonly timed: boolean;
  /** No more than a time and a few words: “plumber at two”. */
  readonly fragment: boolean;
}

const rep = /^(?:i|we)$/;
const customer = /^(?:you|u|ye)$/;
const other =
  /^(?:she|he|they|somebody|someone|driver|man|engineer|technician|plumber|electrician|supervisor|manager|colleague|specialist|pharmacist|courier|team|fitter|crew|nurse|officer|porter|joiner|cleaner|doctor|dentist|builder|surveyor|assessor|handler|lad|bloke|guy|chap|owner|head|instructor|teacher|host|mechanic|agent|caretaker|housekeeper|chef|vet|boss|planner|adviser|advisor|lead)$/;
/** What the customer is, has or feels is no step of theirs. */
const stative =
  /^(?:be|have|are|need|want|know|deserve|said|told|can|could|should|must|may|might|were|was|had|did|do|asked|paid|rang|waited|feel|sound|seem|mean|think|understand|would|typed|called|ordered|bought|get|see|know|believe|fret|worry|mind|note|love|like|hate|got|been|agree|wish|hope|expect|prefer|won)$/;

/**
 * Steps that a sentence tells of, clause by clause.
 * @param promises what the rep promises anywhere in the reply
 */
export function stepsIn(sentence: ReadSentence, promises: readonly Candidate[]): Step[] {
  const times = timesIn(sentence).filter(({ sure }) => sure >= 0.6);
  let unsettled = -2;
  let last: { readonly actor: Step['actor']; readonly at: number } | undefined;
  return sentence.clauses.flatMap((clause, at) => {
    if (
      /^(?:that|before|after|unless|provided)$/.test(sentence.tokens[clause.from]?.word ?? '') &&
      hasSubject(sentence, clause)
    )
      return [];
    if (/^(?:if|when|because|since|unless|whether|which|while|until|as|once|where)$/.test(clause.opener)) return [];
    const isJoined = /^(?:and|or|then)$/.test(clause.opener) && !hasSubject(sentence, clause);
    if (isUnsettled(sentence, clause) || (isJoined && unsettled === at - 1)) {
      unsettled = at;
      return [];
    }
    const isFragment =
      !sentence.tokens.slice(clause.from, clause.to).some(({ tags }) => tags.has('Verb')) &&
      clause.to - clause.from >= 2;
    // “I'll take it to her and ring you by two”: who goes on without a subject is the one who began.
    const goesOn = isJoined && last?.at === at - 1 && isServed(sentence, clause);
    const own = goesOn ? last?.actor : actorOf(sentence, clause, promises);
    const actor = own ?? (isFragment ? 'thing' : undefined);
    if (!actor) return [];
    if (own) last = { actor: own, at };
    const around = [sentence.clauses[at - 1], clause, sentence.clauses[at + 1]].filter(
      (near) => near === clause || (near && isBare(sentence, near)),
    );
    const timed = times.some(({ from, to }) =>
      around.some((near) => near !== undefined && from < near.to && to > near.from),
    );
    return actor === 'thing' && !timed && isFragment
      ? []
      : [{ sentence, clause, actor, timed, fragment: isFragment && actor === 'thing' }];
  });
}

/** Clauses in which somebody does something, or promises to: what they hold of the case serves that, and is not given back. */
export function deedsIn(
  { clauseOf, clauses, index }: ReadSentence,
  promises: readonly Candidate[],
  steps: readonly (readonly Step[])[],
): ReadonlySet<number> {
  return new Set([
    ...promises.flatMap(({ sentence, from, sure }) =>
      sentence.index === index && sure >= 0.5 ? [clauseOf[from] ?? 0] : [],
    ),
    ...(steps[index] ?? []).map(({ clause }) => clauses.indexOf(clause)),
  ]);
}

/** Says who: “before *I* open it”; not “and ring *you*”. */
function hasSubject({ tokens, families }: ReadSentence, { from, to }: Clause): boolean {
  const first = tokens[from]?.word ?? '';
  const at = /^(?:and|or|then|so|but|that|before|after|unless|provided)$/.test(first) ? from + 1 : from;
  const isVerb = families[at]?.some(({ family }) => family === 'serve') === true;
  return tokens
    .slice(at, Math.min(to, isVerb ? at + 1 : at + 2))
    .some(({ word }) => /^(?:i|we|you|u|he|she|they|it|there|this|that)$/.test(word));
}

/** Opens with a verb of service: “and ring you by two”. */
function isServed({ families, tokens }: ReadSentence, { from, to, opener }: Clause): boolean {
  for (let at = from + (opener === '' ? 0 : 1); at < Math.min(to, from + 4); at++) {
    if (families[at]?.some(({ family }) => family === 'serve') === true) return true;
    if (tokens[at]?.tags.has('Adverb') !== true && tokens[at]?.word !== 'then') return false;
  }
  return false;
}

/** What would or might be, and what is not to be, is no step: “I would gladly move you”, “don't you fret”. */
function isUnsettled({ tokens }: ReadSentence, { from, to }: Clause): boolean {
  return tokens.slice(from, Math.min(to, from + 5)).some(({ word, keys }, index) => {
    const next = tokens[from + index + 1]?.word ?? '';
    return (
      /^(?:could|might|may|should)$/.test(word) ||
      (word === 'would' && keys.includes('would') && !/^(?:like)$/.test(next)) ||
      (word === 'not' && /^(?:do|can|could|does|did|have)$/.test(tokens[from + index - 1]?.word ?? ''))
    );
  });
}

/** Without a verb: “by Friday noon”. */
function isBare({ tokens }: ReadSentence, { from, to }: Clause): boolean {
  return !tokens.slice(from, to).some(({ tags }) => tags.has('Verb'));
}

function actorOf(sentence: ReadSentence, clause: Clause, promises: readonly Candidate[]): Step['actor'] | undefined {
  const { tokens } = sentence;
  const own = promises.filter(
    (promise) => promise.sentence === sentence && promise.from >= clause.from && promise.from < clause.to,
  );
  for (let at = clause.from; at < Math.min(clause.to, clause.from + 7); at++) {
    const token = tokens[at];
    if (!token || token.quoted) continue;
    const next = tokens[at + 1];
    if (token.word === 'sorry') return undefined;
    // What is done already is no next step.
    if (rep.test(token.word) && /^(?:have|am|are)$/.test(next?.word ?? '') && own.length === 0) return undefined;
    if (rep.test(token.word) && next?.word === 'have') return undefined;
    if (rep.test(token.word)) return own.some(({ sure }) => sure >= 0.6) || isPresent(sentence, at) ? 'rep' : undefined;
    if (customer.test(token.word)) return isCustomerStep(sentence, at) ? 'customer' : undefined;
    if (token.keys.includes('{name}') || other.test(token.word)) {
      const verb = tokens.slice(at + 1, Math.min(clause.to, at + 12)).some(isComing);
      if (verb) return 'other';
    }
    // “Maz will have you Sunday”: a name that opens the sentence is not known for one by its capital alone.
    if (
      token.keys.includes('{capital}') &&
      token.tags.has('Noun') &&
      !token.tags.has('Plural') &&
      next?.word === 'will'
    )
      return 'other';
    const isPlural = token.word.endsWith('s') && /^(?:go|come|arrive|land|leave|are)$/.test(next?.word ?? '');
    if (
      next &&
      (isPlural || (at > clause.from && isComing(next))) &&
      (token.tags.has('Noun') || /^\d/.test(token.word)) &&
      own.length === 0
    )
      return 'thing';
  }
  const first = tokens[clause.from + (clause.opener === '' ? 0 : 1)];
  // “The assessor, Ms Byrne, will call on you”: the subject stands before a comma.
  if (clause.from > sentence.from && /^(?:will|shall)$/.test(first?.word ?? '')) return 'other';
  if (first && isImperative(sentence, clause, first.word)) return 'asked';
  if (own.length > 0) return own.some(({ from }) => rep.test(tokens[from]?.word ?? '')) ? 'rep' : 'thing';
  return undefined;
}

/** “I ring”, “I then look”: a verb of service in the present. */
function isPresent({ tokens, families }: ReadSentence, at: number): boolean {
  const from = /^(?:then|also|now|just|do)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return (
    families[from]?.some(({ family }) => family === 'serve') === true &&
    !/^(?:see|hold|own|hand|place|right|note|get|do|make)$/.test(tokens[from]?.word ?? '')
  );
}

function isCustomerStep({ tokens, families }: ReadSentence, at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  // “You need only be packed”, “you do nowt but let us in”: that there is nothing to do is worth saying, too.
  if (/^(?:need|do|have)$/.test(next) && /^(?:only|nothing|nowt|do|just)$/.test(tokens[at + 2]?.word ?? ''))
    return true;
  if (next === 'will' || next === 'just' || next === 'only') return !stative.test(tokens[at + 2]?.word ?? '');
  return (
    !stative.test(next) &&
    (families[at + 1]?.some(({ family }) => family === 'serve') === true ||
      (tokens[at + 1]?.tags.has('Verb') === true && tokens[at + 1]?.tags.has('PastTense') !== true))
  );
}

function isImperative({ tokens, families }: ReadSentence, clause: Clause, word: string): boolean {
  const at = clause.from + (clause.opener === '' ? 0 : 1);
  return (
    families[at]?.some(({ family }) => family === 'serve') === true &&
    (tokens[at]?.tags.has('Noun') === false || /^(?:me|us|the|your|it)$/.test(tokens[at + 1]?.word ?? '')) &&
    !/^(?:let|see|right|look|note|own|tell|believe|mind|give|trust|listen|stop|calm)$/.test(word) &&
    clause.to - at >= 3
  );
}

/** A verb of what is to come: will, is …ing, comes, rings. */
function isComing({ word, tags, keys }: ReadSentence['tokens'][number]): boolean {
  return (
    word === 'will' ||
    (tags.has('Gerund') && word !== 'being') ||
    (keys.some((key) => key.endsWith('~s')) && !tags.has('Plural')) ||
    (tags.has('PresentTense') && word.endsWith('s') && !/^(?:is|was|has|does|says|means|needs|seems|shows)$/.test(word))
  );
}
