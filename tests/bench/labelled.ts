import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { assess, verdictOn, type WrittenFinding } from '../../src/assessment/written/assess.ts';
import { readReplyLine } from '../../src/cli/reply-lines.ts';
import { defaultRubric } from '../../src/rubric/default.ts';
import { findBehaviour } from '../../src/rubric/rubric.ts';

/** Replies labelled by people, a line of JSON each: what `npm run assess` reads, with what they show. */
export interface Labelled {
  readonly id: string;
  /** The file it stands in: replies of one hand. */
  readonly batch: string;
  readonly scenario: string;
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  readonly quotes: readonly { readonly behaviour: string; readonly quote: string }[];
  /** Neither for nor against. */
  readonly unsure: ReadonlySet<string>;
  /** Kept back: no rule was tuned on it, no weight learned from it. */
  readonly heldOut: boolean;
}

/** A trick, and an honest reply to the same customer. */
export interface Trick {
  readonly id: string;
  readonly kind: string;
  /** The lines that `npm run assess` would read. */
  readonly honest: string;
  readonly trick: string;
  readonly mustNot: readonly string[];
}

export const repliesFolder = `${import.meta.dirname}/../assessment/replies`;

/** What a good reply shows; F1 is .80 at least for each. */
export const mainBehaviours = [
  'asks a clarifying question',
  'restates the facts',
  'checks understanding',
  'names the feeling',
  'validates',
  'apologises for the impact',
  'commits to act',
  'gives a time',
  'offers a remedy',
  'confirms next steps',
];

/** Batches that were written and frozen before weights were learned, and are kept back whole: the newest is the last. */
export const fresh = ['fresh', 'fresh-2', 'fresh-3', 'fresh-4', 'fresh-5', 'fresh-6'];

/** Kept back, too, and measured by themselves: ordinary replies, by writers who knew nothing of behaviours, labelled by others. */
export const isOrdinary = ({ batch }: { readonly batch: string }): boolean => batch.startsWith('ordinary');

/** Neither learned from nor kept back: bars are set by them (`bars.ts`). */
export const isForBars = ({ batch }: { readonly batch: string }): boolean => batch.startsWith('bars');

/** Pairs near a line: the hardest there are. Measured by themselves, neither learned from nor counted with what is kept back. */
export const isNear = ({ batch }: { readonly batch: string }): boolean => batch === 'near';

/** What rules are tuned on, and weights learned from. */
export const isForTuning = (reply: Labelled): boolean => !reply.heldOut && !isForBars(reply) && !isNear(reply);

/** How often a behaviour was found where people saw it, where they did not, and missed. */
export interface Tally {
  readonly behaviour: string;
  found: number;
  wrong: number;
  missed: number;
}

/** Precision and recall in one, 0 to 1. */
export const f1Of = ({ found, wrong, missed }: Tally): number => (2 * found) / (2 * found + wrong + missed);

/** The labelled replies of all files; empty where there are none. */
export function labelled(folder = repliesFolder): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^replies-.*\.jsonl$/.test(name))
    .toSorted()
    .flatMap((name) =>
      readFileSync(`${folder}/${name}`, 'utf8')
        .trim()
        .split('\n')
        .map((text) => ({ text, batch: name.replace(/^replies-|\.jsonl$/g, '') })),
    )
    .map(({ text, batch }) => {
      const { id, scenario, labels, unsure } = JSON.parse(text) as {
        id: string;
        scenario: string;
        labels: { behaviour: string; quote: string }[];
        unsure?: string[];
      };
      return {
        id,
        batch,
        scenario,
        text,
        labels: new Set(labels.map(({ behaviour }) => behaviour)),
        quotes: labels,
        unsure: new Set(unsure ?? []),
        heldOut: isOrdinary({ batch }) || fresh.includes(batch) || (/^[ab]$/.test(batch) && isHeldOut(id)),
      };
    });
}

/** What two further readers saw in replies that are kept back, by the id of the reply. */
export function readings(folder = repliesFolder): Map<string, readonly ReadonlySet<string>[]> {
  const file = `${folder}/readings.jsonl`;
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, readers } = JSON.parse(line) as { id: string; readers: string[][] };
        return [id, readers.map((names) => new Set(names))];
      }),
  );
}

export function tricks(folder = repliesFolder): Trick[] {
  const file = `${folder}/adversarial.jsonl`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, kind, honest, trick, mustNot, ...context } = JSON.parse(line) as Record<string, unknown> & Trick;
      const reply = (text: string): string => JSON.stringify({ ...context, id, reply: text });
      return { id, kind, mustNot, honest: reply(honest), trick: reply(trick) };
    });
}

/** A third of the replies, chosen by the hash of their id, was held out while the rules were written. */
function isHeldOut(id: string): boolean {
  return parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;
}

/** Findings of a reply that count. */
export function seenIn(line: string): WrittenFinding[] {
  const { reply, context } = readReplyLine(line);
  return assess(reply, context).findings.filter((finding) => verdictOn(finding) === 'seen');
}

/** Points of what a reply shows, less those of what it breaks; a critical error outweighs all. */
export function pointsOf(findings: readonly WrittenFinding[]): number {
  return findings.reduce((sum, { behaviour }) => {
    const known = findBehaviour(defaultRubric, behaviour);
    return sum + (known?.kind === 'shows' ? known.points : known?.kind === 'breaks' ? -known.points : -100);
  }, 0);
}

/** Findings said plainly, and those said with “probably”: how many there are, and how many stand in the labels. */
export interface Signed {
  readonly plain: { found: number; signed: number };
  readonly probable: { found: number; signed: number };
}

/** Counts what would be signed of what is found; what the reader left open would not be. */
export function signedOf(replies: readonly Labelled[]): Signed {
  const counts: Signed = { plain: { found: 0, signed: 0 }, probable: { found: 0, signed: 0 } };
  for (const { text, labels } of replies)
    for (const { behaviour, probable } of seenIn(text)) {
      const own = probable ? counts.probable : counts.plain;
      own.found++;
      if (labels.has(behaviour)) own.signed++;
    }
  return counts;
}

/** Counts findings against labels, behaviour by behaviour, in the order of the scorecard. */
export function tally(replies: readonly Labelled[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { text, labels, unsure } of replies) {
    const seen = new Set(seenIn(text).map(({ behaviour }) => behaviour));
    for (const behaviour of new Set([...labels, ...seen])) {
      if (unsure.has(behaviour)) continue;
      const counts = tallies.get(behaviour) ?? { behaviour, found: 0, wrong: 0, missed: 0 };
      if (!labels.has(behaviour)) counts.wrong++;
      else if (seen.has(behaviour)) counts.found++;
      else counts.missed++;
      tallies.set(behaviour, counts);
    }
  }
  return defaultRubric.behaviours.flatMap(({ name }) => tallies.get(name) ?? []);
}
