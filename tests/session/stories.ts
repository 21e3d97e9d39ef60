import { readFileSync } from 'node:fs';
import { handbookFor } from '../../src/cli/files.ts';
import { assess, nothing } from '../../src/assessment/score.ts';
import { check, type CheckedScenario } from '../../src/playtest/check.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { offeredIn, startCall } from '../../src/roleplay/replay.ts';
import { transcript, wordsOf } from '../../src/roleplay/transcript.ts';
import { turnToChange } from '../../src/session/debrief.ts';
import { lookBack } from '../../src/session/looking-back.ts';
import { draftPlan } from '../../src/session/plans.ts';
import { plainWords } from '../../src/scenario/words.ts';

/** A call as a story: what the rep says, by the first words of each reply. */
export interface Story {
  readonly scenario: string;
  readonly variant: number;
  readonly about: string;
  readonly says: readonly string[];
  /** The rep then ends the call. */
  readonly endsTheCall?: boolean;
}

const known = new Map<string, CheckedScenario>();

function shipped(id: string): CheckedScenario {
  const found = known.get(id);
  if (found) return found;
  const path = new URL(`../../scenarios/${id}.md`, import.meta.url).pathname;
  const { checked } = check(readFileSync(path, 'utf8'), { handbook: handbookFor(path) });
  if (!checked) throw new Error(`${id} has errors`);
  known.set(id, checked);
  return checked;
}

/** Plays a story; says what was on offer where one of its replies was not. */
export function tell({ scenario, variant, says, endsTheCall }: Story) {
  const checked = shipped(scenario);
  const words = wordsOf(checked, variant);
  const call = startCall(checked, variant);
  const play = (event: RoleplayEvent): void => {
    if (!call.play(event)) throw new Error(`${event.type} is not possible here`);
  };
  for (const [at, start] of says.entries()) {
    const offered = offeredIn(checked, call.state()).map(({ id, words: text }) => ({ id, text: fill(text, words) }));
    const found = offered.find(({ text }) => text.startsWith(start));
    if (!found)
      throw new Error(
        `“${start}” is not on offer: ${offered.map(({ text }) => `“${text.slice(0, 50)}”`).join(', ') || call.state().at}`,
      );
    play({ type: 'replied', at, response: found.id });
  }
  if (endsTheCall) play({ type: 'hungUp', at: says.length });
  const played = call.soFar();
  const assessment = assess(checked, variant, played, checked.attainable[variant] ?? nothing);
  const looked = lookBack(checked, variant, played, assessment.findings);
  const lines = transcript(checked, variant, played);
  const change = turnToChange(assessment, looked);
  return { checked, played, assessment, looked, change, plan: draftPlan(change, looked.turningPoint, lines) };
}

export type Told = ReturnType<typeof tell>;

/** What the debrief of a story tells the rep, in short. */
export function inShort({ assessment, looked, change, plan, played }: Told) {
  const point = looked.turningPoint;
  return {
    over: played.end.over,
    ending: assessment.ending,
    outcome: assessment.outcome,
    passed: assessment.passed,
    critical: assessment.critical.map(({ behaviour, turn }) => `turn ${turn}: ${behaviour}`),
    turningPoint: point && {
      what: point.kind === 'turn' ? `turn ${point.turn}` : 'hung up',
      possible: `${point.before} → ${point.after}`,
      mostIn: point.competencies[0]?.name ?? null,
      losesPass: point.losesPass,
      wouldHaveHeard: point.answer.flatMap((line) => (line.kind === 'speech' ? [plainWords(line.text)] : [])).join(' '),
    },
    change: change && {
      turn: change.turn,
      mark: change.mark,
      said: plainWords(change.said),
      instead: plainWords(change.better.length > 0 ? change.better : change.instead),
    },
    plan: plan && `If the customer ${plan.when}, then I will ${plan.then}`,
    losesPassAt: looked.costs.filter(({ losesPass }) => losesPass).map(({ turn }) => turn),
  };
}
