import type { Plugin } from 'vite';

/** Parts of the language library that `tagger.ts` never asks for: it takes the lexicon and the tagging by form. */
const unused =
  /compromise\/src\/(?:1-one\/(?:lookup|sweep|typeahead)|2-two\/(?:contraction-two|postTagger|lazy|swap))\/plugin\.js$/;

/** Leaves out of the build what the app never uses of the language library, and so of what a browser has to fetch. */
export function leanCompromise(): Plugin {
  return {
    name: 'stepladder-lean-compromise',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (unused.test(id) ? 'export default {};' : null),
  };
}
