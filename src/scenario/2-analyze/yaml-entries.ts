import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';

/** The words of a place, as the author wrote them. */
export function writtenAt({ text }: Context, { start, end }: SourceRange): string {
  return text.slice(start, end).trim();
}

export interface Entry {
  key: string;
  node: ParsedNode | null;
  value: unknown;
  keyRange: SourceRange;
  range: SourceRange;
}

export function rangeOf(node: ParsedNode | null | undefined, offset: number): SourceRange {
  const [start, end] = node?.range ?? [0, 0];
  return { start: offset + start, end: offset + Math.max(end, start + 1) };
}

/** The keys of a map with their values and places; one that is given twice is reported, and the first counts. */
export function entries(context: Context, map: YAMLMap.Parsed | undefined, offset: number): Entry[] {
  const seen = new Set<string>();
  return (map?.items ?? []).flatMap((pair: Pair<ParsedNode, ParsedNode | null>) => {
    const keyRange = rangeOf(pair.key, offset);
    const key = isScalar(pair.key) ? String(pair.key.value) : writtenAt(context, keyRange);
    if (seen.has(key)) {
      context.report.add('key_duplicate', keyRange, { key });
      return [];
    }
    seen.add(key);
    const isThere = pair.value !== null && pair.value.range[1] > pair.value.range[0];
    const range = isThere ? rangeOf(pair.value, offset) : keyRange;
    return [{ key, node: pair.value, value: toPlain(pair.value), keyRange, range }];
  });
}

/** Plain values of the few shapes front matter has; anything else (aliases, deep nesting) becomes null and fails its schema. */
export function toPlain(node: ParsedNode | null, depth = 0): unknown {
  if (isScalar(node)) return node.value;
  if (depth > 2) return null;
  if (isSeq(node)) return node.items.map((item) => toPlain(item as ParsedNode, depth + 1));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [
        isScalar(pair.key) ? String(pair.key.value) : '',
        toPlain(pair.value as ParsedNode | null, depth + 1),
      ]),
    );
  }
  return null;
}

/** The words of a scalar as written: an order number keeps its leading zeros. */
export function writtenWords(node: ParsedNode | null): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}
