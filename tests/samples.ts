import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { readHandbook } from '../src/scenario/handbook.ts';
import type { CheckOptions } from '../src/playtest/check.ts';

/** The folders with samples: what the text of a scenario or a handbook shows, and what playing a scenario shows. */
export const sampleFolders = ['scenario/samples', 'handbook/samples', 'playtest/samples'].map(
  (folder) => `${import.meta.dirname}/${folder}`,
);

/**
 * Every folder of `folder` is a case: a scenario (`input.md`, or `input.ts` for a text that no file can well hold), a
 * `handbook/` and second stages where it needs them, and what is made of it (`expected.json`).
 * FILTER=words runs some; UPDATE_SAMPLES=1 writes what is, for review.
 */
export function runSamples(folder: string, examine: (source: string, options: CheckOptions) => unknown): void {
  const { FILTER = '', UPDATE_SAMPLES } = process.env;
  test.each(readdirSync(folder).filter((name) => name.includes(FILTER)))('%s', async (name) => {
    const sample = `${folder}/${name}`;
    const found = examine(await readInput(sample), {
      handbook: handbookOf(sample),
      readStage: (file) => read(`${sample}/${file}`),
    });
    const file = `${folder}/${name}/expected.json`;
    if (UPDATE_SAMPLES) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
}

/** Diagnostics as a sample has them: `at` are the words at fault. */
export function plainDiagnostics(diagnostics: readonly Diagnostic[], text: string): unknown[] {
  return diagnostics.map(({ range, ...rest }) => ({ ...rest, at: text.slice(range.start, range.end).slice(0, 80) }));
}

async function readInput(sample: string): Promise<string> {
  const markdown = read(`${sample}/input.md`);
  if (markdown !== undefined) return markdown;
  return ((await import(`${sample}/input.ts`)) as { default: string }).default;
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function handbookOf(sample: string): CheckOptions['handbook'] {
  const pages = `${sample}/handbook`;
  if (!existsSync(pages)) return undefined;
  const files = readdirSync(pages);
  return readHandbook(
    files.map((file) => ({ id: basename(file, '.md'), text: readFileSync(`${pages}/${file}`, 'utf8') })),
  );
}
