import { describe, expect, test } from 'vitest';
import { readRoute } from '../../src/session/route.svelte.ts';
import { links } from '../../src/ui/links.ts';

describe('an address names a place, and links lead to it', () => {
  test.each([
    ['#/', { page: 'home' }],
    [links.progress, { page: 'progress' }],
    [links.certification, { page: 'certification' }],
    [links.brief('double-charge'), { page: 'brief', id: 'double-charge', variant: null, level: null }],
    [links.brief('a b/c', 2), { page: 'brief', id: 'a b/c', variant: 2, level: null }],
    [links.brief('x', 0, 'assess'), { page: 'brief', id: 'x', variant: 0, level: 'assess' }],
    [links.handbookPage('promises'), { page: 'handbook', id: 'promises' }],
    [links.debrief('a1'), { page: 'debrief', id: 'a1' }],
  ])('%s', (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });

  test.each(['#/brief', '#/brief/x/one', '#/brief/x/1/hard', '#/brief/x/1/assess/more', '#/progress/x', '#/call/a/b'])(
    '%s is no place',
    (address) => {
      expect(readRoute(address)).toEqual({ page: 'not found' });
    },
  );
});
