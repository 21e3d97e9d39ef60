import { defineConfig } from '@playwright/test';
import { chromium } from '../chromium.ts';

/** Journeys through the production build: `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.cache/journeys',
  reporter: [['list'], ['json', { outputFile: '../../.cache/journeys.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 3, // much of a journey is waiting
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Set once the server says where it is: on port 4179, or the next free one.
  use: { baseURL: process.env.JOURNEYS_ADDRESS, launchOptions: chromium, screenshot: 'only-on-failure' },
  webServer: {
    command: 'vite preview --host localhost --port 4179',
    cwd: '../..',
    env: { NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
    wait: { stdout: /(?<journeys_address>http:\/\/localhost:\d+\/)/ },
  },
});
