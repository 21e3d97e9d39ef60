/** A Chromium or Chrome for the tests that need a browser. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Path of a browser that starts; installs one where there is none. Throws an Error of one clear sentence. */
export async function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !starts(CHROME_PATH)) console.log(`CHROME_PATH is ${CHROME_PATH}, which does not start.`);

  let found = await look();
  for (const command of found ? [] : installers()) {
    console.log(`No Chromium or Chrome here. Installing one: ${command}`);
    spawnSync(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if ((found = await look())) break;
  }
  if (found) return found;
  throw new Error(
    'There is no Chromium or Chrome, and none could be installed: install one (on Debian “apt-get install chromium”, ' +
      'elsewhere “npx playwright install --with-deps chromium”) or set CHROME_PATH to its path.',
  );
}

async function look() {
  return [process.env.CHROME_PATH, ...usualPlaces(), await playwrightsOwn()].find(starts);
}

function starts(path) {
  if (!path || !existsSync(path)) return false;
  // Asked for its version, Chrome on Windows opens a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function usualPlaces() {
  const { PATH = '', PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = process.env;
  switch (process.platform) {
    case 'win32':
      return [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA]
        .filter(Boolean)
        .flatMap((base) =>
          ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(base, name, 'Application')),
        )
        .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((file) => join(folder, file)));
    case 'darwin':
      return ['/', homedir()]
        .map((base) => join(base, 'Applications'))
        .flatMap((folder) =>
          ['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
        );
    default:
      return [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin'].flatMap((folder) =>
        ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => join(folder, name)),
      );
  }
}

/** Where Playwright keeps the browser it downloads; there may be none there. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Commands that install a browser, best first. */
function installers() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const isDebian = /^ID="?debian"?$/m.test(release);
  const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  // Playwright’s browser may lack libraries of the system: adding those is left to whoever owns the machine.
  const playwright = 'npx --no playwright install chromium';
  return isDebian && process.getuid?.() === 0 ? [apt, playwright] : [playwright];
}
