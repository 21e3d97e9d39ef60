import type { Report } from '../diagnostics/report.ts';
import type { Study } from './study.ts';
import { verdictOf } from './step.ts';

const rightly = { desk: true, how: true, note: true, tells: true };

/** Escalations that are right before anyone can know, or never. */
export function checkEscalation(report: Report, { compiled, program, space }: Study): void {
  const { escalation } = compiled.scenario;
  if (!escalation || escalation.needed === 'no') return;
  const isRight = (state: (typeof space.states)[number]): boolean => verdictOf(program, state, rightly) === 'right';
  if (!escalation.atOnce && program.starts.some(isRight)) {
    report.add('escalation_early', escalation.range, {}, 'Add “After: …”, or “At once: yes”.');
  }
  if (space.exact && !space.states.some((state) => !program.places[state.place]?.isEnding && isRight(state))) {
    const [first, last] = [escalation.after[0], escalation.after.at(-1)];
    const range = first && last ? { start: first.range.start, end: last.range.end } : escalation.range;
    report.add('escalation_impossible', range, {});
  }
}
