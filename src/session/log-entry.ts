import type { Assessment } from '../assessment/assessment.ts';
import { occasionsOf } from '../assessment/occasions.ts';
import { assess, nothing } from '../assessment/score.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import type { Logged } from '../progress/progress.ts';
import { loggedWith } from '../progress/retraining.ts';
import type { Attempt } from '../progress/schema.ts';
import type { LeftOut, LogEntry, WholeCall } from '../retraining/log-entry.ts';
import { ratingOf, reviewsOf, temptations } from '../retraining/ratings.ts';
import { competencySkill } from '../retraining/skills.ts';
import { replay, type Replay } from '../roleplay/replay.ts';
import { defaultRubric } from '../rubric/default.ts';
import { bandOf, competencies } from '../rubric/rubric.ts';
import type { Environment } from './environment.ts';
import { localDay } from './local-day.ts';
import { asPlayed } from './stages.ts';

/** What the review log keeps of a call that is over. */
export function logEntryOf(
  attempt: Attempt,
  checked: CheckedScenario,
  played: Replay,
  assessment: Assessment = assess(checked, attempt.variant, played, checked.attainable[attempt.variant] ?? nothing),
): LogEntry {
  if (attempt.retry) return leftOut(attempt, 'retry');
  const isPlayed = played.end.over === 'ending' || played.end.memory.turn > 0;
  if (!isPlayed) return leftOut(attempt, 'not played');
  const at = played.steps.at(-1)?.event.at ?? attempt.lastAt;
  const call = { attempt: attempt.id, scenario: attempt.scenario, variant: attempt.variant, at, day: localDay(at) };
  const scores: Partial<Record<(typeof competencies)[number], number>> = {};
  for (const competency of competencies) {
    const result = assessment.competencies[competency];
    if (result.rated) scores[competency] = result.score;
  }
  return {
    kind: 'whole',
    ...call,
    person: attempt.person,
    level: attempt.level,
    cause: checked.scenario.cause,
    startedAt: attempt.startedAt,
    passed: assessment.passed,
    score: assessment.score,
    scores,
    critical: [...new Set(assessment.critical.map(({ behaviour }) => behaviour))],
    occasions: occasionsOf(checked, played, assessment.findings, defaultRubric),
    reviews: reviewsOf({
      ...call,
      assessment,
      hints: played.steps.filter(({ event }) => event.type === 'askedManager').length,
      faced: temptations(checked, played, defaultRubric),
    }).map(({ skill, rating, because }) => ({ skill, rating, because })),
  };
}

/** The same, ready to be stored with the last event. */
export function logged(...call: Parameters<typeof logEntryOf>): Logged {
  return loggedWith(logEntryOf(...call));
}

/**
 * The same of a stored attempt that the log lacks, by playing it again. Where its text is gone, what lists show of it
 * still says how each competency went.
 */
export async function storedLogEntry({ progress, scripts }: Environment, attempt: Attempt): Promise<LogEntry> {
  if (attempt.retry) return leftOut(attempt, 'retry');
  try {
    const [script, events] = await Promise.all([scripts.load(attempt.hash), progress.events(attempt.id)]);
    const checked = asPlayed(script.checked, attempt);
    const played = replay(checked, attempt.variant, events);
    if (played.end.over) return logEntryOf(attempt, checked, played);
  } catch {
    // The text is gone, or is no longer understood.
  }
  return fromSummary(attempt);
}

function fromSummary({ id, person, scenario, variant, level, startedAt, lastAt, ...attempt }: Attempt): LogEntry {
  const { summary } = attempt;
  if (!summary) return leftOut({ id, person }, 'unreadable');
  return {
    ...{ kind: 'whole', attempt: id, person, scenario, variant, level, cause: null, startedAt },
    ...{ at: lastAt, day: localDay(lastAt), passed: summary.passed, score: summary.score, scores: summary.scores },
    ...{ critical: [], occasions: [] },
    reviews: competencies.flatMap((competency): WholeCall['reviews'] => {
      const score = summary.scores[competency];
      if (score === undefined) return [];
      const because = bandOf(defaultRubric, score);
      return [{ skill: competencySkill(competency), rating: ratingOf[because], because }];
    }),
  };
}

function leftOut({ id, person }: Pick<Attempt, 'id' | 'person'>, because: LeftOut['because']): LeftOut {
  return { kind: 'left out', attempt: id, person, because };
}
