import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { faultsOf } from '../../src/scenario/2-analyze/yaml-errors.ts';

/** What is told of front matter as authors spoil it, and the words it is told of. */
const spoilt: [what: string, yaml: string, told: string[]][] = [
  ['two colons', 'customer: Dana: the buyer', ['a second colon stands in this line @ D']],
  ['double quotes not closed', 'id: "a\npass: 70', ['a quotation mark is never closed @ "']],
  ['single quotes not closed', "id: 'a\npass: 70", ["a quotation mark is never closed @ '"]],
  ['a list not closed', 'policies: [a, b\npass: 70', ['what begins with “[” is never closed @ [']],
  ['a variant not closed', 'variants:\n  - { item: x\n  - { item: y }', ['what begins with “{” is never closed @ {']],
  ['a first line set in', ' id: a\npass: 3', ['this line does not begin level with the line above it @ pass']],
  ['a second line set in', 'id: a\n pass: 3', ['this line does not begin level with the line above it @ a']],
  ['weights not level', 'weights:\n  a: 1\n b: 2', ['this line does not begin level with the line above it @  ']],
  ['a tab', 'id: a\n\tpass: 3', ['a line begins with a tab @ \t']],
  ['no colon', 'id a\npass: 3', ['no key with a colon and a space after it begins this line @ id a\npass']],
  ['no space after it', 'id:a\npass: 3', ['no key with a colon and a space after it begins this line @ id:a\npass']],
  ['a reserved character', 'customer: @dana', ['no value begins with “@” unless it is in quotes @ @']],
  ['words after quotes', 'customer: "Dana" buyer', ['words stand after the end of the value @ buyer']],
  ['a placeholder in a list', 'note: [{part} cracked]', ['braces begin a list of their own here @ cracked']],
  [
    'a backslash',
    'customer: "Dana \\Ben"',
    ['a backslash in double quotes asks for a special character, and there is none of that name @ \\'],
  ],
  [
    'two lines at fault',
    'customer: Dana: the buyer\nminutes: 3\ncause: a: b',
    ['a second colon stands in this line @ D', 'a second colon stands in this line @ a'],
  ],
];

describe('what is wrong with front matter is told in plain words', () => {
  test.each(spoilt)('%s', (_what, yaml, told) => {
    const { errors } = parseDocument(yaml, { schema: 'core', prettyErrors: false });
    expect(
      faultsOf(yaml, errors).map(({ reason, range }) => `${reason} @ ${yaml.slice(range.start, range.end)}`),
    ).toEqual(told);
  });

  test('what is right has no fault', () => {
    expect(faultsOf('id: a', parseDocument('id: a').errors)).toEqual([]);
  });
});
