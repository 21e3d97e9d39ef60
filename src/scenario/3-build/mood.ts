import { findBehaviour, type MoodEffect, type Rubric } from '../../rubric/rubric.ts';
import type { Response } from '../model.ts';

/** What a list of behaviours does to the moods in one turn: effects of one key are felt once. */
function sum(rubric: Rubric, behaviours: readonly string[]): MoodEffect {
  const felt = new Set<string>();
  let [heat, trust] = [0, 0];
  for (const name of behaviours) {
    const behaviour = findBehaviour(rubric, name);
    if (!behaviour || (behaviour.moodOnce !== undefined && felt.has(behaviour.moodOnce))) continue;
    if (behaviour.moodOnce !== undefined) felt.add(behaviour.moodOnce);
    heat += behaviour.mood.heat;
    trust += behaviour.mood.trust;
  }
  return { heat, trust };
}

/** Steps a reply moves the moods by: what its behaviours imply, save where the script says otherwise. */
export function moodOf({ shows, breaks, mood }: Response, rubric: Rubric): MoodEffect {
  const implied = sum(rubric, [...new Set([...shows, ...breaks].map(({ behaviour }) => behaviour))]);
  return { heat: mood.heat ?? implied.heat, trust: mood.trust ?? implied.trust };
}

/** Steps an escalation moves the moods by, where it shows something and where it passes the buck. */
export function escalationMood(rubric: Rubric): { shown: MoodEffect; passed: MoodEffect } {
  return { shown: sum(rubric, [rubric.engine.decides]), passed: sum(rubric, [rubric.engine.passesTheBuck]) };
}
