import { plainWords } from './scenario/words.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { codeFrame } from './diagnostics/code-frame.ts';
import { check, type CheckedScenario } from './playtest/check.ts';
import { customerOf, wordsOf } from './roleplay/transcript.ts';
import { fill } from './roleplay/placeholders.ts';
import { normalise } from './scenario/1-parse/source.ts';
import { catalogueEntry } from './retraining/catalogue-entry.ts';
import { readCheckerHelp } from './scenario/checker-help.ts';
import { hashOf } from './scenario/hash.ts';
import { readHandbook, type HandbookFile } from './scenario/handbook.ts';
import type { Handbook } from './scenario/handbook-model.ts';
import type { Catalogue, ShelfEntry } from './session/scripts.ts';

const library = 'virtual:stepladder/library';
const handbook = 'virtual:stepladder/handbook';
const checkerHelp = 'virtual:stepladder/checker-help';
const catalogue = 'virtual:stepladder/catalogue';
const scenario = 'virtual:stepladder/scenario/';

/** What is known of each shipped scenario, by its id. */
type Shipped = Map<string, { entry: Omit<ShelfEntry, 'load'>; checked: CheckedScenario; text: string }>;

/**
 * Compiles and checks the shipped scenarios when the app is built, so that neither the compiler nor a script that is not
 * played has to be loaded. A scenario with an error stops the build.
 * @param folder the folder of scenarios, with the handbook in it
 * @param messages the catalogue of the checker's messages
 */
export function libraryPlugin(folder: string, messages: string): Plugin {
  const handbookFolder = join(folder, 'handbook');
  const markdownIn = (path: string): string[] =>
    readdirSync(path)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .toSorted();
  const handbookFiles = (): HandbookFile[] =>
    markdownIn(handbookFolder).map((name) => ({
      id: basename(name, '.md'),
      text: readFileSync(join(handbookFolder, name), 'utf8'),
    }));
  const loadHandbook = (): Handbook => readHandbook(handbookFiles());
  let shipped: Shipped | undefined;
  const load = (fail: (message: string) => never): Shipped => {
    if (shipped) return shipped;
    const found: Shipped = new Map();
    const rules = loadHandbook();
    for (const name of markdownIn(folder)) {
      const source = readFileSync(join(folder, name), 'utf8');
      const { checked, diagnostics, text } = check(source, { handbook: rules, readStage: stageIn(folder) });
      if (!checked) {
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        fail(
          errors
            .map((each) => `scenarios/${name}:${each.line}:${each.column} ${each.message}\n${codeFrame(text, each)}`)
            .join('\n'),
        );
      }
      found.set(checked.scenario.id, { entry: toEntry(checked), checked, text: normalise(source) });
    }
    return (shipped = found);
  };

  return {
    name: 'stepladder-library',
    resolveId: (id) =>
      [library, handbook, checkerHelp, catalogue].includes(id) || id.startsWith(scenario) ? `\0${id}` : undefined,
    load(id) {
      if (!id.startsWith('\0virtual:stepladder/')) return undefined;
      for (const name of markdownIn(folder)) this.addWatchFile(join(folder, name));
      for (const name of markdownIn(handbookFolder)) this.addWatchFile(join(handbookFolder, name));
      if (id === `\0${checkerHelp}`) {
        this.addWatchFile(messages);
        return toModule(readCheckerHelp(readFileSync(messages, 'utf8')));
      }
      const all = load((message) => this.error(message));
      if (id === `\0${handbook}`) return toModule(loadHandbook());
      if (id === `\0${catalogue}`) return toModule(toCatalogue([...all.values()], handbookFiles()));
      if (id === `\0${library}`) {
        const entries = [...all.values()]
          .toSorted(inTeachingOrder)
          .map(
            ({ entry }) =>
              `{ ...${JSON.stringify(entry)}, load: async () => (await import('${scenario}${entry.id}')).default }`,
          );
        return `export const shelf = [${entries.join(',\n')}];`;
      }
      const one = all.get(id.slice(`\0${scenario}`.length));
      return one && toModule(toShipped(one.checked, one.text));
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return;
      shipped = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** What retraining has to know of the library, in the order of the shelf, and which pages the handbook has in which wording. */
function toCatalogue(all: readonly Checked[], files: readonly HandbookFile[]): Catalogue {
  const { pages } = readHandbook(files);
  return {
    calls: all.toSorted(inTeachingOrder).map(({ checked }) => catalogueEntry(checked)),
    pages: files.map(({ id, text }) => ({
      page: id,
      title: pages.find((page) => page.id === id)?.title ?? id,
      hash: hashOf(text),
    })),
  };
}

/** What is shipped of a scenario: without the statechart, which is made from it, and without places in the text. */
function toShipped({ config: _, ...checked }: CheckedScenario, text: string): unknown {
  const withoutRanges: unknown = JSON.parse(
    JSON.stringify(checked, (key, value: unknown) => (key === 'range' ? undefined : value)),
  );
  return { checked: withoutRanges, text };
}

/** Reads the stages that scenarios of a folder name, out of that folder alone. */
function stageIn(folder: string): (file: string) => string | undefined {
  return (file) => {
    const path = join(folder, file);
    return /^[\w.-]+\.md$/.test(file) && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
}

/** JSON as a string is read faster by browsers than the same as code. */
function toModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** Families in the order a new rep meets them; others follow, by name. */
const teachingOrder = ['damaged-product', 'billing-dispute', 'outage'];

type Checked = Shelved & { readonly checked: CheckedScenario };
type Shelved = { readonly entry: Omit<ShelfEntry, 'load'> };

function inTeachingOrder({ entry: a }: Shelved, { entry: b }: Shelved): number {
  const rank = ({ family }: { family: string }): number => {
    const at = teachingOrder.indexOf(family);
    return at === -1 ? teachingOrder.length : at;
  };
  return rank(a) - rank(b) || a.family.localeCompare(b.family, 'en') || a.title.localeCompare(b.title, 'en');
}

function toEntry(checked: CheckedScenario): Omit<ShelfEntry, 'load'> {
  const { scenario: script, hash } = checked;
  const words = wordsOf(checked, 0);
  const opening = script.scenes[0]?.beats.find((beat) => beat.kind === 'speech');
  const firstWords = (variant: number): string => {
    const said = fill(plainWords(opening?.text ?? []), wordsOf(checked, variant));
    return /^.{30,}?[.!?](?=\s|$)/.exec(said)?.[0] ?? said;
  };
  return {
    id: script.id,
    hash,
    title: fill(script.title, words),
    family: script.family,
    channel: script.channel,
    role: script.role,
    minutes: script.minutes ?? null,
    customers: script.variants.map((_, variant) => customerOf(checked, variant)),
    titles: script.variants.map((_, variant) => fill(script.title, wordsOf(checked, variant))),
    openings: script.variants.map((_, variant) => firstWords(variant)),
  };
}
