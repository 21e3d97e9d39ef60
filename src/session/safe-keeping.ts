import { machineSettings } from '../progress/machine-settings.ts';
import type { Environment } from './environment.ts';
import type { StorageView } from './keeping-views.ts';

/** What the browser says of its storage. Where it says nothing, neither do we. */
export async function storageView(): Promise<StorageView> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  const [estimate, isPromised] = await Promise.all([
    storage?.estimate?.().catch(() => undefined),
    storage?.persisted?.().catch(() => undefined),
  ]);
  const { usage, quota } = estimate ?? {};
  return {
    used: usage ?? null,
    free: usage === undefined || quota === undefined ? null : Math.max(0, quota - usage),
    isPromised: isPromised ?? null,
  };
}

/** Asks the browser to keep the data for good. To be called in a click: some browsers ask the person. */
export async function askToKeep({ progress, now }: Environment): Promise<void> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  await storage?.persist?.().catch(() => false);
  await progress.saveSetting(machineSettings.askedToKeep, now());
}

/** Asks once by itself, after the first work that is worth keeping. */
export async function askToKeepOnce(environment: Environment): Promise<void> {
  if (typeof (await environment.progress.setting(machineSettings.askedToKeep)) === 'number') return;
  if ((await storageView()).isPromised === false) await askToKeep(environment);
}
