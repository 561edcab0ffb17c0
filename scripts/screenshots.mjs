// Takes the pictures of the documentation anew, out of the invented case: `npm run screenshots`, after `npm run build`. They are for
// people: no test compares them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
const MOST_BYTES = 400_000;
const desktop = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.25 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true, isMobile: true };

/** Each with the view that it shows, and what must be there before it is taken. */
const PICTURES = [
  { name: 'page', device: desktop, view: 'open=tie%3Atobias-harlund%3Asimon-calloway', awaited: 'text=What they say' },
  { name: 'phone', device: phone, scheme: 'dark', view: 'open=article%3Achronicle%252F2023-10-06-dinner', awaited: '.body p' },
  { name: 'tour', device: desktop, view: '', awaited: 'text=Start', prepare: goTo(6) },
];

/** Takes the tour up to a step. */
function goTo(step) {
  return async (page) => {
    await page.getByRole('button', { name: 'Start' }).click();
    for (let at = 1; at < step; at++) await page.locator('.guide').getByRole('button', { name: 'Next' }).click();
    await page.locator('.guide').getByText(`${step} of`).first().waitFor();
  };
}

const site = mkdtempSync(join(tmpdir(), 'dateline-pictures-'));
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
try {
  const cli = [join(root, 'bin/dateline.js'), 'build', join(root, 'tests/corpora/lowgate'), '--out', site, '--title', 'Lowgate'];
  execFileSync(process.execPath, [...cli, '--pages', 'single', '--quiet', '--no-cache'], { stdio: 'inherit' });
  for (const { name, device, scheme = 'light', view, awaited, prepare } of PICTURES) {
    const context = await browser.newContext({ ...device, colorScheme: scheme, reducedMotion: 'reduce', locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(site, 'index.html')).href}${view && `#${view}`}`);
    await page.locator(awaited).first().waitFor();
    await prepare?.(page);
    await page.waitForTimeout(1000); // labels and texts have come to rest
    const path = join(root, `docs/${name}.png`);
    await page.screenshot({ path });
    await context.close();
    const { size } = statSync(path);
    console.log(`docs/${name}.png ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) throw new Error(`docs/${name}.png has ${size} bytes, more than ${MOST_BYTES}; take it smaller`);
  }
} finally {
  await browser.close();
  rmSync(site, { recursive: true, force: true });
}
