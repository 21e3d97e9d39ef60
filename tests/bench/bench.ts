// `npm run bench`: what compiling, checking, searching and playing cost, beside `marked.lexer` alone on the same text and
// beside inkjs on the same graph, in one process.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { lexer } from 'marked';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createActor, initialTransition, transition } from 'xstate';
import { handbookFor, scenarioFiles, stageReader } from '../../src/cli/files.ts';
import { attainable } from '../../src/playtest/attainable.ts';
import { check } from '../../src/playtest/check.ts';
import { give, isOffered, toProgram, type Packed } from '../../src/playtest/program.ts';
import { roleplayMachine, type MachineEvent } from '../../src/roleplay/machine.ts';
import { offeredIn, toCallState } from '../../src/roleplay/replay.ts';
import { replyEvent } from '../../src/scenario/3-build/machine-config.ts';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';
import { bestCall } from '../../src/playtest/best.ts';
import { playBots } from '../../src/playtest/bots.ts';
import { study } from '../../src/playtest/study.ts';
import { totalOf } from '../../src/playtest/total.ts';
import { brief, generate } from './generate.ts';
import { compileInk, generateInk, playInk, Story } from './ink.ts';

const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } } });
const rounds = values.quick ? 3 : 9;

/** Median of several rounds of each, in turn, so that a busy moment hits all alike; milliseconds. */
function times<Name extends string>(tasks: Readonly<Record<Name, () => unknown>>): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const spent = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) for (let warm = 0; warm < 2; warm++) tasks[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      let runs = 0;
      do {
        tasks[name]();
        runs++;
      } while (performance.now() - start < 20);
      spent[name].push((performance.now() - start) / runs);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(spent[name])])) as Record<Name, number>;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

interface Text {
  readonly name: string;
  readonly text: string;
  readonly file?: string;
}

/** What a text costs; times in milliseconds. */
function measureText({ name, text, file }: Text) {
  const options = file ? { handbook: handbookFor(file), readStage: stageReader(file) } : {};
  const { compiled } = compile(text, options);
  if (!compiled) throw new Error(`${name} has errors`);
  const { diagnostics } = check(text, options);
  const spent = times({
    lexer: () => lexer(text),
    compile: () => compile(text, options),
    attainable: () => attainable(compiled),
    check: () => check(text, options),
  });
  return {
    name,
    characters: text.length,
    scenes: compiled.scenario.scenes.length,
    ...spent,
    compileRatio: spent.compile / spent.lexer,
    checkRatio: spent.check / spent.lexer,
    perScene: spent.compile / compiled.scenario.scenes.length,
    exact: attainable(compiled).exact,
    diagnostics: diagnostics.length,
  };
}

/** Choices a second of random play. */
function measurePlay(name: string, compiled: CompiledScenario) {
  const random = xoroshiro128plus(7);
  const pick = (from: number): number => (random.next() >>> 0) % from;
  const perSecond = (play: () => number): number => {
    const speeds = Array.from({ length: rounds }, () => {
      const start = performance.now();
      let choices = 0;
      while (performance.now() - start < 200) choices += play();
      return (choices / (performance.now() - start)) * 1000;
    });
    return Math.round(median(speeds));
  };
  const program = toProgram(compiled);
  const machine = roleplayMachine(compiled);
  const eventFor = (snapshot: Parameters<typeof toCallState>[0]): MachineEvent | undefined => {
    const offered = offeredIn(compiled, toCallState(snapshot));
    const response = offered[pick(Math.max(1, offered.length))];
    return response && { type: replyEvent(response.id) as `reply:${string}` };
  };
  return {
    name,
    reducer: perSecond(() => {
      let state = program.starts[0] as Packed;
      let choices = 0;
      for (; choices < 500; choices++) {
        const replies = program.places[state.place]?.replies ?? [];
        if (replies.length === 0) break;
        const reply = replies[pick(replies.length)];
        if (reply && isOffered(reply, state)) state = give(program, state, reply);
      }
      return choices;
    }),
    machine: perSecond(() => {
      let [snapshot] = initialTransition(machine, { variant: 0 });
      let choices = 0;
      for (let event = eventFor(snapshot); event && choices < 500; event = eventFor(snapshot), choices++) {
        [snapshot] = transition(machine, snapshot, event);
      }
      return choices;
    }),
    actor: perSecond(() => {
      const actor = createActor(machine, { input: { variant: 0 } }).start();
      let choices = 0;
      for (let event = eventFor(actor.getSnapshot()); event && choices < 500; choices++) {
        actor.send(event);
        event = eventFor(actor.getSnapshot());
      }
      return choices;
    }),
  };
}

