import type { Screen } from './session/navigation.svelte.ts';

const plain: Partial<Record<Screen['kind'], string>> = {
  handbook: 'Handbook',
  library: 'Library',
  progress: 'Progress',
  certification: 'Certification',
  checker: 'What the checker says',
  scoring: 'How this is scored',
  people: 'People and data',
};

/** What the browser calls the page. */
export function titleOf(screen: Screen): string {
  const title = ownTitleOf(screen);
  return title === '' ? 'Stepladder' : `${title} · Stepladder`;
}

function ownTitleOf(screen: Screen): string {
  switch (screen.kind) {
    case 'brief':
      return `${screen.view.title} · Brief`;
    case 'debrief':
      return `${screen.view.title} · Debrief`;
    case 'watch':
      return `${screen.view.title} · Watch`;
    case 'call':
      return `${screen.session.view.title} · Call`;
    default:
      return plain[screen.kind] ?? '';
  }
}
