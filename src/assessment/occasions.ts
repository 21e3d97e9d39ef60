import { missedIn, isNeeded } from '../roleplay/rules.ts';
import { offeredIn, type Replay } from '../roleplay/replay.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Finding } from './assessment.ts';

/** A behaviour that a call gave an occasion for: to be shown, or, of one that breaks something, to be let be. */
export interface Occasion {
  readonly behaviour: string;
  /** It was seen in the call. */
  readonly seen: boolean;
}

/**
 * What a call gave an occasion for, each behaviour once: some reply that was on offer, taken or not, would have shown
 * it; for what the engine decides, the case needed escalating. What was seen had its occasion in any case, since who
 * writes is not bound to what is on offer.
 */
export function occasionsOf(
  compiled: CompiledScenario,
  played: Replay,
  findings: readonly Finding[],
  rubric: Rubric,
): readonly Occasion[] {
  const offered = played.steps
    .filter(({ event }) => event.type === 'replied' || event.type === 'wrote')
    .flatMap(({ before }) => offeredIn(compiled, before))
    .flatMap(({ shows, breaks }) => [...shows, ...breaks].map(({ behaviour }) => behaviour));
  const seen = new Set(findings.filter(({ counts }) => counts).map(({ behaviour }) => behaviour));
  const all = new Set([...offered, ...byEngine(compiled, played, rubric), ...seen]);
  return [...all].map((behaviour) => ({ behaviour, seen: seen.has(behaviour) }));
}

function byEngine({ scenario, rule }: CompiledScenario, { steps, end }: Replay, { engine }: Rubric): readonly string[] {
  if (!scenario.escalation) return [];
  const needed =
    missedIn(rule, end.memory) !== null ||
    steps.some(({ event, before }) => event.type === 'escalated' && isNeeded(rule, before.memory));
  if (!needed) return [engine.decides];
  const note = rule.note.length > 0 ? [engine.note] : [];
  return [engine.decides, engine.desk, engine.moment, ...note, engine.tells];
}
