import * as v from 'valibot';
import { isMap, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { suggest } from '../../diagnostics/suggest.ts';
import { competencies, type Competency } from '../../rubric/rubric.ts';
import type { FrontMatter } from '../1-parse/front-matter.ts';
import type { Scenario } from '../model.ts';
import type { Context } from './context.ts';
import { normalName } from './names.ts';
import { readVariants } from './variants.ts';
import { entries, rangeOf, writtenAt } from './yaml-entries.ts';
import { faultsOf } from './yaml-errors.ts';

/** The part of a scenario that the front matter holds. */
export type Header = Pick<
  Scenario,
  | 'id'
  | 'family'
  | 'role'
  | 'stageOf'
  | 'receives'
  | 'channel'
  | 'cause'
  | 'minutes'
  | 'customer'
  | 'heat'
  | 'trust'
  | 'pass'
  | 'weights'
  | 'policies'
  | 'variants'
> & {
  /** False where the front matter is missing or cannot be read, so that nothing is known of variants. */
  readonly isRead: boolean;
  /** Where the pass mark stands. */
  readonly passRange: SourceRange;
  /** Marks that variants start with, and where they are named. */
  readonly variantMarks: readonly { readonly mark: string; readonly range: SourceRange }[];
  /** Facts that variants of a second stage have in their note, and where they are named. */
  readonly variantNotes: readonly { readonly fact: string; readonly range: SourceRange }[];
};

const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const slugText = v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));

/** Each key with its schema and the words for what it holds. */
const keys = {
  id: { schema: slugText, what: 'id: use small letters, digits and hyphens' },
  family: { schema: slugText, what: 'family: use small letters, digits and hyphens' },
  role: { schema: v.picklist(['rep', 'expert', 'supervisor']), what: 'role: rep, expert or supervisor' },
  'stage of': { schema: name, what: 'first stage: the name of its file, such as cracked-blender.md' },
  receives: { schema: v.array(name), what: 'list of marks, such as [made an offer]' },
  channel: { schema: v.picklist(['phone', 'chat', 'email']), what: 'channel: phone, chat or email' },
  cause: {
    schema: v.picklist(['no-resolution', 'poor-communication', 'unmet-expectations', 'repeat-incident']),
    what: 'cause: no-resolution, poor-communication, unmet-expectations or repeat-incident',
  },
  minutes: { schema: wholeNumber(1, 240), what: 'number of minutes: a whole number from 1 to 240' },
  customer: { schema: name, what: 'customer’s name' },
  heat: { schema: wholeNumber(0, 10), what: 'heat: a whole number from 0 to 10' },
  trust: { schema: wholeNumber(0, 10), what: 'trust: a whole number from 0 to 10' },
  pass: { schema: wholeNumber(1, 100), what: 'pass mark: a whole number from 1 to 100' },
  policies: { schema: v.array(slugText), what: 'list of handbook pages, such as [damaged-on-arrival]' },
  weights: { schema: v.record(v.string(), wholeNumber(0, 100)), what: 'list of weights, such as { listening: 25 }' },
  variants: { schema: v.array(v.any()), what: 'list of variants, such as - { item: blender }' },
} as const;
type Key = keyof typeof keys;

const required: readonly Key[] = ['id', 'family', 'cause', 'customer', 'heat', 'trust', 'pass'];

