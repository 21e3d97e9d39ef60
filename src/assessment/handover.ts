import { tellParts, type EscalationChoice, type Slip, type TellPart } from '../roleplay/events.ts';
import { noteShare } from '../roleplay/escalating.ts';
import { fill } from '../roleplay/placeholders.ts';
import type { Replay } from '../roleplay/replay.ts';
import { matches } from '../roleplay/rules.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { NotePart, Verdict } from '../scenario/model.ts';

/** What was chosen, beside what the script holds to be right; `right` is null where anything is. */
export interface Chosen {
  readonly chosen: string;
  readonly right: string | null;
  readonly isRight: boolean;
}

/** A fact the desk needs, and whether the note has it. */
export interface NotedFact {
  readonly name: string;
  /** The part it belongs to, where the author says so. */
  readonly part: NotePart | null;
  readonly status: 'there' | 'in another part' | 'missing';
}

/** One escalation, part by part, beside what it should have been. Placeholders are filled in. */
export interface HandoverReview {
  /** The rep's turn, from 1. */
  readonly turn: number;
  readonly verdict: Verdict;
  readonly desk: Chosen;
  readonly how: Chosen;
  /** The reasons given, and those that are true here but were not given; where the author names none, all hold. */
  readonly reasons: readonly { readonly name: string; readonly holds: boolean; readonly given: boolean }[];
  readonly tell: string;
  readonly told: readonly { readonly part: TellPart; readonly isTold: boolean }[];
  readonly note: {
    readonly text: Readonly<Record<NotePart, string>>;
    readonly facts: readonly NotedFact[];
    /** Facts on record that the desk has no use for. */
    readonly padding: readonly string[];
    readonly slips: readonly Slip[];
    /** 0 to 1. */
    readonly share: number;
  };
}

/** The escalation to look back on: the last one that was needed, else the last. Null where there was none. */
export function handoverOf(compiled: CompiledScenario, variant: number, played: Replay): HandoverReview | null {
  const made = played.steps.flatMap(({ event, before, after }) =>
    event.type === 'escalated'
      ? [
          {
            choice: event.choice,
            turn: after.memory.turn,
            verdict: after.memory.verdicts[before.memory.verdicts.length] ?? ('right' as const),
          },
        ]
      : [],
  );
  const last = made.findLast(({ verdict }) => verdict !== 'unneeded' && verdict !== 'too early') ?? made.at(-1);
  return last ? review(compiled, variant, last) : null;
}

function review(
  compiled: CompiledScenario,
  variant: number,
  { choice, turn, verdict }: { choice: EscalationChoice; turn: number; verdict: Verdict },
): HandoverReview {
  const { rule, scenario } = compiled;
  const words = wordsOf(compiled, variant);
  const because = scenario.escalation?.because ?? [];
  const isIn = (names: readonly string[], name: string): boolean =>
    names.some((each) => normalName(each) === normalName(name));
  const needed = scenario.escalation?.note ?? [];
  return {
    turn,
    verdict,
    desk: { chosen: choice.to, right: rule.to, isRight: matches(rule.to, choice.to) },
    how: { chosen: choice.how, right: rule.how, isRight: matches(rule.how, choice.how) },
    reasons: [
      ...choice.because.map((name) => ({ name, holds: because.length === 0 || isIn(because, name), given: true })),
      ...because.filter((name) => !isIn(choice.because, name)).map((name) => ({ name, holds: true, given: false })),
    ],
    tell: choice.tell,
    told: tellParts.map((part) => ({ part, isTold: choice.told.includes(part) })),
    note: {
      text: choice.note,
      facts: needed.map(({ fact, part }) => ({
        name: fill(fact, words),
        part: part ?? null,
        status: !isIn(choice.noted, fact) ? 'missing' : isIn(choice.misplaced, fact) ? 'in another part' : 'there',
      })),
      padding: choice.noted
        .filter((name) => !needed.some(({ fact }) => normalName(fact) === normalName(name)))
        .map((name) => fill(name, words)),
      slips: choice.slips,
      share: noteShare(choice, rule.note),
    },
  };
}
