import type { Rubric } from '../rubric/rubric.ts';
import { cardsOf, defaultSchedule, recallOf, type Card, type Schedule } from './cards.ts';
import { callsIn, skillsIn, type CatalogueEntry } from './catalogue.ts';
import type { Day } from './days.ts';
import { dueNow, type Circumstances, type Due } from './due.ts';
import { forecast, type ForecastDay } from './forecast.ts';
import type { Review } from './ratings.ts';
import { defaultOptions, serve, type Play, type Served, type ServeOptions } from './serve.ts';
import { skillsOf, type Skill } from './skills.ts';

/**
 * Retraining on one screen:
 *
 * ```
 * Assessment ─ratings→ Review[] ─┐
 *                  review log ←──┘ ─cards→ Card[] ─due→ Due[] ─serve→ Served[]
 *                                                          └─forecast→ ForecastDay[]
 * ```
 *
 * Everything is a pure function over plain JSON; the append-only review log is the truth, and cards are a fold of it.
 * How the rooms below call it: `session/log-entry.ts` when a whole call is over, `session/retraining.ts` when home is
 * opened; the catalogue is made where the library is built, by `catalogueEntry`.
 */
export function planRetraining(circumstances: Circumstances, known: Known): Plan {
  const { log, plays, catalogue, rubric, random, schedule = defaultSchedule, options = defaultOptions, past } = known;
  const { today } = circumstances;
  const skills = skillsOf(rubric);
  const unserved = skillsWithoutCall(catalogue, skills);
  // Nobody is asked for what the library cannot give them.
  const practicable = skills.filter((skill) => !unserved.includes(skill));
  const isFolded = ({ day }: Review): boolean => past !== undefined && day <= past.until;
  const [earlier, later] = [
    log.filter((each) => each.day < today && !isFolded(each)),
    log.filter(({ day }) => day >= today),
  ];
  const before = cardsOf(earlier, skills, schedule, past?.cards);
  const cards = cardsOf(later, skills, schedule, before);
  const due = dueNow(circumstances, cards, log, catalogue, practicable, schedule);
  return {
    skills: skills.map((skill) => {
      const card = cards.find((each) => each.skill === skill.id) ?? null;
      return { skill, card, recall: card && recallOf(card, today, schedule) };
    }),
    due,
    served: serve(due, catalogue, plays, today, random, options),
    unserved,
    forecast: forecast(circumstances, log, before, plays, catalogue, practicable, schedule, options),
  };
}

/** What is known of a person and of the library. */
export interface Known {
  /** The person's review log, in any order. */
  readonly log: readonly Review[];
  /** Every call the person has opened, in any order. */
  readonly plays: readonly Play[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly rubric: Rubric;
  /** Gives numbers from 0 to below 1. Seeded by person and day, home shows the same when it is opened again. */
  readonly random: () => number;
  readonly schedule?: Schedule;
  /** Where the log lacks old days: their cards, made with the same schedule. The last review of each skill and scenario stays in it. */
  readonly past?: { readonly until: Day; readonly cards: readonly Card[] } | undefined;
  readonly options?: ServeOptions;
}

/** What a person's retraining comes to on a day. */
export interface Plan {
  /** Every skill, with its card and the predicted recall today, 0 to 1; null where it was never practised. */
  readonly skills: readonly { readonly skill: Skill; readonly card: Card | null; readonly recall: number | null }[];
  /** All that is due, in order of risk. */
  readonly due: readonly Due[];
  /** The role-plays for today. */
  readonly served: readonly Served[];
  /** Skills that no call of the library exercises: for trainers, who can write one. */
  readonly unserved: readonly Skill[];
  /** Today and the 29 days after. */
  readonly forecast: readonly ForecastDay[];
}

/** Skills that no call of the library exercises. */
export function skillsWithoutCall(catalogue: readonly CatalogueEntry[], skills: readonly Skill[]): readonly Skill[] {
  const covered = new Set(callsIn(catalogue).flatMap(({ surface }) => [...skillsIn(surface)]));
  return skills.filter(({ id }) => !covered.has(id));
}
