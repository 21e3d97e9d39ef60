import { backUpToFolder } from './backup-folder.ts';
import type { Environment } from './environment.ts';
import { askToKeepOnce } from './safe-keeping.ts';

/**
 * What is done for the safety of the data when a call was finished and its debrief opened with a click: the browser is
 * asked once to keep it for good, and a backup goes into the folder, where there is one. Never rejects: none of it may
 * get in the way, and the page about data tells what came of it.
 */
export async function afterCall(environment: Environment): Promise<void> {
  await askToKeepOnce(environment).catch(() => undefined);
  await backUpToFolder(environment).catch(() => undefined);
}
