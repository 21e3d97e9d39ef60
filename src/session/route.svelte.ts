/** A place in the app, as its address names it. */
export type Route =
  | { readonly page: 'home' | 'library' | 'scoring' | 'people' | 'not found' }
  | { readonly page: 'handbook' | 'checker'; readonly id: string | null }
  | { readonly page: 'brief' | 'watch' | 'call' | 'debrief'; readonly id: string };

/** The place an address such as `#/call/abc` names. */
export function readRoute(hash: string): Route {
  const [page = '', id, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (rest.length > 0) return { page: 'not found' };
  if (page === '' && id === undefined) return { page: 'home' };
  if ((page === 'library' || page === 'scoring' || page === 'people') && id === undefined) return { page };
  if (page === 'handbook' || page === 'checker') return { page, id: id ?? null };
  if ((page === 'brief' || page === 'watch' || page === 'call' || page === 'debrief') && id) return { page, id };
  return { page: 'not found' };
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
