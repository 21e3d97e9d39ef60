import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import type { EscalationChoice, WrittenEvidence } from '../roleplay/events.ts';
import { noteShare } from '../roleplay/escalating.ts';
import { fill, fillInlines, type Words } from '../roleplay/placeholders.ts';
import { offeredIn, type Replay, type Step } from '../roleplay/replay.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import { normalName, useName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { isNoteMark, noteMark } from '../scenario/handed-over.ts';
import type { EscalationRule } from '../scenario/3-build/machine-config.ts';
import type { BehaviourUse, Inline, Response, Scenario, Verdict } from '../scenario/model.ts';
import type { Finding, TurnMark, TurnReview } from './assessment.ts';
import { again, lessons, wayOf } from './decision.ts';

/**
 * The best that could be done in a step: a reply on offer, by what it is worth at once or, where a search was made, for
 * the whole call; or to escalate there.
 */
export type BestFor = (step: Step) => Response | 'escalate' | undefined;

/**
 * Every turn of the rep beside the best reply that was on offer with it.
 * @param bestFor finds that reply; without it the one that is worth most at once
 */
export function reviewTurns(
  compiled: CompiledScenario,
  variant: number,
  played: Replay,
  findings: readonly Finding[],
  rubric: Rubric = defaultRubric,
  bestFor: BestFor = (step) => bestOf(offeredIn(compiled, step.before), step.before.memory.shown, rubric),
): TurnReview[] {
  const words = wordsOf(compiled, variant);
  return played.steps.flatMap((step) => {
    const { event, before, after } = step;
    const turn = after.memory.turn;
    const own = findings.filter((finding) => finding.turn === turn);
    const wanted = bestFor(step);
    const best = wanted === 'escalate' ? undefined : wanted;
    if (event.type === 'escalated') return [reviewEscalation(compiled, words, step, own, rubric, best)];
    if (event.type !== 'replied' && event.type !== 'wrote') return [];
    const nearest = responseOf(compiled, event.response);
    if (!nearest) return [];
    const said: Uses = event.type === 'wrote' ? usesOf(event.evidence) : nearest;
    const isBest =
      wanted !== 'escalate' &&
      (!best || worth(said, before.memory.shown, rubric) >= worth(best, before.memory.shown, rubric));
    const shown = new Set(own.filter(({ shows }) => shows).map(useName));
    const missed =
      isBest || !best
        ? []
        : newUses(best.shows, before.memory.shown)
            .map(useName)
            .filter((name) => !shown.has(name));
    return [
      {
        turn,
        mark: markOf(said, isBest),
        said: event.type === 'wrote' ? [{ kind: 'text', text: event.text }] : fillInlines(nearest.text, words),
        isAction: nearest.kind === 'action',
        findings: own,
        missed,
        // What is said of a reply of the script is said of its words: the rep's own are judged by what was found in them.
        why: fillInlines((event.type === 'wrote' ? (isBest ? undefined : best?.why) : nearest.why) ?? [], words),
        instead: event.type === 'wrote' ? [] : fillInlines(nearest.instead ?? [], words),
        better: isBest ? [] : best ? fillInlines(best.text, words) : plain(escalateTo(compiled.rule)),
        betterIsAction: !isBest && best?.kind !== 'speech',
        noteLacked: lackedBy(compiled.scenario, nearest).map((name) => fill(name, words)),
        ...(event.type === 'wrote'
          ? {
              written: {
                nearest: fillInlines(nearest.text, words),
                unsure: event.evidence.filter(({ seen }) => !seen),
              },
            }
          : {}),
      },
    ];
  });
}

type Use = Pick<BehaviourUse, 'behaviour' | 'topic'>;

/** What a reply shows and breaks, whether the script says so or it was found in the rep's own words. */
export interface Uses {
  readonly shows: readonly Use[];
  readonly breaks: readonly Use[];
}

/** What counts of what was found in the rep's own words. */
function usesOf(evidence: readonly WrittenEvidence[]): Uses {
  const seen = evidence.filter((each) => each.seen && each.counts);
  return {
    shows: seen.filter(({ kind }) => kind === 'shows'),
    breaks: seen.filter(({ kind }) => kind === 'breaks'),
  };
}

/** Facts for want of which a reply was on offer: had the note said them, it would not have been needed. */
function lackedBy({ facts }: Scenario, { onlyIf }: Response): string[] {
  const lacked = onlyIf.flatMap((each) => (each.kind === 'mark' && each.not && isNoteMark(each.mark) ? each.mark : []));
  return facts.filter(({ name }) => lacked.includes(noteMark(name))).map(({ name }) => name);
}

