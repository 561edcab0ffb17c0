import { openMadePage } from './made-page.mjs';

const ARTICLES = 20_000;
const ROUNDS = 7;
/** Between the question and its answer, in ms. */
const READING = 500;
/** Merged, the one named first leads: neither the commonest nor rare names. */
const RANKS = [3, 40];

/**
 * What a merge of two names costs on a page of 20,000 made-up articles, in headless Chromium: from the click on “Merge” to the frame in
 * which every view stands anew. Whoever merges has read a question first, and has half a second for it: meanwhile the page works the
 * answer out. Taken back after each; the first is not counted.
 *
 * @param folder where corpus and page are written; a page that is there already is used again
 * @param build `(articles, out) => Promise`, as `dateline build` does it
 * @returns ms, one sample a merge
 */
export async function merges(folder, build) {
  const { address, browser, close } = await openMadePage(folder, ARTICLES, build);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const entities = await page.evaluate(entitiesOfPage);
  // An id that follows from the name is not written.
  const idOf = (rank) => entities.id[rank] || entities.name[rank].toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const [lead, other] = RANKS.map((rank) => ({ id: idOf(rank), name: entities.name[rank] }));
  const panel = page.getByRole('region', { name: 'Articles' });
  const samples = [];
  await page.goto(`${address}#open=entity:${encodeURIComponent(other.id)}`);
  await page.reload();
  for (let round = -1; round < ROUNDS; round++) {
    await panel.getByRole('button', { name: 'Correct', exact: true }).click();
    await panel.getByRole('button', { name: 'Merge with …' }).click();
    await panel.getByRole('textbox', { name: 'Merge with whom' }).fill(lead.name);
    await page.keyboard.press('Enter');
    const merge = panel.getByRole('button', { name: 'Merge', exact: true });
    await merge.waitFor();
    await page.waitForTimeout(READING);
    const took = await merge.evaluate(clickAndWait, lead.name);
    if (round >= 0) samples.push(took);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  }
  await close();
  return samples;
}

/** Runs in the page: its names, the commonest first. */
async function entitiesOfPage() {
  const block = document.getElementById('dateline-manifest')?.textContent;
  if (block) return JSON.parse(block).entities;
  const { manifest } = JSON.parse(document.getElementById('dateline-source').textContent);
  return (await (await fetch(manifest)).json()).entities;
}

/**
 * Runs in the page: until the frame after the click has been drawn, which the views ask for while the click is followed.
 *
 * @param lead whose card is open then
 */
function clickAndWait(button, lead) {
  return new Promise((done, fail) => {
    const from = performance.now();
    button.click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const took = performance.now() - from;
        const shown = document.querySelector('[aria-label="Articles"] h2').textContent;
        if (shown.includes(lead)) done(took);
        else fail(new Error(`the card of ${shown} is open after the merge, not that of ${lead}`));
      };
      port2.postMessage(undefined);
    });
  });
}