/** Where the time of a whole check goes, and how long the searches take; milliseconds. */
function measureSearch({ name, text }: Text) {
  const compiled = compile(text).compiled as CompiledScenario;
  const ready = study(compiled);
  const most = ready.attainable().variants[0];
  const start = ready.program.starts[0] as Packed;
  if (!most) throw new Error(`${name} has no variant`);
  const total = totalOf(ready.program, compiled.scenario, most);
  const spent = times({
    explore: () => study(compiled),
    attainable: () => attainable(compiled),
    best: () => bestCall(ready.program, ready.flow, start, total),
    bots: () => playBots(ready),
  });
  return { name, states: ready.space.states.length, ...spent, exact: ready.space.exact && ready.attainable().exact };
}

/** The same graph compiled by inkjs and by us, and played at random by both. */
function measureInk(count: number) {
  const [ink, markdown] = [generateInk(count), generate(count)];
  const spent = times({
    inkjs: () => compileInk(ink),
    compile: () => compile(markdown),
    check: () => check(markdown),
  });
  const story = new Story(compileInk(ink));
  const random = xoroshiro128plus(7);
  const pick = (from: number): number => (random.next() >>> 0) % from;
  const speeds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    let choices = 0;
    while (performance.now() - start < 200) choices += playInk(story, pick);
    return (choices / (performance.now() - start)) * 1000;
  });
  const per = { inkjs: spent.inkjs / ink.length, compile: spent.compile / markdown.length };
  return {
    scenes: count,
    ...spent,
    // On the same graph, and character for character: our text says why and what instead besides.
    timesFaster: spent.inkjs / spent.compile,
    timesFasterPerCharacter: per.inkjs / per.compile,
    inkChoices: Math.round(median(speeds)),
  };
}

const shipped: Text[] = scenarioFiles([`${import.meta.dirname}/../../scenarios`]).map((file) => ({
  name: basename(file, '.md'),
  text: readFileSync(file, 'utf8'),
  file,
}));
const generated: Text[] = [100, 1000].map((count) => ({ name: `generated ${count}`, text: generate(count) }));
/** With so few words that five thousand scenes are still read: for growth. */
const growing: Text[] = (values.quick ? [100, 1000] : [100, 1000, 5000]).map((count) => ({
  name: `brief ${count}`,
  text: generate(count, brief),
}));

const texts = [...shipped, ...generated, ...growing].map(measureText);
const searches = [...shipped, ...generated, ...growing].map(measureSearch);
const inks = (values.quick ? [100] : [100, 1000]).map(measureInk);
const plays = [...shipped, ...generated.slice(0, 2)].map(({ name, text }) =>
  measurePlay(name, compile(text).compiled as CompiledScenario),
);

const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 0);
console.log(`Node ${process.version}, median of ${rounds} rounds, times in ms\n`);
console.table(
  texts.map((row) => ({
    text: row.name,
    kB: Math.round(row.characters / 1000),
    lexer: ms(row.lexer),
    compile: ms(row.compile),
    '× lexer': row.compileRatio.toFixed(1),
    'µs/scene': Math.round(row.perScene * 1000),
    attainable: `${ms(row.attainable)}${row.exact ? '' : ' (bounded)'}`,
    check: ms(row.check),
    '× lexer ': row.checkRatio.toFixed(1),
    found: row.diagnostics,
  })),
);
console.log('Exploring, searching, and the bots; times in ms\n');
console.table(
  searches.map(({ name, states, explore, attainable: most, best, bots, exact }) => ({
    text: name,
    states,
    explore: ms(explore),
    attainable: ms(most),
    'best call': ms(best),
    bots: ms(bots),
    exact,
  })),
);
console.log('Beside inkjs on the same graph; times in ms\n');
console.table(
  inks.map((row) => ({
    scenes: row.scenes,
    'inkjs compile': ms(row.inkjs),
    'our compile': ms(row.compile),
    'our check': ms(row.check),
    'times faster': row.timesFaster.toFixed(1),
    'per character': row.timesFasterPerCharacter.toFixed(1),
    'inkjs choices/s': row.inkChoices,
  })),
);
console.log('Random play, choices a second\n');
console.table(plays.map(({ name, ...speeds }) => ({ script: name, ...speeds })));
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ node: process.version, rounds, texts, searches, inks, plays }, null, 2)}\n`,
  );
}
