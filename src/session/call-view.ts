import { statementsNow, statementsOf } from '../assessment/statements.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import type { Attempt } from '../progress/schema.ts';
import { supports } from '../roleplay/events.ts';
import { fill, fillBlocks, fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn, type Replay } from '../roleplay/replay.ts';
import { shuffled } from '../roleplay/shuffle.ts';
import type { CallState } from '../roleplay/state.ts';
import { responseOf, wordsOf, type Line } from '../roleplay/transcript.ts';
import type { Environment } from './environment.ts';
import { levels } from './levels.ts';
import { moodView } from './moods.ts';
import { nextStageOf } from './stages.ts';
import { isTurn } from './turns.ts';
import type { CallView, ManagerHint, ReceivedNote, RetryView, SaveState, StatementView } from './views.ts';

/** What a call on the screen has besides its log. */
export interface Around {
  readonly state: CallState;
  readonly lines: readonly Line[];
  /** Facts that the note of a second stage holds. */
  readonly noted: readonly string[];
  readonly draft: string;
  readonly scratch: string;
  readonly hints: readonly ManagerHint[];
  readonly again: RetryView | null;
  readonly received: ReceivedNote | null;
  readonly saved: SaveState;
}

/** A call as its screen shows it: what the level hides is left out here. */
export function callViewOf(
  environment: Environment,
  checked: CheckedScenario,
  attempt: Attempt,
  played: Replay,
  { state, lines, noted, ...kept }: Around,
): CallView {
  const { scenario } = checked;
  const { variant, seed } = attempt;
  const level = levels[attempt.level];
  const words = wordsOf(checked, variant);
  const lastTurn = played.steps.findLast(({ event }) => isTurn(event));
  const before = (lastTurn?.before ?? played.start).memory;
  const { heat, trust } = state.memory;
  const writes = attempt.answers === 'write';
  const offered = offeredIn(checked, state);
  const why =
    level.explains && lastTurn?.event.type === 'replied' ? responseOf(checked, lastTurn.event.response)?.why : [];
  return {
    ...kept,
    attempt: attempt.id,
    title: attempt.title,
    channel: scenario.channel,
    customer: attempt.customer,
    heat: moodView('heat', heat, before.heat),
    trust: moodView('trust', trust, before.trust),
    brief: fillBlocks(scenario.brief, words),
    record: fillBlocks(scenario.record, words),
    lines,
    replies: shuffled(
      offered.filter(({ kind }) => !writes || kind === 'action'),
      seed,
      state.at,
    ).map((response) => ({
      id: response.id,
      isAction: response.kind === 'action',
      text: fillInlines(response.text, words),
    })),
    policies: scenario.policies,
    deskOpen: state.atDesk,
    statements: statementsIn(checked, attempt, lines, noted),
    role: scenario.role,
    level: level.name,
    answers: attempt.answers,
    canWrite: offered.some(({ kind }) => kind === 'speech'),
    showsDoing: level.explains,
    showsMoods: level.showsMoods,
    supports: level.hasManager && state.over === null ? supports : [],
    lastWhy: fillInlines(why ?? [], words),
    nextStage: state.over === null ? null : nextStageOf(environment, checked, variant, played),
    over: state.over !== null,
    startedAt: attempt.startedAt,
  };
}

/** What a note can be put together from now, in an order of the attempt's own, which stays as more is told. */
function statementsIn(
  checked: CheckedScenario,
  { variant, seed }: Attempt,
  lines: readonly Line[],
  noted: readonly string[],
): StatementView[] {
  const words = wordsOf(checked, variant);
  const now = new Set(statementsNow(checked, words, lines, noted).map(({ id }) => id));
  return shuffled(statementsOf(checked.scenario), seed, 'note')
    .filter(({ id }) => now.has(id))
    .map(({ id, name }) => ({ id, text: fill(name, words) }));
}
