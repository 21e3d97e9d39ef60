import { check } from '../../src/playtest/check.ts';
import { plainDiagnostics, runSamples } from '../samples.ts';

/** What playing a scenario shows. */
runSamples(`${import.meta.dirname}/samples`, (source, options) => {
  const { diagnostics, text } = check(source, options);
  return { diagnostics: plainDiagnostics(diagnostics, text) };
});
