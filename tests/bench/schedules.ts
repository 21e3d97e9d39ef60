import { defaultSchedule, type Card } from '../../src/retraining/cards.ts';
import { callKey, callsIn, type Call, type CatalogueEntry } from '../../src/retraining/catalogue.ts';
import { addDays, type Day } from '../../src/retraining/days.ts';
import { dueNow, type Absence, type Due, type PolicyChange } from '../../src/retraining/due.ts';
import type { Review } from '../../src/retraining/ratings.ts';
import { defaultOptions, serve, type Play } from '../../src/retraining/serve.ts';
import type { Skill } from '../../src/retraining/skills.ts';
import type { Random } from './reps.ts';

/** What all reps share. */
export interface Firm {
  readonly start: Day;
  readonly catalogue: readonly CatalogueEntry[];
  /** Those that some call exercises. */
  readonly skills: readonly Skill[];
  readonly policyChanges: readonly PolicyChange[];
}

/** A rep at work on a day, as a schedule sees it. */
export interface Desk {
  /** Days since the start. */
  readonly on: number;
  readonly today: Day;
  readonly log: readonly Review[];
  readonly cards: readonly Card[];
  readonly plays: readonly Play[];
  readonly absences: readonly Absence[];
  readonly random: Random;
}

/** Which calls a rep is to play that day. */
export type ScheduleUnderTest = (desk: Desk) => readonly Call[];

/** Weeks in which everything is new. All schedules begin with them, played as ours would have it. */
export const startUp = 28;

export function ours({ start, catalogue, skills, policyChanges }: Firm): ScheduleUnderTest {
  return ({ today, absences, cards, log, plays, random }) => {
    const circumstances = { today, started: start, absences, flags: [], policyChanges };
    const due = dueNow(circumstances, cards, log, catalogue, skills, defaultSchedule);
    return serve(due, catalogue, plays, today, random, defaultOptions);
  };
}

/** A course every so many days: as many calls as exercise every skill once, two a day, unseen calls first. */
export function courses({ start, catalogue, skills }: Firm, interval: number): ScheduleUnderTest {
  return ({ on, today, cards, plays, random }) => {
    const since = startUp + Math.floor((on - startUp) / interval) * interval;
    const from = addDays(start, since);
    if (since === startUp) return []; // the start itself was the first
    const open = skills
      .filter(({ id }) => !cards.some((card) => card.skill === id && card.lastReview >= from))
      .map(({ id }): Due => ({ need: { kind: 'skill', skill: id }, since: from, reasons: [], recall: 0, risk: 0 }));
    return serve(open, catalogue, plays, today, random, { perDay: 2, interleave: 0 });
  };
}

/** So many calls a week, the one played longest ago first, whatever is due. */
export function evenly({ start, catalogue }: Firm, perWeek: number): ScheduleUnderTest {
  const all = callsIn(catalogue);
  return ({ on, plays }) => {
    const since = plays.filter(({ day }) => day >= addDays(start, startUp)).length;
    const owed = Math.floor(((on - startUp) / 7) * perWeek) - since;
    const seen = new Map(plays.map((played, index) => [callKey(played), index] as const));
    const age = (call: Call): number => seen.get(callKey(call)) ?? -1;
    return owed > 0 ? all.toSorted((a, b) => age(a) - age(b)).slice(0, Math.min(2, owed)) : [];
  };
}
