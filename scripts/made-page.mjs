import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { madeArticles } from './made-corpus.mjs';
import { serveFolder } from './serve-folder.mjs';

/**
 * A page of so many made-up articles, served over http, and a headless Chromium to open it in.
 *
 * @param folder where corpus and page are written; a page that is there already is used again
 * @param build `(articles, out) => Promise`, as `dateline build` does it
 * @param flags of Chromium, beside those that it always has here
 * @returns `{ address, browser, close }`
 */
export async function openMadePage(folder, count, build, flags = []) {
  const site = join(folder, 'site');
  if (!existsSync(join(site, 'index.html'))) {
    const articles = join(folder, 'articles');
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(articles, 'made.jsonl'), Array.from(madeArticles(count), (article) => JSON.stringify(article)).join('\n'));
    await build(articles, site);
  }
  const server = await serveFolder(site);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs, ...flags] });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { address: server.address, browser, close };
}
