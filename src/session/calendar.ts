import { retrainingEntries, toCalendar } from '../reporting/calendar.ts';
import type { Environment } from './environment.ts';
import { retrainingOf } from './retraining.ts';
import type { PersonView } from './views.ts';

/** A person's coming days as a calendar file. */
export async function calendarOf(environment: Environment, { id, name }: PersonView): Promise<string> {
  const { plan } = await retrainingOf(environment, id);
  const entries = retrainingEntries(id, plan.forecast);
  return toCalendar(name === '' ? 'Stepladder' : `Stepladder: ${name}`, entries, environment.now());
}
