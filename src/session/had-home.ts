/**
 * Whether this browser showed a home with calls on it, told without asking the database: a hint of what to fetch first.
 * Nothing depends on it.
 */

const key = 'stepladder: home';

export function hadHome(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function noteHome(): void {
  try {
    if (!hadHome()) localStorage.setItem(key, 'seen');
  } catch {
    // It is fetched a little later.
  }
}
