import type { Attempt } from '../progress/schema.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { handedOver } from '../roleplay/handed-over.ts';
import type { Replay } from '../roleplay/replay.ts';
import { takeOver } from '../scenario/handed-over.ts';
import type { Environment } from './environment.ts';
import type { NextStage } from './views.ts';

/** A script as an attempt plays it: a second stage begins with what came over from the first. */
export function asPlayed(checked: CheckedScenario, { variant, stage }: Attempt): CheckedScenario {
  return stage ? takeOver(checked, variant, stage.handedOver) : checked;
}

/** The second stage of a case that came to its desk, as the screens offer it. */
export function nextStageOf(
  { scripts }: Environment,
  checked: CheckedScenario,
  variant: number,
  played: Replay,
): NextStage | null {
  const then = checked.scenario.escalation?.then;
  const entry = then && scripts.stage(then.file);
  if (!entry || !handedOver(checked, played)) return null;
  return { scenario: entry.id, title: entry.titles[variant] ?? entry.title, role: entry.role };
}
