import type { Page } from '@playwright/test';
import { shipped } from '../journeys/keyboard.ts';
import { catalogueEntry } from '../../src/retraining/catalogue-entry.ts';
import { skillsIn, type CatalogueEntry } from '../../src/retraining/catalogue.ts';
import type { WholeCall } from '../../src/retraining/log-entry.ts';
import { addToTally, type Tally } from '../../src/retraining/tally.ts';
import { competencies } from '../../src/rubric/rubric.ts';

/** Practice that somebody might have behind them, as rows of the database. */

export interface Stored {
  readonly attempts: object[];
  readonly reviewLog: WholeCall[];
  readonly tallies: Tally[];
  readonly openings: object[];
}

const scenarios = ['cracked-blender', 'double-charge', 'broadband-outage', 'fourth-call', 'warm-power-bank'];

/** @param days over which the calls are spread, up to the last one */
export function pastOf(person: string, calls: number, days: number, last: number): Stored {
  const library = scenarios.map((id): [CatalogueEntry, string, string] => {
    const checked = shipped(id);
    return [catalogueEntry(checked), checked.hash, checked.scenario.title];
  });
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const stored: Stored = { attempts: [], reviewLog: [], tallies: [], openings: [] };
  const tallies = new Map<number, Tally>();
  const openings = new Map<string, object>();
  for (let number = 0; number < calls; number++) {
    const [entry, hash, title] = library[Math.floor(random() * library.length)] ?? [];
    if (!entry) continue;
    const variant = Math.floor(random() * entry.variants.length);
    const ago = Math.floor(((calls - 1 - number) * days) / calls);
    const day = Math.floor(last / 86_400_000 - ago) * 86_400_000;
    const at = Math.min(last, day + 9 * 3_600_000) + (number % 1000) * 1000;
    const skill = 50 + (40 * number) / calls;
    const scores = Object.fromEntries(
      competencies.map((name) => [name, Math.min(100, Math.floor(skill + random() * 30 - 10))]),
    );
    const score = Math.floor(Object.values(scores).reduce((sum, each) => sum + each, 0) / 4);
    const [id, startedAt, passed] = [`past-${number}`, at - 400_000, score >= 65];
    const call: WholeCall = {
      ...{ kind: 'whole', attempt: id, person, scenario: entry.scenario, variant, level: 'practice' },
      ...{ cause: entry.cause, startedAt, at, day, passed, score, scores, critical: [] },
      occasions: ['gives a time', 'validates', 'commits to act', 'blames', 'decides rightly'].map((behaviour) => ({
        behaviour,
        seen: random() < 0.5,
      })),
      reviews: [
        ...skillsIn(
          entry.variants[variant] ?? {
            competencies: { listening: 0, empathy: 0, ownership: 0, escalation: 0 },
            criticals: [],
            needsEscalation: 'no',
          },
        ),
      ].map((each) => ({
        skill: each,
        rating: score < 60 ? 'again' : score < 75 ? 'hard' : 'good',
        because: score < 60 ? 'not yet' : score < 75 ? 'nearly' : 'solid',
      })),
    };
    stored.reviewLog.push(call);
    tallies.set(day, addToTally(tallies.get(day), call));
    const key = `${entry.scenario} ${variant}`;
    const first = openings.get(key) as { first: object } | undefined;
    openings.set(key, {
      ...{ person, scenario: entry.scenario, variant, last: startedAt },
      ...{ first: first?.first ?? { attempt: id, at: startedAt }, done: { attempt: id, at, score, passed } },
    });
    const summary = { ending: 'Settled', outcome: 'resolved', passed, score, scores };
    stored.attempts.push({
      ...{ id, person, scenario: entry.scenario, hash, variant, seed: number, title, customer: 'Dana Whitlock' },
      ...{ startedAt, lastAt: at, length: 9, turn: 7, open: 0, level: 'practice', answers: 'choose', stage: null },
      ...{ retry: null, summary },
    });
  }
  stored.tallies.push(...tallies.values());
  stored.openings.push(...openings.values());
  return stored;
}

/** Puts rows into the app's database, in a page that has opened it once. */
export async function store(page: Page, rows: Stored & { readonly events?: object[] }): Promise<void> {
  for (const [table, all] of Object.entries(rows) as [string, object[]][]) {
    for (let from = 0; from < all.length; from += 5000) {
      await page.evaluate(
        ([name, part]) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('stepladder');
            opening.onerror = () => reject(new Error('cannot be opened'));
            opening.onsuccess = () => {
              const writing = opening.result.transaction(name, 'readwrite');
              for (const row of JSON.parse(part) as object[]) writing.objectStore(name).put(row);
              writing.oncomplete = () => (opening.result.close(), resolve());
              writing.onerror = () => reject(new Error('cannot be written'));
            };
          }),
        // As text: the driver would take every value apart.
        [table, JSON.stringify(all.slice(from, from + 5000))] as const,
      );
    }
  }
}

/** Who practises in that page. */
export function personIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('stepladder');
        opening.onerror = () => reject(new Error('cannot be opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('people').objectStore('people').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { id: string }[])[0]?.id ?? '');
          };
        };
      }),
  );
}