/** Reads and checks the front matter; what is missing or wrong is reported and stands as a harmless default. */
export function readHeader(context: Context, frontMatter: FrontMatter): Header {
  const map = readYaml(context, frontMatter);
  const isRead = map !== undefined || (frontMatter.end > 0 && frontMatter.yaml.trim() === '');
  const values = new Map<Key, { value: unknown; node: ParsedNode | null; keyRange: SourceRange; range: SourceRange }>();
  for (const { key, node, value, keyRange, range } of entries(context, map, frontMatter.offset)) {
    if (!Object.hasOwn(keys, key)) {
      context.report.add('key_unknown', keyRange, { key }, suggest(key, Object.keys(keys)));
      continue;
    }
    const parsed = v.safeParse(keys[key as Key].schema as v.GenericSchema, value);
    if (parsed.success) values.set(key as Key, { value: parsed.output, node, keyRange, range });
    else {
      values.set(key as Key, { value: undefined, node, keyRange, range });
      context.report.add('value_invalid', range, { value: writtenAt(context, range), what: keys[key as Key].what });
    }
  }
  for (const key of isRead ? required : []) {
    if (!values.has(key)) {
      const start = Math.max(0, frontMatter.offset - 4);
      context.report.add('key_missing', { start, end: start + 3 }, { where: 'The front matter', key });
    }
  }
  const get = <T>(key: Key, otherwise: T): T => (values.get(key)?.value as T | undefined) ?? otherwise;
  const customer = get('customer', 'The customer');
  const variants = readVariants(
    context,
    values.get('variants')?.node ?? null,
    frontMatter.offset,
    customer,
    values.has('stage of'),
  );
  const minutes = get<number | undefined>('minutes', undefined);
  const stageOf = get<string | undefined>('stage of', undefined);
  const receives = readReceives(
    get<string[]>('receives', []),
    values.get('receives')?.node ?? null,
    frontMatter.offset,
  );
  return {
    id: get('id', 'scenario'),
    family: get('family', 'other'),
    role: get<Header['role']>('role', 'rep'),
    ...(stageOf === undefined
      ? {}
      : { stageOf: { file: stageOf, range: values.get('stage of')?.range ?? { start: 0, end: 1 } } }),
    receives: receives.map(({ mark }) => mark),
    channel: get<Header['channel']>('channel', 'phone'),
    cause: get<Header['cause']>('cause', 'no-resolution'),
    ...(minutes === undefined ? {} : { minutes }),
    customer,
    heat: get('heat', 5),
    trust: get('trust', 5),
    pass: get('pass', 75),
    passRange: values.get('pass')?.keyRange ?? { start: 0, end: 1 },
    weights: readWeights(context, values.get('weights')?.node ?? null, frontMatter.offset),
    policies: readPolicies(
      context,
      get<string[]>('policies', []),
      values.get('policies')?.node ?? null,
      frontMatter.offset,
    ),
    ...variants,
    variantMarks: [...receives, ...variants.variantMarks],
    isRead,
  };
}

/** The most characters of front matter that are read. */
const longestFrontMatter = 100_000;

function readYaml(context: Context, { yaml, offset }: FrontMatter): YAMLMap.Parsed | undefined {
  if (yaml.trim() === '') return undefined;
  const unreadable = (reason: string): undefined =>
    void context.report.add('front_matter_unreadable', { start: offset, end: offset + 1 }, { reason });
  if (yaml.length > longestFrontMatter) return unreadable(`it is longer than ${longestFrontMatter} characters`);
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(yaml, { schema: 'core', prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return unreadable(tooDeep);
    throw error;
  }
  const { contents, errors } = document;
  if (errors.some(({ message }) => outOfStack.test(message))) return unreadable(tooDeep);
  for (const { reason, hint, range } of faultsOf(yaml, errors)) {
    const place = { start: offset + range.start, end: offset + range.end };
    context.report.add('front_matter_unreadable', place, { reason }, hint);
  }
  if (errors.length > 0) return undefined;
  return isMap(contents) ? (contents as YAMLMap.Parsed) : unreadable('it is no list of “key: value”');
}

/** What browsers say when the library runs out of stack, after some hundred levels. */
const outOfStack = /call stack|recursion/i;
const tooDeep = 'it is nested too deeply';

function readReceives(
  marks: readonly string[],
  list: ParsedNode | null,
  offset: number,
): { mark: string; range: SourceRange }[] {
  const items = isSeq(list) ? (list.items as ParsedNode[]) : [];
  return marks.map((mark, index) => ({ mark: normalName(mark), range: rangeOf(items[index], offset) }));
}

function readWeights(context: Context, map: ParsedNode | null, offset: number): Record<Competency, number> {
  const weights: Record<Competency, number> = { listening: 25, empathy: 25, ownership: 25, escalation: 25 };
  if (!isMap(map)) return weights;
  for (const { key, value, keyRange } of entries(context, map as YAMLMap.Parsed, offset)) {
    const known = competencies.find((competency) => competency === key);
    if (!known) context.report.add('key_unknown', keyRange, { key }, suggest(key, competencies));
    else if (typeof value === 'number') weights[known] = value;
  }
  if (competencies.every((competency) => weights[competency] === 0)) {
    context.report.add('value_invalid', rangeOf(map, offset), {
      value: 'all 0',
      what: 'set of weights: one at least must be above 0',
    });
    return { listening: 25, empathy: 25, ownership: 25, escalation: 25 };
  }
  return weights;
}

function readPolicies(context: Context, policies: string[], list: ParsedNode | null, offset: number): string[] {
  const { handbook } = context;
  if (!handbook || !isSeq(list)) return policies;
  const known = handbook.pages.map(({ id }) => id);
  for (const [index, policy] of policies.entries()) {
    if (known.includes(policy)) continue;
    const range = rangeOf(list.items[index] as ParsedNode, offset);
    context.report.add('value_invalid', range, { value: policy, what: 'page of the handbook' }, suggest(policy, known));
  }
  return policies;
}
