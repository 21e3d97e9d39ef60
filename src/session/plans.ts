import type { Assessment, TurnReview } from '../assessment/assessment.ts';
import type { Plan } from '../progress/learning-rows.ts';
import type { Attempt } from '../progress/schema.ts';
import type { Line } from '../roleplay/transcript.ts';
import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Competency } from '../rubric/rubric.ts';
import { plainWords } from '../scenario/words.ts';
import { standing } from './standing-plans.ts';
import type { PlanDraft, PlanView, TurningPoint } from './views.ts';

/** Letters of a sentence that is carried into a plan: as much as can be kept in mind until the next call. */
const longest = 160;

/**
 * The plan to begin with, “If the customer …, then I will …”, from the turn that most needs changing: what the customer
 * had just said, and what would have been better.
 * @param turn that turn; null where nothing needs changing
 */
export function draftPlan(
  turn: TurnReview | null,
  turningPoint: TurningPoint | null,
  lines: readonly Line[],
): PlanDraft | null {
  if (!turn) return null;
  const heard = lines.findLast((line) => line.kind === 'speech' && line.isCustomer && line.turn < turn.turn);
  const said = heard?.kind === 'speech' ? shortened(plainWords(heard.text)) : '';
  const better = shortened(plainWords(turn.better.length > 0 ? turn.better : turn.instead));
  const isSaid = turn.better.length > 0 && !turn.betterIsAction;
  return {
    turn: turn.turn,
    competency: competencyOf(turn, turningPoint),
    when: said === '' ? '' : `says “${said}”`,
    then: better === '' ? '' : isSaid ? `say “${better}”` : inFirstPerson(lowered(better)),
  };
}

/** The skill a turn was about: what it cost most in, else that of what it broke or missed. */
function competencyOf(turn: TurnReview, turningPoint: TurningPoint | null): Competency | null {
  const [dearest] = turningPoint?.kind === 'turn' && turningPoint.turn === turn.turn ? turningPoint.competencies : [];
  if (dearest) return dearest.name;
  const names = [...turn.findings.filter(({ shows }) => !shows).map(({ behaviour }) => behaviour), ...turn.missed];
  return (
    names
      .map((name) => findBehaviour(defaultRubric, name)?.competency)
      .find((each) => each !== undefined && each !== null) ?? null
  );
}

/**
 * What a debrief says of plans.
 * @param plans all of the person's, in any order
 */
export function planViewOf(
  attempt: Pick<Attempt, 'id' | 'startedAt' | 'retry'>,
  plans: readonly Plan[],
  assessment: Assessment,
  offered: PlanDraft | null,
): PlanView {
  const own = plans.find((plan) => plan.attempt === attempt.id && plan.setAsideAt === null) ?? null;
  const isOccasion = ({ competency }: Plan): boolean =>
    competency === null || assessment.competencies[competency].rated;
  return {
    offered,
    kept: own,
    // Turns tried again are part of the call they go back to: no new occasion.
    asks: attempt.retry
      ? []
      : standing(plans).filter(
          (plan) =>
            plan.attempt !== attempt.id &&
            plan.madeAt < attempt.startedAt &&
            isOccasion(plan) &&
            !plan.asked.some((each) => each.attempt === attempt.id),
        ),
  };
}

/** Whole sentences as far as they go, else words, up to a length. */
function shortened(words: string): string {
  const text = words.trim();
  if (text.length <= longest) return text;
  const sentences = text.slice(0, longest + 1).match(/^.*[.!?](?=\s)/s)?.[0];
  if (sentences) return sentences;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const firstPerson: Readonly<Record<string, string>> = {
  ...{ you: 'I', 'you’ll': 'I’ll', 'you’ve': 'I’ve', 'you’re': 'I’m', your: 'my', yourself: 'myself' },
  ...{ "you'll": "I'll", "you've": "I've", "you're": "I'm" },
};

/** What a script tells the rep to do, as the rep says it; the rep edits what does not read well. */
function inFirstPerson(words: string): string {
  return words.replace(/\byou(?:[’'](?:ll|ve|re)|rself|r)?\b/g, (you) => firstPerson[you] ?? you);
}
