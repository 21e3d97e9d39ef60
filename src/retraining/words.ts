import { dayInWords, daysBetween, type Day } from './days.ts';
import type { Due, Need, Reason } from './due.ts';
import type { Novelty } from './serve.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** 0 to 1 as whole per cent, rounded down like every number shown. */
const percent = (share: number): string => `${Math.floor(share * 100)} %`;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What is due, by its name; a critical error as what is to be avoided. */
export function needInWords(need: Need, reasons: Due['reasons'] = []): string {
  if (need.kind === 'skill') {
    const name = need.skill.slice(need.skill.indexOf(':') + 1);
    return isCritical(need) ? `avoiding “${name}”` : name;
  }
  const changed = reasons.find((reason) => reason.kind === 'policy changed');
  return `the page “${changed ? changed.title : need.page}”`;
}

/** Why something is due, as a sentence; all of it, critical errors by name. */
export function reasonInFull({ need, reasons, recall }: Due, today: Day): string {
  const name = capital(needInWords(need, reasons));
  return `${name}: ${reasons.map((reason) => inWords(reason, recall, today)).join('; ')}.`;
}

function inWords(reason: Reason & { readonly since: Day }, recall: number | null, today: Day): string {
  switch (reason.kind) {
    case 'scheduled': {
      const ago = days(daysBetween(reason.lastReview, today));
      if (reason.failed) return `did not go well ${ago} ago, so it comes back soon`;
      const limit = reason.isAtLimit ? ', as long as it may wait' : '';
      return `last practised ${ago} ago${limit}; the chance that it goes well today is put at ${percent(recall ?? 0)}`;
    }
    case 'never practised':
      return `not practised since you started on ${dayInWords(reason.started)}`;
    case 'policy changed':
      return `changed on ${dayInWords(reason.since)}, and you have not played a call under it since`;
    case 'back':
      return `not practised since you came back on ${dayInWords(reason.since)}, after ${days(reason.days)} away`;
    case 'flagged':
      return `${reason.by} asked for it on ${dayInWords(reason.since)}${reason.note && `: “${reason.note}”`}`;
  }
}

const noveltyInWords: Readonly<Record<Novelty, string>> = {
  'new scenario': 'You have not played this call yet.',
  'new variant': 'You have played this call with another customer.',
  'played before': 'You have played this one, longer ago than others that would do.',
  'the last one again': 'It is the one you played last: there is no other for this yet.',
};

/**
 * Why a call is served, to be read before it. Critical errors that are due are counted and not named: whoever is told
 * “a danger” beforehand is no longer tested on noticing it.
 * @param due what the call is served for first, then what else it exercises
 */
export function whyServed(due: readonly Due[], novelty: Novelty, today: Day): string {
  const open = due.filter(({ need }) => !isCritical(need));
  const critical = due.filter(({ need }) => isCritical(need));
  const [first, ...others] = open;
  const also = others.map(({ need, reasons }) => needInWords(need, reasons));
  const sentences = [
    ...(first ? [reasonInFull(first, today)] : []),
    ...(also.length > 0 ? [`It also exercises ${listed(also)}, due too.`] : []),
    ...(critical.length > 0 ? [hidden(critical, first !== undefined, today)] : []),
    noveltyInWords[novelty],
  ];
  return sentences.join(' ');
}

function hidden(critical: readonly Due[], isMore: boolean, today: Day): string {
  const oldest = Math.min(...critical.map(({ since }) => since));
  const waited = daysBetween(oldest, today);
  const what = critical.length === 1 ? 'a critical error' : `${critical.length} critical errors`;
  const also = isMore ? 'also ' : '';
  const since = waited === 0 ? `is ${also}due today` : `has ${also}been due for ${days(waited)}`;
  return `Avoiding ${what} ${since}; the debrief says which.`;
}

function isCritical(need: Need): boolean {
  return need.kind === 'skill' && need.skill.startsWith('critical:');
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
