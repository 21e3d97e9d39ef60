import { describe, expect, test } from 'vitest';
import { commands, run, runSource } from './run.ts';

describe('from its source, as npm runs it, a command says what it says when bundled', () => {
  test.for(commands)('%s', { timeout: 60_000 }, async (command) => {
    const [source, bundled] = await Promise.all([runSource(command, ['--help']), run(command, ['--help'])]);
    expect(source).toEqual({ code: 0, out: expect.stringMatching(/\S/) as string, err: '' });
    expect(bundled).toEqual(source);
  });

  test('and checks a scenario alike', { timeout: 60_000 }, async () => {
    const scenario = ['scenarios/double-charge.md'];
    const [source, bundled] = await Promise.all([runSource('check', scenario), run('check', scenario)]);
    expect(source.code).toBe(0);
    expect(bundled).toEqual(source);
  });
});
