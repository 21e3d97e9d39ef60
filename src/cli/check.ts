import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { codeFrame } from '../diagnostics/code-frame.ts';
import { check } from '../playtest/check.ts';
import { handbookFor, scenarioFiles } from './files.ts';

const usage = `Checks scenarios and says everything that is wrong with them.

  npm run check -- [--format text|json] FILE|FOLDER …

Ends with 0 where there is no error, 1 where there is one, 2 where the call itself is wrong.`;

function main(): number {
  let values: { format?: string; help?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }));
  } catch (error) {
    return misuse((error as Error).message);
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.format !== 'text' && values.format !== 'json')
    return misuse(`“${values.format}” is no format: text or json.`);
  if (positionals.length === 0) return misuse('Name a file or a folder.');
  let files: string[];
  try {
    files = scenarioFiles(positionals);
  } catch (error) {
    return misuse((error as Error).message);
  }
  if (files.length === 0) return misuse('There is no scenario (a .md file) in what you named.');

  const found: (Diagnostic & { file: string; frame: string })[] = [];
  for (const file of files) {
    let source: string;
    try {
      source = readFileSync(file, 'utf8');
    } catch (error) {
      return misuse(`“${file}” cannot be read: ${(error as Error).message}`);
    }
    const { diagnostics, text } = check(source, { handbook: handbookFor(file) });
    for (const diagnostic of diagnostics) found.push({ file, ...diagnostic, frame: codeFrame(text, diagnostic) });
  }
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (values.format === 'json') {
    const rows = found.map(({ file, code, severity, line, column, message, hint }) => ({
      file,
      code,
      severity,
      line,
      column,
      message,
      ...(hint === undefined ? {} : { hint }),
    }));
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  } else {
    for (const { file, code, severity, line, column, message, hint, frame } of found) {
      console.log(
        `${file}:${line}:${column} ${severity} ${code}\n${frame}\n  ${message}${hint === undefined ? '' : `\n  ${hint}`}\n`,
      );
    }
    console.log(
      `${count(files.length, 'scenario')}: ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}.`,
    );
  }
  return errors > 0 ? 1 : 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function misuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

process.exitCode = main();
