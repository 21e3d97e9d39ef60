import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesIn, breachesIn, strayNames } from './architecture.ts';

const root = `${import.meta.dirname}/..`;
const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte|m?js)$/.test(path));

describe('the house as it stands', () => {
  test('every file of src keeps to the order of the rooms', () => {
    const breaches = sources.flatMap((path) =>
      breachesIn(path, readFileSync(`${root}/src/${path}`, 'utf8')).map((breach) => `src/${path} ${breach}`),
    );
    expect(breaches).toEqual([]);
  });

  test('the lock file names no registry', () => {
    expect(addressesIn(readFileSync(`${root}/package-lock.json`, 'utf8'))).toEqual([]);
  });

  test('the top level holds nothing else', () => {
    expect(strayNames(readdirSync(root))).toEqual([]);
  });
});

describe('each rule can fail', () => {
  test.each([
    ['a room further down', 'scenario/model.ts', `import { play } from '../roleplay/play.ts';`],
    ['a type of a room further down', 'rubric/rubric.ts', `import type { Scenario } from '../scenario/model.ts';`],
    ['an inline type of one', 'rubric/rubric.ts', `type Of = import('../scenario/model.ts').Scenario;`],
    ['passing one on', 'rubric/rubric.ts', `export * from '../scenario/model.ts';`],
    ['loading one later', 'rubric/rubric.ts', `const later = () => import('../scenario/model.ts');`],
    ['what the build makes up, below the root', 'ui/a.ts', `import { shelf } from 'virtual:stepladder/library';`],
    ['loading files by a pattern', 'rubric/rubric.ts', `const all = import.meta.glob('../scenario/*.ts');`],
    ['an import over several lines', 'rubric/rubric.ts', `import {\n  a,\n  b,\n} from '../scenario/model.ts';`],
    ['an import for its effects', 'session/call.svelte.ts', `import '../ui/theme.ts';`],
    [
      'a component that imports the command line',
      'ui/A.svelte',
      `<script lang="ts">import '../cli/check.ts';</script>`,
    ],
    ['a computed name', 'ui/load.ts', `const load = (name: string) => import(name);`],
    ['an unknown room', 'ui/a.ts', `import { helper } from '../utils/helper.ts';`],
    ['a file in an unknown room', 'utils/helper.ts', ''],
    ['something outside src', 'ui/a.ts', `import { fake } from '../../tests/fakes.ts';`],
    ['the composition root', 'ui/a.ts', `import { database } from '../main.ts';`],
    ['lms knows progress', 'lms/lms.ts', `import { attempts } from '../progress/attempts.ts';`],
    ['progress knows lms', 'progress/a.ts', `import { send } from '../lms/send.ts';`],
    ['markup in session', 'session/Call.svelte', '<p>Hello</p>'],
    ['markup in a pure room', 'scenario/Scene.svelte', '<p>Hello</p>'],
    ['cli imports ui', 'cli/check.ts', `import { words } from '../ui/words.ts';`],
    ['cli imports session', 'cli/check.ts', `import { call } from '../session/call.svelte.ts';`],
    ['cli imports progress', 'cli/check.ts', `import { attempts } from '../progress/attempts.ts';`],
    ['cli imports lms', 'cli/check.ts', `import { send } from '../lms/send.ts';`],
    ['svelte in a pure room', 'roleplay/a.ts', `import { fromStore } from 'svelte/store';`],
    ['@xstate/svelte in a pure room', 'roleplay/a.ts', `import { useActor } from '@xstate/svelte';`],
    ['dexie in a pure room', 'reporting/a.ts', `import Dexie from 'dexie';`],
    ['dexie in session', 'session/a.ts', `import { Dexie } from 'dexie';`],
    ['Node in the app', 'playtest/a.ts', `import { readFileSync } from 'node:fs';`],
    ['window', 'scenario/a.ts', 'const width = window.innerWidth;'],
    ['document', 'scenario/a.ts', `document.title = 'Hello';`],
    ['localStorage', 'reporting/a.ts', `localStorage.setItem('a', 'b');`],
    ['Date.now()', 'roleplay/a.ts', 'const at = Date.now();'],
    ['Date.now handed on', 'roleplay/a.ts', 'const clock = { now: Date.now };'],
    ['new Date()', 'retraining/a.ts', 'const now = new Date();'],
    ['new Date without brackets', 'retraining/a.ts', 'const now = new Date;'],
    ['Date()', 'retraining/a.ts', 'const now = Date();'],
    ['Math.random()', 'playtest/a.ts', 'const first = Math.random() < 0.5;'],
    ['crypto.randomUUID()', 'roleplay/a.ts', 'const id = crypto.randomUUID();'],
    ['performance.now()', 'playtest/a.ts', 'const start = performance.now();'],
    ['an effect as a default', 'roleplay/a.ts', 'function play(now = Date.now) { return now(); }'],
    ['raw HTML', 'ui/A.svelte', '{@html text}'],
    ['raw HTML in the root', 'App.svelte', '{@html text}'],
  ])('%s', (_rule, path, source) => {
    expect(breachesIn(path, source)).toHaveLength(1);
  });

  test('an address in the lock file', () => {
    expect(addressesIn('"resolved": "https://registry.example/a.tgz"')).toEqual(['https://registry.example/a.tgz']);
  });

  test('a stray file at the top', () => {
    expect(strayNames(['src', '.config', 'node_modules', 'notes.txt'])).toEqual(['notes.txt']);
  });
});

describe('what is fine is not reported', () => {
  test.each([
    ['the own room', 'scenario/1-parse/lines.ts', `import type { Scenario } from '../model.ts';`],
    ['a room further up', 'roleplay/a.ts', `import { rubric } from '../rubric/default.ts';`],
    ['a package', 'scenario/a.ts', `import { parse } from 'yaml';`],
    ['dexie in progress', 'progress/a.ts', `import Dexie from 'dexie';`],
    ['svelte in session', 'session/a.svelte.ts', `import { fromStore } from 'svelte/store';`],
    ['Node on the command line', 'cli/check.ts', `import { readFileSync } from 'node:fs';`],
    ['cli and a pure room', 'cli/check.ts', `import { compile } from '../scenario/compile.ts';`],
    ['the root imports anything', 'main.ts', `import Dexie from 'dexie'; import './ui/theme.ts'; Date.now();`],
    ['effects below the line', 'session/a.svelte.ts', 'const at = Date.now();'],
    ['words in texts and comments', 'rubric/a.ts', `// window\nconst text = 'the document, import("../ui/a.ts")';`],
    ['a name of its own', 'scenario/a.ts', 'export const sizeOf = (document: { window: number }) => document.window;'],
    ['a date with a value', 'reporting/a.ts', 'const day = (at: number) => new Date(at).toISOString();'],
    ['arithmetic', 'assessment/a.ts', 'const score = Math.round(1.5);'],
  ])('%s', (_case, path, source) => {
    expect(breachesIn(path, source)).toEqual([]);
  });
});
