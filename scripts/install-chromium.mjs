import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

/** A clean image of Debian has no package lists and no fonts; without fonts, every name on the page is a row of boxes. */
const DEBIAN =
  'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-core fonts-noto-color-emoji';

/** Path of a Chromium, installed first where there is none; undefined where that fails, after a line that says what to install. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const command = isDebianRoot ? DEBIAN : 'npx playwright install chromium';
  process.stdout.write(`no Chromium found; installing one: ${command}\n`);
  spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const installed = findChromium();
  if (!installed)
    process.stdout.write(
      'The tests need Chromium: install it, or set CHROMIUM_PATH to one (on Debian: apt-get install chromium fonts-liberation).\n',
    );
  return installed;
}
