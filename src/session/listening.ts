import { managerSays } from '../assessment/manager.ts';
import type { CheckedScenario } from '../playtest/check.ts';
import { bestReplyNow, toSearchable } from '../playtest/regret.ts';
import type { Replay } from '../roleplay/replay.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import type { Environment } from './environment.ts';
import { isTurn } from './turns.ts';
import type { ManagerHint } from './views.ts';

/** What the manager has said since the rep's last turn, from the reply that the best call goes on with. */
export async function hintsIn(
  { scripts }: Environment,
  checked: CheckedScenario,
  variant: number,
  played: Replay,
): Promise<readonly ManagerHint[]> {
  const { directory, ladder } = await scripts.handbook();
  const manager = checked.scenario.role === 'rep' ? managerOf(directory, ladder) : 'Your manager';
  const best = bestReplyNow(toSearchable(checked), variant, played);
  const last = played.steps.findLastIndex(({ event }) => isTurn(event));
  return played.steps.slice(last + 1).flatMap(({ event, before }) => {
    if (event.type !== 'askedManager') return [];
    const { support } = event;
    return [{ support, manager, ...managerSays(checked, variant, before, support, defaultRubric, best) }];
  });
}

/** Who is asked: the first in the directory at a desk that may grant exceptions, else whoever is in charge. */
function managerOf(directory: Handbook['directory'], { authority }: Handbook['ladder']): string {
  const supervisors = directory.filter(({ desk }) => desk.toLowerCase() === 'supervisor');
  const [boss] = supervisors.length > 0 ? supervisors : directory.filter(({ desk }) => mayDecide(authority, desk));
  return boss?.name ?? 'Your manager';
}

function mayDecide(authority: Handbook['ladder']['authority'], desk: string): boolean {
  return authority.some(({ limits }) => limits.some((each) => each.desk.toLowerCase() === desk.toLowerCase()));
}
