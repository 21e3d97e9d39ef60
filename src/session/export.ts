import { assess, nothing } from '../assessment/score.ts';
import { attemptsOf } from '../progress/backup/write.ts';
import type { Attempt, Person } from '../progress/schema.ts';
import type { RoleplayEvent } from '../roleplay/events.ts';
import { fill } from '../roleplay/placeholders.ts';
import { replay } from '../roleplay/replay.ts';
import { responseOf, wordsOf } from '../roleplay/transcript.ts';
import { attemptRow, headings, turnRow, type AttemptRecord, type TurnRecord } from '../reporting/records.ts';
import type { Environment } from './environment.ts';
import type { ExportKind } from './keeping-views.ts';
import { asPlayed } from './stages.ts';

/** Name and type of the file of each kind. */
export const exportFiles: Readonly<Record<ExportKind, { readonly name: string; readonly type: string }>> = {
  calls: { name: 'calls.csv', type: 'text/csv;charset=utf-8' },
  turns: { name: 'turns.csv', type: 'text/csv;charset=utf-8' },
  json: { name: 'calls.json', type: 'application/json' },
};

/**
 * A person's calls for a spreadsheet or a program, piece by piece, the ids in order. What was played on a text that can
 * no longer be read is told by what the log holds. Rejects where the store does.
 */
export async function* exportOf(
  environment: Environment,
  person: Person,
  kind: ExportKind,
  onProgress: (done: number, total: number) => void = () => undefined,
): AsyncGenerator<string> {
  const { progress } = environment;
  const ids = await attemptsOf(progress.database, person.id);
  if (kind === 'json') yield '[';
  else yield kind === 'calls' ? headings.attempts : headings.turns;
  let before = '';
  for (const [index, id] of ids.entries()) {
    const attempt = await progress.attempt(id);
    if (!attempt) continue;
    const record = recordOf(attempt, person.name);
    if (kind === 'calls') yield attemptRow(record);
    else {
      const turns = await turnsOf(environment, attempt, person.name);
      if (kind === 'turns') yield turns.map(turnRow).join('');
      else yield `${before}\n${JSON.stringify({ ...record, turns })}`;
    }
    before = ',';
    onProgress(index + 1, ids.length);
  }
  if (kind === 'json') yield '\n]\n';
}

function recordOf(attempt: Attempt, person: string): AttemptRecord {
  const { id, summary, open, turn, variant, retry, stage, ...rest } = attempt;
  const { scenario, title, customer, level, answers, startedAt, lastAt } = rest;
  return {
    ...{ person, attempt: id, scenario, title, customer, variant: variant + 1, level, answers, startedAt, lastAt },
    finished: open === 0,
    turns: turn,
    ending: summary?.ending ?? null,
    outcome: summary?.outcome ?? null,
    passed: summary?.passed ?? null,
    score: summary?.score ?? null,
    scores: summary?.scores ?? {},
    retryOf: retry?.of ?? null,
    secondStageOf: stage?.of ?? null,
  };
}

/** Everything that happened in an attempt, a record each, with what was found in it. */
async function turnsOf(environment: Environment, attempt: Attempt, person: string): Promise<TurnRecord[]> {
  const { progress, scripts } = environment;
  const { id, scenario, hash, variant } = attempt;
  const [events, script] = await Promise.all([progress.events(id), scripts.load(hash).catch(() => null)]);
  const base = { person, attempt: id, scenario };
  if (!script) {
    let turn = 0;
    return events.map((event) => {
      if (isTurn(event)) turn++;
      return {
        ...base,
        turn,
        at: event.at,
        ...deedOf(event, () => ''),
        shown: [],
        broken: [],
        heat: null,
        trust: null,
      };
    });
  }
  const checked = asPlayed(script.checked, attempt);
  const played = replay(checked, variant, events);
  const { findings } = assess(checked, variant, played, checked.attainable[variant] ?? nothing);
  const words = wordsOf(checked, variant);
  return played.steps.map(({ event, after }) => {
    const { turn, heat, trust } = after.memory;
    const own = isTurn(event) ? findings.filter((finding) => finding.turn === turn) : [];
    return {
      ...base,
      turn,
      at: event.at,
      ...deedOf(event, (response) => fill(responseOf(checked, response)?.words ?? '', words)),
      shown: own.filter(({ shows }) => shows).map(({ behaviour }) => behaviour),
      broken: own.filter(({ shows }) => !shows).map(({ behaviour }) => behaviour),
      heat,
      trust,
    };
  });
}

function isTurn({ type }: RoleplayEvent): boolean {
  return type === 'replied' || type === 'wrote' || type === 'escalated';
}

/** What an event was, and its words. */
function deedOf(event: RoleplayEvent, wordsOf_: (response: string) => string): { did: string; words: string } {
  switch (event.type) {
    case 'replied':
      return { did: 'chose', words: wordsOf_(event.response) || event.response };
    case 'wrote':
      return { did: 'wrote', words: event.text };
    case 'escalated': {
      const { to, how, tell, note } = event.choice;
      return { did: 'escalated', words: [`${to} (${how})`, tell, ...Object.values(note)].filter(Boolean).join('\n') };
    }
    case 'lookedUp':
      return { did: 'looked up', words: event.page };
    case 'askedManager':
      return { did: 'asked the manager', words: event.support };
    case 'deskOpened':
      return { did: 'opened the desk', words: '' };
    case 'deskLeft':
      return { did: 'left the desk', words: '' };
    case 'hungUp':
      return { did: 'hung up', words: '' };
  }
}
