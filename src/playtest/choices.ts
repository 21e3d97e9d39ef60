import { testsOf, type Packed, type PackedChoice, type Program, type Reply } from './program.ts';
import { escalate, give, isOffered, type Watch } from './step.ts';

/** One thing a rep can do in a packed call. */
export type Choice =
  { readonly kind: 'reply'; readonly reply: Reply } | { readonly kind: 'escalate'; readonly choice: PackedChoice };

/**
 * Escalations that may come to different things. A full note and a customer who is told all are the best there is;
 * less is tried only where a condition asks for it, and another desk or way only where the script names one.
 */
function escalationsIn(program: Program): Choice[] {
  const { rule } = program;
  if (rule.needed === 'no') return [{ kind: 'escalate', choice: { desk: true, how: true, note: true, tells: true } }];
  const asked = new Set(testsOf(program).flatMap((test) => (test.kind === 'any' ? test.bits : [])));
  const either = (isTried: boolean): boolean[] => (isTried ? [true, false] : [true]);
  return either(rule.hasDesk).flatMap((desk) =>
    either(rule.hasHow).flatMap((how) =>
      either(asked.has(rule.note)).flatMap((note) =>
        either(asked.has(rule.tells)).map((tells): Choice => ({
          kind: 'escalate',
          choice: { desk, how, note, tells },
        })),
      ),
    ),
  );
}

const escalations = new WeakMap<Program, Choice[]>();

/** Everything a rep can do now: the replies on offer, then the escalations. */
export function choicesIn(program: Program, state: Packed): Choice[] {
  const place = program.places[state.place];
  if (!place || place.isEnding) return [];
  const choices: Choice[] = [];
  for (const reply of place.replies) if (isOffered(reply, state)) choices.push({ kind: 'reply', reply });
  let ways = escalations.get(program);
  if (!ways) escalations.set(program, (ways = escalationsIn(program)));
  return choices.concat(ways);
}

/** The call after it; `watch` is shown every place it comes through. */
export function make(program: Program, state: Packed, choice: Choice, watch?: Watch): Packed {
  return choice.kind === 'reply'
    ? give(program, state, choice.reply, watch)
    : escalate(program, state, choice.choice, watch);
}

/** The same, with a note that holds nothing and a customer who is told nothing as well: what a poor call is made of. */
export function poorChoicesIn(program: Program, state: Packed): Choice[] {
  return choicesIn(program, state).flatMap((choice): Choice[] =>
    choice.kind === 'reply'
      ? [choice]
      : [choice, { kind: 'escalate', choice: { ...choice.choice, note: false, tells: false } }],
  );
}
