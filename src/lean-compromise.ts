import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { unasked } from './assessment/written/reading/unasked.ts';

/** Parts of the language library that `tagger.ts` never asks for: it takes the lexicon and the tagging by form, of words it is given. */
const unused =
  /compromise\/src\/(?:1-one\/(?:lookup|sweep|typeahead|match|contraction-one|cache|freeze)|2-two\/(?:contraction-two|postTagger|lazy|swap))\/plugin\.js$/;
/** What changes a text, and what points into it. */
const methods = /compromise\/src\/1-one\/(?:change|pointers)\/api\/index\.js$/;
/** How it parts a text into words. */
const parting = /compromise\/src\/1-one\/tokenize\/(?:compute\/index|methods\/index|model\/(?:aliases|unicode))\.js$/;
/** What prints; others hang their own on two of its names. */
const printing = /compromise\/src\/1-one\/output\/plugin\.js$/;
/** Its words, a list in a line; `tagger.ts` takes these lists out wherever they are read. */
const lexicon = /compromise\/src\/2-two\/preTagger\/model\/lexicon\/_data\.js$/;
const unaskedLists = new RegExp(`^ {2}"(?:${unasked.join('|')})": ".*",?\\n`, 'gm');

/** Leaves out of the build what the app never uses of the language library, and so of what a browser has to fetch. */
export function leanCompromise(): Plugin {
  return {
    name: 'stepladder-lean-compromise',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (unused.test(id) || parting.test(id)) return 'export default {};';
      if (methods.test(id)) return 'export default () => {};';
      if (lexicon.test(id)) return readFileSync(id, 'utf8').replace(unaskedLists, '');
      return printing.test(id) ? 'export default { methods: { one: { debug: {}, termMethods: {} } } };' : null;
    },
  };
}
