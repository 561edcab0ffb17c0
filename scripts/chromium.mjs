import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** What a container needs: no setuid sandbox as root, no small /dev/shm, no GPU process. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

/** Path of a Chromium on this machine: `CHROMIUM_PATH`, the system's, Playwright's own; undefined where there is none. */
export function findChromium(env = process.env) {
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
  return [env['CHROMIUM_PATH'], ...system, chromium.executablePath()].find((path) => path && existsSync(path));
}
