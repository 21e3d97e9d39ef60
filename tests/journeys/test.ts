import { test as base, expect } from '@playwright/test';

/**
 * Playwright's test, failing as well when a page logs an error, throws, breaks the content security policy (Chromium
 * logs that as an error) or asks for anything from elsewhere.
 */
export const test = base.extend<{ quietPage: void }>({
  quietPage: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') noise.push(message.text());
      });
      context.on('weberror', (error) => noise.push(String(error.error())));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        const isLocal = origin === new URL(baseURL ?? '').origin || protocol === 'data:' || protocol === 'blob:';
        if (!isLocal) noise.push(`asked for ${request.url()}`);
      });
      await use();
      expect(noise.join('\n'), 'errors in the console, and requests to elsewhere').toBe('');
    },
    { auto: true },
  ],
});

export { expect };
