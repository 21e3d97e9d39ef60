import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assess, nothing } from '../assessment/score.ts';
import { check, type CheckedScenario } from '../playtest/check.ts';
import { regretsOf, toSearchable, type Searchable } from '../playtest/regret.ts';
import type { Study } from '../playtest/study.ts';
import { handedOver } from '../roleplay/handed-over.ts';
import { startCall, type Player } from '../roleplay/replay.ts';
import { takeOver } from '../scenario/handed-over.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import { handbookFor, stageReader } from './files.ts';
import { printAssessment, printTranscript, toJson } from './print.ts';
import { eventsOf, prepareWriting, readSteps, Refusal, type CallStep } from './steps.ts';
import { playInTerminal, terminal } from './terminal-call.ts';

const usage = `Plays a call: in the terminal, or from a file of steps. Then says what it came to.

  npm run play -- FILE [--steps STEPS.json] [--format text|json] [--variant N] [--seed N]

  --steps    a JSON list of {"say": "first words of a reply, or its id"},
             {"write": "own words"}, {"escalate": {"to", "how", "because": [], "tell", "note": {"issue", "impact", "timeline", "tried", "ask"}}}
             and {"end": true}; steps left when a case was handed over are made in its second stage
  --variant  which variant to play, from 1
  --seed     in what order replies are shown

Ends with 1 where the scenario has errors or a step cannot be made, 2 where the command itself is wrong.`;

/** Something that ends the run: a sentence, and the exit code. */
class Stop extends Error {
  constructor(
    message: string,
    readonly code: 1 | 2,
  ) {
    super(message);
  }
}

interface Options {
  readonly file: string;
  readonly steps: string | undefined;
  readonly format: string;
  readonly variant: number;
  readonly seed: number;
}

function readOptions(): Options | null {
  let parsed;
  try {
    parsed = parseArgs({
      options: {
        steps: { type: 'string' },
        format: { type: 'string', default: 'text' },
        variant: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw misuse((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw misuse('Name one scenario file.');
  if (values.format !== 'text' && values.format !== 'json')
    throw misuse(`“${values.format}” is no format: text or json.`);
  const [variant, seed] = [Number(values.variant), Number(values.seed)];
  if (!Number.isInteger(variant) || variant < 1)
    throw misuse(`“${values.variant}” is no variant: a whole number from 1.`);
  if (!Number.isSafeInteger(seed)) throw misuse(`“${values.seed}” is no seed: a whole number.`);
  return { file, steps: values.steps, format: values.format, variant: variant - 1, seed };
}

const misuse = (message: string): Stop => new Stop(`${message}\n\n${usage}`, 2);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      code === 'ENOENT' ? `There is no file “${file}”.` : `“${file}” cannot be read: ${(error as Error).message}.`,
      2,
    );
  }
}

function load({ file, variant }: Options): { checked: CheckedScenario; study: Study; handbook: Handbook | undefined } {
  const source = read(file);
  const handbook = handbookFor(file);
  const { checked, study, diagnostics } = check(source, { handbook, readStage: stageReader(file) });
  if (!checked || !study) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const count = errors === 1 ? 'an error' : `${errors} errors`;
    throw new Stop(`“${file}” has ${count} and cannot be played: npm run check -- ${file}`, 1);
  }
  const { length } = checked.scenario.variants;
  if (variant >= length)
    throw new Stop(`“${file}” has ${length === 1 ? 'one variant' : `${length} variants`}, not ${variant + 1}.`, 2);
  return { checked, study, handbook };
}

function readStepsFrom(file: string): CallStep[] {
  try {
    return readSteps(read(file));
  } catch (error) {
    throw error instanceof Refusal ? new Stop(`“${file}”: ${error.message}`, 2) : error;
  }
}

/** A call of the run, ready to be played: the one that was named, or the stage that follows it. */
interface Stage {
  readonly file: string;
  readonly checked: CheckedScenario;
  readonly study: Searchable;
  readonly handbook: Handbook | undefined;
  readonly call: Player;
}

function firstStage(options: Options): Stage {
  const { checked, study, handbook } = load(options);
  return { file: options.file, checked, study, handbook, call: startCall(checked, options.variant) };
}

/** The stage that takes over from a finished call, with the note and the moods it left; null where there is none. */
function nextStage({ file, checked, call }: Stage, options: Options): Stage | null {
  const { variant } = options;
  const over = handedOver(checked, call.soFar());
  const then = checked.scenario.escalation?.then;
  if (!over || !then) return null;
  const next = join(dirname(file), then.file);
  const { checked: second, handbook } = load({ ...options, file: next });
  const own = takeOver(second, variant, over.carried);
  return { file: next, checked: own, study: toSearchable(own), handbook, call: startCall(own, variant) };
}

/** Makes the steps; those left when a call ends are made in the stage that follows it. */
function playSteps(first: Stage, options: Options, steps: readonly CallStep[]): Stage[] {
  const stages = [first];
  for (const [index, step] of steps.entries()) {
    let stage = stages.at(-1) ?? first;
    if (stage.call.state().over) {
      const next = nextStage(stage, options);
      if (next) stages.push((stage = next));
    }
    try {
      const { checked, handbook, call } = stage;
      const events = eventsOf(checked, options.variant, handbook, call, step, (index + 1) * 1000);
      for (const event of events) call.play(event);
    } catch (error) {
      throw error instanceof Refusal ? new Stop(`Step ${index + 1} cannot be made: ${error.message}`, 1) : error;
    }
  }
  return stages;
}

/** Plays with whoever sits at the terminal, stage after stage for as long as they like. */
async function playStages(first: Stage, { variant, seed, ...options }: Options): Promise<Stage[]> {
  const { ask, close } = terminal();
  const stages: Stage[] = [];
  for (let stage: Stage | null = first; stage;) {
    stages.push(stage);
    await playInTerminal(stage.checked, variant, stage.handbook, seed, stage.call, ask);
    stage = nextStage(stage, { variant, seed, ...options });
    if (
      stage &&
      !/^y/i.test(
        (await ask(
          `\nPlay on as the ${stage.checked.scenario.role}, with your note? (y, or anything else to stop) `,
        )) ?? '',
      )
    )
      stage = null;
  }
  close();
  return stages;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) return void console.log(usage);
  const { variant, format } = options;
  const steps = options.steps === undefined ? undefined : readStepsFrom(options.steps);
  if (!steps && format === 'json') throw misuse('JSON needs --steps: a call in the terminal is text.');
  if (steps) await prepareWriting(steps);
  const first = firstStage(options);
  const stages = steps ? playSteps(first, options, steps) : await playStages(first, options);
  const results = stages.map(({ checked, study, call }) => {
    const played = call.soFar();
    const most = checked.attainable[variant] ?? nothing;
    return {
      checked,
      played,
      assessment: assess(checked, variant, played, most),
      regrets: regretsOf(study, variant, played),
    };
  });
  if (format === 'json') {
    const [one, ...others] = results.map(({ checked, played, assessment, regrets }) =>
      toJson(checked, variant, played, assessment, regrets),
    );
    const second = others.length > 0 ? { stages: others } : {};
    console.log(JSON.stringify({ ...(one as object), ...second }, null, 2));
    return;
  }
  for (const { checked, played, assessment, regrets } of results)
    console.log(`\n${printTranscript(checked, variant, played)}\n\n${printAssessment(checked, assessment, regrets)}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
