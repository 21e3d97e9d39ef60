import { levelNames, type LevelName } from '../progress/schema.ts';

/** A place in the app, as its address names it. */
export type Route =
  | { readonly page: 'home' | 'library' | 'progress' | 'certification' | 'scoring' | 'people' | 'not found' }
  /** Of the variant that comes next where none is named, and of the level played last; a named *assess* is fixed. */
  | { readonly page: 'brief'; readonly id: string; readonly variant: number | null; readonly level: LevelName | null }
  | { readonly page: 'handbook' | 'checker'; readonly id: string | null }
  | { readonly page: 'watch' | 'call' | 'debrief'; readonly id: string };

/** The place an address such as `#/call/abc` names. */
export function readRoute(hash: string): Route {
  const [page = '', id, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (page === 'brief' && id) return readBrief(id, rest);
  if (rest.length > 0) return { page: 'not found' };
  if (page === '' && id === undefined) return { page: 'home' };
  if (isPlain(page) && id === undefined) return { page };
  if (page === 'handbook' || page === 'checker') return { page, id: id ?? null };
  if ((page === 'watch' || page === 'call' || page === 'debrief') && id) return { page, id };
  return { page: 'not found' };
}

/** The call of `#/brief/double-charge/1/assess`: the second variant, at that level. */
function readBrief(id: string, [variant, level, ...rest]: readonly string[]): Route {
  const isKnown = level === undefined || (levelNames as readonly string[]).includes(level);
  if (rest.length > 0 || !isKnown || (variant !== undefined && !/^\d{1,4}$/.test(variant)))
    return { page: 'not found' };
  return {
    page: 'brief',
    id,
    variant: variant === undefined ? null : Number(variant),
    level: (level as LevelName | undefined) ?? null,
  };
}

const plainPages = ['library', 'progress', 'certification', 'scoring', 'people'] as const;

function isPlain(page: string): page is (typeof plainPages)[number] {
  return (plainPages as readonly string[]).includes(page);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the address bar is, followed while somebody looks. */
export class Router {
  route = $state.raw<Route>(readRoute(location.hash));

  constructor() {
    addEventListener('hashchange', () => (this.route = readRoute(location.hash)));
  }

  /** Goes to an address such as `#/`. */
  go(address: string): void {
    location.hash = address;
  }

  /** Goes to an address in place of the one now shown, so that Back does not lead here again. */
  replace(address: string): void {
    location.replace(address);
  }
}
