import type { CatalogueEntry } from './catalogue.ts';
import { recallOf, type Card, type Schedule } from './cards.ts';
import { daysBetween, type Day } from './days.ts';
import type { Review } from './ratings.ts';
import type { Skill, SkillId } from './skills.ts';

/** What a call can be needed for: to practise a skill, or to act once under a page that has changed. */
export type Need =
  { readonly kind: 'skill'; readonly skill: SkillId } | { readonly kind: 'page'; readonly page: string };

/** Why something is due. */
export type Reason =
  /** FSRS says so: predicted recall has come down to the retention, or the skill's longest interval is over. */
  | { readonly kind: 'scheduled'; readonly lastReview: Day; readonly failed: boolean; readonly isAtLimit: boolean }
  | { readonly kind: 'never practised'; readonly started: Day }
  | { readonly kind: 'policy changed'; readonly title: string }
  /** The rep is back from a long absence: all that was known is practised once. */
  | { readonly kind: 'back'; readonly days: number }
  | { readonly kind: 'flagged'; readonly by: string; readonly note: string };

export interface Due {
  readonly need: Need;
  /** The day it fell due; the earliest where several reasons hold. */
  readonly since: Day;
  /** At least one, each with the day since which it holds; the oldest first. */
  readonly reasons: readonly (Reason & { readonly since: Day })[];
  /** Predicted recall today, 0 to 1; 0 where it was never practised, null for a page. */
  readonly recall: number | null;
  /** Days at risk, with the head start of what is grave: the order in which things are served. */
  readonly risk: number;
}

/** A trainer's word that somebody should practise a skill, whatever the schedule says. Done with the next practice. */
export interface Flag {
  readonly skill: SkillId;
  /** Milliseconds since 1970, and the date then. */
  readonly at: number;
  readonly day: Day;
  readonly by: string;
  readonly note: string;
}

/** A page of the handbook whose rules are no longer what they were. */
export interface PolicyChange {
  readonly page: string;
  readonly title: string;
  readonly at: number;
  readonly day: Day;
}

/** Days on which the rep was not at work: from the first, until the day of the return. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
}

/** What besides the cards makes something due. */
export interface Circumstances {
  readonly today: Day;
  /** The day the rep started; null for somebody who has not, and of whom nothing is asked yet. */
  readonly started: Day | null;
  readonly absences: readonly Absence[];
  readonly flags: readonly Flag[];
  readonly policyChanges: readonly PolicyChange[];
}

/** Days of absence from which on a rep is brought back with a reinstatement set. */
export const longAbsence = 30;

/** Days that a reason adds to the risk: a trainer's word, and a rule that customers are told wrongly today, go first. */
const urgency: Readonly<Record<Reason['kind'], number>> = {
  ...{ scheduled: 0, 'never practised': 0, back: 0 },
  ...{ 'policy changed': 7, flagged: 14 },
};

/** All that is due, the oldest risk first; of equally old ones what is most likely forgotten. */
export function dueNow(
  circumstances: Circumstances,
  cards: readonly Card[],
  log: readonly Review[],
  catalogue: readonly CatalogueEntry[],
  skills: readonly Skill[],
  schedule: Schedule,
): readonly Due[] {
  const { today, started } = circumstances;
  if (started === null || started > today) return [];
  const due = [
    ...skills.flatMap((skill) => {
      const card = cards.find((each) => each.skill === skill.id);
      const reasons = reasonsFor(skill, card, circumstances, started, log);
      const recall = card ? recallOf(card, today, schedule) : 0;
      return reasons.length === 0
        ? []
        : [toDue({ kind: 'skill', skill: skill.id }, reasons, recall, skill.headStart, today)];
    }),
    ...changedPages(circumstances, started, log, catalogue).map(({ page, title, day }) =>
      toDue({ kind: 'page', page }, [{ kind: 'policy changed', title, since: day }], null, 0, today),
    ),
  ];
  return due.toSorted(
    (a, b) => b.risk - a.risk || (a.recall ?? 1) - (b.recall ?? 1) || (needKey(a.need) < needKey(b.need) ? -1 : 1),
  );
}

function reasonsFor(
  { id, maximumInterval }: Skill,
  card: Card | undefined,
  { today, absences, flags }: Circumstances,
  started: Day,
  log: readonly Review[],
): Due['reasons'] {
  const reasons: (Reason & { since: Day })[] = [];
  if (!card) reasons.push({ kind: 'never practised', started, since: started });
  else {
    const { due, lastReview, lastRating } = card;
    if (due <= today) {
      const isAtLimit = daysBetween(lastReview, due) >= maximumInterval;
      reasons.push({ kind: 'scheduled', lastReview, failed: lastRating === 'again', isAtLimit, since: due });
    }
    for (const { from, until } of absences) {
      const days = daysBetween(from, until);
      if (days >= longAbsence && until <= today && lastReview < until) {
        reasons.push({ kind: 'back', days, since: until });
      }
    }
  }
  for (const { skill, at, day, by, note } of flags) {
    const isDone = log.some((review) => review.skill === id && review.at > at);
    if (skill === id && day <= today && !isDone) reasons.push({ kind: 'flagged', by, note, since: day });
  }
  return reasons.toSorted((a, b) => a.since - b.since);
}

/** Pages changed since the rep started, under which a call can be played and none has been since; of several changes the last. */
function changedPages(
  { today, policyChanges }: Circumstances,
  started: Day,
  log: readonly Review[],
  catalogue: readonly CatalogueEntry[],
): readonly PolicyChange[] {
  const latest = new Map<string, PolicyChange>();
  for (const change of policyChanges) {
    const known = latest.get(change.page);
    if (change.day > started && change.day <= today && (!known || change.at > known.at))
      latest.set(change.page, change);
  }
  return [...latest.values()].filter(({ page, at }) => {
    const under = new Set(catalogue.filter(({ policies }) => policies.includes(page)).map(({ scenario }) => scenario));
    return under.size > 0 && !log.some((review) => review.at > at && under.has(review.scenario));
  });
}

function toDue(need: Need, reasons: Due['reasons'], recall: number | null, headStart: number, today: Day): Due {
  const since = reasons[0]?.since ?? today;
  const risk = Math.max(...reasons.map((reason) => daysBetween(reason.since, today) + urgency[reason.kind]));
  return { need, since, reasons, recall, risk: risk + headStart };
}

/**
 * The absence that a return shows: the rep was not seen for 30 days although something waited. Where nothing was due,
 * having stayed away is what the schedule meant, so days count from when there was something to come back for. An
 * absence that is known (leave, illness) is better told than inferred.
 * @param lastSeen the last day the rep was here
 * @param nextDue the first day on which anything was due then
 */
export function inferAbsence(lastSeen: Day, nextDue: Day, today: Day): Absence | null {
  const from = Math.max(lastSeen, nextDue);
  return daysBetween(from, today) >= longAbsence ? { from, until: today } : null;
}

/** A need as one word, for looking it up. */
export function needKey(need: Need): string {
  return need.kind === 'skill' ? need.skill : `page:${need.page}`;
}
