import type { Ladder } from '../scenario/handbook-model.ts';
import type { Scenario } from '../scenario/model.ts';

/**
 * The ladder as somebody at a desk sees it: without that desk. A rep sits at the first one, a supervisor at the one of
 * that name; an expert may sit at any.
 */
export function ladderFrom(ladder: Ladder, role: Scenario['role']): Ladder {
  const own =
    role === 'rep'
      ? ladder.desks.find(({ takes }, at) => at === 0 && takes === undefined)
      : ladder.desks.find(({ name }) => name.toLowerCase() === role);
  return own ? { ...ladder, desks: ladder.desks.filter((desk) => desk !== own) } : ladder;
}
