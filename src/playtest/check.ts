import type { Attainable } from '../assessment/score.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import { compile, type CompiledScenario, type CompileOptions } from '../scenario/compile.ts';
import { attainable } from './attainable.ts';
import { rehearse } from './rehearse.ts';

/** A scenario with all that is known of it before anyone plays. */
export interface CheckedScenario extends CompiledScenario {
  /** The most each competency can earn, per variant. */
  readonly attainable: readonly Attainable[];
}

export interface Check {
  /** Present where there is no error. */
  readonly checked?: CheckedScenario;
  readonly diagnostics: readonly Diagnostic[];
  /** The text that ranges and lines refer to. */
  readonly text: string;
}

/** Everything that can be said of a scenario: what is wrong in its text, then what playing it shows. */
export function check(source: string, options: CompileOptions = {}): Check {
  const { compiled, diagnostics, text } = compile(source, options);
  if (!compiled) return { diagnostics, text };
  const most = attainable(compiled, options.rubric).variants;
  const report = new Report(text);
  for (const rehearsal of compiled.scenario.rehearsals) {
    const own = most[rehearsal.variant];
    const broken = own && rehearse(compiled, rehearsal, own, options.rubric).broken;
    if (broken) report.add('rehearsal_broken', broken.range, { title: rehearsal.title, reason: broken.reason });
  }
  const played = report.sorted();
  const all = [...diagnostics, ...played].toSorted((a, b) => a.range.start - b.range.start);
  return { ...(report.hasErrors ? {} : { checked: { ...compiled, attainable: most } }), diagnostics: all, text };
}
