import type { CheckedScenario } from '../playtest/check.ts';
import { choiceOf } from '../playtest/rehearse.ts';
import type { Attempt } from '../progress/schema.ts';
import type { EscalationChoice, RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { handedOver } from '../roleplay/handed-over.ts';
import { replay } from '../roleplay/replay.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import { noteParts } from '../scenario/model.ts';
import type { Environment } from './environment.ts';
import type { ShelfEntry } from './scripts.ts';
import { asPlayed } from './stages.ts';
import type { ReceivedNote } from './views.ts';

/** What goes over from a finished call to its second stage; null where there is none, or where it was not handed over. */
export async function handOver(
  environment: Environment,
  { attempt, events }: { readonly attempt: Attempt; readonly events: readonly RoleplayEvent[] },
): Promise<{ readonly entry: ShelfEntry; readonly handedOver: NonNullable<Attempt['stage']>['handedOver'] } | null> {
  const { checked } = await environment.scripts.load(attempt.hash);
  const own = asPlayed(checked, attempt);
  const over = handedOver(own, replay(own, attempt.variant, events));
  const then = own.scenario.escalation?.then;
  const entry = then && environment.scripts.stage(then.file);
  if (!entry || !over) return null;
  const { marks, noted, ...moods } = over.carried;
  return { entry, handedOver: { ...moods, marks: [...marks], noted: [...noted] } };
}

/**
 * The note a second stage works from: the one that was written in the first, or, where the stage is played by itself,
 * the one a colleague would have written with the facts that the variant says. Null for a call that is no second stage.
 */
export async function receivedNote(
  { progress, scripts }: Environment,
  checked: CheckedScenario,
  attempt: Attempt,
): Promise<ReceivedNote | null> {
  const { stageOf, variants, facts } = checked.scenario;
  if (!stageOf) return null;
  const { variant, stage } = attempt;
  const before = stage ? await progress.attempt(stage.of) : undefined;
  const hash = before?.hash ?? scripts.stage(stageOf.file)?.hash;
  if (hash === undefined) return null;
  const first = (await scripts.load(hash)).checked;
  const words = wordsOf(checked, variant);
  let choice: EscalationChoice | undefined;
  if (before) {
    const own = asPlayed(first, before);
    choice = handedOver(own, replay(own, before.variant, await progress.events(before.id)))?.choice;
  }
  const noted = stage?.handedOver.noted ?? variants[variant]?.note ?? facts.map(({ name }) => name);
  const held = new Set(noted.map(normalName));
  const needed = first.scenario.escalation?.note ?? [];
  choice ??= choiceOf(
    first,
    { to: first.rule.to ?? '', how: first.rule.how ?? '', because: [], tell: true },
    needed.map(({ fact }) => fact).filter((fact) => held.has(normalName(fact))),
    (text) => fill(text, words),
  );
  const { note, tell } = choice;
  return {
    isOwn: stage !== null,
    tell,
    parts: noteParts.map((part) => ({
      part,
      says: note[part],
      missing: needed.filter((wanted) => (wanted.part ?? 'issue') === part && !held.has(normalName(wanted.fact)))
        .length,
    })),
  };
}
