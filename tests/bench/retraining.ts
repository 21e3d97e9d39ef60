// `npm run bench:retraining`: 200 simulated reps over two years, retrained by our schedule, at fixed times, and not at
// all. It measures the schedule and not people: what is assumed of them stands in `reps.ts`, and is printed.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { handbookFor, scenarioFiles, stageReader } from '../../src/cli/files.ts';
import { check } from '../../src/playtest/check.ts';
import { cardsOf, recallOf, type Card } from '../../src/retraining/cards.ts';
import { catalogueEntry } from '../../src/retraining/catalogue-entry.ts';
import { callKey, callsIn, skillsIn } from '../../src/retraining/catalogue.ts';
import { addDays } from '../../src/retraining/days.ts';
import { inferAbsence, type Absence } from '../../src/retraining/due.ts';
import type { Review } from '../../src/retraining/ratings.ts';
import { skillsWithoutCall } from '../../src/retraining/retraining.ts';
import type { Play } from '../../src/retraining/serve.ts';
import { skillsOf } from '../../src/retraining/skills.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { daysOff, randomOf, SimulatedRep } from './reps.ts';
import { courses, evenly, ours, startUp, type Firm, type ScheduleUnderTest } from './schedules.ts';

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: '200' },
    days: { type: 'string', default: '730' },
    seed: { type: 'string', default: '20260302' },
  },
});
const [reps, length, seed] = [Number(values.reps), Number(values.days), Number(values.seed)];
const start = Date.UTC(2026, 2, 2); // a Monday

const catalogue = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).flatMap((file) => {
  const options = { handbook: handbookFor(file), readStage: stageReader(file) };
  const { checked } = check(readFileSync(file, 'utf8'), options);
  return checked ? [catalogueEntry(checked)] : [];
});
const calls = new Map(callsIn(catalogue).map((call) => [callKey(call), call] as const));
const allSkills = skillsOf(defaultRubric);
const missing = skillsWithoutCall(catalogue, allSkills);
const skills = allSkills.filter((skill) => !missing.includes(skill));
const pages = ['promises', 'goodwill-and-authority', 'handing-over'];
const firm: Firm = {
  ...{ start, catalogue, skills },
  policyChanges: pages.map((page, index) => {
    const on = addDays(start, 150 + 200 * index);
    return { page, title: page, at: on, day: on };
  }),
};

/** Sums over skill-days; the first four weeks, the same for all, are left out of all but `early`. */
interface Tally {
  days: number;
  /** Days on which the model believes recall to be .90 or more, and on which it is. */
  predicted: number;
  above: number;
  /** Sum of recall. */
  recall: number;
  /** The same for skills of the stricter limit: safety, privacy, vulnerability. */
  graveDays: number;
  graveAbove: number;
  /** Calls in the first four weeks, and after. */
  early: number;
  plays: number;
  weeks: number;
}

/** What becomes of one rep under a schedule. Every critical error that a call can hold is met in it. */
function simulate(number: number, schedule: ScheduleUnderTest, speed: number): Tally {
  const truth = new SimulatedRep(
    skills.map(({ id }) => id),
    speed,
    randomOf(seed, number, 1),
  );
  const isOff = daysOff(length, randomOf(seed, number, 2));
  const random = randomOf(seed, number, 3);
  const first = ours(firm);
  const tally = {
    days: 0,
    predicted: 0,
    above: 0,
    recall: 0,
    graveDays: 0,
    graveAbove: 0,
    early: 0,
    plays: 0,
    weeks: 0,
  };
  let [log, plays, absences]: [Review[], Play[], Absence[]] = [[], [], []];
  let cards: readonly Card[] = [];
  let lastSeen = start;
  for (let on = 0; on < length; on++) {
    const today = addDays(start, on);
    // Nobody gets to it every day: one working day in five is too busy.
    if (!isOff(on) && random() < 0.8) {
      const absence = inferAbsence(lastSeen, Math.min(today, ...cards.map(({ due }) => due)), today);
      if (absence) absences = [...absences, absence];
      lastSeen = today;
      const desk = { on, today, log, cards, plays, absences, random };
      const chosen = (on < startUp ? first : schedule)(desk);
      for (const { scenario, variant } of chosen) {
        const surface = calls.get(callKey({ scenario, variant }))?.surface;
        const at = today + plays.length;
        const call = { scenario, variant, at, day: today };
        for (const skill of surface ? skillsIn(surface) : []) {
          const rating = truth.practise(skill, today, random);
          log = [...log, { ...call, skill, rating, because: 'solid', attempt: String(plays.length) }];
        }
        plays = [...plays, { ...call, whole: true }];
      }
      if (chosen.length > 0) cards = cardsOf(log, skills);
      tally[on < startUp ? 'early' : 'plays'] += chosen.length;
    }
    if (on < startUp) continue;
    tally.weeks += 1 / 7;
    for (const { id, maximumInterval } of skills) {
      const card = cards.find(({ skill }) => skill === id);
      const recall = truth.recall(id, today);
      tally.days++;
      tally.recall += recall;
      if (card && recallOf(card, today) >= 0.9) tally.predicted++;
      if (recall >= 0.9) tally.above++;
      if (maximumInterval <= 60) tally.graveDays++;
      if (maximumInterval <= 60 && recall >= 0.9) tally.graveAbove++;
    }
  }
  return tally;
}

