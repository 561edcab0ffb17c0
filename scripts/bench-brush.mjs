import { openMadePage } from './made-page.mjs';

const ARTICLES = 100_000;
const MOVES = 200;

/**
 * What a move of the brush costs in a page of 100,000 made-up articles, in headless Chromium: all that the page's own thread does for
 * it, from the event of the pointer over counts, lists and drawing to styles and layout, in ms, one sample a move. Frames are handed
 * out by the bench, because a browser waits for the screen between two of them; what the compositor does with them is not in it.
 *
 * @param folder where corpus and page are written; a page that is there already is used again
 * @param build `(articles, out) => Promise`, as `dateline build` does it
 * @returns samples by view: "list" with the network as a list, "map" with the network drawn
 */
export async function brushMoves(folder, build) {
  const { address, browser, close } = await openMadePage(folder, ARTICLES, build, ['--js-flags=--max-old-space-size=8000']);
  const samples = {};
  for (const form of ['list', 'map']) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      window.heldFrames = [];
      window.requestAnimationFrame = (draw) => window.heldFrames.push(draw);
    });
    await page.goto(`${address}#as=${form}`);
    await page.locator('.surface').waitFor({ timeout: 120_000 });
    for (const kind of ['resize', 'pan', 'jump']) samples[`${form} ${kind}`] = await page.evaluate(moves, { kind, count: MOVES });
    await page.close();
  }
  await close();
  return samples;
}

/** Runs in the page. */
async function moves({ kind, count }) {
  HTMLElement.prototype.setPointerCapture = () => {}; // a pointer that is not real cannot be captured
  const surface = document.querySelector('.surface');
  const { left, top, width, height } = surface.getBoundingClientRect();
  const fire = (target, type, x) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        pointerType: 'mouse',
        clientX: x,
        clientY: top + height / 3,
      }),
    );
  const drawn = async () => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise(queueMicrotask); // what follows from the state is settled in a microtask
      const waiting = window.heldFrames.splice(0);
      for (const draw of waiting) draw(performance.now());
    }
    return document.documentElement.offsetHeight; // styles and layout
  };
  const times = [];
  const timed = async (act) => {
    const started = performance.now();
    act();
    await drawn();
    times.push(performance.now() - started);
    await new Promise((done) => setTimeout(done)); // lets the browser breathe, and texts arrive
  };
  // a fifth of the time, somewhere in the first half
  const from = left + 0.2 * width;
  const to = left + 0.4 * width;
  fire(surface, 'pointerdown', from);
  fire(surface, 'pointermove', to);
  if (kind !== 'resize') fire(surface, 'pointerup', to);
  await drawn();
  await drawn();
  const range = surface.querySelector('[data-part="all"]');
  if (kind === 'pan') fire(range, 'pointerdown', (from + to) / 2);
  for (let i = 1; i <= count; i++) {
    if (kind === 'resize') await timed(() => fire(surface, 'pointermove', to + i));
    else if (kind === 'pan') await timed(() => fire(range, 'pointermove', (from + to) / 2 + i));
    else {
      const start = left + (((i * 137) % 700) / 1000) * width;
      fire(surface, 'pointerdown', start);
      await timed(() => fire(surface, 'pointermove', start + 0.2 * width));
      fire(surface, 'pointerup', start + 0.2 * width);
    }
  }
  fire(surface, 'pointerup', to + count);
  surface.querySelector('[data-part="all"]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  surface.querySelector('[data-part="all"]').dispatchEvent(new FocusEvent('blur'));
  await drawn();
  return times;
}
