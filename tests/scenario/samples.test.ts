import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../src/diagnostics/messages.ts';
import { check } from '../../src/playtest/check.ts';
import { readHandbook } from '../../src/scenario/handbook.ts';
import { summary } from './summary.ts';

/**
 * Every folder of `samples` is a case: a scenario (`input.md`, or `input.ts` for a text that no file can well hold) and
 * what the checker makes of it (`expected.json`). FILTER=words runs some; UPDATE_SAMPLES=1 writes what is, for review.
 */
const folder = `${import.meta.dirname}/samples`;
const names = readdirSync(folder).toSorted();
const { FILTER = '', UPDATE_SAMPLES } = process.env;

test.each(names.filter((name) => name.includes(FILTER)))('%s', async (name) => {
  const found = examine(await readInput(name), handbookOf(name));
  const file = `${folder}/${name}/expected.json`;
  if (UPDATE_SAMPLES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test.each(Object.keys(messages))('%s has a sample', (code) => {
  const used = names.some((name) =>
    readFileSync(`${folder}/${name}/expected.json`, 'utf8').includes(`"code": "${code}"`),
  );
  expect(used).toBe(true);
});

function examine(source: string, handbook: ReturnType<typeof handbookOf>): unknown {
  const { checked, diagnostics, text } = check(source, { handbook });
  return {
    diagnostics: diagnostics.map(({ range, ...rest }) => ({
      ...rest,
      at: text.slice(range.start, range.end).slice(0, 80),
    })),
    ...(checked ? { scenario: summary(checked.scenario) } : {}),
  };
}

async function readInput(name: string): Promise<string> {
  const markdown = `${folder}/${name}/input.md`;
  if (existsSync(markdown)) return readFileSync(markdown, 'utf8');
  return ((await import(`${folder}/${name}/input.ts`)) as { default: string }).default;
}

function handbookOf(name: string): ReturnType<typeof readHandbook> | undefined {
  const pages = `${folder}/${name}/handbook`;
  if (!existsSync(pages)) return undefined;
  const files = readdirSync(pages).map((file) => ({
    id: basename(file, '.md'),
    text: readFileSync(`${pages}/${file}`, 'utf8'),
  }));
  return readHandbook(files);
}
