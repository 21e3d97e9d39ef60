import type { Report } from '../diagnostics/report.ts';
import { compile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/model.ts';

/** Reads the text of the scenario file of that name, beside the one being checked; undefined where there is none. */
export type ReadStage = (file: string) => string | undefined;

/** Stages after which a chain of them is not followed any further. */
const mostStages = 10;

/** A second stage that is not there, cannot be read, or leads back to where it came from. */
export function checkStages(report: Report, scenario: Scenario, readStage: ReadStage | undefined): void {
  const then = scenario.escalation?.then;
  if (!then || !readStage) return;
  const ids = new Set([scenario.id]);
  for (let file: string | undefined = then.file; file !== undefined;) {
    const text = readStage(file);
    const tell = (problem: string, hint?: string): void => {
      const place = file === then.file ? '' : `leads on to “${file}”, which `;
      report.add('stage_unknown', then.range, { file: then.file, problem: `${place}${problem}` }, hint);
    };
    if (text === undefined) return tell('is not there');
    const stage: Scenario | undefined = compile(text).draft?.scenario;
    if (!stage) return tell('is no scenario');
    if (ids.has(stage.id) || ids.size > mostStages)
      return tell('has an id that came before', 'The stages go round in a circle, or two of the files have one id.');
    ids.add(stage.id);
    file = stage.escalation?.then?.file;
  }
}
