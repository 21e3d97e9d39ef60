import { expect, test } from 'vitest';
import { suggest } from '../../src/diagnostics/suggest.ts';

const keys = ['Shows', 'Breaks', 'Why', 'Instead', 'Mood', 'Remember', 'Only if', 'Once'];

test.each([
  ['Wyh', 'Why'],
  ['wy', 'Why'],
  ['Onec', 'Once'],
  ['Moood', 'Mood'],
  ['Show', 'Shows'],
  ['Insetad', 'Instead'],
])('“%s” is a slip of the keys for “%s”, and can be mended safely', (typed, meant) => {
  expect(suggest(typed, keys)).toEqual({ hint: `Did you mean “${meant}”?`, mend: { from: typed, to: meant } });
});

test.each(['Reason', 'yhw', 'x'])('“%s” is near to nothing: all that is known is listed', (typed) => {
  expect(suggest(typed, keys)?.hint).toMatch(/^Known here: “Shows”, /);
  expect(suggest(typed, keys)?.mend).toBeUndefined();
});

test('a name that is right but for its case is the nearest', () => {
  expect(suggest('why', keys)?.hint).toBe('Did you mean “Why”?');
});

test('where nothing is known nothing is said', () => {
  expect(suggest('why', [])).toBeUndefined();
});
