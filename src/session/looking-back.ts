import type { Finding, TurnReview } from '../assessment/assessment.ts';
import { reviewTurns } from '../assessment/review.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { bestDeeds, regretsOf, toSearchable, type BestDeed, type Regret } from '../playtest/regret.ts';
import { choiceOf } from '../playtest/rehearse.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { replay, type Replay } from '../roleplay/replay.ts';
import { transcript, wordsOf, type Line } from '../roleplay/transcript.ts';
import { defaultRubric } from '../rubric/default.ts';
import { competencies } from '../rubric/rubric.ts';
import { eventsBefore } from './turns.ts';
import type { TurnCost, TurningPoint } from './views.ts';

/**
 * A call looked at turn by turn:
 *
 * ```
 * Replay ─regretsOf→ cost per turn ─→ TurnCost[], TurningPoint (+ how the customer would have answered)
 *        └bestDeeds→ best deed per turn ─reviewTurns→ TurnReview[]
 * ```
 */
export interface LookedBack {
  readonly turns: readonly TurnReview[];
  /** What each turn cost; turns that cost nothing are among them. */
  readonly costs: readonly TurnCost[];
  readonly turningPoint: TurningPoint | null;
}

/**
 * Looks back on a call by searching on, exactly, from every turn of it.
 * @param only the one turn that is asked for: the others are reviewed by what was on offer, and their cost is left out
 */
export function lookBack(
  checked: CheckedScenario,
  variant: number,
  played: Replay,
  findings: readonly Finding[],
  only?: number,
): LookedBack {
  const study = toSearchable(checked);
  const best = bestDeeds(study, variant, played, only);
  const regrets = regretsOf(study, variant, played, only);
  const { turningPoint: worst, hangUp } = regrets;
  return {
    turns: reviewTurns(checked, variant, played, findings, defaultRubric, ({ after }) => {
      const deed = best.get(after.memory.turn);
      return deed?.kind === 'reply' ? deed.response : deed?.kind;
    }),
    costs: regrets.turns.map(toCost),
    turningPoint: worst && {
      kind: worst === hangUp ? 'hung up' : 'turn',
      ...toCost(worst),
      ...before(worst),
      passLostAt: regrets.turns.find(({ canPass }) => canPass.before && !canPass.after)?.turn ?? null,
      answer: worst === hangUp ? [] : answerTo(checked, variant, played, worst.turn, best.get(worst.turn)),
    },
  };
}

/** A number shown is whole, and rounded down: differences are those of the numbers shown. */
const whole = (points: number): number => Math.floor(points + 1e-6);

function before({ regret, bestAfter }: Regret): { readonly before: number } {
  return { before: whole(bestAfter + regret) };
}

function toCost(regret: Regret): TurnCost {
  const after = whole(regret.bestAfter);
  return {
    turn: regret.turn,
    points: before(regret).before - after,
    after,
    competencies: competencies
      .flatMap((name) => {
        const cost = regret.competencies[name];
        if (!cost) return [];
        const was = whole(cost.bestAfter + cost.regret);
        const is = whole(cost.bestAfter);
        return was > is ? [{ name, before: was, after: is }] : [];
      })
      .toSorted((a, b) => b.before - b.after - (a.before - a.after)),
    losesPass: regret.canPass.before && !regret.canPass.after,
  };
}

/** What would have followed the best deed in a turn: what people say, and what the rep sees. */
function answerTo(
  checked: CheckedScenario,
  variant: number,
  played: Replay,
  turn: number,
  deed: BestDeed | undefined,
): readonly Line[] {
  if (!deed) return [];
  const events = eventsBefore(played, turn);
  const at = events.at(-1)?.at ?? 0;
  const then = replay(checked, variant, [...events, ...toEvents(checked, variant, deed, at)]);
  if (then.brokenAt !== null) return [];
  return transcript(checked, variant, then).filter(
    (line) => line.turn === turn && (line.kind === 'speech' || line.kind === 'narration'),
  );
}

/** The deed as events; an escalation as it should be, with a full note. */
function toEvents(checked: CheckedScenario, variant: number, deed: BestDeed, at: number): RoleplayEvent[] {
  if (deed.kind === 'reply') return [{ type: 'replied', at, response: deed.response.id }];
  const { to, how, note } = checked.rule;
  const words = wordsOf(checked, variant);
  const wanted = { to: to ?? '', how: how ?? '', because: [], tell: true };
  const choice = choiceOf(checked, wanted, note, (text) => fill(text, words));
  return [
    { type: 'deskOpened', at },
    { type: 'escalated', at, choice },
  ];
}
