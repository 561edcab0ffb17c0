import { openMadePage } from './made-page.mjs';

const ARTICLES = 20_000;
const ROUNDS = 7;
/** Merged, the one named first leads: neither the commonest nor rare names. */
const RANKS = [3, 40];

/**
 * What a merge of two names costs on a page of 20,000 made-up articles, in headless Chromium: from the click on “Merge” to the frame in
 * which every view stands anew. Taken back after each; the first is not counted.
 *
 * @param folder where corpus and page are written; a page that is there already is used again
 * @param build `(articles, out) => Promise`, as `dateline build` does it
 * @returns ms, one sample a merge
 */
export async function merges(folder, build) {
  const { address, browser, close } = await openMadePage(folder, ARTICLES, build);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const names = page.getByRole('region', { name: 'Network' }).locator('[data-entity]');
  await page.goto(`${address}#as=list`);
  await names.nth(RANKS[1]).waitFor({ timeout: 120_000 });
  const [lead, other] = await Promise.all(RANKS.map((rank) => names.nth(rank).evaluate((row) => [row.dataset.entity, row.textContent])));
  const panel = page.getByRole('region', { name: 'Articles' });
  const samples = [];
  await page.goto(`${address}#open=entity:${encodeURIComponent(other[0])}`);
  await page.reload();
  for (let round = -1; round < ROUNDS; round++) {
    await panel.getByRole('button', { name: 'Correct', exact: true }).click();
    await panel.getByRole('button', { name: 'Merge with …' }).click();
    await panel.getByRole('textbox', { name: 'Merge with whom' }).fill(nameOf(lead));
    await page.keyboard.press('Enter');
    const merge = panel.getByRole('button', { name: 'Merge', exact: true });
    await merge.waitFor();
    const took = await merge.evaluate(clickAndWait);
    if (round >= 0) samples.push(took);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  }
  await close();
  return samples;
}

/** The name without what else stands in its row. */
const nameOf = ([, text]) =>
  text
    .trim()
    .split(/\s{2,}|\n|\d/)[0]
    .trim();

/** Runs in the page: until the frame after the click has been drawn. */
function clickAndWait(button) {
  return new Promise((done) => {
    const from = performance.now();
    button.click();
    // What the click does may go on in a task of its own before the frame.
    setTimeout(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(undefined);
      }),
    );
  });
}