/** Points a reply would add now: what it shows for the first time, less what it breaks. A critical error outweighs all. */
export function worth({ shows, breaks }: Uses, shown: readonly string[], rubric: Rubric): number {
  const points = ({ behaviour }: Use): number => findBehaviour(rubric, behaviour)?.points ?? 0;
  const isCritical = breaks.some(({ behaviour }) => findBehaviour(rubric, behaviour)?.kind === 'critical');
  const earned = newUses(shows, shown).reduce((sum, use) => sum + points(use), 0);
  return earned - breaks.reduce((sum, use) => sum + points(use), 0) - (isCritical ? 1000 : 0);
}

function newUses(uses: readonly Use[], shown: readonly string[]): Use[] {
  return uses.filter((use) => !shown.includes(useName(use)));
}

/** The reply that is worth most now; of equals the first. */
export function bestOf(offered: readonly Response[], shown: readonly string[], rubric: Rubric): Response | undefined {
  let best: Response | undefined;
  for (const response of offered)
    if (!best || worth(response, shown, rubric) > worth(best, shown, rubric)) best = response;
  return best;
}

function markOf(said: Uses, isBest: boolean): TurnMark {
  if (said.breaks.length > 0) return 'avoid';
  if (isBest) return 'keep';
  return said.shows.length > 0 ? 'could be better' : 'missed';
}

/** What an escalation teaches: of one that was right, what its note lacked. */
function lessonOf(
  verdict: Verdict,
  rule: EscalationRule,
  words: Words,
  choice: EscalationChoice | undefined,
): { readonly why: string; readonly instead: string } {
  if (verdict === 'wrong how' && rule.how !== null) return { why: lessons[verdict].why, instead: wayOf(rule.how) };
  if (verdict !== 'right' || !choice || rule.note.length === 0 || noteShare(choice, rule.note) === 1)
    return lessons[verdict];
  const held = new Set(choice.noted.map(normalName));
  const lacks = rule.note.filter((fact) => !held.has(normalName(fact))).map((fact) => fill(fact, words));
  const { slips } = choice;
  return {
    why: `The desk and the moment were right. The note was not: ${
      lacks.length > 0
        ? `it says ${rule.note.length - lacks.length} of the ${rule.note.length} things the desk has to know.`
        : slips.length > 0
          ? 'it says what must not stand in it.'
          : 'what it says is not where the desk looks for it.'
    }`,
    instead:
      lacks.length > 0
        ? `Write down what they cannot look up: ${lacks.join('; ')}.`
        : slips.length > 0
          ? `Leave out ${slips.map(({ words: said }) => `“${said}”`).join(', ')}.`
          : 'Put each fact under its own heading, and nothing else.',
  };
}

function reviewEscalation(
  { rule }: CompiledScenario,
  words: Words,
  { event, before, after }: Step,
  own: readonly Finding[],
  rubric: Rubric,
  best: Response | undefined,
): TurnReview {
  const { engine } = rubric;
  const notes = rule.note.length > 0 ? [engine.note] : [];
  const all = [engine.decides, engine.desk, engine.moment, ...notes, engine.tells];
  const isBroken = own.some(({ shows }) => !shows);
  const missed = all.filter((name) => !own.some(({ behaviour, shows }) => behaviour === name && shows));
  const isWhole = all.every((name) => own.some(({ behaviour, share }) => behaviour === name && share === 1));
  const verdict = after.memory.verdicts.at(-1) ?? 'right';
  const choice = event.type === 'escalated' ? event.choice : undefined;
  const lesson = before.memory.verdicts.includes('right') ? again : lessonOf(verdict, rule, words, choice);
  return {
    turn: after.memory.turn,
    mark: isBroken ? 'avoid' : isWhole ? 'keep' : 'could be better',
    said: plain(`Escalated to ${choice?.to ?? ''}${choice?.how ? `, ${choice.how.toLowerCase()}` : ''}.`),
    isAction: true,
    findings: own,
    missed: isBroken ? [] : missed,
    why: plain(lesson.why),
    instead: plain(lesson.instead),
    // Of an escalation that was due only its desk, way or note can have been wrong: no reply would have been better.
    better: best && (verdict === 'unneeded' || verdict === 'too early') ? fillInlines(best.text, words) : [],
    betterIsAction: best?.kind === 'action',
    noteLacked: [],
  };
}

function plain(words: string): readonly Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }];
}

/** What to do where handing the case over is what the best call goes on with. */
function escalateTo({ to, how }: EscalationRule): string {
  const desk = to === null ? '' : ` to ${to}`;
  return `Escalate here${desk}${how === null ? '' : `, ${how.toLowerCase()}`}, with a note that holds what they cannot look up.`;
}
