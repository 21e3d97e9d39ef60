import { daysBetween } from '../retraining/days.ts';
import { needKey } from '../retraining/due.ts';
import type { Environment } from './environment.ts';
import { logStored, type Logging } from './logging.ts';
import type { DueCall, DueView } from './retraining-views.ts';
import { retrainingOf, type Retraining } from './retraining.ts';

/** What is due for a person today; calls of an earlier version are taken into the log first. */
export async function dueOf(
  environment: Environment,
  person: string,
  onLogging: (logging: Logging) => void = () => undefined,
): Promise<DueView> {
  await logStored(environment, person, onLogging);
  return toDueView(environment, await retrainingOf(environment, person));
}

function toDueView({ scripts }: Environment, { plan, circumstances, days, back }: Retraining): DueView {
  const { today } = circumstances;
  const exercised = new Set(
    plan.served.flatMap(({ target, also }) => [target, ...also]).map(({ need }) => needKey(need)),
  );
  return {
    today,
    calls: plan.served.flatMap(({ scenario, variant, why }): DueCall[] => {
      const entry = scripts.entry(scenario);
      if (!entry) return [];
      const { channel, minutes } = entry;
      const [title, customer] = [entry.titles[variant] ?? entry.title, entry.customers[variant] ?? ''];
      return [{ scenario, variant, title, customer, channel, minutes, why, level: 'practice' }];
    }),
    doneToday: days.find(({ day }) => day === today)?.calls ?? 0,
    waiting: plan.due.filter(({ need }) => !exercised.has(needKey(need))).length,
    next: plan.forecast.find(({ day, roleplays }) => day > today && roleplays > 0)?.day ?? null,
    away: back && daysBetween(back.from, back.until),
  };
}
