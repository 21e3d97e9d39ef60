import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess } from '../assessment/score.ts';
import { check, type CheckedScenario } from '../playtest/check.ts';
import { regretsOf } from '../playtest/regret.ts';
import type { Study } from '../playtest/study.ts';
import { startCall, type Player } from '../roleplay/replay.ts';
import type { Handbook } from '../scenario/handbook-model.ts';
import { handbookFor, stageReader } from './files.ts';
import { printAssessment, printTranscript, toJson } from './print.ts';
import { eventsOf, readSteps, Refusal, type CallStep } from './steps.ts';
import { playInTerminal, terminal } from './terminal-call.ts';

const usage = `Plays a call: in the terminal, or from a file of steps. Then says what it came to.

  npm run play -- FILE [--steps STEPS.json] [--format text|json] [--variant N] [--seed N]

  --steps    a JSON list of {"say": "first words of a reply, or its id"},
             {"escalate": {"to", "how", "because": [], "tell", "note": {"issue", "impact", "timeline", "tried", "ask"}}}
             and {"end": true}
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

function playSteps(
  checked: CheckedScenario,
  variant: number,
  handbook: Handbook | undefined,
  call: Player,
  steps: readonly CallStep[],
): void {
  for (const [index, step] of steps.entries()) {
    try {
      const events = eventsOf(checked, variant, handbook, call.state(), step, (index + 1) * 1000);
      for (const event of events) call.play(event);
    } catch (error) {
      throw error instanceof Refusal ? new Stop(`Step ${index + 1} cannot be made: ${error.message}`, 1) : error;
    }
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) return void console.log(usage);
  const { variant, format, seed } = options;
  const steps = options.steps === undefined ? undefined : readStepsFrom(options.steps);
  const { checked, study, handbook } = load(options);
  const call = startCall(checked, variant);
  if (steps) playSteps(checked, variant, handbook, call, steps);
  else if (format === 'json') throw misuse('JSON needs --steps: a call in the terminal is text.');
  else {
    const { ask, close } = terminal();
    await playInTerminal(checked, variant, handbook, seed, call, ask);
    close();
  }
  const played = call.soFar();
  const most = checked.attainable[variant] ?? { listening: 0, empathy: 0, ownership: 0, escalation: 0 };
  const assessment = assess(checked, variant, played, most);
  const regrets = regretsOf(study, variant, played);
  if (format === 'json') console.log(JSON.stringify(toJson(checked, variant, played, assessment, regrets), null, 2));
  else
    console.log(`\n${printTranscript(checked, variant, played)}\n\n${printAssessment(checked, assessment, regrets)}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
