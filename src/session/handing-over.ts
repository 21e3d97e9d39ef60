import type { CheckedScenario } from '../playtest/check.ts';
import { choiceOf } from '../playtest/rehearse.ts';
import type { Attempt } from '../progress/schema.ts';
import type { EscalationChoice, RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { replay } from '../roleplay/replay.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import { noteParts } from '../scenario/model.ts';
import type { Environment } from './environment.ts';
import type { ShelfEntry } from './scripts.ts';
import { arrivedChoice, asPlayed } from './stages.ts';
import type { ReceivedNote } from './views.ts';

/** What goes over from a finished call to its second stage; null where there is none, or where it was not handed over. */
export async function handOver(
  environment: Environment,
  { attempt, events }: { readonly attempt: Attempt; readonly events: readonly RoleplayEvent[] },
): Promise<{ readonly entry: ShelfEntry; readonly handedOver: NonNullable<Attempt['stage']>['handedOver'] } | null> {
  const { checked } = await environment.scripts.load(attempt.hash);
  const own = asPlayed(checked, attempt);
  const played = replay(own, attempt.variant, events);
  const choice = arrivedChoice(own, played);
  const then = own.scenario.escalation?.then;
  const entry = then && environment.scripts.stage(then.file);
  if (!entry || !choice) return null;
  const { heat, trust, marks } = played.end.memory;
  return { entry, handedOver: { heat, trust, marks: [...marks], noted: [...choice.noted] } };
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
  if (before)
    choice = arrivedChoice(first, replay(asPlayed(first, before), before.variant, await progress.events(before.id)));
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
