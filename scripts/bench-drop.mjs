import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { dragAtOnce } from './bench-open.mjs';
import { chromiumArgs, findChromium } from './chromium.mjs';

/** The page that builds, as one file: its kB after `gzip -9`, with the pipeline, the weights and the sample. */
export function startPageSize(root) {
  return gzipSync(readFileSync(join(root, 'dist/page/dateline.html')), { level: 9 }).length / 1000;
}

/**
 * From a folder given to the page that builds until a drag on the timeline of what it has built is answered, in ms; the page opened anew
 * for each, so that nothing is warm.
 *
 * @param articles written as one JSON Lines file
 */
export async function drops(root, scratch, articles, rounds) {
  const folder = folderWith(join(scratch, 'dropped'), articles);
  return inBrowser(root, rounds, async (page) => {
    await page.addInitScript(dragAtOnce);
    await giveFolder(page, root, folder);
    const answered = await page.waitForFunction(() => window.firstDrag - window.given, undefined, { timeout: 300_000 });
    return answered.jsonValue();
  });
}

/** The whole build of the same articles, in ms: in the page with one worker that analyses, and by the command line on one core. */
export async function oneCore(root, scratch, articles, rounds) {
  const folder = folderWith(join(scratch, 'one-core'), articles);
  const inPage = await inBrowser(root, rounds, async (page) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'hardwareConcurrency', { value: 1 }));
    await giveFolder(page, root, folder);
    const built = await page.waitForFunction(() => document.querySelector('section.bar') && performance.now() - window.given, undefined, { timeout: 600_000, polling: 50 }); // prettier-ignore
    return built.jsonValue();
  });
  const byCommand = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    const out = join(scratch, `one-core-${round}`);
    execFileSync('taskset', ['-c', '0', process.execPath, join(root, 'bin/dateline.js'), 'build', folder, '--out', out, '--no-cache', '--quiet']); // prettier-ignore
    return performance.now() - started;
  });
  return { inPage, byCommand };
}

async function inBrowser(root, rounds, measure) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    times.push(await measure(await context.newPage()));
    await context.close();
  }
  await browser.close();
  return times;
}

async function giveFolder(page, root, folder) {
  await page.addInitScript(() => document.addEventListener('change', () => (window.given ??= performance.now()), true));
  await page.goto(pathToFileURL(join(root, 'dist/page/dateline.html')).href);
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
}

function folderWith(folder, articles) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'articles.jsonl'), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return folder;
}
