import { callMap, type CallMap } from '../../src/playtest/call-map.ts';
import { check } from '../../src/playtest/check.ts';
import { toSearchable } from '../../src/playtest/regret.ts';
import { offeredIn, startCall } from '../../src/roleplay/replay.ts';
import { generate } from '../bench/generate.ts';

/** The map of a generated call of that many scenes, answered without a plan. */
export function generatedMap(scenes: number): CallMap {
  const { checked } = check(generate(scenes));
  if (!checked) throw new Error('the generated script has errors');
  const call = startCall(checked, 0);
  for (let turn = 0; !call.state().over; turn++) {
    const offered = offeredIn(checked, call.state());
    const response = offered[(turn * 7) % offered.length];
    if (!response) break;
    call.play({ type: 'replied', at: 0, response: response.id });
  }
  const map = callMap(toSearchable(checked), 0, call.soFar());
  if (!map) throw new Error('no map');
  return map;
}
