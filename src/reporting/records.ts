import { competencies, type Competency } from '../rubric/rubric.ts';
import { byteOrderMark, csvRow, type Cell } from './csv.ts';

/** An attempt as others read it: one row. Times are milliseconds since 1970. */
export interface AttemptRecord {
  readonly person: string;
  readonly attempt: string;
  readonly scenario: string;
  readonly title: string;
  readonly customer: string;
  /** From 1. */
  readonly variant: number;
  readonly level: string;
  readonly answers: string;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly finished: boolean;
  readonly turns: number;
  /** Null where the call ended early, or is not over. */
  readonly ending: string | null;
  readonly outcome: string | null;
  readonly passed: boolean | null;
  /** 0 to 100. */
  readonly score: number | null;
  readonly scores: Readonly<Partial<Record<Competency, number | undefined>>>;
  /** The attempt it goes back into, and the call of the first stage; null for neither. */
  readonly retryOf: string | null;
  readonly secondStageOf: string | null;
}

/** A turn as others read it: one row. */
export interface TurnRecord {
  readonly person: string;
  readonly attempt: string;
  readonly scenario: string;
  /** From 1; what comes between two turns has the number of the first. */
  readonly turn: number;
  readonly at: number;
  /** What kind of thing it was: `said`, `wrote`, `did`, `escalated`, `looked up` … */
  readonly did: string;
  readonly words: string;
  readonly shown: readonly string[];
  readonly broken: readonly string[];
  /** 0 to 10, after it. */
  readonly heat: number | null;
  readonly trust: number | null;
}

type Columns<Record> = readonly (readonly [heading: string, cell: (record: Record) => Cell])[];

const attemptColumns: Columns<AttemptRecord> = [
  ['person', ({ person }) => person],
  ['attempt', ({ attempt }) => attempt],
  ['scenario', ({ scenario }) => scenario],
  ['title', ({ title }) => title],
  ['customer', ({ customer }) => customer],
  ['variant', ({ variant }) => variant],
  ['level', ({ level }) => level],
  ['answers', ({ answers }) => answers],
  ['started', ({ startedAt }) => iso(startedAt)],
  ['last played', ({ lastAt }) => iso(lastAt)],
  ['finished', ({ finished }) => yesOrNo(finished)],
  ['turns', ({ turns }) => turns],
  ['ending', ({ ending }) => ending],
  ['outcome', ({ outcome }) => outcome],
  ['passed', ({ passed }) => yesOrNo(passed)],
  ['score', ({ score }) => score],
  ...competencies.map((name) => [name, ({ scores }: AttemptRecord) => scores[name] ?? null] as const),
  ['goes back into', ({ retryOf }) => retryOf],
  ['second stage of', ({ secondStageOf }) => secondStageOf],
];

const turnColumns: Columns<TurnRecord> = [
  ['person', ({ person }) => person],
  ['attempt', ({ attempt }) => attempt],
  ['scenario', ({ scenario }) => scenario],
  ['turn', ({ turn }) => turn],
  ['at', ({ at }) => iso(at)],
  ['did', ({ did }) => did],
  ['words', ({ words }) => words],
  ['shown', ({ shown }) => shown.join('; ')],
  ['broken', ({ broken }) => broken.join('; ')],
  ['heat', ({ heat }) => heat],
  ['trust', ({ trust }) => trust],
];

/** The first line of a table of attempts or turns. */
export const headings = {
  attempts: byteOrderMark + csvRow(attemptColumns.map(([heading]) => heading)),
  turns: byteOrderMark + csvRow(turnColumns.map(([heading]) => heading)),
} as const;

export const attemptRow = (record: AttemptRecord): string => csvRow(attemptColumns.map(([, cell]) => cell(record)));

export const turnRow = (record: TurnRecord): string => csvRow(turnColumns.map(([, cell]) => cell(record)));

function iso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');
