import type { LevelName } from '../progress/schema.ts';

/** Where the links of the screens lead. The composition root reads the same addresses. */
export const links = {
  home: '#/',
  library: '#/library',
  handbook: '#/handbook',
  handbookPage: (page: string) => `#/handbook/${encodeURIComponent(page)}`,
  checkerHelp: (code?: string) => (code === undefined ? '#/checker' : `#/checker/${encodeURIComponent(code)}`),
  scoring: '#/scoring',
  people: '#/people',
  watch: (scenario: string) => `#/watch/${encodeURIComponent(scenario)}`,
  progress: '#/progress',
  certification: '#/certification',
  /** The brief of a scenario: of a named variant, at a named level, or as it comes. */
  brief: (scenario: string, variant?: number, level?: LevelName) =>
    ['#/brief', encodeURIComponent(scenario), variant, level].filter((part) => part !== undefined).join('/'),
  call: (attempt: string) => `#/call/${encodeURIComponent(attempt)}`,
  debrief: (attempt: string) => `#/debrief/${encodeURIComponent(attempt)}`,
} as const;

/** The call a turn is of, where the debrief of a second stage shows both. */
export type WhichCall = 'first' | 'second';

/** The id of a turn on the debrief, for `document.getElementById`: what follows # in the address belongs to the router. */
export function turnId(turn: number, call: WhichCall = 'second'): string {
  return call === 'first' ? `first-turn-${turn}` : `turn-${turn}`;
}
