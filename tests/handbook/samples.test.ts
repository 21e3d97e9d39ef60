import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkHandbook, readHandbook } from '../../src/scenario/handbook.ts';
import { plainDiagnostics } from '../samples.ts';

/** Every folder is a handbook, with what is read from it and what is wrong with it. */
const folder = `${import.meta.dirname}/samples`;

test.each(readdirSync(folder))('%s', (name) => {
  const files = readdirSync(`${folder}/${name}`)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ id: basename(file, '.md'), text: readFileSync(`${folder}/${name}/${file}`, 'utf8') }));
  const { ladder, directory } = readHandbook(files);
  const found = {
    diagnostics: checkHandbook(files).flatMap(({ id, diagnostics, text }) =>
      plainDiagnostics(diagnostics, text).map((each) => ({ page: id, ...(each as object) })),
    ),
    ladder,
    directory,
  };
  const expected = `${folder}/${name}/expected.json`;
  if (process.env['UPDATE_SAMPLES']) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
