import { assess } from '../assessment/score.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { replay, type Replay } from '../roleplay/replay.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import { bestWay } from './best-way.ts';
import { bestCall } from './best.ts';
import { poorChoicesIn, type Choice } from './choices.ts';
import { choiceOf, rehearse } from './rehearse.ts';
import type { Searchable } from './regret.ts';
import { totalOf } from './total.ts';

/** A worked call to be watched. */
export interface WorkedCall {
  /** Of the rehearsal it is; null where a search found it. */
  readonly title: string | null;
  readonly played: Replay;
  readonly assessment: Assessment;
}

/**
 * The call to learn from: the scenario's own rehearsal of that variant that is passed with the most points, else the best
 * call there is.
 * @param variant index of the variant, from 0
 * @returns null where no call of the variant comes to an end
 */
export function modelCall(study: Searchable, variant: number): WorkedCall | null {
  const passed = rehearsedCalls(study, variant, 'own').filter(({ assessment }) => assessment.passed);
  const [model] = passed.toSorted((a, b) => b.assessment.score - a.assessment.score);
  if (model) return model;
  const start = study.program.starts[variant];
  const total = totalFor(study, variant);
  const way = start && total && bestWay(study, total, [start], []);
  return way ? searched(study, variant, way.choices) : null;
}

/**
 * A call that fails, to be set beside a good one: of the scenario's rehearsals that one which stays with the good call for
 * longest, else the worst call there is.
 */
export function failingCall(study: Searchable, variant: number, good: Replay): WorkedCall | null {
  const failed = rehearsedCalls(study, variant, 'all').filter(({ assessment }) => !assessment.passed);
  const [near] = failed.toSorted(
    (a, b) => sharedTurns(good, b.played) - sharedTurns(good, a.played) || a.assessment.score - b.assessment.score,
  );
  if (near) return near;
  const start = study.program.starts[variant];
  const total = totalFor(study, variant);
  if (!start || !total) return null;
  const worst = bestCall(study.program, study.flow, start, {
    gains: total.losses,
    losses: total.gains,
    value: (bits) => -total.value(bits),
    choices: poorChoicesIn,
  });
  const call = worst && searched(study, variant, worst.choices);
  return call && !call.assessment.passed ? call : null;
}

/** How many turns two calls begin alike. */
export function sharedTurns(one: Replay, other: Replay): number {
  const [a, b] = [turnsOf(one), turnsOf(other)];
  const parting = a.findIndex((turn, at) => turn !== b[at]);
  return parting === -1 ? a.length : parting;
}

function turnsOf({ steps }: Replay): string[] {
  return steps.flatMap(({ event }) =>
    event.type === 'replied'
      ? [event.response]
      : event.type === 'escalated'
        ? [`escalated to ${event.choice.to}, ${event.choice.how}, ${event.choice.noted.join('; ')}`]
        : [],
  );
}

/** The scenario's rehearsals that play with that variant: those written for it, or all. */
function rehearsedCalls(
  { compiled, rubric, attainable }: Searchable,
  variant: number,
  which: 'own' | 'all',
): WorkedCall[] {
  const most = attainable().variants[variant];
  if (!most) return [];
  const rehearsals = compiled.scenario.rehearsals.filter((each) => which === 'all' || each.variant === variant);
  return rehearsals.flatMap((rehearsal) => {
    const { played, assessment, broken } = rehearse(compiled, { ...rehearsal, variant }, most, rubric);
    return broken === null && played.end.over === 'ending' ? [{ title: rehearsal.title, played, assessment }] : [];
  });
}

function totalFor({ program, compiled, attainable }: Searchable, variant: number) {
  const most = attainable().variants[variant];
  return most && totalOf(program, compiled.scenario, most);
}

/** A row of choices as a call that was played. */
function searched(
  { compiled, rubric, attainable }: Searchable,
  variant: number,
  choices: readonly Choice[],
): WorkedCall {
  const { rule } = compiled;
  const words = wordsOf(compiled, variant);
  const events = choices.flatMap((choice, index): RoleplayEvent[] => {
    const at = (index + 1) * 1000;
    if (choice.kind === 'reply') return [{ type: 'replied', at, response: choice.reply.id }];
    const { desk, how, note, tells } = choice.choice;
    const escalation = {
      ...{ to: desk ? (rule.to ?? 'Supervisor') : 'another desk', how: how ? (rule.how ?? 'warm') : 'cold' },
      ...{ because: compiled.scenario.escalation?.because ?? [], tell: tells },
    };
    const made = choiceOf(compiled, escalation, note ? rule.note : [], (text) => fill(text, words));
    return [
      { type: 'deskOpened', at },
      { type: 'escalated', at, choice: made },
    ];
  });
  const played = replay(compiled, variant, events);
  const most = attainable().variants[variant];
  if (!most) throw new Error('A searched call has a variant.');
  return { title: null, played, assessment: assess(compiled, variant, played, most, rubric) };
}
