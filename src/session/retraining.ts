import { retrainingIn } from '../progress/retraining.ts';
import { openingsOf, type Opening } from '../progress/openings.ts';
import type { Attempt } from '../progress/schema.ts';
import { isKnownAs } from '../retraining/absences.ts';
import { cardsOf, defaultSchedule } from '../retraining/cards.ts';
import { addDays, type Day } from '../retraining/days.ts';
import { dueNow, inferAbsence, longAbsence, type Absence, type Circumstances } from '../retraining/due.ts';
import { comparePages } from '../retraining/pages.ts';
import { madeBy, putTogether, type Past } from '../retraining/past.ts';
import { planRetraining, skillsWithoutCall, type Known, type Plan } from '../retraining/retraining.ts';
import type { Play } from '../retraining/serve.ts';
import { skillsOf } from '../retraining/skills.ts';
import type { Tally } from '../retraining/tally.ts';
import { defaultRubric } from '../rubric/default.ts';
import { chanceOf } from './chance.ts';
import type { Environment } from './environment.ts';
import { localDay } from './local-day.ts';

/** A person's retraining as it stands now, with what it was reckoned from. */
export interface Retraining {
  readonly plan: Plan;
  readonly circumstances: Circumstances;
  /** All there was, what lies far back month by month; and the days that are known one by one. */
  readonly tallies: readonly Tally[];
  readonly days: readonly Tally[];
  /** The first day of practice. */
  readonly since: Day | null;
  readonly openings: readonly Opening[];
  readonly plays: readonly Play[];
  /** The absence the person has come back from, as long as something is due for it. */
  readonly back: Absence | null;
}

/**
 * Reckons a person's retraining from what is stored. What is seen on the way is kept: pages of the handbook in a new
 * wording, and an absence that a return shows.
 */
export async function retrainingOf({ progress, scripts, now }: Environment, person: string): Promise<Retraining> {
  const { learning } = progress;
  const retraining = retrainingIn(progress);
  const [catalogue, { past, days }, openings, unfinished, watched, flags, absences, pages] = await Promise.all([
    scripts.catalogue(),
    historyOf(progress, person),
    openingsOf(progress, person),
    progress.unfinished(person),
    learning.watched(person),
    retraining.flags(person),
    retraining.absences(person),
    retraining.pages(),
  ]);
  const at = now();
  const today = localDay(at);
  const { keep, changes } = comparePages(pages, catalogue.pages, at, today);
  await retraining.savePages([...keep]);
  const tallies = [...(past?.months ?? []), ...days];
  const together = putTogether(past, days, today, allSkills, defaultSchedule);
  if (together) await retraining.savePast(together);
  const plays = playsOf(days, openings, unfinished, today, watched);
  const known: Known = {
    log: [...(past?.last ?? []), ...days.flatMap(({ reviews }) => reviews)],
    past,
    plays,
    catalogue: catalogue.calls,
    rubric: defaultRubric,
    random: chanceOf(`${person} ${today}`),
  };
  const circumstances = {
    ...{ today, flags, policyChanges: changes, absences },
    started: past?.since ?? startOf(days, openings, unfinished),
  };
  const absence = absenceOf(circumstances, known, lastSeen(tallies, plays));
  if (absence) await retraining.addAbsence({ person, ...absence, told: null });
  const all = { ...circumstances, absences: absence ? [...absences, absence] : absences };
  const plan = planRetraining(all, known);
  const since = plan.due.flatMap(({ reasons }) => reasons.flatMap((each) => (each.kind === 'back' ? each.since : [])));
  return {
    ...{ plan, circumstances: all, tallies, days, since: past?.since ?? days[0]?.day ?? null, openings, plays },
    back: all.absences.findLast(({ until }) => since.includes(until)) ?? null,
  };
}

const allSkills = skillsOf(defaultRubric);

/** The days that are known one by one, and what was put together of those before. */
async function historyOf(
  progress: Environment['progress'],
  person: string,
): Promise<{ readonly past: Past | undefined; readonly days: readonly Tally[] }> {
  const retraining = retrainingIn(progress);
  const found = await retraining.past(person);
  const past = found?.madeBy === madeBy(allSkills, defaultSchedule) ? found : undefined;
  return { past, days: await retraining.tallies(person, past?.until) };
}

/** Every call the person has opened, as what to serve next needs it: the last time of each, and how many are done today. */
function playsOf(
  tallies: readonly Tally[],
  openings: readonly Opening[],
  unfinished: readonly Attempt[],
  today: Day,
  watched: readonly { readonly scenario: string; readonly variant: number; readonly at: number }[],
): readonly Play[] {
  const opened = [
    ...openings.map(({ scenario, variant, last }) => ({ scenario, variant, at: last })),
    ...unfinished.map(({ scenario, variant, startedAt }) => ({ scenario, variant, at: startedAt })),
    ...watched.map(({ scenario, variant, at }) => ({ scenario, variant, at })),
  ].toSorted((a, b) => a.at - b.at);
  const plays = opened.map((play): Play => ({ ...play, day: localDay(play.at), whole: false }));
  const latest = plays.at(-1);
  const done = tallies.find(({ day }) => day === today)?.calls ?? 0;
  // The day's calls count, whichever they were: the last call opened stands for each.
  return latest ? [...plays, ...Array.from({ length: done }, () => ({ ...latest, day: today, whole: true }))] : plays;
}

/** The day of the first call; null before it. */
function startOf([first]: readonly Tally[], openings: readonly Opening[], unfinished: readonly Attempt[]): Day | null {
  const days = [
    ...(first ? [first.day] : []),
    ...openings.map((opening) => localDay(opening.first.at)),
    ...unfinished.map(({ startedAt }) => localDay(startedAt)),
  ];
  return days.length === 0 ? null : Math.min(...days);
}

/** The last day on which a call was begun or ended. */
function lastSeen(tallies: readonly Tally[], plays: readonly Play[]): Day | null {
  const days = [tallies.at(-1)?.day ?? [], ...plays.map(({ day }) => day)].flat();
  return days.length === 0 ? null : Math.max(...days);
}

/** The absence from which a person comes back today, where there was one. */
function absenceOf(circumstances: Circumstances, known: Known, seen: Day | null): Absence | null {
  const { today } = circumstances;
  if (seen === null || addDays(seen, longAbsence) > today) return null;
  const unserved = skillsWithoutCall(known.catalogue, allSkills);
  const skills = allSkills.filter((skill) => !unserved.includes(skill));
  const { past, log } = known;
  const cards = cardsOf(
    log.filter(({ day }) => past === undefined || day > past.until),
    skills,
    defaultSchedule,
    past?.cards,
  );
  const then = { ...circumstances, today: seen };
  const wasDue = dueNow(then, cards, known.log, known.catalogue, skills, defaultSchedule).length > 0;
  const nextDue = wasDue ? seen : Math.min(...cards.map(({ due }) => due));
  const absence = inferAbsence(seen, nextDue, today);
  // The return was noticed already, and nothing has been played since; or the absence was told before.
  return absence && isKnownAs(circumstances.absences, absence) ? null : absence;
}
