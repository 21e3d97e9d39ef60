import { retrainingIn } from '../progress/retraining.ts';
import type { AbsenceRow } from '../progress/retraining-rows.ts';
import type { Attempt } from '../progress/schema.ts';
import { countedReviews } from '../retraining/cards.ts';
import { lastDayOf } from '../retraining/absences.ts';
import { longAbsence } from '../retraining/due.ts';
import { addDays, daysBetween, type Day } from '../retraining/days.ts';
import type { Plan } from '../retraining/retraining.ts';
import type { Tally } from '../retraining/tally.ts';
import { startOf, stepFor, trendOf } from '../retraining/trend.ts';
import { needInWords, reasonInFull } from '../retraining/words.ts';
import { defaultRubric } from '../rubric/default.ts';
import { bandOf, competencies, type Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Environment } from './environment.ts';
import type {
  AbsenceView,
  AttemptView,
  BehaviourView,
  CauseView,
  DayView,
  ProgressView,
  SkillView,
} from './progress-views.ts';
import { retrainingOf } from './retraining.ts';

/** Weeks that are shown of the past, and calls that are listed. */
const pastWeeks = 26;
const listedCalls = 12;
const listedReviews = 10;

/** The progress page: made from what each day came to, so that it takes no longer when many calls are stored. */
export async function progressOf(environment: Environment, person: string): Promise<ProgressView> {
  const { progress } = environment;
  const [retraining, attempts, uncounted] = await Promise.all([
    retrainingOf(environment, person),
    attemptsOf(environment, person),
    retrainingIn(progress).lacking(person),
  ]);
  const { plan, tallies, days, since, circumstances } = retraining;
  const { today } = circumstances;
  const step = stepFor(tallies);
  const flagged = plan.due.flatMap(({ reasons }) => reasons.filter((reason) => reason.kind === 'flagged'));
  return {
    today,
    calls: tallies.reduce((sum, { calls }) => sum + calls, 0),
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    since,
    step,
    trends: competencies.map((competency) => ({
      competency,
      points: trendOf(tallies, competency, step).map((point) => ({
        ...point,
        band: bandOf(defaultRubric, point.score),
      })),
    })),
    causes: causesOf(tallies),
    behaviours: behavioursOf(tallies, defaultRubric),
    days: daysOf(days, plan, today),
    due: plan.due.map((each) => reasonInFull(each, today)),
    skills: skillsIn(plan, days),
    flags: (await retrainingIn(progress).flags(person))
      .filter((flag) =>
        flagged.some(({ by, note, since }) => by === flag.by && note === flag.note && since === flag.day),
      )
      .map(({ id, skill, by, note, day }) => ({ id, by, note, day, skill: needInWords({ kind: 'skill', skill }) })),
    absences: (await retrainingIn(progress).absences(person)).map(toAbsenceView).toReversed(),
    attempts,
    uncounted,
  };
}

function toAbsenceView(absence: AbsenceRow): AbsenceView {
  const { from, until, told } = absence;
  const days = daysBetween(from, until);
  return { from, last: lastDayOf(absence), days, isLong: days >= longAbsence, told };
}

function causesOf(tallies: readonly Tally[]): readonly CauseView[] {
  const sums = new Map<string, { calls: number; passed: number; sum: number }>();
  for (const { causes } of tallies) {
    for (const [cause, { calls, passed, sum }] of Object.entries(causes)) {
      const known = sums.get(cause) ?? { calls: 0, passed: 0, sum: 0 };
      sums.set(cause, { calls: known.calls + calls, passed: known.passed + passed, sum: known.sum + sum });
    }
  }
  return [...sums]
    .map(([cause, { calls, passed, sum }]) => {
      const score = Math.floor(sum / calls);
      return { cause: cause as Scenario['cause'], calls, passed, score, band: bandOf(defaultRubric, score) };
    })
    .toSorted((a, b) => b.calls - a.calls);
}

/** Behaviours that some call gave an occasion for, in the order of the rubric. */
function behavioursOf(tallies: readonly Tally[], rubric: Rubric): readonly BehaviourView[] {
  const counts = new Map<string, { occasions: number; seen: number }>();
  for (const { behaviours } of tallies) {
    for (const [name, { occasions, seen }] of Object.entries(behaviours)) {
      const known = counts.get(name);
      counts.set(name, { occasions: (known?.occasions ?? 0) + occasions, seen: (known?.seen ?? 0) + seen });
    }
  }
  return rubric.behaviours.flatMap(({ name, meaning, kind, competency }) => {
    const count = counts.get(name);
    return count ? [{ name, meaning, kind, competency, ...count }] : [];
  });
}

function daysOf(tallies: readonly Tally[], { forecast }: Plan, today: Day): readonly DayView[] {
  const played = new Map(tallies.map((tally) => [tally.day, tally] as const));
  const coming = new Map(forecast.map((each) => [each.day, each] as const));
  const first = addDays(startOf('week', today), -7 * (pastWeeks - 1));
  const last = addDays(startOf('week', forecast.at(-1)?.day ?? today), 6);
  const days: DayView[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const foreseen = coming.get(day);
    const named = (foreseen?.practised ?? []).filter(
      (need) => need.kind === 'page' || need.skill.startsWith('competency:'),
    );
    days.push({
      day,
      calls: played.get(day)?.calls ?? 0,
      passed: played.get(day)?.passed ?? 0,
      foreseen: foreseen?.roleplays ?? null,
      what: named.map((need) => needInWords(need)),
    });
  }
  return days;
}

function skillsIn({ skills, unserved }: Plan, tallies: readonly Tally[]): readonly SkillView[] {
  const reviews = countedReviews(tallies.flatMap((tally) => tally.reviews));
  return skills.map(({ skill, card, recall }) => ({
    id: skill.id,
    name: needInWords({ kind: 'skill', skill: skill.id }),
    limit: skill.maximumInterval,
    why: skill.why,
    card: card && { recall: recall ?? 0, lastReview: card.lastReview, due: card.due, days: card.reps },
    isUnserved: unserved.includes(skill),
    reviews: (reviews.get(skill.id) ?? [])
      .slice(-listedReviews)
      .toReversed()
      .map(({ day, rating, because }) => ({ day, rating, because })),
  }));
}

/** The latest finished calls, each with the attempts that go back into it. */
async function attemptsOf({ progress }: Environment, person: string): Promise<readonly AttemptView[]> {
  const latest = await progress.latest(person, 3 * listedCalls);
  const roots = latest.filter(({ retry, open }) => retry === null && open === 0).slice(0, listedCalls);
  const retries = await Promise.all(roots.map(({ id }) => progress.retriesOf(id)));
  return roots.map((root, at) => toAttemptView(root, retries[at] ?? []));
}

function toAttemptView(
  { id, title, customer, lastAt, summary, level }: Attempt,
  retries: readonly Attempt[],
): AttemptView {
  return {
    ...{ attempt: id, title, customer, at: lastAt, level },
    band: bandOf(defaultRubric, summary?.score ?? 0),
    passed: summary?.passed ?? false,
    retries: retries.flatMap(({ id: attempt, retry, startedAt, open }) =>
      retry ? [{ attempt, turn: retry.turn, at: startedAt, isOver: open === 0 }] : [],
    ),
  };
}
