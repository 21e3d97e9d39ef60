import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { codeFrame } from '../diagnostics/code-frame.ts';
import { check } from '../playtest/check.ts';
import { mend } from '../diagnostics/fix.ts';
import { checkHandbook } from '../scenario/handbook.ts';
import { handbookFiles, handbookFolders, handbookFor, scenarioFiles, stageReader } from './files.ts';
import { progressBar } from './progress-bar.ts';

const usage = `Checks scenarios, and the handbooks beside them, and says everything that is wrong with them.

  npm run check -- [--format text|json] [--fix] FILE|FOLDER …

--fix writes the one safe mend into the file where there is one: a misspelt name that only one known name is near to.

Ends with 0 where there is no error, 1 where there is one, 2 where the call itself is wrong.`;

function main(): number {
  let values: { format?: string; fix?: boolean; help?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
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
  let handbooks: string[];
  try {
    files = scenarioFiles(positionals);
    handbooks = handbookFolders(positionals);
  } catch (error) {
    return misuse((error as Error).message);
  }
  if (files.length + handbooks.length === 0) return misuse('There is no scenario (a .md file) in what you named.');

  const found: Found[] = [];
  const mended: string[] = [];
  const bar = progressBar(files.length);
  for (const file of files) {
    bar.next(file);
    try {
      if (values.fix) mended.push(...mendFile(file));
      found.push(...checkFile(file));
    } catch (error) {
      bar.end();
      return misuse(`“${file}” cannot be read or written: ${(error as Error).message}`);
    }
  }
  for (const folder of handbooks) found.push(...checkHandbookIn(folder));
  bar.end();
  // What was done to a file is for people: rows of JSON say what is left to do.
  for (const line of mended) (values.format === 'json' ? console.error : console.log)(line);
  if (mended.length > 0 && values.format === 'text') console.log();
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
      `${checked(files.length, handbooks.length)}: ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}.`,
    );
  }
  return errors > 0 ? 1 : 0;
}

interface Found extends Diagnostic {
  readonly file: string;
  readonly frame: string;
}

function examine(file: string, source: string): ReturnType<typeof check> {
  return check(source, { handbook: handbookFor(file), readStage: stageReader(file) });
}

function checkFile(file: string): Found[] {
  const { diagnostics, text } = examine(file, readFileSync(file, 'utf8'));
  return diagnostics.map((diagnostic) => ({ file, ...diagnostic, frame: codeFrame(text, diagnostic) }));
}

/** What is wrong with the pages of a handbook. */
function checkHandbookIn(folder: string): Found[] {
  return checkHandbook(handbookFiles(folder)).flatMap(({ id, diagnostics, text }) =>
    diagnostics.map((each) => ({ file: join(folder, `${id}.md`), ...each, frame: codeFrame(text, each) })),
  );
}

/** The same diagnostics with mends for the text as it stands in the file: with its byte order mark and its line ends. */
function inSource(source: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const before = source.startsWith('\uFEFF') ? 1 : 0;
  // Where a line end of two characters begins, in the text that has one for it.
  const wide = [...source.slice(before).matchAll(/\r\n/g)].map(({ index }, earlier) => index - earlier);
  const at = (offset: number): number => before + offset + wide.filter((lineEnd) => lineEnd < offset).length;
  return diagnostics.map((diagnostic) => {
    const { fix } = diagnostic;
    if (!fix) return diagnostic;
    return { ...diagnostic, fix: { text: fix.text, range: { start: at(fix.range.start), end: at(fix.range.end) } } };
  });
}

/** Makes the safe mends in a file, and leaves its line ends and byte order mark as they are. */
function mendFile(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const { diagnostics } = examine(file, source);
  const { text: better, mended } = mend(source, inSource(source, diagnostics));
  if (mended.length === 0) return [];
  writeFileSync(file, better);
  return mended.map(
    ({ line, column, message, fix }) => `${file}:${line}:${column} mended: ${message} It now says “${fix?.text}”.`,
  );
}

function checked(scenarios: number, handbooks: number): string {
  if (handbooks === 0) return count(scenarios, 'scenario');
  const books = count(handbooks, 'handbook');
  return scenarios === 0 ? books : `${count(scenarios, 'scenario')}, ${books}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function misuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

process.exitCode = main();
