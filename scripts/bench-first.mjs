import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { dragAtOnce } from './bench-open.mjs';
import { chromiumArgs, findChromium } from './chromium.mjs';

/** How closely the least number of bytes is looked for. */
const STEP = 500;
/** How long a page may take to answer with what it has, in ms: far longer than it does when it can. */
const PATIENCE = 5000;

/**
 * How many compressed bytes of a page a browser must have before its first view can be used: the bars stand, names are drawn, and
 * a drag on the timeline is answered. The server stops in the middle of the page and keeps the connection open, so that nothing
 * tells the browser that there is no more; of what a split page fetches beside itself
 * its manifest is given whole, and counted; anything else is never answered.
 *
 * @param site folder of a built page
 * @returns `{ first, whole }`, bytes after `gzip -9`; `whole` is the page to its end, with its manifest
 */
export async function bytesBeforeFirstView(site) {
  const index = gzipSync(readFileSync(join(site, 'index.html')), { level: 9 });
  let given = index.length;
  let beside = 0;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    if (!isPage && !request.url.includes('manifest')) return;
    const body = isPage ? index.subarray(0, given) : gzipSync(readFileSync(join(site, request.url)), { level: 9 });
    if (!isPage) beside = body.length;
    response.writeHead(200, { 'Content-Type': isPage ? 'text/html' : 'application/json', 'Content-Encoding': 'gzip' });
    if (isPage && given < index.length) response.write(body);
    else response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
  const canBeUsed = async (bytes) => {
    given = bytes;
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(dragAtOnce);
    await page.addInitScript(sayWhetherDrawn);
    await page.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'commit' });
    const used = await page
      .waitForFunction(() => window.firstDrag && window.isDrawn(), undefined, { timeout: PATIENCE })
      .then(() => true)
      .catch(() => false);
    await context.close();
    return used;
  };
  if (!(await canBeUsed(index.length))) throw new Error(`${site}: the page cannot be used even when all of it is there`);
  let [tooFew, enough] = [0, index.length];
  while (enough - tooFew > STEP) {
    const tried = Math.floor((tooFew + enough) / 2);
    if (await canBeUsed(tried)) enough = tried;
    else tooFew = tried;
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  return { first: enough + beside, whole: index.length + beside };
}

/** Runs in the page, before anything else does. */
function sayWhetherDrawn() {
  window.isDrawn = () => {
    const map = document.querySelector('.network canvas');
    if (!map?.width || !document.querySelector('[data-part="all"]')) return false;
    return map
      .getContext('2d')
      .getImageData(0, 0, map.width, map.height)
      .data.some((channel) => channel > 0);
  };
}
