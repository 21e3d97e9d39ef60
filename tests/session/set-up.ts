import handbook from 'virtual:stepladder/handbook';
import { shelf } from 'virtual:stepladder/library';
import { Progress } from '../../src/progress/progress.ts';
import type { CallSession } from '../../src/session/call.svelte.ts';
import type { Environment } from '../../src/session/environment.ts';
import { Navigation } from '../../src/session/navigation.svelte.ts';
import { People } from '../../src/session/people.svelte.ts';
import { Scripts } from '../../src/session/scripts.ts';

/** The shipped scenarios on a real database of its own, with a clock that ticks a second at each look. */
export interface SetUp {
  readonly environment: Environment;
  readonly people: People;
  readonly navigation: Navigation;
  /** Brings up the call of that id. */
  readonly open: (id: string) => Promise<CallSession>;
  /** Closes the database and throws it away. */
  readonly end: () => void;
}

export async function setUp(): Promise<SetUp> {
  const database = `test-${crypto.randomUUID()}`;
  const progress = new Progress(database);
  let [time, id] = [1_000_000, 0];
  const reading = {
    handbook: () => Promise.resolve(handbook),
    checkerHelp: () => Promise.resolve([]),
    catalogue: () => Promise.resolve({ calls: [], pages: [] }),
  };
  const environment: Environment = {
    progress,
    scripts: new Scripts(shelf, reading, (hash) => progress.text(hash)),
    now: () => (time += 1000),
    newId: () => `id-${++id}`,
    newSeed: () => 42,
  };
  const people = new People(environment);
  await people.load();
  const navigation = new Navigation(environment, people);
  return {
    environment,
    people,
    navigation,
    open: async (call) => {
      const screen = await navigation.open({ page: 'call', id: call });
      if (screen.kind !== 'call') throw new Error(`${screen.kind} instead of the call`);
      return screen.session;
    },
    end: () => {
      progress.close();
      indexedDB.deleteDatabase(database);
    },
  };
}
