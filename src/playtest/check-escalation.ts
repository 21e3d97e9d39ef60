import type { Report } from '../diagnostics/report.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Study } from './study.ts';
import { verdictOf } from './step.ts';

export const rightly = { desk: true, how: true, note: true, tells: true };

/** Escalations that are right before anyone can know, or never. */
export function checkEscalation(report: Report, { compiled, program, space }: Study): void {
  const { escalation } = compiled.scenario;
  if (!escalation || escalation.needed === 'no') return;
  const isRight = (state: (typeof space.states)[number]): boolean => verdictOf(program, state, rightly) === 'right';
  if (!escalation.atOnce && program.starts.some(isRight)) {
    report.add('escalation_early', escalation.range, {}, 'Add “After: …”, or “At once: yes”.');
  }
  if (
    space.exact &&
    !asksForUnknown(compiled.scenario) &&
    !space.states.some((state) => !program.places[state.place]?.isEnding && isRight(state))
  ) {
    const [first, last] = [escalation.after[0], escalation.after.at(-1)];
    const range = first && last ? { start: first.range.start, end: last.range.end } : escalation.range;
    report.add('escalation_impossible', range, {});
  }
}

/** Whether it asks for a mark that nothing sets, which has a message of its own. */
function asksForUnknown({ escalation, scenes, variants }: Scenario): boolean {
  const marks = new Set([
    ...scenes.flatMap(({ responses }) => responses.flatMap(({ remember }) => remember)),
    ...variants.flatMap(({ remember }) => remember),
  ]);
  const { after = [], needed = 'no' } = escalation ?? {};
  return [...after, ...(typeof needed === 'string' ? [] : needed)].some(
    (condition) => condition.kind === 'mark' && !marks.has(condition.mark),
  );
}
