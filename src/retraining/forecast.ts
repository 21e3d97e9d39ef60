import { cardsOf, type Card, type Schedule } from './cards.ts';
import { callKey, callsIn, skillsIn, type CatalogueEntry } from './catalogue.ts';
import { addDays, type Day } from './days.ts';
import { dueNow, type Circumstances, type Need } from './due.ts';
import type { Review } from './ratings.ts';
import { serve, type Play, type ServeOptions } from './serve.ts';
import type { Skill } from './skills.ts';

/** One coming day. */
export interface ForecastDay {
  readonly day: Day;
  /** What is due that day, what was left over from before among it, in order of risk. */
  readonly due: readonly Need[];
  /** What that day's role-plays will exercise of it. */
  readonly practised: readonly Need[];
  /** Role-plays, at most the day's count. */
  readonly roleplays: number;
}

/** Days a forecast looks ahead, today included. */
export const forecastDays = 30;

/**
 * What the coming days hold, if every role-play is played on its day and goes well. It is the schedule itself, played
 * ahead: what fails comes back sooner than it says.
 * @param before the cards as of yesterday: what lies behind today is folded once, not once for every day ahead
 */
export function forecast(
  circumstances: Circumstances,
  log: readonly Review[],
  before: readonly Card[],
  plays: readonly Play[],
  catalogue: readonly CatalogueEntry[],
  skills: readonly Skill[],
  schedule: Schedule,
  options: ServeOptions,
  count = forecastDays,
): readonly ForecastDay[] {
  const calls = new Map(callsIn(catalogue).map((call) => [callKey(call), call] as const));
  let ahead: readonly Review[] = log.filter(({ day }) => day >= circumstances.today);
  let [assumed, played] = [log, plays];
  return Array.from({ length: count }, (_, days) => {
    const today = addDays(circumstances.today, days);
    const cards = cardsOf(ahead, skills, schedule, before);
    const due = dueNow({ ...circumstances, today }, cards, assumed, catalogue, skills, schedule);
    const served = serve(due, catalogue, played, today, () => 0, options);
    // A moment that lies after whatever was logged or asked for on that day.
    const at = addDays(today, 2);
    played = [
      ...played,
      ...served.map(({ scenario, variant }) => ({ scenario, variant, day: today, at, whole: true })),
    ];
    const practised = served.flatMap((call) => {
      const surface = calls.get(callKey(call))?.surface;
      return [...(surface ? skillsIn(surface) : [])].map((skill): Review => ({
        ...{ skill, at, day: today, rating: 'good', because: 'solid', attempt: 'forecast' },
        ...{ scenario: call.scenario, variant: call.variant },
      }));
    });
    if (practised.length > 0)
      [assumed, ahead] = [
        [...assumed, ...practised],
        [...ahead, ...practised],
      ];
    return {
      day: today,
      due: due.map(({ need }) => need),
      practised: served.flatMap(({ target, also }) => [target, ...also].map(({ need }) => need)),
      roleplays: served.length,
    };
  });
}
