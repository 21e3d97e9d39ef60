import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handbookFor, scenarioFiles, stageReader } from '../../src/cli/files.ts';
import { factsTold } from '../../src/assessment/facts.ts';
import { nothing } from '../../src/assessment/score.ts';
import { attainable } from '../../src/playtest/attainable.ts';
import { check } from '../../src/playtest/check.ts';
import { rehearse } from '../../src/playtest/rehearse.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { judge } from '../../src/roleplay/rules.ts';
import { transcript, wordsOf } from '../../src/roleplay/transcript.ts';
import { explore } from '../../src/playtest/space.ts';
import { flowOf } from '../../src/playtest/flow.ts';
import { toProgram } from '../../src/playtest/program.ts';
import { fill } from '../../src/roleplay/placeholders.ts';
import { compile } from '../../src/scenario/compile.ts';
import type { Scenario } from '../../src/scenario/model.ts';

const folder = `${import.meta.dirname}/../../scenarios`;
const files = scenarioFiles([folder]);

test('there are scenarios', () => expect(files.length).toBeGreaterThanOrEqual(3));

test('each has an id of its own, which is the name of its file', () => {
  const ids = files.map((file) => scenarioOf(file).id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(files.map((file) => file.split('/').at(-1))).toEqual(ids.map((id) => `${id}.md`));
});

describe.each(files.map((file) => [file.slice(folder.length + 1), file]))('%s', (_name, file) => {
  test('has no errors and no warnings, and its rehearsals play', { timeout: 60_000 }, () => {
    const { diagnostics } = check(readFileSync(file, 'utf8'), {
      handbook: handbookFor(file),
      readStage: stageReader(file),
    });
    expect(diagnostics.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`)).toEqual([]);
  });

  test('every scene and ending is reached by some call, and every reply can be given', { timeout: 60_000 }, () => {
    const program = toProgram(compiledOf(file));
    const seen = new Set<string>();
    const space = explore(program, flowOf(program), 500_000, ({ place }) => seen.add(program.places[place]?.id ?? ''));
    for (const ways of space.ways)
      for (const { choice } of ways) if (choice.kind === 'reply') seen.add(choice.reply.id);
    const { scenes, endings } = scenarioOf(file);
    const all = [...scenes, ...endings, ...scenes.flatMap(({ responses }) => responses)].map(({ id }) => id);
    expect(all.filter((id) => !seen.has(id))).toEqual([]);
    expect(space.exact).toBe(true);
  });

  test('has a handful of replies at a time in a dozen scenes, and more than one surface', { timeout: 60_000 }, () => {
    const { scenes, variants, rehearsals } = scenarioOf(file);
    const program = toProgram(compiledOf(file));
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenes.length).toBeLessThanOrEqual(14);
    for (const { title, responses, moves } of scenes) {
      if (responses.length === 0 && moves.length > 0) continue; // it moves on by itself
      expect([title, Math.min(3, responses.length)]).toEqual([title, 3]);
    }
    const { states, ways } = explore(program, flowOf(program), 500_000);
    ways.forEach((own, at) => {
      const offered = own.filter(({ choice }) => choice.kind === 'reply').length;
      expect([program.places[states[at]?.place ?? -1]?.id, Math.min(6, offered)]).not.toContain(6);
    });
    expect(variants.length).toBeGreaterThanOrEqual(2);
    expect(rehearsals.length).toBeGreaterThanOrEqual(3);
  });

  test('a call that passes tells everything its note has to hold', () => {
    const compiled = compiledOf(file);
    const most = attainable(compiled).variants;
    for (const rehearsal of compiled.scenario.rehearsals) {
      const { variant } = rehearsal;
      const { events, assessment } = rehearse(compiled, rehearsal, most[variant] ?? nothing);
      if (!assessment.passed) continue;
      events.forEach((event, at) => {
        if (event.type !== 'escalated') return;
        const { end } = replay(compiled, variant, events.slice(0, at));
        if (judge(event.choice, compiled.rule, end.memory) !== 'right') return;
        const lines = transcript(compiled, variant, replay(compiled, variant, events.slice(0, at)));
        const told = factsTold(compiled, wordsOf(compiled, variant), lines);
        expect(
          event.choice.noted.filter((name) => !told.includes(name)),
          rehearsal.title,
        ).toEqual([]);
      });
    }
  });

  test('the words of a variant read as written: no braces are left', () => {
    const { scenes, endings, facts, variants } = scenarioOf(file);
    const texts = JSON.stringify([scenes, endings, facts]);
    for (const { words } of variants) expect(fill(texts, words).match(/\{[a-z]\w*\}/gi)).toBeNull();
  });
});

function compiledOf(file: string) {
  const { compiled } = compile(readFileSync(file, 'utf8'), { handbook: handbookFor(file) });
  if (!compiled) throw new Error(`${file} has errors`);
  return compiled;
}

function scenarioOf(file: string): Scenario {
  return compiledOf(file).scenario;
}
