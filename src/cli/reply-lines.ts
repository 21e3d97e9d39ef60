import * as v from 'valibot';
import type { Named, ReplyContext } from '../assessment/written/assess.ts';

/** A reply to be assessed, as a line of a JSONL file holds it. */
export interface ReplyLine {
  readonly id: string;
  readonly reply: string;
  readonly context: ReplyContext;
}

const named = v.union([v.string(), v.object({ name: v.string(), wordings: v.optional(v.array(v.string()), []) })]);
const texts = v.optional(v.union([v.string(), v.array(v.string())]), []);
const line = v.object({
  id: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((id) => String(id)),
  ),
  reply: v.string(),
  customer: v.optional(v.string(), ''),
  facts: v.optional(v.array(named), []),
  given: texts,
  policy: v.optional(v.union([v.string(), v.array(named)]), []),
});

/**
 * Reads a line: `{id, customer, facts, given, policy, reply}`. A fact or a limit of `policy` is text, `name: wording,
 * wording`, or an object with `name` and `wordings`; `given` and `policy` may be one text instead of a list.
 * @throws {Error} with a sentence for people where it is no such line
 */
export function readReplyLine(text: string): ReplyLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('This is not JSON.');
  }
  const { success, output, issues } = v.safeParse(line, value);
  if (!success) {
    const [issue] = issues;
    const path = v.getDotPath(issue);
    throw new Error(
      path === null ? 'This is no object.' : `“${path}” is missing or of the wrong kind: ${issue.message}`,
    );
  }
  const { id, reply, customer, facts, given, policy } = output;
  return {
    id,
    reply,
    context: { customer, facts: facts.map(toNamed), given: toList(given), limits: toList(policy).map(toNamed) },
  };
}

function toList<Item>(value: string | Item[]): (string | Item)[] {
  return typeof value === 'string' ? (value.trim() === '' ? [] : [value]) : value;
}

/** `Cracked jug: broken jug, jug is cracked` has a name and two wordings. */
function toNamed(value: v.InferOutput<typeof named>): Named {
  if (typeof value !== 'string') return value;
  const [name = '', ...rest] = value.split(':');
  const wordings = rest.join(':').split(',');
  return { name: name.trim(), wordings: wordings.map((wording) => wording.trim()).filter((wording) => wording !== '') };
}
