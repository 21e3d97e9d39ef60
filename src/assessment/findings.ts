import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import type { WrittenEvidence } from '../roleplay/events.ts';
import { judgeBehaviours } from '../roleplay/escalating.ts';
import { isDangerMissed } from '../roleplay/rules.ts';
import { fill } from '../roleplay/placeholders.ts';
import type { Replay, Step } from '../roleplay/replay.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { BehaviourUse } from '../scenario/model.ts';
import type { Finding } from './assessment.ts';

/** Every behaviour seen in a call, turn by turn, with the words that prove it. */
export function findingsOf(compiled: CompiledScenario, variant: number, played: Replay, rubric: Rubric): Finding[] {
  const words = wordsOf(compiled, variant);
  const all = played.steps.flatMap((step) => {
    const { event } = step;
    const findings: Finding[] = [];
    if (event.type === 'replied') {
      const response = responseOf(compiled, event.response);
      const quote = fill(response?.words ?? '', words);
      findings.push(...(response?.shows ?? []).map((use) => fromUse(use, step, quote, true)));
      findings.push(...(response?.breaks ?? []).map((use) => fromUse(use, step, quote, false)));
    } else if (event.type === 'wrote') {
      findings.push(...event.evidence.filter(({ seen }) => seen).map((each) => fromEvidence(each, step)));
    } else if (event.type === 'escalated') {
      const { shown, broken } = judgeBehaviours(event.choice, compiled.rule, step.before.memory, rubric.engine);
      for (const { behaviour, share } of shown)
        findings.push(fromEngine(behaviour, step, true, share, quoteOf(step, behaviour, rubric)));
      for (const { behaviour, share } of broken)
        findings.push(fromEngine(behaviour, step, false, share, quoteOf(step, '', rubric)));
    }
    const { decides, ignoresDanger } = rubric.engine;
    const isLeft = event.type === 'hungUp' && isDangerMissed(compiled.rule, step.after.memory);
    const endedUnsafe = step.after.over === 'ending' && isDangerMissed(compiled.rule, step.after.memory);
    if (isLeft || endedUnsafe)
      findings.push(fromEngine(ignoresDanger, step, false, 1, 'The call ended, and nobody who could act was told.'));
    const decidedAtTheEnd = event.type !== 'escalated' && isNew(decides, step);
    if (decidedAtTheEnd)
      findings.push(fromEngine(decides, step, true, 1, 'You settled it yourself: no escalation was needed.'));
    return findings;
  });
  const best = new Set(bestOf(all).values());
  return all.map((finding) => ({ ...finding, counts: finding.counts && best.has(finding) }));
}

/** Of each behaviour and topic the finding that counts: the first of those that reached most of it. */
function bestOf(findings: readonly Finding[]): Map<string, Finding> {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (!finding.counts) continue;
    const key = useName(finding);
    if (finding.share > (best.get(key)?.share ?? 0)) best.set(key, finding);
  }
  return best;
}

function fromUse(use: BehaviourUse, step: Step, quote: string, shows: boolean): Finding {
  const { behaviour, topic } = use;
  return {
    turn: step.after.memory.turn,
    behaviour,
    ...(topic === undefined ? {} : { topic }),
    shows,
    quote,
    counts: true,
    share: 1,
  };
}

/** What was found in the rep's own words. */
function fromEvidence(
  { behaviour, topic, quote, kind, counts, confirmed, probable }: WrittenEvidence,
  step: Step,
): Finding {
  return {
    turn: step.after.memory.turn,
    behaviour,
    ...(topic === undefined ? {} : { topic }),
    shows: kind === 'shows',
    quote,
    counts,
    share: 1,
    ...(confirmed ? { confirmed } : {}),
    ...(probable ? { probable } : {}),
  };
}

function fromEngine(name: string, step: Step, shows: boolean, share: number, quote: string): Finding {
  return { turn: step.after.memory.turn, behaviour: name, shows, quote, counts: true, share };
}

function isNew(name: string, { before, after }: Step): boolean {
  return after.memory.shown.includes(name) && !before.memory.shown.includes(name);
}

/** What the engine saw, in words. */
function quoteOf({ event }: Step, behaviour: string, { engine }: Rubric): string {
  if (event.type !== 'escalated') return '';
  const { to, how, tell, note } = event.choice;
  if (behaviour === engine.tells) return tell;
  if (behaviour === engine.note)
    return Object.values(note)
      .filter((part) => part !== '')
      .join(' · ');
  return `Escalated to ${to}${how === '' ? '' : `, ${how.toLowerCase()}`}.`;
}

/** Points of each behaviour shown and broken, counted once a call and topic. */
export function pointsOf(
  findings: readonly Finding[],
  rubric: Rubric,
): { behaviour: string; points: number; lost: number }[] {
  return findings
    .filter(({ counts }) => counts)
    .map(({ behaviour, shows, share }) => {
      const points = findBehaviour(rubric, behaviour)?.points ?? 0;
      return { behaviour, points: shows ? points * share : 0, lost: shows ? 0 : points };
    });
}
