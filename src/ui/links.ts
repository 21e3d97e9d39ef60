/** Where the links of the screens lead. The composition root reads the same addresses. */
export const links = {
  home: '#/',
  library: '#/library',
  handbook: '#/handbook',
  handbookPage: (page: string) => `#/handbook/${encodeURIComponent(page)}`,
  checkerHelp: (code?: string) => (code === undefined ? '#/checker' : `#/checker/${encodeURIComponent(code)}`),
  scoring: '#/scoring',
  people: '#/people',
  brief: (scenario: string) => `#/brief/${encodeURIComponent(scenario)}`,
  watch: (scenario: string) => `#/watch/${encodeURIComponent(scenario)}`,
  call: (attempt: string) => `#/call/${encodeURIComponent(attempt)}`,
  debrief: (attempt: string) => `#/debrief/${encodeURIComponent(attempt)}`,
} as const;

/** The call a turn is of, where the debrief of a second stage shows both. */
export type WhichCall = 'first' | 'second';

/** The id of a turn on the debrief, for `document.getElementById`: what follows # in the address belongs to the router. */
export function turnId(turn: number, call: WhichCall = 'second'): string {
  return call === 'first' ? `first-turn-${turn}` : `turn-${turn}`;
}
