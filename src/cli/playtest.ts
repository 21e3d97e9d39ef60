import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { codeFrame } from '../diagnostics/code-frame.ts';
import { check } from '../playtest/check.ts';
import { playtest, type Playtest } from '../playtest/playtest.ts';
import { handbookFor, scenarioFiles, stageReader } from './files.ts';
import { progressBar } from './progress-bar.ts';

const usage = `Plays scenarios in every way and says what came of it.

  npm run playtest -- [--format text|json] FILE|FOLDER …

Ends with 0, with 1 where a scenario has errors, with 2 where the call itself is wrong.`;

function main(): number {
  let values: { format?: string; help?: boolean };
  let positionals: string[];
  let files: string[];
  try {
    ({ values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }));
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (values.format !== 'text' && values.format !== 'json')
      throw new Error(`“${values.format}” is no format: text or json.`);
    if (positionals.length === 0) throw new Error('Name a file or a folder.');
    files = scenarioFiles(positionals);
    if (files.length === 0) throw new Error('There is no scenario (a .md file) in what you named.');
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }

  const reports: (Playtest & { file: string })[] = [];
  let failed = 0;
  const bar = progressBar(files.length);
  for (const file of files) {
    bar.next(file);
    const { checked, study, diagnostics, text } = check(readFileSync(file, 'utf8'), {
      handbook: handbookFor(file),
      readStage: stageReader(file),
    });
    if (checked && study) reports.push({ file, ...playtest(study) });
    else {
      failed++;
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      for (const error of errors)
        console.error(
          `${file}:${error.line}:${error.column} ${error.code}\n${codeFrame(text, error)}\n  ${error.message}\n`,
        );
    }
  }
  bar.end();
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  else for (const report of reports) print(report);
  return failed > 0 ? 1 : 0;
}

function print({
  file,
  title,
  exact,
  states,
  bound,
  replies,
  ways,
  endings,
  scores,
  best,
  hardest,
  bots,
}: Playtest & { file: string }): void {
  const line = (words = ''): void => console.log(words);
  line(`${title}  (${file})`);
  line(
    exact
      ? `  Every call was looked at: ${states} states.`
      : `  Bounded: the script is too large to be looked at whole; ${states} of more than ${bound} states were.`,
  );
  line(`  Replies reached: ${replies.reached} of ${replies.total}.`);
  for (const { scene, words } of replies.infeasible) line(`    never on offer, in “${scene}”: ${words}`);
  line(`  Ways through without escalating: ${ways ?? 'endless, calls can go round'}.`);
  line('  Endings, by their share of random calls:');
  for (const { title: ending, outcome, share, reached } of endings) {
    line(
      `    ${`${(share * 100).toFixed(1)} %`.padStart(7)}  ${ending} (${outcome})${reached ? '' : ', never reached'}`,
    );
  }
  line(`  Scores of ${scores.calls} random calls: median ${scores.median}.`);
  const most = Math.max(1, ...scores.deciles);
  scores.deciles.forEach((calls, decile) => {
    if (calls > 0)
      line(
        `    ${`${decile * 10}–${decile === 9 ? 100 : decile * 10 + 9}`.padStart(7)}  ${'█'.repeat(Math.ceil((calls / most) * 30))} ${calls}`,
      );
  });
  for (const { variant, score, call } of best) {
    line(`  Best call of variant ${variant + 1}: ${score}.`);
    for (const step of call) line(`    ${step}`);
  }
  if (hardest) {
    line(
      `  Hardest decision: “${hardest.scene}”, where another reply costs ${hardest.cost.toFixed(0)} points on the average.`,
    );
    for (const { words, regret } of hardest.replies) line(`    −${regret.toFixed(0).padStart(2)}  ${words}`);
  }
  line('  Tricks:');
  for (const { bot, passes, calls, best: top } of bots) {
    line(
      `    ${bot}: ${passes === 0 ? 'does not pass' : `passes ${passes} of ${calls}`}${calls > 0 ? `, at best ${top}` : ''}`,
    );
  }
  line();
}

process.exitCode = main();
