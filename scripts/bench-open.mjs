import { openMadePage } from './made-page.mjs';

const ARTICLES = 20_000;
const ROUNDS = 7;

/**
 * What opening a page of 20,000 made-up articles costs over http, in headless Chromium: from the navigation to the frame after the first
 * drag on the timeline, which is made as soon as there is one. Nothing is kept from one opening to the next.
 *
 * @param folder where corpus and page are written; a page that is there already is used again
 * @param build `(articles, out) => Promise`, as `dateline build` does it
 * @returns ms, one sample an opening
 */
export async function openings(folder, build) {
  const { address, browser, close } = await openMadePage(folder, ARTICLES, build);
  const samples = [];
  for (let round = -1; round < ROUNDS; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(dragAtOnce);
    await page.goto(address);
    const answered = await page.waitForFunction(() => window.firstDrag, undefined, { timeout: 120_000 });
    if (round >= 0) samples.push(await answered.jsonValue());
    await context.close();
  }
  await close();
  return samples;
}

/** Runs in the page, before anything else does. */
export function dragAtOnce() {
  HTMLElement.prototype.setPointerCapture = () => {}; // a pointer that is not real cannot be captured
  const watcher = new MutationObserver(() => {
    const surface = document.querySelector('.surface');
    const box = surface?.getBoundingClientRect();
    if (!box?.width) return;
    watcher.disconnect();
    const fire = (type, share) =>
      surface.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          cancelable: true,
          pointerId: 1,
          isPrimary: true,
          pointerType: 'mouse',
          clientX: box.left + share * box.width,
          clientY: box.top + box.height / 3,
        }),
      );
    fire('pointerdown', 0.2);
    fire('pointermove', 0.4);
    // the frame in which it is drawn, and the next, which comes when that one stands
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!surface.querySelector('[data-part="all"]')) throw new Error('the drag was not answered');
        window.firstDrag = performance.now();
      }),
    );
  });
  watcher.observe(document, { childList: true, subtree: true });
}
