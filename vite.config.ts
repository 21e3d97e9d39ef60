import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fileURLToPath } from 'node:url';
import { leanCompromise } from './src/lean-compromise.ts';
import { libraryPlugin } from './src/library-plugin.ts';
import { chromium } from './tests/chromium.ts';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy goes into the build only: the development server injects styles and talks over a web socket. */
const policy: Plugin = {
  name: 'stepladder-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: 'src',
  base: './', // the build works from any folder
  publicDir: '../public',
  plugins: [
    svelte({ configFile: false }),
    libraryPlugin(pathOf('scenarios'), pathOf('src/diagnostics/messages.md')),
    policy,
    leanCompromise(),
  ],
  // Dexie's modern build: smaller, and a module that what is not used can be left out of.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  optimizeDeps: {
    // Otherwise Svelte would be loaded twice.
    exclude: ['@xstate/svelte'],
    // Known from the start: a package found late makes the page load again, which breaks a test that is running.
    include: [
      '@dagrejs/dagre',
      'svelte/store',
      'xstate',
      'dexie',
      'valibot',
      'pure-rand/distribution/uniformInt',
      'pure-rand/generator/xoroshiro128plus',
      'stemmer',
      'ts-fsrs',
      'compromise/two',
      '@noble/hashes/sha2.js',
      '@noble/hashes/utils.js',
      'entities',
      'fastest-levenshtein',
      'github-slugger',
      'marked',
      'yaml',
    ],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs in one piece: cut apart for what is fetched later, it would be packed worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules.(dexie|valibot|xstate|svelte|esm-env|@xstate)/ },
            { name: 'app', tags: ['$initial'] },
            // Home at a later visit: one file instead of a dozen.
            { name: 'home', test: /pages.HomePage\.svelte/ },
          ],
        },
      },
      checks: { bundlerTimings: false },
    }, // no advice on a slow machine
  },
  test: {
    root: '.',
    attachmentsDir: '.cache/attachments',
    testTimeout: 30_000, // a hung test ends; a slow machine fails none
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          maxWorkers: 2, // left to itself, half of two cores
          isolate: false, // the rooms keep no state, so modules are read once a worker
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        // A browser resolves packages as a browser; asked to help, the plugin would drop Vite's other conditions.
        plugins: [svelteTesting({ resolveBrowser: false })],
        test: {
          name: 'components',
          include: ['tests/**/*.browser.test.ts'],
          maxWorkers: 3, // each a page of its own; much of a test is waiting
          setupFiles: ['tests/patience.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
