import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import { findBehaviour } from '../../rubric/rubric.ts';
import type { Condition } from '../model.ts';
import { placeOf, type Context } from './context.ts';
import { normalName, splitNames, splitTopic } from './names.ts';

const moodCondition = /^(heat|trust) is (\d{1,3}) or (more|less)$/;

/** Words that look like an attempt at a condition on a mood. */
const moodAttempt = /^(heat|trust)\b/;

/**
 * Reads the parts of an `Only if`, `When`, `Needed: when` or `After`.
 * A name that is no behaviour (nor one of `scenes`) is taken for a mark; whether anything remembers it is checked later.
 * @param scenes anchors that may be named too, by title: only in `After`
 */
export function readConditions(
  context: Context,
  list: string,
  within: SourceRange,
  scenes: ReadonlyMap<string, string> = new Map(),
): Condition[] {
  const conditions: Condition[] = [];
  let from = within.start;
  for (const part of splitNames(list)) {
    const range = placeOf(context, part, { start: from, end: within.end });
    from = range.end;
    const condition = readCondition(context, part, range, scenes);
    if (condition) conditions.push(condition);
  }
  return conditions;
}

function readCondition(
  context: Context,
  part: string,
  range: SourceRange,
  scenes: ReadonlyMap<string, string>,
): Condition | undefined {
  const whole = normalName(part);
  const not = whole.startsWith('not ');
  const words = not ? whole.slice(4) : whole;
  const mood = moodCondition.exec(words);
  if (mood) {
    const value = Number(mood[2]);
    if (value > 10) {
      context.report.add('value_invalid', range, { value: String(value), what: 'step on the scale from 0 to 10' });
    }
    return {
      kind: 'mood',
      not,
      range,
      mood: mood[1] as 'heat' | 'trust',
      is: `or ${mood[3] as 'more' | 'less'}`,
      value,
    };
  }
  if (moodAttempt.test(words)) {
    const [name] = words.split(' ');
    context.report.add(
      'condition_unreadable',
      range,
      { text: part },
      `Write “${name} is 7 or more” or “${name} is 3 or less”.`,
    );
    return undefined;
  }
  const { name, topic } = splitTopic(words);
  if (findBehaviour(context.rubric, name)) {
    return { kind: 'behaviour', not, range, behaviour: name, ...(topic === undefined ? {} : { topic }) };
  }
  const scene = scenes.get(words);
  if (scene !== undefined) return { kind: 'scene', not, range, scene };
  if (words === '') {
    context.report.add('condition_unreadable', range, { text: part });
    return undefined;
  }
  return { kind: 'mark', not, range, mark: words };
}
