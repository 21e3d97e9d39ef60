import { retrainingIn } from '../progress/retraining.ts';
import type { Opening } from '../progress/openings.ts';
import { callKey, type Call } from '../retraining/catalogue.ts';
import { chooseCalls } from '../retraining/certification-calls.ts';
import { certificationOf, certificationPolicy, type AssessedCall } from '../retraining/certification.ts';
import type { LogEntry } from '../retraining/log-entry.ts';
import type { Play } from '../retraining/serve.ts';
import { skillsOf } from '../retraining/skills.ts';
import { defaultRubric } from '../rubric/default.ts';
import { bandOf } from '../rubric/rubric.ts';
import type { CertificationView, CertifiedCall, ChosenCall } from './certification-views.ts';
import { chanceOf } from './chance.ts';
import type { Environment } from './environment.ts';
import { logStored } from './logging.ts';
import { retrainingOf } from './retraining.ts';
import type { PersonView } from './views.ts';

/**
 * How a person's certification stands. What counts is a whole call at the level *assess*, by the attempt that opened it
 * first, of a variant not watched before: a call with help, a turn tried again and a second try are none of these.
 */
export async function certificationPageOf(environment: Environment, person: PersonView): Promise<CertificationView> {
  const { progress } = environment;
  await logStored(environment, person.id);
  const [{ plan, circumstances, openings, plays }, watched, unfinished] = await Promise.all([
    retrainingOf(environment, person.id),
    progress.learning.watched(person.id),
    progress.unfinished(person.id),
  ]);
  const firsts = new Map(openings.map(({ first }) => [first.attempt, first.at] as const));
  const entries = await retrainingIn(progress).entries([...firsts.keys()]);
  const wasWatched = ({ scenario, variant }: Call, before: number): boolean =>
    watched.some((each) => each.scenario === scenario && each.variant === variant && each.at <= before);
  const calls = entries.flatMap((entry): AssessedCall[] => assessedCall(entry, wasWatched));
  const cards = plan.skills.flatMap(({ card }) => card ?? []);
  const { last, next } = certificationOf(calls, cards, skillsOf(defaultRubric), defaultRubric);
  const begun = unfinished.filter(
    (attempt) => attempt.level === 'assess' && firsts.has(attempt.id) && !wasWatched(attempt, attempt.startedAt),
  );
  const wanted = Math.max(0, certificationPolicy.calls - next.length - begun.length);
  const ahead = await chosenFor(environment, person.id, wanted, plays, openings, next);
  const { today } = circumstances;
  return {
    ...{ name: person.name, today, calls: certificationPolicy.calls, within: certificationPolicy.within },
    done: next.map((call) => toCertifiedCall(environment, call)),
    begun: begun.map(({ id, title, customer }) => ({ attempt: id, title, customer })),
    ahead: ahead.flatMap((call) => toChosenCall(environment, call)),
    lacking: wanted - ahead.length,
    last: last && {
      ...last,
      calls: last.calls.map((call) => toCertifiedCall(environment, call)),
      hasLapsed: last.lapses !== null && last.lapses <= today,
    },
  };
}

function assessedCall(entry: LogEntry, wasWatched: (call: Call, before: number) => boolean): AssessedCall[] {
  if (entry.kind !== 'whole' || entry.level !== 'assess' || wasWatched(entry, entry.startedAt)) return [];
  const { attempt, scenario, variant, at, day, score, critical } = entry;
  return [{ attempt, scenario, variant, at, day, score, critical, unseen: true }];
}

/** The calls for the rest of a series: those chosen at its beginning, as far as they are still unseen, and others for the rest. */
async function chosenFor(
  { progress, scripts, now }: Environment,
  person: string,
  wanted: number,
  plays: readonly Play[],
  openings: readonly Opening[],
  done: readonly Call[],
): Promise<readonly Call[]> {
  const store = retrainingIn(progress);
  const [stored, { calls: catalogue }] = await Promise.all([store.series(person), scripts.catalogue()]);
  const seen = new Set([...plays, ...openings].map(callKey));
  const isThere = ({ scenario, variant }: Call): boolean =>
    (catalogue.find((entry) => entry.scenario === scenario)?.variants.length ?? 0) > variant;
  const kept = (stored?.calls ?? []).filter((call) => !seen.has(callKey(call)) && isThere(call)).slice(0, wanted);
  if (kept.length === wanted) return kept;
  const taken = new Set([...kept, ...done].map(callKey));
  const others = chooseCalls(catalogue, [...plays], chanceOf(`${person} certification ${openings.length}`));
  const calls = [...kept, ...others.filter((call) => !taken.has(callKey(call)))].slice(0, wanted);
  if (calls.length > kept.length) await store.saveSeries({ person, calls, chosenAt: now() });
  return calls;
}

function toCertifiedCall(
  { scripts }: Environment,
  { attempt, scenario, variant, day, score, critical }: AssessedCall,
): CertifiedCall {
  const entry = scripts.entry(scenario);
  return {
    ...{ attempt, day, score, band: bandOf(defaultRubric, score), critical: critical.length },
    title: entry?.titles[variant] ?? scenario,
    customer: entry?.customers[variant] ?? '',
  };
}

function toChosenCall({ scripts }: Environment, { scenario, variant }: Call): ChosenCall[] {
  const entry = scripts.entry(scenario);
  if (!entry) return [];
  const { channel, minutes } = entry;
  const [title, customer] = [entry.titles[variant] ?? entry.title, entry.customers[variant] ?? ''];
  return [{ scenario, variant, title, customer, channel, minutes }];
}
