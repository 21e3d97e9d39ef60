import { nothing } from '../assessment/score.ts';
import { exercisedIn, planFor } from './standing-plans.ts';
import type { Watched } from '../progress/learning-rows.ts';
import { latestAt } from '../progress/attempts-at.ts';
import { openingsOf, type Opening } from '../progress/openings.ts';
import type { Attempt, LevelName } from '../progress/schema.ts';
import { defaultRubric } from '../rubric/default.ts';
import { bandOf, competencies } from '../rubric/rubric.ts';
import type { Environment } from './environment.ts';
import type { ShelfEntry } from './scripts.ts';
import { patience, within } from './patience.ts';
import { meetings, nextVariant, recentCalls } from './starting.ts';
import { stateOf } from './steps.ts';
import type { BriefView, HomeView, PersonView, ShelfItem } from './views.ts';
import { fillBlocks } from '../roleplay/placeholders.ts';
import { wordsOf } from '../roleplay/transcript.ts';

/** How many of them are listed. */
const listedCalls = 8;

/** Home, read anew each time it is opened. */
export async function homeOf(
  { progress, scripts }: Environment,
  person: PersonView,
  people: readonly PersonView[],
): Promise<HomeView> {
  // Without the store there is nothing to look back on, but calls can be played all the same.
  const [unfinished, latest, watched, openings] = await within(
    patience,
    Promise.all([
      progress.unfinished(person.id),
      progress.latest(person.id, recentCalls),
      progress.learning.watched(person.id),
      openingsOf(progress, person.id),
    ]),
  ).catch((): [Attempt[], Attempt[], Watched[], Opening[]] => [[], [], [], []]);
  const finished = latest.filter(({ open }) => open === 0);
  const items = scripts.shelf.map((entry) => toItem(entry, { latest, watched, openings }));
  const families = [...new Set(scripts.shelf.map(({ family }) => family))];
  return {
    person,
    people,
    unfinished: unfinished.map(({ id, title, customer, turn, lastAt }) => ({
      attempt: id,
      title,
      customer,
      turn,
      lastAt,
    })),
    shelves: families.map((family) => ({
      family,
      items: items.filter((_, index) => scripts.shelf[index]?.family === family),
    })),
    competencies: competencies.map((competency) => ({
      competency,
      scores: finished.toReversed().flatMap(({ summary, lastAt }) => {
        const score = summary?.scores[competency];
        return score === undefined ? [] : [{ score, band: bandOf(defaultRubric, score), at: lastAt }];
      }),
    })),
    finished: finished.slice(0, listedCalls).map(({ id, title, customer, summary, lastAt }) => ({
      attempt: id,
      title,
      customer,
      ending: summary?.ending ?? 'Ended early',
      passed: summary?.passed ?? false,
      at: lastAt,
    })),
    next: items.find(({ last }) => !last?.passed) ?? items[0] ?? null,
  };
}

/** What a person has met, in calls and otherwise. */
interface Met {
  /** The calls played last, the last one first. */
  readonly latest: readonly Attempt[];
  readonly watched: readonly Watched[];
  /** Every call that was counted. */
  readonly openings: readonly Opening[];
}

/** What the shelf shows of a scenario: the call to come, and what the last one came to. */
function toItem(entry: ShelfEntry, { latest, watched, openings }: Met): ShelfItem {
  const own = openings.filter(({ scenario }) => scenario === entry.id);
  const met = [...meetings(entry.id, latest, watched), ...own.map(({ variant, last }) => ({ variant, at: last }))];
  const variant = nextVariant(entry.titles.length, met);
  const last = lastDone(entry.id, latest, own);
  return {
    scenario: entry.id,
    title: entry.titles[variant] ?? entry.title,
    customer: entry.customers[variant] ?? '',
    channel: entry.channel,
    minutes: entry.minutes,
    about: entry.openings[variant] ?? '',
    last: last && { band: bandOf(defaultRubric, last.score), passed: last.passed, attempt: last.attempt },
  };
}

/** The last call of a scenario that was played whole: from all of them, and from the latest, which may not be counted yet. */
function lastDone(id: string, latest: readonly Attempt[], openings: readonly Opening[]): Opening['done'] {
  const counted = openings.flatMap(({ done }) => done ?? []).toSorted((a, b) => b.at - a.at)[0] ?? null;
  const recent = latest.find(({ scenario, summary, retry, turn }) => scenario === id && summary && !retry && turn > 0);
  if (!recent?.summary || (counted && counted.at >= recent.lastAt)) return counted;
  const { score, passed } = recent.summary;
  return { attempt: recent.id, at: recent.lastAt, score, passed };
}

/** What a rep reads before a call; null where there is no such scenario. */
export async function briefOf(
  { progress, scripts }: Environment,
  person: string,
  wanted: { readonly id: string; readonly variant: number | null; readonly level: LevelName | null },
  writeFromStart: boolean,
): Promise<BriefView | null> {
  const scenario = wanted.id;
  const entry = scripts.entry(scenario);
  if (!entry || (wanted.variant ?? 0) >= entry.titles.length) return null;
  const [{ checked }, attempts, unfinished, handbook, latest, plans, watched] = await Promise.all([
    scripts.load(entry.hash),
    // A call can be played without the store; it is saved once there is one.
    within(patience, latestAt(progress, person, scenario, recentCalls)).catch((): Attempt[] => []),
    within(patience, progress.unfinished(person)).catch((): Attempt[] => []),
    scripts.handbook(),
    within(patience, progress.latest(person, recentCalls)).catch((): Attempt[] => []),
    within(patience, progress.learning.plans(person)).catch(() => []),
    within(patience, progress.learning.watched(person)).catch((): Watched[] => []),
  ]);
  const [lastPlayed] = latest;
  const writing = stateOf('write', latest, writeFromStart);
  const variant = wanted.variant ?? nextVariant(entry.titles.length, meetings(scenario, attempts, watched));
  const isFixed = wanted.level === 'assess';
  // Another variant, or help along the way, would be another call than the one that is asked for.
  const open = unfinished.find(
    (attempt) =>
      attempt.scenario === scenario &&
      (wanted.variant === null || attempt.variant === variant) &&
      (!isFixed || attempt.level === wanted.level),
  );
  return {
    scenario,
    variant,
    isFixed,
    title: entry.titles[variant] ?? entry.title,
    family: entry.family,
    channel: entry.channel,
    customer: entry.customers[variant] ?? '',
    minutes: entry.minutes,
    brief: fillBlocks(checked.scenario.brief, wordsOf(checked, variant)),
    policies: handbook.pages
      .filter(({ id }) => checked.scenario.policies.includes(id))
      .map(({ id, title }) => ({ id, title })),
    role: checked.scenario.role,
    level: wanted.level ?? lastPlayed?.level ?? 'practice',
    answers: writing.open ? (lastPlayed?.answers ?? 'choose') : 'choose',
    writing,
    watched: watched.some((each) => each.scenario === scenario),
    isNew: attempts.length === 0,
    hasOther: entry.titles.length > 1,
    unfinished: open ? { attempt: open.id, turn: open.turn } : null,
    plan: planFor(plans, exercisedIn(checked.attainable[variant] ?? nothing)),
  };
}
