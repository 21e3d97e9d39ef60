import type { Report } from '../diagnostics/report.ts';
import { normalName } from '../scenario/2-analyze/names.ts';
import { allConditions } from '../scenario/2-analyze/check-names.ts';
import { noteMark } from '../scenario/handed-over.ts';
import { compile } from '../scenario/compile.ts';
import type { Scenario } from '../scenario/model.ts';

/** Reads the text of the scenario file of that name, beside the one being checked; undefined where there is none. */
export type ReadStage = (file: string) => string | undefined;

/** Stages after which a chain of them is not followed any further. */
const mostStages = 10;

/** Second stages that are not there, cannot be read, lead back to where they came from, or do not fit the first. */
export function checkStages(report: Report, scenario: Scenario, readStage: ReadStage | undefined): void {
  if (!readStage) return;
  const { stageOf } = scenario;
  if (stageOf) {
    const first = firstStageOf(scenario, readStage);
    if (!first)
      report.add(
        'stage_unknown',
        stageOf.range,
        { file: stageOf.file, problem: 'is not there, or no scenario' },
        wholeName(stageOf.file, readStage),
      );
    else
      for (const problem of misfits(first, scenario))
        report.add('stage_mismatch', stageOf.range, { file: stageOf.file, problem });
  }
  const then = scenario.escalation?.then;
  if (!then) return;
  const ids = new Set([scenario.id]);
  let first = scenario;
  for (let file: string | undefined = then.file; file !== undefined;) {
    const text = readStage(file);
    const tell = (problem: string, hint?: string): void => {
      const place = file === then.file ? '' : `leads on to “${file}”, which `;
      report.add('stage_unknown', then.range, { file: then.file, problem: `${place}${problem}` }, hint);
    };
    if (text === undefined) return tell('is not there', wholeName(file, readStage));
    const stage: Scenario | undefined = compile(text).draft?.scenario;
    if (!stage) return tell('is no scenario');
    if (ids.has(stage.id) || ids.size > mostStages)
      return tell('has an id that came before', 'The stages go round in a circle, or two of the files have one id.');
    if (file === then.file)
      for (const problem of misfits(first, stage)) report.add('stage_mismatch', then.range, { file, problem });
    ids.add(stage.id);
    first = stage;
    file = stage.escalation?.then?.file;
  }
}

/** What to write where the name of a file lacks its end. */
function wholeName(file: string, readStage: ReadStage): string | undefined {
  if (file.endsWith('.md')) return undefined;
  const whole = `${file}.md`;
  return readStage(whole) === undefined
    ? 'Write the whole name of a file beside this one, with “.md” at its end.'
    : `Write the whole name of the file: ${whole}.`;
}

/** The call that a second stage takes over from, where it can be read. */
export function firstStageOf({ stageOf }: Scenario, readStage: ReadStage | undefined): Scenario | undefined {
  const text = stageOf && readStage?.(stageOf.file);
  return text === undefined ? undefined : compile(text).draft?.scenario;
}

/** Marks that the next stage asks for: they are of use though this call never does. */
export function receivedMarks({ escalation }: Scenario, readStage: ReadStage | undefined): ReadonlySet<string> {
  const text = escalation?.then && readStage?.(escalation.then.file);
  return new Set(text === undefined ? [] : compile(text).draft?.scenario.receives);
}

/** Why a call and the stage that follows it do not fit, in words that follow “does not fit: ”. */
function misfits(first: Scenario, second: Scenario): string[] {
  const problems: string[] = [];
  if (second.role === 'rep')
    problems.push('it is played as a rep, not at a desk: write “role: supervisor” or “role: expert”');
  if (!second.stageOf) problems.push('it does not say whose second stage it is: write “stage of: FILE.md”');
  first.variants.forEach(({ words }, index) => {
    const customer = second.variants[index]?.words['customer'];
    if (customer !== words['customer'])
      problems.push(`its variant ${index + 1} is not ${words['customer'] ?? 'the same customer'}`);
  });
  const remembered = new Set([
    ...first.scenes.flatMap(({ responses }) => responses.flatMap(({ remember }) => remember)),
    ...first.variants.flatMap(({ remember }) => remember),
  ]);
  for (const mark of second.receives)
    if (!remembered.has(mark)) problems.push(`nothing in the first call remembers “${mark}”`);
  const facts = new Set(first.facts.map(({ name }) => normalName(name)));
  const then = first.escalation?.then?.file;
  if (then !== `${second.id}.md`)
    problems.push(`the first call does not lead to it: write “Then: ${second.id}.md” there`);
  const ownNames = new Map(second.facts.map(({ name }) => [noteMark(name), normalName(name)]));
  const asked = new Set([
    ...second.variants.flatMap(({ note = [] }) => note.map(normalName)),
    ...[...allConditions(second)].flatMap((each) => (each.kind === 'mark' && ownNames.get(each.mark)) || []),
  ]);
  for (const fact of asked) if (!facts.has(fact)) problems.push(`the first call has no fact “${fact}”`);
  return problems;
}
