import type { Scenario } from '../model.ts';
import type { Context } from './context.ts';

/** Scenes nobody can come to, and scenes nobody can leave. */
export function checkWays({ report }: Context, scenario: Scenario): void {
  const reached = reachable(scenario);
  for (const place of [...scenario.scenes, ...scenario.endings]) {
    if (!reached.has(place.id)) {
      const hint = /any\s?time/i.test(place.title) ? 'Did you mean “At any time”?' : undefined;
      report.add('scene_unreachable', place.range, { title: place.title }, hint);
    }
  }
  const checked = new Set<string>();
  for (const { id, title, responses, moves, range } of scenario.scenes) {
    if (checked.has(id)) continue;
    checked.add(id);
    const leads = [...responses, ...moves].some(({ target }) => target !== undefined && target.id !== id);
    if (!leads) report.add('scene_dead_end', range, { title });
    const always = moves.findIndex(({ when }) => when.length === 0);
    const move = moves[always];
    if (move && (responses.length > 0 || always < moves.length - 1)) report.add('move_always', move.range, {});
  }
}

/** Every place that some way leads to from the first scene, conditions left aside. */
function reachable(scenario: Scenario): Set<string> {
  const scenes = new Map(scenario.scenes.toReversed().map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const waiting: string[] = [];
  const reach = (id: string | undefined): void => {
    if (id === undefined || reached.has(id)) return;
    reached.add(id);
    waiting.push(id);
  };
  reach(scenario.scenes[0]?.id);
  for (const { target } of scenario.moves) reach(target.id);
  for (const { id } of Object.values(scenario.escalation?.routes ?? {})) reach(id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const scene = scenes.get(id);
    for (const { target } of [...(scene?.responses ?? []), ...(scene?.moves ?? [])]) reach(target?.id);
  }
  return reached;
}
