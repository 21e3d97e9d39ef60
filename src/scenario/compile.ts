import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Report } from '../diagnostics/report.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { parse } from './1-parse/parse.ts';
import { hashOf } from './hash.ts';
import { normalise } from './1-parse/source.ts';
import { analyze } from './2-analyze/analyze.ts';
import { escalationRule, toMachineConfig, type EscalationRule, type MachineConfig } from './3-build/machine-config.ts';
import type { Handbook } from './handbook-model.ts';
import type { Scenario } from './model.ts';

/** A scenario ready to play: plain JSON, no functions. */
export interface CompiledScenario {
  readonly scenario: Scenario;
  /** The statechart that XState runs. */
  readonly config: MachineConfig;
  /** How escalations are judged. */
  readonly rule: EscalationRule;
  /** SHA-256 of the normalised text, in hex: what an attempt was played on. */
  readonly hash: string;
}

export interface Compilation {
  /** Present where there is no error. */
  readonly compiled?: CompiledScenario;
  /** The same as far as it could be understood, errors and all: to be searched, not to be played. */
  readonly draft?: CompiledScenario;
  /** All that is wrong, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text that ranges and lines refer to. */
  readonly text: string;
}

export interface CompileOptions {
  readonly rubric?: Rubric;
  /** With it, desks, reasons, ways of handing over and policy pages are checked too. */
  readonly handbook?: Handbook | undefined;
}

/**
 * A scenario's text → what it means → a statechart. An author's mistake is a diagnostic; only our own bugs throw.
 * @param source the text of a Markdown file, as it came
 */
export function compile(source: string, { rubric = defaultRubric, handbook }: CompileOptions = {}): Compilation {
  const text = normalise(source);
  const report = new Report(text);
  const parsed = parse(text, report);
  if (!parsed) return { diagnostics: report.sorted(), text };
  const scenario = analyze({ text, report, rubric, handbook }, parsed);
  const draft: CompiledScenario = {
    scenario,
    config: toMachineConfig(scenario, rubric),
    rule: escalationRule(scenario, rubric),
    hash: hashOf(text),
  };
  return { ...(report.hasErrors ? {} : { compiled: draft }), draft, diagnostics: report.sorted(), text };
}
