import { existsSync } from 'node:fs';

const usual = '/usr/bin/chromium';
const executablePath = process.env.CHROME_PATH || (existsSync(usual) ? usual : undefined);

/**
 * How tests start the browser. `npm test` finds one and passes it on as CHROME_PATH; without that and without the
 * usual one, Playwright looks for its own.
 */
export const chromium = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
