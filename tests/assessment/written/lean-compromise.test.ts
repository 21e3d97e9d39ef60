import { build } from 'vite';
import { expect, test } from 'vitest';
import { tag } from '../../../src/assessment/written/reading/tagger.ts';
import { tokenize } from '../../../src/assessment/written/reading/tokens.ts';
import { leanCompromise } from '../../../src/lean-compromise.ts';
import { readReplyLine } from '../../../src/cli/reply-lines.ts';
import { labelled } from '../../bench/labelled.ts';
import { sentences } from './sentences.ts';

/** As the app is built: without the parts of the language library that it never asks for. */
async function leanTagger(): Promise<{ tag: typeof tag; size: number }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanCompromise()],
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/../../../src/assessment/written/reading/tagger.ts`, formats: ['cjs'] },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
  const module = { exports: {} as { tag: typeof tag } };
  new Function('module', 'exports', code)(module, module.exports);
  return { tag: module.exports.tag, size: code.length };
}

const plainly = (tags: readonly ReadonlySet<string>[]) => tags.map((each) => [...each].toSorted());

test('what the build leaves out of the language library changes no tag, but for one in ten thousand', async () => {
  const lean = await leanTagger();
  const texts = [
    ...Object.values(sentences).flatMap(({ yes, no }) => [...yes, ...no]),
    ...labelled()
      .filter((_, at) => at % 20 === 0)
      .map(({ text }) => readReplyLine(text).reply),
  ];
  const [own, whole] = [
    texts.flatMap((text) => plainly(lean.tag(text, tokenize(text)))),
    texts.flatMap((text) => plainly(tag(text, tokenize(text)))),
  ];
  const apart = own.filter((word, at) => JSON.stringify(word) !== JSON.stringify(whole[at]));
  expect(own).toHaveLength(whole.length);
  expect(whole.length).toBeGreaterThan(30_000);
  expect(apart.length).toBeLessThan(whole.length / 10_000); // a place whose name is a verb, too
  expect(lean.size).toBeLessThan(240_000); // it is smaller than the library: something was left out
}, 60_000);
