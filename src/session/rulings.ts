import { contextOf } from '../assessment/written/answer.ts';
import { replay } from '../roleplay/replay.ts';
import { transcript, wordsOf } from '../roleplay/transcript.ts';
import type { Environment } from './environment.ts';
import { asPlayed } from './stages.ts';

/** One ruling with all that was known when the reply was written: what later measurement needs. */
export interface RulingLine {
  readonly id: string;
  readonly scenario: string;
  readonly customer: string;
  readonly facts: readonly string[];
  readonly given: readonly string[];
  readonly policy: readonly string[];
  readonly reply: string;
  readonly behaviour: string;
  /** What the rules held: shown, not sure, or not shown. */
  readonly found: 'shown' | 'unsure' | 'not shown';
  readonly quote: string;
  readonly ruled: 'shown' | 'not shown';
  readonly by: 'rep' | 'trainer';
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Every ruling of this browser as JSON lines, each beside the reply it rules on. One whose call is gone, or whose script
 * can no longer be read, is left out.
 */
export async function exportRulings({ progress, scripts }: Environment): Promise<string> {
  const rulings = await progress.allRulings();
  const lines: RulingLine[] = [];
  for (const id of new Set(rulings.map(({ attempt }) => attempt))) {
    const attempt = await progress.attempt(id);
    if (!attempt) continue;
    const script = await scripts.load(attempt.hash).catch(() => undefined);
    if (!script) continue;
    const checked = asPlayed(script.checked, attempt);
    const played = replay(checked, attempt.variant, await progress.events(id));
    const words = wordsOf(checked, attempt.variant);
    for (const { turn, behaviour, isShown, by, at } of rulings.filter((ruling) => ruling.attempt === id)) {
      const step = played.steps.findIndex(({ event, after }) => event.type === 'wrote' && after.memory.turn === turn);
      const event = played.steps[step]?.event;
      if (event?.type !== 'wrote') continue;
      const before = { ...played, steps: played.steps.slice(0, step) };
      const context = contextOf(checked, words, transcript(checked, attempt.variant, before));
      const found = event.evidence.find((evidence) => evidence.behaviour === behaviour);
      lines.push({
        id: `${id}/${turn}`,
        scenario: attempt.scenario,
        customer: context.customer,
        facts: context.facts.map(named),
        given: context.given,
        policy: context.limits.map(named),
        reply: event.text,
        behaviour,
        found: found ? (found.seen ? 'shown' : 'unsure') : 'not shown',
        quote: found?.quote ?? '',
        ruled: isShown ? 'shown' : 'not shown',
        by,
        at: new Date(at).toISOString(),
      });
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function named({ name, wordings }: { readonly name: string; readonly wordings: readonly string[] }): string {
  return wordings.length === 0 ? name : `${name}: ${wordings.join(', ')}`;
}
