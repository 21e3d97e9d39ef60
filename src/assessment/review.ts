import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import { fill, fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn, type Replay, type Step } from '../roleplay/replay.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { isNoteMark, noteMark } from '../scenario/handed-over.ts';
import type { BehaviourUse, Inline, Response, Scenario } from '../scenario/model.ts';
import type { Finding, TurnMark, TurnReview } from './assessment.ts';
import { again, lessons } from './decision.ts';

/** Every turn of the rep beside the best reply that was on offer with it. */
export function reviewTurns(
  compiled: CompiledScenario,
  variant: number,
  played: Replay,
  findings: readonly Finding[],
  rubric: Rubric = defaultRubric,
): TurnReview[] {
  const words = wordsOf(compiled, variant);
  return played.steps.flatMap((step) => {
    const { event, before, after } = step;
    const turn = after.memory.turn;
    const own = findings.filter((finding) => finding.turn === turn);
    if (event.type === 'escalated') return [reviewEscalation(compiled, step, own, rubric)];
    if (event.type !== 'replied') return [];
    const said = responseOf(compiled, event.response);
    if (!said) return [];
    const best = bestOf(offeredIn(compiled, before), before.memory.shown, rubric);
    const isBest = !best || worth(said, before.memory.shown, rubric) >= worth(best, before.memory.shown, rubric);
    const shown = new Set(own.filter(({ shows }) => shows).map(useName));
    const missed = isBest
      ? []
      : newUses(best.shows, before.memory.shown)
          .map(useName)
          .filter((name) => !shown.has(name));
    return [
      {
        turn,
        mark: markOf(said, isBest),
        said: fillInlines(said.text, words),
        isAction: said.kind === 'action',
        findings: own,
        missed,
        why: fillInlines(said.why ?? [], words),
        instead: fillInlines(said.instead ?? [], words),
        better: isBest ? [] : fillInlines(best.text, words),
        betterIsAction: !isBest && best.kind === 'action',
        noteLacked: lackedBy(compiled.scenario, said).map((name) => fill(name, words)),
      },
    ];
  });
}

/** Facts for want of which a reply was on offer: had the note said them, it would not have been needed. */
function lackedBy({ facts }: Scenario, { onlyIf }: Response): string[] {
  const lacked = onlyIf.flatMap((each) => (each.kind === 'mark' && each.not && isNoteMark(each.mark) ? each.mark : []));
  return facts.filter(({ name }) => lacked.includes(noteMark(name))).map(({ name }) => name);
}

/** Points a reply would add now: what it shows for the first time, less what it breaks. A critical error outweighs all. */
export function worth(response: Response, shown: readonly string[], rubric: Rubric): number {
  const points = ({ behaviour }: BehaviourUse): number => findBehaviour(rubric, behaviour)?.points ?? 0;
  const isCritical = response.breaks.some(({ behaviour }) => findBehaviour(rubric, behaviour)?.kind === 'critical');
  const earned = newUses(response.shows, shown).reduce((sum, use) => sum + points(use), 0);
  return earned - response.breaks.reduce((sum, use) => sum + points(use), 0) - (isCritical ? 1000 : 0);
}

function newUses(uses: readonly BehaviourUse[], shown: readonly string[]): BehaviourUse[] {
  return uses.filter((use) => !shown.includes(useName(use)));
}

/** The reply that is worth most now; of equals the first. */
export function bestOf(offered: readonly Response[], shown: readonly string[], rubric: Rubric): Response | undefined {
  let best: Response | undefined;
  for (const response of offered)
    if (!best || worth(response, shown, rubric) > worth(best, shown, rubric)) best = response;
  return best;
}

function markOf(said: Response, isBest: boolean): TurnMark {
  if (said.breaks.length > 0) return 'avoid';
  if (isBest) return 'keep';
  return said.shows.length > 0 ? 'could be better' : 'missed';
}

function reviewEscalation(
  { rule }: CompiledScenario,
  { event, before, after }: Step,
  own: readonly Finding[],
  rubric: Rubric,
): TurnReview {
  const { engine } = rubric;
  const notes = rule.note.length > 0 ? [engine.note] : [];
  const all = [engine.decides, engine.desk, engine.moment, ...notes, engine.tells];
  const isBroken = own.some(({ shows }) => !shows);
  const missed = all.filter((name) => !own.some(({ behaviour, share }) => behaviour === name && share === 1));
  const text = (words: string): readonly Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }]);
  const verdict = after.memory.verdicts.at(-1) ?? 'right';
  const lesson = before.memory.verdicts.includes('right') ? again : lessons[verdict];
  const choice = event.type === 'escalated' ? event.choice : undefined;
  return {
    turn: after.memory.turn,
    mark: isBroken ? 'avoid' : missed.length === 0 ? 'keep' : 'could be better',
    said: text(`Escalated to ${choice?.to ?? ''}${choice?.how ? `, ${choice.how.toLowerCase()}` : ''}.`),
    isAction: true,
    findings: own,
    missed: isBroken ? [] : missed,
    why: text(lesson.why),
    instead: text(lesson.instead),
    better: [],
    betterIsAction: false,
    noteLacked: [],
  };
}
