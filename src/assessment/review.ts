import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import { fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn, type Replay, type Step } from '../roleplay/replay.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { BehaviourUse, Inline, Response, Verdict } from '../scenario/model.ts';
import type { Finding, TurnMark, TurnReview } from './assessment.ts';

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
      },
    ];
  });
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

function bestOf(offered: readonly Response[], shown: readonly string[], rubric: Rubric): Response | undefined {
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
  { event, after }: Step,
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
  const choice = event.type === 'escalated' ? event.choice : undefined;
  return {
    turn: after.memory.turn,
    mark: isBroken ? 'avoid' : missed.length === 0 ? 'keep' : 'could be better',
    said: text(`Escalated to ${choice?.to ?? ''}${choice?.how ? `, ${choice.how.toLowerCase()}` : ''}.`),
    isAction: true,
    findings: own,
    missed: isBroken ? [] : missed,
    why: text(verdictWhy[verdict]),
    instead: text(verdictInstead[verdict]),
    better: [],
    betterIsAction: false,
  };
}

/** What each verdict means to a rep. */
const verdictWhy: Readonly<Record<Verdict, string>> = {
  unneeded:
    'This case was yours to settle: it was within what you may decide, so handing it on only made the customer wait.',
  'too early': 'It came before you had done what is yours to do first, so it felt like being passed on.',
  late: 'The need was known turns ago; every turn since then cost time the customer did not have.',
  'wrong desk': 'That desk cannot settle this kind of case, so the customer will be sent on again.',
  'wrong how': 'The desk was right, but this way of handing over leaves the customer to tell it all once more.',
  right: 'The case needed another desk, and this was the desk and the moment for it.',
};
const verdictInstead: Readonly<Record<Verdict, string>> = {
  unneeded: 'Look up what you may decide yourself, and decide it.',
  'too early': 'Hear the customer out and make your own fair try first; then escalate with what you learnt.',
  late: 'When somebody may come to harm, escalate first and see to the rest afterwards.',
  'wrong desk': 'Read what each desk is for, and what it is not for, before you choose.',
  'wrong how': 'Look at how that desk takes cases: an upset customer is handed over warm.',
  right: '',
};
