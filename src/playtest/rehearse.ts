import { conditionWords } from '../scenario/condition-words.ts';
import { slug } from 'github-slugger';
import { assess, type Attainable } from '../assessment/score.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { SourceRange } from '../diagnostics/diagnostic.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { defaultRubric } from '../rubric/default.ts';
import { tellParts, type EscalationChoice, type RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { offeredIn, startCall, type Replay } from '../roleplay/replay.ts';
import type { CallState } from '../roleplay/state.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import { noteParts, type NotePart, type Rehearsal, type RehearsalStep, type Response } from '../scenario/model.ts';

/** A rehearsal played: what came of it, and where it first differs from what is written. */
export interface Rehearsed {
  readonly events: readonly RoleplayEvent[];
  readonly played: Replay;
  readonly assessment: Assessment;
  /** Where and why it broke; null where it plays as written. */
  readonly broken: { readonly reason: string; readonly range: SourceRange } | null;
}

/** Plays a rehearsal as a test of the scenario. */
export function rehearse(
  compiled: CompiledScenario,
  rehearsal: Rehearsal,
  attainable: Attainable,
  rubric: Rubric = defaultRubric,
): Rehearsed {
  const { variant, steps } = rehearsal;
  const events: RoleplayEvent[] = [];
  const call = startCall(compiled, variant);
  let state = call.state();
  let broken: Rehearsed['broken'] = null;
  for (const [index, step] of steps.entries()) {
    const nextAt = (index + 1) * 1000;
    if (state.over) {
      broken = { reason: `the call is over before step ${index + 1}.`, range: step.range };
      break;
    }
    const made =
      step.kind === 'say'
        ? sayStep(compiled, variant, state, step, nextAt)
        : escalateStep(compiled, variant, step, nextAt);
    if (typeof made === 'string') {
      broken = { reason: made, range: step.range };
      break;
    }
    for (const event of made) {
      call.play(event);
      events.push(event);
      state = call.state();
    }
  }
  const played = call.soFar();
  const assessment = assess(compiled, variant, played, attainable, rubric);
  return { events, played, assessment, broken: broken ?? unmet(compiled, rehearsal, played, assessment, rubric) };
}

/**
 * The reply on offer that words or an id stand for: the id itself, or the first words of exactly one reply.
 * @returns a sentence that says why there is none
 */
export function findReply(
  offered: readonly Response[],
  words: string,
  fillIn: (text: string) => string,
): Response | string {
  const byId = offered.find(({ id }) => id === words);
  if (byId) return byId;
  const wanted = slug(words.trim());
  const startsSo = ({ words: said }: Response): boolean =>
    wanted !== '' && (slug(said).startsWith(wanted) || slug(fillIn(said)).startsWith(wanted));
  const found = offered.filter(startsSo);
  const exact = found.find(({ words: said }) => slug(said) === wanted || slug(fillIn(said)) === wanted);
  if (exact) return exact;
  if (found.length === 1 && found[0]) return found[0];
  if (found.length > 1) return `“${words}” could be ${found.length} replies here; write more of its words.`;
  return `no reply on offer here begins with “${words}”.`;
}

function sayStep(
  compiled: CompiledScenario,
  variant: number,
  state: CallState,
  step: RehearsalStep & { kind: 'say' },
  at: number,
): RoleplayEvent[] | string {
  const words = wordsOf(compiled, variant);
  const found = findReply(offeredIn(compiled, state), step.words, (text) => fill(text, words));
  if (typeof found === 'string')
    return `in “${titleOf(compiled, state.at)}” ${whyHidden(compiled, state, step.words) ?? found}`;
  return [{ type: 'replied', at, response: found.id }];
}

/** The reply is there, but not on offer at that moment: says what it waits for. */
function whyHidden({ scenario }: CompiledScenario, state: CallState, words: string): string | undefined {
  const wanted = slug(words);
  const hidden = scenario.scenes
    .find(({ id }) => id === state.at)
    ?.responses.find((response) => response.id === words || slug(response.words).startsWith(wanted));
  if (!hidden || wanted === '') return undefined;
  if (hidden.once && state.memory.spent.includes(hidden.id))
    return `“${words}” was given before, and can be given once.`;
  const needs = hidden.onlyIf.map(conditionWords).join(', ');
  return `“${words}” is there, but not on offer at this point: it needs “${needs}”.`;
}

function escalateStep(
  compiled: CompiledScenario,
  variant: number,
  step: RehearsalStep & { kind: 'escalate' },
  at: number,
): RoleplayEvent[] {
  const words = wordsOf(compiled, variant);
  const noted = step.note ?? compiled.rule.note;
  return [
    { type: 'deskOpened', at },
    {
      type: 'escalated',
      at,
      choice: choiceOf(compiled, { ...step, how: step.how ?? compiled.rule.how ?? '' }, noted, (text) =>
        fill(text, words),
      ),
    },
  ];
}

/** An escalation as a careful rep would make it: the note holds the named facts, the customer is told who, what and when. */
export function choiceOf(
  { scenario }: CompiledScenario,
  { to, how, because, tell }: { to: string; how: string; because: readonly string[]; tell: boolean },
  noted: readonly string[],
  fillIn: (text: string) => string,
): EscalationChoice {
  const note = Object.fromEntries(noteParts.map((part) => [part, ''])) as Record<NotePart, string>;
  for (const fact of noted) {
    const part = scenario.escalation?.note.find((wanted) => wanted.fact === fact)?.part ?? 'issue';
    note[part] = [note[part], fillIn(fact)].filter((text) => text !== '').join('; ');
  }
  return {
    to,
    how,
    because,
    tell: tell ? `${to} will take this over from me, with everything you have told me.` : '',
    told: tell ? tellParts : [],
    note,
    noted,
    misplaced: [],
    slips: [],
  };
}

function titleOf({ scenario }: CompiledScenario, id: string): string {
  return [...scenario.scenes, ...scenario.endings].find((place) => place.id === id)?.title ?? id;
}

function unmet(
  compiled: CompiledScenario,
  { ends, bands }: Rehearsal,
  played: Replay,
  assessment: Assessment,
  rubric: Rubric,
): Rehearsed['broken'] {
  if (ends && played.end.at !== ends.ending) {
    const reason = `it ends in “${titleOf(compiled, played.end.at)}”, not in “${titleOf(compiled, ends.ending)}”.`;
    return { reason, range: ends.range };
  }
  const order = rubric.bands.map(({ name }) => name as string);
  for (const { competency, band, orBetter, range } of bands) {
    const result = assessment.competencies[competency];
    const reached = result.rated ? result.band : 'not rated';
    const isMet = reached === band || (orBetter && result.rated && order.indexOf(reached) >= order.indexOf(band));
    if (!isMet)
      return {
        reason: `${competency} comes to ${reached}${result.rated ? ` (${result.score})` : ''}, not ${band}.`,
        range,
      };
  }
  return null;
}
