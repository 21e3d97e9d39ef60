/**
 * The browser's databases, without those that a newer version of the app has made. Dexie opens these all the same, and
 * would write into them what it knows of; here they are as the browser itself has it: refused with a VersionError.
 *
 * Dexie counts in tens: its version 4 is the browser's 40. What it adds to a version is 41 and on, and may be opened.
 * @param told is told that a database was refused, or that one was not
 */
export function refusingNewer(factory: IDBFactory, told: (isRefused: boolean) => void): IDBFactory {
  /** The version that was asked for last; Dexie then asks without one. */
  let known = Infinity;
  function open(name: string, version?: number): IDBOpenDBRequest {
    if (version !== undefined) {
      known = version;
      const request = factory.open(name, version);
      request.addEventListener('success', () => told(false));
      return request;
    }
    const request = factory.open(name);
    // Heard before Dexie hears it, which listens only once it has the request.
    request.addEventListener('success', (event) => {
      const database = request.result;
      const isNewer = Math.floor(database.version / 10) > Math.floor(known / 10);
      told(isNewer);
      if (!isNewer) return;
      event.stopImmediatePropagation();
      database.close();
      const error = new DOMException('A newer version of the app has made this database.', 'VersionError');
      Object.defineProperty(request, 'error', { value: error });
      request.dispatchEvent(new Event('error', { cancelable: true }));
    });
    return request;
  }
  return new Proxy(factory, {
    get(target, key) {
      if (key === 'open') return open;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
