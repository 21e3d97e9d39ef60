import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess, verdictOn } from '../assessment/written/assess.ts';
import { readReplyLine } from './reply-lines.ts';

const usage = `Says what written replies show and break, with the words that prove it.

  npm run assess -- REPLIES.jsonl

A line is {"id", "customer", "facts": [], "given": [], "policy": [], "reply"}; a fact or limit is "name: wording, wording" or
{"name", "wordings": []}. Prints a line of JSON for each: {"id", "findings": [{"behaviour", "quote", "sure"}]},
with "probable": true in a finding that is less sure, and "unassessable" with the
reason where nothing could be read. Only findings that count are printed.

Ends with 0, with 1 where a line could not be read (the others are assessed), with 2 where the call itself is wrong.`;

function main(): number {
  let values: { help?: boolean };
  let positionals: string[];
  try {
    ({ values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    }));
  } catch (error) {
    return misuse((error as Error).message);
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) return misuse('Name one file of replies.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return misuse(`“${file}” cannot be read: ${(error as Error).message}`);
  }

  let mistakes = 0;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        console.log(JSON.stringify(assessLine(line)));
      } catch (error) {
        mistakes++;
        console.error(`${file}:${index + 1}: ${(error as Error).message}`);
      }
    });
  return mistakes > 0 ? 1 : 0;
}

function assessLine(line: string): unknown {
  const { id, reply, context } = readReplyLine(line);
  const { findings, unassessable } = assess(reply, context);
  const seen = findings.filter((finding) => verdictOn(finding) === 'seen');
  return {
    id,
    findings: seen.map(({ behaviour, quote, sure, probable }) => ({
      behaviour,
      quote,
      sure,
      ...(probable ? { probable } : {}),
    })),
    ...(unassessable === undefined ? {} : { unassessable }),
  };
}

function misuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

process.exitCode = main();
