import type { Condition } from './model.ts';

/** A condition as an author writes it. */
export function conditionWords(condition: Condition): string {
  const not = condition.not ? 'not ' : '';
  switch (condition.kind) {
    case 'mark':
      return `${not}${condition.mark}`;
    case 'scene':
      return `${not}${condition.scene}`;
    case 'behaviour':
      return `${not}${condition.behaviour}${condition.topic === undefined ? '' : ` (${condition.topic})`}`;
    case 'mood':
      return `${not}${condition.mood} is ${condition.value} ${condition.is}`;
  }
}
