import type { Tokens } from 'marked';
import { toInlines } from './1-parse/inlines.ts';
import { normalName } from './2-analyze/names.ts';
import type { Expert } from './handbook-model.ts';
import type { PageSource } from './handbook.ts';
import { plainWords } from './words.ts';

/** The columns of the directory's table, by the words at their head. */
export const directoryColumns = ['desk', 'ask for', 'knows', 'on shift'] as const;

/** The table of `directory.md`: the first that has a column *desk*. */
export function directoryTable(
  page: PageSource,
): { table: Tokens.Table; range: { start: number; end: number } } | undefined {
  for (const { blocks } of page.headings) {
    for (const { token, range } of blocks) {
      if (token.type !== 'table') continue;
      const table = token as Tokens.Table;
      if (table.header.some((cell) => wordsOf(cell) === 'desk')) return { table, range };
    }
  }
  return undefined;
}

/** Who picks up at which desk, and what they know. */
export function readDirectory(page: PageSource | undefined): Expert[] {
  const found = page && directoryTable(page);
  if (!found) return [];
  const { header, rows } = found.table;
  const at = (column: (typeof directoryColumns)[number]): number =>
    header.findIndex((cell) => wordsOf(cell) === column);
  const cell = (row: readonly Tokens.TableCell[], column: number): string => {
    const words = row[column];
    return words ? plainWords(toInlines(words.tokens)).trim() : '';
  };
  const [desk, name, knows, shift] = directoryColumns.map(at) as [number, number, number, number];
  return rows.map((row) => ({
    desk: cell(row, desk),
    name: cell(row, name),
    knows: cell(row, knows),
    shift: cell(row, shift),
  }));
}

function wordsOf(cell: Tokens.TableCell): string {
  return normalName(plainWords(toInlines(cell.tokens)));
}
