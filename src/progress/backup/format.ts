import * as v from 'valibot';
import type { TableName } from '../tables.ts';
import { crc32 } from './crc32.ts';

/**
 * The format of a backup: JSON lines. The first line is the header, the last one says how many items came between. Each
 * line begins with the checksum of what follows it, so that damage is seen item by item:
 *
 *     {"sum":"1c291ca3","app":"stepladder","format":1,…}
 *     {"sum":"9be3e0a1","kind":"attempts","row":{…},"with":{"events":[…],"rulings":[…]}}
 *     {"sum":"5d70a0c4","kind":"end","items":1}
 */
export const currentFormat = 1;

/** Longest line that is written or read, in characters. */
export const longestLine = 16 * 1024 * 1024;

export const headerSchema = v.object({
  app: v.literal('stepladder'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Milliseconds since 1970. */
  madeAt: v.pipe(v.number(), v.finite()),
  /** The person it is of; null where it holds everybody. */
  person: v.nullable(v.string()),
  /** Rows a table as they were when it was begun: what a progress bar counts towards. */
  counts: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Header = v.InferOutput<typeof headerSchema>;

/** One row, and, of an attempt, all that travels with it. Unread so far: what it holds is checked when it is restored. */
export interface Item {
  readonly kind: TableName;
  readonly row: unknown;
  readonly with: Readonly<Record<string, unknown>>;
}

/** What a line turned out to be. */
export type ReadLine =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'end'; readonly items: number }
  | { readonly kind: 'damaged'; readonly why: string };

const end = v.object({ kind: v.literal('end'), items: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const record = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const item = v.object({ kind: v.string(), row: record, with: v.optional(record, {}) });

/** A line with its checksum and its line end. */
export function writeLine(content: object): string {
  const rest = JSON.stringify(content).slice(1);
  return `{"sum":"${crc32(rest)}",${rest}\n`;
}

/** Reads one line; whatever it holds, it throws nothing. */
export function readLine(line: string, isKind: (kind: string) => boolean): ReadLine {
  const [, sum, rest] = /^\{"sum":"([0-9a-f]{8})",(.*)$/s.exec(line) ?? [];
  const isWhole = sum !== undefined && rest !== undefined && crc32(rest) === sum;
  const content = parse(line);
  // A header that is newer may be built otherwise: all it has to say is its format.
  const format = isRecord(content) && content['app'] === 'stepladder' ? content['format'] : undefined;
  if (typeof format === 'number' && format > currentFormat) return { kind: 'newer', format };
  if (!isWhole) {
    return damaged(content === undefined ? 'it cannot be read' : 'it was changed after the backup was made');
  }
  if (format !== undefined) {
    const header = v.safeParse(headerSchema, content);
    return header.success ? { kind: 'header', header: header.output } : damaged('the header lacks something');
  }
  const last = v.safeParse(end, content);
  if (last.success) return { kind: 'end', items: last.output.items };
  const read = v.safeParse(item, content);
  if (!read.success) return damaged('it is not built like an item of a backup');
  const { kind, row, with: rest_ } = read.output;
  if (!isKind(kind)) return damaged(`this version of Stepladder does not know “${kind.slice(0, 40)}”`);
  return { kind: 'item', item: { kind: kind as TableName, row, with: rest_ } };
}

function damaged(why: string): ReadLine {
  return { kind: 'damaged', why };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
