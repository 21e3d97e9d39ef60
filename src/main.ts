import { mount } from 'svelte';
import { shelf } from 'virtual:stepladder/library';
import App from './App.svelte';
import './app.css';
import { Progress } from './progress/progress.ts';
import { Scripts } from './session/scripts.ts';

// The one place that makes the database, the clock, the ids and the chance; everything else is given them.
const progress = new Progress();
const scripts = new Scripts(
  shelf,
  {
    handbook: async () => (await import('virtual:stepladder/handbook')).default,
    catalogue: async () => (await import('virtual:stepladder/catalogue')).default,
    checkerHelp: async () => (await import('virtual:stepladder/checker-help')).default,
  },
  (hash) => progress.text(hash),
);
const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the app.');

mount(App, {
  target,
  props: {
    environment: {
      progress,
      scripts,
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      newSeed: () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0,
    },
  },
});
