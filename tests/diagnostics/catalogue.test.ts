import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/diagnostics/messages.ts';
import { sampleFolders } from '../samples.ts';
// @ts-expect-error -- a script, without types
import { readCatalogue as readUntyped, writeCatalogue as writeUntyped } from '../../src/diagnostics/make-messages.mjs';

const readCatalogue = readUntyped as (markdown: string) => [code: string, severity: string, message: string][];
const writeCatalogue = writeUntyped as (entries: ReturnType<typeof readCatalogue>) => string;

const folder = `${import.meta.dirname}/../../src/diagnostics`;
const markdown = readFileSync(`${folder}/messages.md`, 'utf8');
const entries = readCatalogue(markdown);
const parts = markdown.split(/\n## (?=\w+\n\n[*_](?:error|warning)[*_]\n)/);

test('messages.ts is what messages.md makes', () => {
  expect(readFileSync(`${folder}/messages.ts`, 'utf8')).toBe(writeCatalogue(entries));
});

/** What an author cannot write down. */
const withoutExamples = ['source_empty', 'source_too_large', 'source_binary', 'source_unreadable'];

describe.each(entries)('%s', (code, severity, message) => {
  const entry = parts.find((part) => part.startsWith(`${code}\n`)) ?? '';

  test('is a sentence of its own', () => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)+$/);
    expect(['error', 'warning']).toContain(severity);
    expect(message).toMatch(/^(?:[A-Z“]|\{\w+\} ).*(?:[.!?]|\{reason\})$/u);
  });
  test('says why, with a bad and a good example', () => {
    expect(entry.split('\n> ')[1]?.split('\n').slice(1).join('').trim()).not.toBe('');
    if (withoutExamples.includes(code)) return;
    expect(entry).toMatch(/^```markdown bad\n[\s\S]+?^```$/m);
    expect(entry).toMatch(/^```markdown good\n[\s\S]+?^```$/m);
  });
});

describe('every code has a sample', () => {
  const used = new Set(
    sampleFolders.flatMap((samples) =>
      readdirSync(samples).flatMap((name) =>
        [...readFileSync(`${samples}/${name}/expected.json`, 'utf8').matchAll(/"code": "(\w+)"/g)].map(
          (found) => found[1],
        ),
      ),
    ),
  );
  test.each(Object.keys(messages))('%s', (code) => expect(used).toContain(code));
});

test('an entry without its parts, or twice, is refused', () => {
  expect(() => readCatalogue('## a_b\n\nno severity\n')).toThrow('lacks');
  const entry = '## a_b\n\n*error*\n\n> A.\n';
  expect(readCatalogue(entry)).toEqual([['a_b', 'error', 'A.']]);
  expect(() => readCatalogue(`${entry}\n${entry}`)).toThrow('twice');
});
