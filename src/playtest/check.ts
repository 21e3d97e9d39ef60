import type { Attainable } from '../assessment/score.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import { compile, type CompiledScenario, type CompileOptions } from '../scenario/compile.ts';
import { checkBots } from './check-bots.ts';
import { checkEscalation } from './check-escalation.ts';
import { checkFacts, checkNoteFacts } from './check-facts.ts';
import { checkFairness } from './check-fairness.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import { checkStages, firstStageOf, receivedMarks, type ReadStage } from './check-stages.ts';
import { withEveryHandover } from './handovers.ts';
import { checkWays } from './check-ways.ts';
import type { Rehearsal } from '../scenario/model.ts';
import { rehearse, type Rehearsed } from './rehearse.ts';
import { study, type Study } from './study.ts';

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
  /** Present where the script could be played: what playing every call of it showed. */
  readonly study?: Study;
}

export interface CheckOptions extends CompileOptions {
  /** Reads the file of a second stage, by the name a scenario gives it; undefined where there is none. */
  readonly readStage?: ReadStage;
}

/**
 * Everything that can be said of a scenario: what is wrong in its text, then what playing every call of it shows. Where
 * the text has errors, as much of it is played as could be understood: where calls get stuck is told at once, whether
 * the score is fair only once the rest is right.
 */
export function check(source: string, options: CheckOptions = {}): Check {
  const { compiled, draft, diagnostics, text } = compile(source, options);
  if (!draft || draft.scenario.scenes.length === 0 || draft.scenario.endings.length === 0) return { diagnostics, text };
  const report = new Report(text);
  const played = study(draft, options.rubric);
  if (!played.space.exact) report.add('search_bounded', draft.scenario.places.call, { bound: played.space.limit });
  const ways = draft.scenario.stageOf ? study(withEveryHandover(draft), options.rubric) : played;
  checkWays(report, ways);
  checkEscalation(report, ways);
  checkFacts(report, draft.scenario, firstStageOf(draft.scenario, options.readStage));
  checkNoteFacts(report, ways);
  checkStages(report, draft.scenario, options.readStage);
  if (compiled && !report.hasErrors) {
    checkFairness(report, played);
    checkBots(report, played);
    checkRehearsals(report, played);
  }
  const received = receivedMarks(draft.scenario, options.readStage);
  const own = diagnostics.filter(
    ({ code, range }) => code !== 'mark_unused' || !received.has(normalName(text.slice(range.start, range.end))),
  );
  const all = [...own, ...report.sorted()].toSorted((a, b) => a.range.start - b.range.start);
  const isPlayable = compiled && !report.hasErrors;
  return {
    ...(isPlayable ? { checked: { ...compiled, attainable: played.attainable().variants } } : {}),
    study: played,
    diagnostics: all,
    text,
  };
}

function checkRehearsals(report: Report, { compiled, rubric, attainable }: Study): void {
  for (const rehearsal of compiled.scenario.rehearsals) {
    const most = attainable().variants[rehearsal.variant];
    const broken = (most && rehearse(compiled, rehearsal, most, rubric).broken) ?? whyEmpty(rehearsal);
    if (broken) report.add('rehearsal_broken', broken.range, { title: rehearsal.title, reason: broken.reason });
  }
}

/** A rehearsal that proves nothing: no steps, or nothing that they must reach. */
function whyEmpty({ steps, ends, bands, range }: Rehearsal): Rehearsed['broken'] {
  if (steps.length === 0) return { reason: 'it has no numbered steps.', range };
  if (!ends && bands.length === 0) return { reason: 'it does not say what it must reach: add “- Ends: …”.', range };
  return null;
}
