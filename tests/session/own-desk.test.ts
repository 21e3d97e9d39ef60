import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { readHandbook } from '../../src/scenario/handbook.ts';
import { ladderFrom } from '../../src/session/own-desk.ts';

const folder = `${import.meta.dirname}/../../scenarios/handbook`;
const { ladder } = readHandbook(
  readdirSync(folder).map((name) => ({ id: basename(name, '.md'), text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

test.each([
  ['rep', 'First line'],
  ['supervisor', 'Supervisor'],
] as const)('a %s cannot hand a case to their own desk, %s', (role, own) => {
  const names = ladderFrom(ladder, role).desks.map(({ name }) => name);
  expect(ladder.desks.map(({ name }) => name)).toContain(own);
  expect(names).not.toContain(own);
  expect(names).toHaveLength(ladder.desks.length - 1);
});

test('an expert may sit at any desk, so that none is left out', () => {
  expect(ladderFrom(ladder, 'expert')).toEqual(ladder);
});