function run(name: string, schedule: ScheduleUnderTest, count: number, speed: number) {
  const all = Array.from({ length: count }, (_, number) => simulate(number, schedule, speed));
  const sum = (of: (tally: Tally) => number): number => all.reduce((total, each) => total + of(each), 0);
  const days = sum((each) => each.days);
  const worst = all
    .map((each) => each.recall / each.days)
    .toSorted((a, b) => a - b)
    .slice(0, Math.max(1, Math.round(count / 10)));
  return {
    name,
    early: sum(({ early }) => early) / count,
    perWeek: sum(({ plays }) => plays) / sum(({ weeks }) => weeks),
    predicted: sum(({ predicted }) => predicted) / days,
    above: sum(({ above }) => above) / days,
    grave: sum(({ graveAbove }) => graveAbove) / sum(({ graveDays }) => graveDays),
    recall: sum(({ recall }) => recall) / days,
    worst: worst.reduce((total, each) => total + each, 0) / worst.length,
  };
}

/** Our schedule, the same effort without it, what firms do, and nothing. */
function compare(count: number, speed: number) {
  const own = run('ours', ours(firm), count, speed);
  return [
    own,
    run('evenly, as many as ours', evenly(firm, own.perWeek), count, speed),
    run('quarterly course', courses(firm, 91), count, speed),
    run('yearly course', courses(firm, 365), count, speed),
    run('none after the start', () => [], count, speed),
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(cells.join('  ').trimEnd());
  }
}

const began = performance.now();
const results = compare(reps, 1);
console.log(
  `${reps} reps, ${length} days, seed ${seed}; ${skills.length} skills, ${calls.size} calls of the shipped library`,
);
console.log(`(no call exercises: ${missing.map(({ name }) => name).join(', ') || 'nothing'}).`);
console.log(
  `The first four weeks are the same for all: ${results[0]?.early.toFixed(1)} role-plays, as our schedule serves.\n`,
);
print([
  ['schedule', 'role-plays', 'predicted', 'really', 'really > .90,', 'mean', 'worst tenth'],
  ['', 'a rep-week', '> .90', '> .90', 'safety, privacy', 'recall', 'of reps'],
  ...results.map(({ name, perWeek, predicted, above, grave, recall, worst }) => [
    ...[name, perWeek.toFixed(2), percent(predicted), percent(above), percent(grave)],
    ...[percent(recall), percent(worst)],
  ]),
]);

console.log('\nWere everybody to keep things half as long, or four times as long, as the weights say:\n');
const few = Math.max(1, Math.round(reps / 4));
const [shorter, longer] = [compare(few, 0.5), compare(few, 4)];
print([
  ['schedule', '× ½: a week', 'really > .90', 'worst tenth', '× 4: a week', 'really > .90', 'worst tenth'],
  ...shorter.map((short, at) => [
    short.name,
    ...[short, longer[at] ?? short].flatMap(({ perWeek, above, worst }) => [
      ...[perWeek.toFixed(2), percent(above), percent(worst)],
    ]),
  ]),
]);
console.log(`
Shares are of skill-days after the first four weeks. “Predicted” is what our model believes, “really” what the
simulated rep recalls. Assumed: reps forget by FSRS's curve, each at a lasting pace the schedule does not know
(log-normal, σ .5 between reps, .3 between skills, .3 in growth); of what goes well one in four is only “hard”; weekends
and four weeks' leave a year are off, one working day in five is too busy, one rep in five is away for 60 days once;
three policy pages change. A course is as many calls as it takes to exercise every skill once, two a day. That people
forget conversations as they forget flashcards is not shown by this, but assumed: the weights are those FSRS ships with.
${((performance.now() - began) / 1000).toFixed(0)} s`);
