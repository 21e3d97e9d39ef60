import { compile } from '../../src/scenario/compile.ts';
import { plainDiagnostics, runSamples } from '../samples.ts';
import { summary } from './summary.ts';

/** What the text of a scenario shows, and what it means. */
runSamples(`${import.meta.dirname}/samples`, (source, options) => {
  const { compiled, diagnostics, text } = compile(source, options);
  return {
    diagnostics: plainDiagnostics(diagnostics, text),
    ...(compiled ? { scenario: summary(compiled.scenario) } : {}),
  };
});
