/** How long the browser's storage may take before the app goes on without it, in milliseconds. */
export const patience = 3_000;

/**
 * A promise that fails when it takes too long: a database that another tab blocks answers nothing at all.
 * @throws {DOMException} named TimeoutError
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Too slow.', 'TimeoutError')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
